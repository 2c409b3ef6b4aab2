package org.assay.rules;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;

/**
 * Files name roles, never persons. What was committed once stays in the history for ever, so identity numbers, telephone
 * numbers and e-mail addresses are errors; messages show no more of them than is needed to find them.
 */
final class PersonalDetailRules implements RuleGroup {

	/** Ten digits with a separator, or twelve with or without one. The digits are checked further. */
	private static final Pattern IDENTITY_NUMBER = Pattern.compile(
			"(?<![\\d-])(?:(?:18|19|20)(\\d{6})[-+ ]?(\\d{4})|(\\d{6})[-+](\\d{4}))(?![\\d-])");

	private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@(?:[\\w-]{1,63}\\.){1,8}\\p{L}{2,24}(?![\\w-])",
			Pattern.UNICODE_CHARACTER_CLASS);

	/** Numbers with a hyphen behind the area code, mobile numbers as usually grouped, and numbers with a country code. */
	private static final Pattern PHONE = Pattern.compile("(?<![\\w.:/+-])(?:"
			+ "0[1-9]\\d{0,2}[-–] ?\\d{2,3}(?: ?\\d{2,3}){1,3}"
			+ "|07[02369](?:[ -]?\\d{3} ?\\d{2} ?\\d{2}|\\d[ -]?\\d{2} ?\\d{2} ?\\d{2})"
			+ "|(?:\\+|00(?=46))[1-9]\\d{0,2}[ -]?(?:\\(0\\))?\\d{1,4}(?:[ -]?\\d{2,4}){2,4}"
			+ ")(?![\\w:/-])");

	/** Times and amounts look like short telephone numbers; a real one has at least as many digits, area code included. */
	private static final int SHORTEST_PHONE = 9;

	private static final Pattern NAME = Pattern.compile("(?<!\\p{L})(?:Herr|Fru|Fröken|Mr\\.?|Mrs\\.?) \\p{Lu}\\p{Ll}+");

	PersonalDetailRules(RuleContext context) {
		// needs nothing but the elements
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R95, EObject.class, this::textsMustNotIdentifyPersons);
	}

	private void textsMustNotIdentifyPersons(EObject element, Reporter report) {
		Texts.of(element, (owner, feature, index, text) -> {
			// hardly any text can hold one of these, and telling so costs a tenth of the search
			boolean numbered = hasDigits(text, SHORTEST_PHONE);
			if (numbered) {
				identityNumber(text).ifPresent(found -> report.at(owner, feature, index).variant("number").with(masked(found, 2)));
			}
			if (text.indexOf('@') >= 0) {
				first(MAIL, text).ifPresent(found -> report.at(owner, feature, index).variant("mail").with(maskedMail(found)));
			}
			if (numbered) {
				phone(text).ifPresent(found -> report.at(owner, feature, index).variant("phone").with(masked(found, 3)));
			}
			if (mayAddress(text)) {
				first(NAME, text).ifPresent(found -> report.at(owner, feature, index).variant("name").with(found.substring(0, found.indexOf(' '))));
			}
		});
	}

	private static boolean hasDigits(String text, int least) {
		int digits = 0;
		for (int index = 0; index < text.length() && digits < least; index++) {
			char c = text.charAt(index);
			digits += c >= '0' && c <= '9' ? 1 : 0;
		}
		return digits >= least;
	}

	private static boolean mayAddress(String text) {
		return text.contains("Herr ") || text.contains("Fru ") || text.contains("Fröken ") || text.contains("Mr");
	}

	private static Optional<String> first(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
	}

	private static Optional<String> phone(String text) {
		return PHONE.matcher(text).results().map(MatchResult::group)
				.filter(found -> found.chars().filter(Character::isDigit).count() >= SHORTEST_PHONE)
				.filter(found -> identityNumber(found).isEmpty()).findFirst();
	}

	private static Optional<String> identityNumber(String text) {
		Matcher matcher = IDENTITY_NUMBER.matcher(text);
		while (matcher.find()) {
			String digits = matcher.group(1) == null ? matcher.group(3) + matcher.group(4) : matcher.group(1) + matcher.group(2);
			if (isDate(digits) && hasCheckDigit(digits)) {
				return Optional.of(matcher.group());
			}
		}
		return Optional.empty();
	}

	/** Month and day; in coordination numbers the day is raised by 60. */
	private static boolean isDate(String digits) {
		int month = Integer.parseInt(digits.substring(2, 4));
		int day = Integer.parseInt(digits.substring(4, 6)) % 60;
		return month >= 1 && month <= 12 && day >= 1 && day <= 31;
	}

	/** Luhn's sum over ten digits. */
	private static boolean hasCheckDigit(String digits) {
		int sum = 0;
		for (int index = 0; index < digits.length(); index++) {
			int product = (digits.charAt(index) - '0') * (index % 2 == 0 ? 2 : 1);
			sum += product / 10 + product % 10;
		}
		return sum % 10 == 0;
	}

	private static String masked(String found, int shown) {
		return found.substring(0, shown) + "…";
	}

	private static String maskedMail(String found) {
		return "…" + found.substring(found.indexOf('@'));
	}
}
