package org.assay.core.ask;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.assay.analysis.chain.LinkGap;
import org.assay.analysis.question.Alternatives;
import org.assay.analysis.question.Contradiction;
import org.assay.analysis.question.Decision;
import org.assay.analysis.question.Due;
import org.assay.analysis.question.InformationGaps;
import org.assay.analysis.question.Misplaced;
import org.assay.analysis.question.RestsOn;
import org.assay.model.AlternativeKind;
import org.assay.model.ChainState;
import org.assay.model.DataCategory;
import org.assay.model.FunctionState;
import org.assay.model.GdprRole;
import org.assay.model.PersonalDataKind;
import org.assay.model.RequirementStatus;
import org.assay.model.SecurityProtectionClass;
import org.assay.model.TreatmentOption;
import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There are words for whatever the rows of an answer can say, in both languages. */
final class RowWordsTest {

	private static List<String> keys() {
		List<String> keys = new ArrayList<>();
		add(keys, "misplaced.", Misplaced.Kind.values(), Enum::name);
		add(keys, "rests.", RestsOn.Kind.values(), Enum::name);
		add(keys, "due.", Due.Kind.values(), Enum::name);
		add(keys, "decisions.", Decision.Kind.values(), Enum::name);
		add(keys, "chain.", LinkGap.values(), Enum::name);
		add(keys, "gaps.", InformationGaps.Gap.values(), Enum::name);
		add(keys, "contradictions.", Contradiction.Kind.values(), Enum::name);
		add(keys, "alternatives.missing.", Alternatives.Missing.values(), Enum::name);
		words(keys, "alternatives.", AlternativeKind.values());
		words(keys, "alternatives.backup.", FunctionState.values());
		words(keys, "chain.state.", ChainState.values());
		words(keys, "chain.role.", GdprRole.values());
		words(keys, "data.category.", DataCategory.values());
		words(keys, "data.kind.", PersonalDataKind.values());
		words(keys, "decisions.option.", TreatmentOption.values());
		words(keys, "duty.", RequirementStatus.values());
		words(keys, "protection.", Arrays.stream(SecurityProtectionClass.values()).filter(each -> each != SecurityProtectionClass.UNKNOWN
				&& each != SecurityProtectionClass.NONE).toArray(SecurityProtectionClass[]::new));
		return keys;
	}

	private static <T extends Enumerator> void words(List<String> keys, String family, T[] values) {
		add(keys, family, values, Enumerator::getLiteral);
	}

	private static <T> void add(List<String> keys, String family, T[] values, Function<T, String> word) {
		Arrays.stream(values).forEach(value -> keys.add(family + word.apply(value)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "sv"})
	void everythingThatARowCanSayHasWords(String language) {
		Speech speech = Speech.of(language);
		keys().forEach(key -> assertFalse(speech.say(key, "A", "B", "C").isBlank(), key));
	}
}
