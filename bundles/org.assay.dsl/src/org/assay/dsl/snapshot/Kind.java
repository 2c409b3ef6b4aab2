package org.assay.dsl.snapshot;

import java.time.LocalDate;
import org.assay.model.Interval;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How the values of a feature are written. */
enum Kind {
	TEXT, NUMBER, TRUTH, LITERAL, DATE, INTERVAL, PART, LINK;

	static Kind of(EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			return reference.isContainment() ? PART : LINK;
		}
		if (((EAttribute) feature).getEAttributeType() instanceof EEnum) {
			return LITERAL;
		}
		Class<?> type = feature.getEType().getInstanceClass();
		return type == String.class ? TEXT : type == Integer.class ? NUMBER : type == boolean.class ? TRUTH : type == LocalDate.class ? DATE
				: type == Interval.class ? INTERVAL : unknown(feature);
	}

	private static Kind unknown(EStructuralFeature feature) {
		throw new IllegalArgumentException("no way to write values of " + feature.getEContainingClass().getName() + "." + feature.getName());
	}
}
