package org.assay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.model.Acceptance;
import org.assay.model.AssayFactory;
import org.assay.model.Interval;
import org.assay.model.Risk;
import org.assay.model.Role;
import org.assay.model.RuleSeverity;
import org.assay.model.TreatmentOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextsTest {

	private static final RuleTexts ENGLISH = RuleTexts.of("en");
	private static final RuleTexts SWEDISH = RuleTexts.of("sv");
	private static final Properties ENGLISH_PATTERNS = patterns("en");
	private static final Properties SWEDISH_PATTERNS = patterns("sv");

	@Test
	void bothLanguagesSayTheSameThings() {
		assertEquals(ENGLISH.keys(), SWEDISH.keys());
	}

	@Test
	void bothLanguagesUseTheSameArguments() {
		for (String key : ENGLISH.keys()) {
			if (key.contains(".message") || key.startsWith("fix.")) {
				assertEquals(arguments(pattern("en", key)), arguments(pattern("sv", key)), key);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"sv", "en"})
	void everyRuleHasTitleReasonAndFix(String language) {
		RuleTexts texts = RuleTexts.of(language);
		for (Rule rule : RuleCatalogue.all()) {
			assertFalse(texts.title(rule).endsWith("."), rule::code);
			assertTrue(texts.why(rule).endsWith("."), rule::code);
			assertTrue(texts.fix(rule).endsWith("."), rule::code);
			assertTrue(texts.keys().stream().anyMatch(key -> key.startsWith(rule.code() + ".message")), rule::code);
			rule.variants().keySet().forEach(variant -> assertTrue(texts.keys().contains(rule.code() + ".message." + variant), rule + variant));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"sv", "en"})
	void messagesEndWithoutFullStopAndBlameNobody(String language) {
		for (String key : RuleTexts.of(language).keys()) {
			String text = pattern(language, key);
			if (key.contains(".message")) {
				assertFalse(text.endsWith("."), key);
				assertFalse(text.toLowerCase(Locale.ROOT).matches(".*\\b(invalid|illegal|please|ogiltig|ogiltigt|vänligen)\\b.*"), key);
			}
			assertEquals(text.strip(), text, key);
		}
	}

	@Test
	void wordsThatMessagesLookUpExist() {
		Pattern lookup = Pattern.compile("\\{\\d:([a-z-]+)\\}");
		for (String key : ENGLISH.keys()) {
			lookup.matcher(pattern("en", key)).results().map(result -> "word." + result.group(1) + ".")
					.forEach(prefix -> assertTrue(ENGLISH.keys().stream().anyMatch(word -> word.startsWith(prefix)), key));
		}
	}

	@Test
	void everyTextBelongsToARule() {
		Set<String> codes = RuleCatalogue.all().stream().map(Rule::code).collect(Collectors.toSet());
		Set<String> orphans = new TreeSet<>();
		for (String key : ENGLISH.keys()) {
			String owner = key.substring(0, key.indexOf('.'));
			if (!codes.contains(owner) && !owner.equals("word") && !owner.equals("fix")) {
				orphans.add(key);
			}
		}
		assertEquals(Set.of(), orphans);
	}

	@Test
	void missingTextIsAFailure() {
		Rule unknown = new Rule("R999", RuleSeverity.ERROR, "0.1", "nowhere");
		assertThrows(IllegalStateException.class, () -> ENGLISH.title(unknown));
		assertThrows(IllegalStateException.class, () -> ENGLISH.message(RuleCatalogue.R41, "nonsense", List.of(1)));
		assertThrows(IllegalStateException.class, () -> ENGLISH.word("nonsense"));
	}

	@Test
	void swedishIsSpokenInSwedishPlacesOnly() {
		assertEquals("sv", RuleTexts.of("sv-FI").language());
		assertEquals("en", RuleTexts.of("svx").language());
		assertEquals("en", RuleTexts.of("").language());
	}

	@ParameterizedTest
	@ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "sv-SE", "hi-IN-u-nu-deva"})
	void numbersAndDatesDoNotFollowTheLocale(String tag) {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag(tag));
			assertEquals("likelihood 12345 is outside 1..10", ENGLISH.message(RuleCatalogue.R41, "", List.of(12345, 1, 10)));
			assertEquals("klassningen från 2017-03-07 skulle ha förnyats senast 2018-03-07; styrregelns intervall är 1 år",
					SWEDISH.message(RuleCatalogue.R10, "",
							List.of(LocalDate.of(2017, 3, 7), Interval.valueOf("1 year"), LocalDate.of(2018, 3, 7))));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void intervalsAreSpelledInTheReadersLanguage() {
		List<Object> intervals = List.of(Interval.valueOf("24 hours"), Interval.valueOf("1 month"), "I");
		assertEquals("24 hours is stated as well as 1 month for I; one retention time is expected",
				ENGLISH.message(RuleCatalogue.R36, "two", intervals));
		assertEquals("24 timmar anges vid sidan av 1 månad för I; en gallringstid väntas", SWEDISH.message(RuleCatalogue.R36, "two", intervals));
	}

	@Test
	void listsAreReadAloud() {
		assertEquals("action a lacks an owner", ENGLISH.message(RuleCatalogue.R48, "", List.of("a", List.of(new Word("owner")))));
		assertEquals("åtgärden a saknar ansvarig, sista dag och status", SWEDISH.message(RuleCatalogue.R48, "",
				List.of("a", List.of(new Word("owner"), new Word("due"), new Word("status")))));
	}

	@Test
	void longListsAreCut() {
		List<String> ids = java.util.stream.IntStream.rangeClosed(1, 25).mapToObj(number -> "S" + number).toList();
		String message = ENGLISH.message(RuleCatalogue.R28, "", List.of(ids));
		assertTrue(message.contains("S20 and 5 more"), message);
		assertFalse(message.contains("S21"), message);
	}

	@Test
	void stretchesWithoutAValueAreLeftOut() {
		assertEquals("servere is no level of klassa, which has moderate, severe; did you mean severe",
				ENGLISH.message(RuleCatalogue.R01, "unknown", List.of("servere", "klassa", "moderate, severe", "severe")));
		assertEquals("x is no level of klassa, which has moderate, severe",
				ENGLISH.message(RuleCatalogue.R01, "unknown", List.of("x", "klassa", "moderate, severe", "")));
	}

	@Test
	void kindsOfElementsAreNamedInTheReadersLanguage() {
		assertEquals("rollen Ownr finns inte; menar du Owner", SWEDISH.message(RuleCatalogue.R102, "similar", List.of("Ownr", "Role", "Owner")));
	}

	@Test
	void elementsAndWordsOfTheLanguageAreWrittenAsTyped() {
		Risk risk = AssayFactory.eINSTANCE.createRisk();
		risk.setName("D1");
		assertEquals("risk D1 has no owner", ENGLISH.message(RuleCatalogue.R51, "", List.of(risk)));
		assertEquals("R02 is an error and cannot be off; warning with a reason is the lowest",
				ENGLISH.message(RuleCatalogue.R107, "", List.of("R02", RuleSeverity.OFF)));
		assertTrue(ENGLISH.message(RuleCatalogue.R43, "", List.of(risk, risk, List.of(TreatmentOption.MODIFY))).endsWith("modify"));
	}

	@Test
	void valuesWithBracesAreTakenLiterally() {
		assertEquals("\"{0} [x]\" is not the title of A.5.1, which is \"$1\"",
				ENGLISH.message(RuleCatalogue.R25, "", List.of("{0} [x]", "A.5.1", "$1")));
	}

	@Test
	void acceptanceIsOneLine() {
		Acceptance acceptance = AssayFactory.eINSTANCE.createAcceptance();
		acceptance.setReason("No storage");
		assertEquals("No storage", ENGLISH.acceptance(acceptance));
		Role role = AssayFactory.eINSTANCE.createRole();
		role.setName("Owner");
		acceptance.setRole(role);
		acceptance.setDate(LocalDate.of(2017, 4, 1));
		assertEquals("No storage (Owner, 2017-04-01)", ENGLISH.acceptance(acceptance));
		acceptance.setRole(null);
		assertEquals("No storage (2017-04-01)", ENGLISH.acceptance(acceptance));
	}

	private static Set<String> arguments(String pattern) {
		return Pattern.compile("\\{\\d").matcher(pattern).results().map(result -> result.group()).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The text as it stands in the file. */
	private static String pattern(String language, String key) {
		return (language.equals("sv") ? SWEDISH_PATTERNS : ENGLISH_PATTERNS).getProperty(key);
	}

	private static Properties patterns(String language) {
		Properties patterns = new Properties();
		try (InputStream file = RuleTexts.class.getResourceAsStream("rules_" + language + ".properties")) {
			patterns.load(new InputStreamReader(file, StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return patterns;
	}
}
