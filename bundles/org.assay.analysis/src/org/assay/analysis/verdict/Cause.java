package org.assay.analysis.verdict;

import org.eclipse.emf.ecore.EObject;

/**
 * One thing that an outcome follows from, before it is put into words.
 *
 * @param kind what it is
 * @param effect the outcome that it leads to by itself
 * @param element what it is about
 * @param about a further element: an aspect, a requirement's answer; may be null
 * @param ruling the verdict that it belongs to; null if it belongs to none
 */
record Cause(Reason.Kind kind, Outcome effect, EObject element, EObject about, Ruling ruling) {

	static Outcome worst(Iterable<Cause> causes) {
		Outcome worst = Outcome.ALLOWED;
		for (Cause cause : causes) {
			worst = worst.and(cause.effect());
		}
		return worst;
	}
}
