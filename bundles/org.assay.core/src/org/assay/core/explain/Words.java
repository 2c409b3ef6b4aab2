package org.assay.core.explain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assay.analysis.QualifiedNames;
import org.assay.analysis.expression.Truth;
import org.assay.analysis.expression.Value;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.dsl.loading.Places;
import org.assay.model.NamedElement;
import org.eclipse.emf.ecore.EObject;

/** Elements, values and pieces of text as explanations name them. */
final class Words {

	private Words() {
	}

	/** Return the name of an element as it is written, or its qualified name if that says more. */
	static String name(EObject element) {
		if (element instanceof NamedElement named && named.getName() != null) {
			return named.getName();
		}
		return element == null ? "…" : QualifiedNames.nearest(element);
	}

	static String names(List<? extends EObject> elements) {
		return String.join(", ", elements.stream().map(Words::name).toList());
	}

	/** Return the piece of text that an element was read from, on one line. */
	static String quote(EObject element) {
		return Places.textOf(element);
	}

	/** Return a level with its scale, or a word that it is unknown. */
	static String level(EffectiveLevel level, Trace trace) {
		return level.level().map(found -> trace.word(level.isLowerBound() ? "level.atLeast" : "level.known", found.getName(),
				level.scale().map(NamedElement::getName).orElse("?"))).orElseGet(() -> trace.word("level.unknown"));
	}

	static String value(Value value, Trace trace) {
		return switch (value) {
			case Value.Condition condition -> truth(condition.truth(), trace);
			case Value.Number number -> Long.toString(number.value());
			case Value.Text text -> text.value();
			case Value.Day day -> day.value().toString();
			case Value.Graded graded -> graded.lowerBound() ? trace.word("value.atLeast", graded.level().getName()) : graded.level().getName();
			case Value.Reference reference -> name(reference.element());
			case Value.Several several -> String.join(", ", several.values().stream().map(one -> value(one, trace)).toList());
			case Value.None none -> trace.word("value.none");
			case Value.Unknown unknown -> trace.word("doubt." + unknown.doubt());
			case Value.Failed failed -> trace.word("failure." + failed.failure());
		};
	}

	static String truth(Truth truth, Trace trace) {
		return trace.word("truth." + truth.name().toLowerCase(Locale.ROOT));
	}

	static String text(Object value) {
		return Objects.toString(value, "");
	}
}
