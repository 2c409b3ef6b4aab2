package org.assay.core.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.analysis.verdict.Fact;
import org.assay.analysis.verdict.Outcome;
import org.assay.analysis.verdict.Reason;
import org.assay.analysis.verdict.Standing;
import org.assay.analysis.verdict.VerdictAnswer.AnswerCondition;
import org.assay.analysis.verdict.VerdictForce;
import org.assay.core.Failure;
import org.assay.model.Deployment;
import org.assay.model.ServiceInstance;
import org.assay.model.VerdictResult;
import org.assay.testkit.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There are words for whatever an answer can say. */
final class SpeechTest {

	private static List<String> keys() {
		List<String> keys = new ArrayList<>();
		add(keys, "result.%s", Outcome.values(), Outcome::toString);
		add(keys, "reason.%s", Reason.Kind.values(), Enum::name);
		add(keys, "force.%s", VerdictForce.values(), Enum::name);
		add(keys, "flip.%s.true", Fact.Kind.values(), Enum::name);
		add(keys, "flip.%s.false", Fact.Kind.values(), Enum::name);
		add(keys, "rows.%s", lists(), Enum::name);
		add(keys, "none.%s", lists(), Enum::name);
		add(keys, "stated.%s", VerdictResult.values(), VerdictResult::getLiteral);
		for (String family : List.of("standing", "applies", "met", "proof")) {
			add(keys, family + ".%s", Standing.values(), standing -> standing.name().toLowerCase(Locale.ROOT));
		}
		add(keys, "deployment.%s", Arrays.stream(Deployment.values()).filter(one -> one != Deployment.UNSPECIFIED).toArray(Deployment[]::new),
				Deployment::getLiteral);
		add(keys, "condition.%s", Arrays.stream(AnswerCondition.Kind.values()).filter(kind -> kind != AnswerCondition.Kind.PROOF
				&& kind != AnswerCondition.Kind.LIMIT).toArray(AnswerCondition.Kind[]::new), Enum::name);
		Stream.of("INFORMATION_OPEN", "CONTEXT_OPEN", "DENIED_IN_PART").forEach(limit -> keys.add("condition.LIMIT." + limit));
		Stream.of("unknown", "assumed").forEach(standing -> keys.add("condition.PROOF." + standing));
		return keys;
	}

	private static Form[] lists() {
		return Arrays.stream(Form.values()).filter(form -> form != Form.MAY).toArray(Form[]::new);
	}

	private static <T> void add(List<String> keys, String pattern, T[] values, Function<T, String> word) {
		Arrays.stream(values).forEach(value -> keys.add(pattern.formatted(word.apply(value))));
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "sv"})
	void everyOutcomeReasonAndFactHasWords(String language) {
		Speech speech = Speech.of(language);
		keys().forEach(key -> assertFalse(speech.say(key, "A", "B", "C").isBlank(), key));
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "sv"})
	void everyPlaceOfAFormSaysWhatItExpects(String language) {
		for (Operand operand : Operand.values()) {
			boolean isWordsOnly = operand.types().isEmpty() && !operand.words().isEmpty();
			assertFalse((isWordsOnly ? Failure.of("ask.oneOf", operand.words()) : Failure.of("ask.kind." + operand)).message(language).isBlank());
		}
	}

	@Test
	void titlesAreThoseOfTheLanguageThenThoseOfTheText() {
		List<ServiceInstance> services = Checked.text("service A \"Möte\" en \"Meeting\" { }\nservice B \"Post\" { }\nservice C { }").corpus()
				.all(ServiceInstance.class);

		assertEquals(List.of("Meeting", "Post", "C"), services.stream().map(Speech.of("en")::title).toList());
		assertEquals(List.of("Möte", "Post", "C"), services.stream().map(Speech.of("sv")::title).toList());
	}
}
