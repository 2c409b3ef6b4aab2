package org.assay.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.model.ActionStatus;
import org.assay.model.AssessmentStatus;
import org.assay.model.Audience;
import org.assay.model.ConditionState;
import org.assay.model.Confidence;
import org.assay.model.Deployment;
import org.assay.model.EncryptionScope;
import org.assay.model.FindingSeverity;
import org.assay.model.FunctionState;
import org.assay.model.GdprRole;
import org.assay.model.HarmTest;
import org.assay.model.HolderKind;
import org.assay.model.Interval;
import org.assay.model.ItemStatus;
import org.assay.model.NarrativeKind;
import org.assay.model.PersonalDataKind;
import org.assay.model.QuestionKind;
import org.assay.model.ReassessmentSubject;
import org.assay.model.RequirementStatus;
import org.assay.model.SecurityProtectionClass;
import org.assay.model.ServiceStatus;
import org.assay.model.Ternary;
import org.assay.model.TreatmentOption;
import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordingTest {

	private static final Wording SWEDISH = Wording.of("sv");
	private static final Wording ENGLISH = Wording.of("en");
	private static final List<List<? extends Enumerator>> CHOICES = List.of(ActionStatus.VALUES, AssessmentStatus.VALUES, Audience.VALUES,
			ConditionState.VALUES, Confidence.VALUES, Deployment.VALUES, EncryptionScope.VALUES, FindingSeverity.VALUES, FunctionState.VALUES,
			GdprRole.VALUES, HarmTest.VALUES, HolderKind.VALUES, ItemStatus.VALUES, NarrativeKind.VALUES, PersonalDataKind.VALUES,
			QuestionKind.VALUES, ReassessmentSubject.VALUES, RequirementStatus.VALUES, SecurityProtectionClass.VALUES, ServiceStatus.VALUES,
			Ternary.VALUES, TreatmentOption.VALUES);

	@Test
	void bothLanguagesHaveTheSameKeysAndArguments() {
		assertEquals(SWEDISH.keys(), ENGLISH.keys());
		for (String key : SWEDISH.keys()) {
			assertEquals(arguments(SWEDISH.get(key)), arguments(ENGLISH.get(key)), key);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "sv", "en" })
	void everyChoiceHasAWord(String language) {
		for (List<? extends Enumerator> choices : CHOICES) {
			choices.forEach(choice -> assertFalse(Wording.of(language).choice(choice).isBlank()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "sv", "en" })
	void wordingsUseTypographicQuotesAndOneSpace(String language) {
		Wording words = Wording.of(language);
		for (String key : words.keys()) {
			String text = words.get(key);
			assertFalse(text.contains("\"") || text.contains("'") || text.contains("  ") || text.contains("--"), key + ": " + text);
		}
	}

	@Test
	void swedishAvoidsWordsOfTheEnglishText() {
		for (String key : SWEDISH.keys()) {
			String text = SWEDISH.get(key);
			assertTrue(!text.equals(ENGLISH.get(key)) || text.length() < 15 || text.matches("[\\s{}0-9:().,+]*"), key + ": " + text);
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, 1\u00a0risk", "0, 0\u00a0risker", "36, 36\u00a0risker" })
	void countsThings(int number, String expected) {
		assertEquals(expected, SWEDISH.count("risk", number));
	}

	@ParameterizedTest
	@CsvSource(value = { "a|a", "a,b|a och b", "a,b,c|a, b och c" }, delimiter = '|')
	void listsThingsAsRunningText(String items, String expected) {
		assertEquals(expected, SWEDISH.list(List.of(items.split(","))));
	}

	@Test
	void saysIntervalsInWords() {
		assertEquals("3\u00a0månader", SWEDISH.interval(new Interval(3, ChronoUnit.MONTHS)));
		assertEquals("1\u00a0year", ENGLISH.interval(new Interval(1, ChronoUnit.YEARS)));
	}

	@Test
	void treatsOtherLanguagesAsEnglish() {
		assertEquals("and", Wording.of("de").get("and"));
		assertEquals("och", Wording.of("sv-FI").get("and"));
	}

	@Test
	void refusesAKeyThatHasNoWording() {
		assertThrows(IllegalStateException.class, () -> SWEDISH.get("no.such.key"));
	}

	private static TreeSet<String> arguments(String text) {
		TreeSet<String> found = new TreeSet<>();
		Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
		while (matcher.find()) {
			found.add(matcher.group());
		}
		return found;
	}
}
