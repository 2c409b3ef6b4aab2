package org.assay.core.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A question that was answered.
 *
 * @param question the question as it was written
 * @param form its form
 * @param asOf the day
 * @param assumed what was assumed, by the id of the fact: whether it holds
 * @param answer the answer
 * @param changes what else is otherwise with what was assumed; empty if nothing was
 * @param lines the answer in words
 */
public record Asked(String question, Form form, LocalDate asOf, Map<String, Boolean> assumed, Answer answer, List<AnswerRow> changes,
		List<Line> lines) {

	public Asked {
		Objects.requireNonNull(question);
		Objects.requireNonNull(form);
		Objects.requireNonNull(asOf);
		Objects.requireNonNull(assumed);
		Objects.requireNonNull(answer);
		changes = List.copyOf(changes);
		lines = List.copyOf(lines);
	}

	/** Return the answer for tools: fields in order, without the version of the format. */
	public Map<String, Object> document() {
		return AnswerDocument.of(this);
	}
}
