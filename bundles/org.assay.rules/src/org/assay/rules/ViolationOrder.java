package org.assay.rules;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Sorts violations as a reader meets them: by file, by element in the text, by property, then by code. What ties stays as
 * the checks found it. Elements outside the files come last.
 */
final class ViolationOrder implements Comparator<Violation> {

	private static final Comparator<Violation> WITHIN_ELEMENT = Comparator.comparingInt(ViolationOrder::featureOf)
			.thenComparingInt(Violation::index)
			.thenComparing(violation -> violation.rule().code(), ViolationOrder::compareCodes)
			.thenComparing(Violation::variant);

	private final Map<EObject, Integer> positions = new IdentityHashMap<>();

	/** Remember the place of the next element in document order. */
	void enter(EObject element) {
		positions.put(element, positions.size());
	}

	@Override
	public int compare(Violation left, Violation right) {
		int order = Integer.compare(position(left), position(right));
		return order != 0 ? order : WITHIN_ELEMENT.compare(left, right);
	}

	private int position(Violation violation) {
		return positions.getOrDefault(violation.element(), Integer.MAX_VALUE);
	}

	private static int featureOf(Violation violation) {
		EStructuralFeature feature = violation.feature();
		return feature == null ? -1 : feature.getFeatureID();
	}

	/** R9 before R10: the shorter code first, then by letters. */
	private static int compareCodes(String left, String right) {
		int order = Integer.compare(left.length(), right.length());
		return order != 0 ? order : left.compareTo(right);
	}
}
