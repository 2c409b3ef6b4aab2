package org.assay.dsl.direct;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * A name that an element calls another element by, before it is known what the name means.
 *
 * @param element the element that refers
 * @param index which of the names of the reference it is, from 0
 * @param name as it is looked up: without the sign that tells a name from a word of the language
 */
public record NamedLink(InternalEObject element, EReference reference, int index, String name) {

	/** Let the element refer to another one. */
	@SuppressWarnings("unchecked")
	public void put(EObject meant) {
		if (reference.isMany()) {
			((InternalEList<EObject>) element.eGet(reference)).addUnique(meant);
		} else {
			element.eSet(reference, meant);
		}
	}
}
