package org.assay.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
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

	/**
	 * Prepare to sort violations.
	 *
	 * @param elements all elements of the files, in document order
	 */
	ViolationOrder(Collection<Violation> violations, List<EObject> elements) {
		violations.forEach(violation -> positions.put(violation.element(), Integer.MAX_VALUE));
		for (int place = 0; place < elements.size(); place++) {
			positions.replace(elements.get(place), place);
		}
	}

	@Override
	public int compare(Violation left, Violation right) {
		int order = Integer.compare(position(left), position(right));
		return order != 0 ? order : WITHIN_ELEMENT.compare(left, right);
	}

	private int position(Violation violation) {
		return positions.get(violation.element());
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
