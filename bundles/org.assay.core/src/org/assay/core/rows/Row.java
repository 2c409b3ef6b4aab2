package org.assay.core.rows;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.assay.dsl.loading.Places;
import org.assay.model.NamedElement;
import org.assay.rules.SourceRange;
import org.eclipse.emf.common.util.Enumerator;

/**
 * One row, or a part of one that has fields of its own.
 *
 * <p>Values are texts, numbers, flags, days, lists of values, and maps; what is not known is null. Fields keep the order in which they were
 * put.
 */
public final class Row {

	private final Map<String, Object> fields = new LinkedHashMap<>();

	/** Return an empty row. */
	static Row empty() {
		return new Row();
	}

	/** Return a row about an element: its qualified name, its title, and where it is declared. */
	static Row of(NamedElement element) {
		SourceRange place = Places.of(element, null, 0);
		return new Row().put("name", Names.qualified(element)).put("title", element.getTitle()).put("file", place.file())
				.put("line", place.line());
	}

	/** Add a field; words that only say that nothing is stated become null. */
	Row put(String field, Object value) {
		fields.put(field, plain(value));
		return this;
	}

	/** Return the fields in their order. */
	public Map<String, Object> fields() {
		return Collections.unmodifiableMap(fields);
	}

	private static Object plain(Object value) {
		return switch (value) {
			case null -> null;
			case Optional<?> optional -> plain(optional.orElse(null));
			case OptionalInt number -> number.isPresent() ? number.getAsInt() : null;
			case OptionalLong number -> number.isPresent() ? number.getAsLong() : null;
			case Enumerator word -> "unspecified".equals(word.getLiteral()) ? null : word.getLiteral();
			case Row row -> row.fields();
			case Collection<?> list -> list.stream().map(Row::plain).toList();
			case String text -> text;
			case Number number -> number;
			case Boolean flag -> flag;
			case LocalDate day -> day.toString();
			case Map<?, ?> map -> map;
			default -> value.toString();
		};
	}

	/** Return the rows of parts. */
	static <T> List<Row> each(Collection<T> parts, Function<T, Row> row) {
		return parts.stream().map(row).toList();
	}
}
