package org.assay.analysis;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * One place in the text that names an element.
 *
 * @param source the object whose property names the element, such as a chain link
 * @param feature the property
 * @param index position in the property's list, -1 if it holds one value
 */
public record Reference(EObject source, EReference feature, int index) {
}
