package org.assay.core.ask;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of an answer, for tools and for people.
 *
 * @param fields names and values in order: texts, numbers, flags, lists and maps; what is not known is null. See {@link Fields}
 * @param lines the row in words: the first line says it at depth 0, deeper ones say why
 */
public record AnswerRow(Map<String, Object> fields, List<Line> lines) {

	public AnswerRow {
		fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
		lines = List.copyOf(lines);
	}
}
