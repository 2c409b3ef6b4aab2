package org.assay.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
		return new Place(element, feature, -1, "", Offer.none());
	}

	/** Begin a violation at one value of a list property. */
	public Place at(EObject element, EStructuralFeature feature, int index) {
		return new Place(element, feature, index, "", Offer.none());
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
		private final Offer<Fix> offer;

		private Place(EObject element, EStructuralFeature feature, int index, String variant, Offer<Fix> offer) {
			this.element = element;
			this.feature = feature;
			this.index = index;
			this.variant = variant;
			this.offer = offer;
		}

		EObject element() {
			return element;
		}

		/** Choose a variant of the rule's message. */
		public Place variant(String name) {
			return new Place(element, feature, index, name, offer);
		}

		/** Offer fixes, each of which takes the violation away; the preferred one first, behind those that are offered already. */
		public Place fix(Fix... alternatives) {
			return fix(List.of(alternatives));
		}

		/** Offer fixes; none if the list is empty. */
		public Place fix(List<Fix> alternatives) {
			return alternatives.isEmpty() ? this : fix(() -> alternatives);
		}

		/** Offer a fix if there is one. */
		public Place fix(Optional<Fix> alternative) {
			return fix(alternative.stream().toList());
		}

		/** Offer fixes that are made when somebody asks for them, for violations of which there may be very many. */
		public Place fix(Supplier<List<Fix>> alternatives) {
			return new Place(element, feature, index, variant, joined(alternatives));
		}

		private Offer<Fix> joined(Supplier<List<Fix>> alternatives) {
			return offer.isNone() ? Offer.of(alternatives)
					: Offer.of(() -> Stream.concat(offer.fixes().stream(), alternatives.get().stream()).toList());
		}

		/** Report the violation with the values for its message. */
		public void with(Object... arguments) {
			sink.accept(Violation.of(rule, element, feature, index, variant, arguments).offering(offer));
		}

		/** Return the fixes that each of several violations offers for itself, each for all of them at once. */
		private static List<Fix> common(List<Violation> several) {
			List<Fix> first = several.getFirst().fixes();
			boolean alike = several.stream().map(Violation::fixes).allMatch(other -> other.size() == first.size()
					&& IntStream.range(0, first.size()).allMatch(place -> other.get(place).isLike(first.get(place))));
			return alike ? IntStream.range(0, first.size())
					.mapToObj(place -> Fix.everywhere(several.stream().map(each -> each.fixes().get(place)).toList())).toList() : List.of();
		}

		/** Report one violation instead of several that were gathered, with the values for its message. */
		void insteadOf(List<Violation> several, Object... arguments) {
			sink.accept(Violation.of(rule, element, feature, index, variant, arguments).standingFor(several)
					.offering(joined(() -> common(several))));
		}
	}
}
