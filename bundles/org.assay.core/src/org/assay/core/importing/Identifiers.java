package org.assay.core.importing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.conversion.Words;

/** Makes names of the language out of what tables print; within one of these, each name is given once. */
final class Identifiers {

	private static final int LONGEST = 40;
	private static final int WORDS = 4;
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
	private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*(?:[-_][\\p{L}\\p{N}]+)*");

	/** A few words of the language are no names. */
	private static final Words KEYWORDS = AssayLanguage.injector().getInstance(Words.class);

	private final Set<String> taken = new HashSet<>();
	/** The last number behind each name that was given more than once. */
	private final Map<String, Integer> numbers = new HashMap<>();

	/**
	 * Return a name for an id that is printed; an id that is a name already stays as it is.
	 *
	 * @param letter what comes before a number
	 */
	String ofId(String printed, String letter) {
		String id = safe(Normalizer.normalize(printed, Normalizer.Form.NFC).strip());
		if (!PLAIN.matcher(id).matches() || id.length() > LONGEST) {
			Matcher words = WORD.matcher(id);
			StringBuilder joined = new StringBuilder();
			while (words.find()) {
				joined.append(joined.isEmpty() ? "" : "_").append(words.group());
			}
			boolean letterFirst = !joined.isEmpty() && Character.isLetter(joined.charAt(0));
			id = cut(letterFirst ? joined.toString() : letter + joined);
		}
		return unique(id);
	}

	/** Return a name out of the first words of a title, each with a capital, such as {@code UtbildningOchInformation}. */
	String ofTitle(String title, String otherwise) {
		Matcher words = WORD.matcher(safe(Normalizer.normalize(title, Normalizer.Form.NFC)));
		StringBuilder joined = new StringBuilder();
		for (int count = 0; count < WORDS && words.find(); count++) {
			joined.append(words.group().substring(0, 1).toUpperCase(Locale.ROOT)).append(words.group().substring(1));
		}
		boolean letterFirst = !joined.isEmpty() && Character.isLetter(joined.charAt(0));
		return unique(cut(letterFirst ? joined.toString() : otherwise + joined));
	}

	private String unique(String made) {
		String name = KEYWORDS.keywords().contains(made) ? made + "_1" : made;
		String free = name;
		while (!taken.add(free)) {
			free = name + "_" + numbers.merge(name, 2, (last, first) -> last + 1);
		}
		return free;
	}

	private static String cut(String name) {
		return name.substring(0, Math.min(name.length(), LONGEST));
	}

	/** Letters that the grammar does not know are left out. */
	private static String safe(String text) {
		StringBuilder safe = new StringBuilder();
		for (char c : text.toCharArray()) {
			boolean known = c < 0x250 || c >= 0x370 && c < 0x2000;
			boolean letter = !Character.isLetter(c) || c < 0x80 || c >= 0xC0;
			boolean digit = !Character.isDigit(c) || c < 0x80;
			safe.append(known && letter && digit && Character.getType(c) != Character.OTHER_NUMBER ? c : ' ');
		}
		return safe.toString();
	}
}
