package org.assay.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where a check says what it found, always under the rule it was registered for. */
public final class Reporter {

	private final Rule rule;
	private final Consumer<Violation> sink;

	Reporter(Rule rule, Consumer<Violation> sink) {
		this.rule = rule;
		this.sink = sink;
	}

	/** Begin a violation at a property; the smallest text that is wrong. */
	public Place at(EObject element, EStructuralFeature feature) {
		return new Place(element, feature, -1, "");
	}

	/** Begin a violation at one value of a list property. */
	public Place at(EObject element, EStructuralFeature feature, int index) {
		return new Place(element, feature, index, "");
	}

	/** Return what a check reports, without reporting it. */
	List<Violation> gather(Consumer<Reporter> check) {
		List<Violation> gathered = new ArrayList<>();
		check.accept(new Reporter(rule, gathered::add));
		return gathered;
	}

	/** Report what was gathered. */
	void add(Violation gathered) {
		sink.accept(gathered);
	}

	/** A violation that lacks its message. */
	public final class Place {

		private final EObject element;
		private final EStructuralFeature feature;
		private final int index;
		private final String variant;

		private Place(EObject element, EStructuralFeature feature, int index, String variant) {
			this.element = element;
			this.feature = feature;
			this.index = index;
			this.variant = variant;
		}

		EObject element() {
			return element;
		}

		/** Choose a variant of the rule's message. */
		public Place variant(String name) {
			return new Place(element, feature, index, name);
		}

		/** Report the violation with the values for its message. */
		public void with(Object... arguments) {
			sink.accept(Violation.of(rule, element, feature, index, variant, arguments));
		}

		/** Report one violation instead of several that were gathered, with the values for its message. */
		void insteadOf(List<Violation> several, Object... arguments) {
			sink.accept(Violation.of(rule, element, feature, index, variant, arguments).standingFor(several));
		}
	}
}
