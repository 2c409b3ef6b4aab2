package org.assay.core.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.core.Wording;
import org.assay.evidence.tables.TableRow;

/** Finds the risk model for the scores that a table prints. */
final class PrintedScale {

	private static final String DEFAULT = "lkdata";

	private PrintedScale() {
	}

	/** Return the model that is wished for, else the smallest one of the library that holds the scores, else one with the printed scales. */
	static RiskScale of(Mapped mapped, Standards standards, Optional<String> wished, Wording words) {
		if (wished.isPresent()) {
			return standards.model(wished.get()).orElseGet(() -> RiskScale.named(wished.get()));
		}
		Map<Field, List<Integer>> scores = new EnumMap<>(Field.class);
		Map<Field, List<String>> texts = new EnumMap<>(Field.class);
		for (Field field : List.of(Field.LIKELIHOOD, Field.CONSEQUENCE)) {
			List<Integer> numbers = new ArrayList<>();
			List<String> others = new ArrayList<>();
			for (TableRow row : mapped.rows()) {
				mapped.map().cell(row, field).filter(cell -> cell.span() == 1).ifPresent(cell -> {
					Score.of(cell.text()).ifPresent(score -> numbers.add(score.upper()));
					others.add(cell.text());
				});
			}
			scores.put(field, numbers);
			texts.put(field, others);
		}
		int largest = scores.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(0);
		return standards.model(scores, texts).or(() -> largest == 0 ? standards.model(DEFAULT) : Optional.empty())
				.orElseGet(() -> RiskScale.printed("PrintedScale" + largest, largest, words.say("scale.title", largest)));
	}
}
