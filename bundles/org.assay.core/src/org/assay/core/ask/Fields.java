package org.assay.core.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.analysis.QualifiedNames;
import org.assay.dsl.loading.Places;
import org.assay.model.Level;
import org.assay.model.NamedElement;
import org.assay.model.Term;
import org.assay.rules.SourceRange;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/**
 * Fields of an answer for tools, in the order in which they are put. Elements become their qualified names, terms and levels their words, days and
 * words of the language their texts; what only says that nothing is stated becomes null.
 */
final class Fields {

	private final Map<String, Object> fields = new LinkedHashMap<>();

	private Fields() {
	}

	static Fields empty() {
		return new Fields();
	}

	/** Return fields that begin with name, title, file and line of an element. */
	static Fields of(NamedElement element) {
		return new Fields().put("name", QualifiedNames.of(element).orElse(null)).put("title", element.getTitle()).at(element);
	}

	/** Add file and line of an element; both are null if it comes from no text. */
	Fields at(EObject element) {
		if (element.eResource() == null) {
			return put("file", null).put("line", null);
		}
		return at(Places.of(element, null, 0));
	}

	/** Add file and line. */
	Fields at(SourceRange place) {
		return put("file", place.file()).put("line", place.line());
	}

	Fields put(String field, Object value) {
		fields.put(field, plain(value));
		return this;
	}

	Map<String, Object> map() {
		return fields;
	}

	private static Object plain(Object value) {
		return switch (value) {
			case null -> null;
			case Optional<?> optional -> plain(optional.orElse(null));
			case OptionalInt number -> number.isPresent() ? number.getAsInt() : null;
			case Enumerator word -> "unspecified".equals(word.getLiteral()) ? null : word.getLiteral();
			case EObject missing when missing.eIsProxy() -> null;
			case Term term -> term.getName();
			case Level level -> level.getName();
			case EObject element -> QualifiedNames.of(element).orElse(null);
			case Fields inner -> inner.map();
			case Collection<?> several -> plain(several);
			case Number number -> number;
			case Boolean flag -> flag;
			case LocalDate day -> day.toString();
			case Map<?, ?> map -> map;
			default -> value.toString();
		};
	}

	private static List<Object> plain(Collection<?> values) {
		List<Object> plain = new ArrayList<>();
		values.forEach(value -> plain.add(plain(value)));
		return plain;
	}
}
