package org.assay.dsl.parsing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;

/** Puts values into elements. One that is missing in a broken text is none; Xtext would put null into a list, which nobody expects there. */
public final class WrittenValues extends DefaultEcoreElementFactory {

	@Override
	public void add(EObject element, String feature, Object value, String rule, INode node) {
		Object written = getTokenAsStringIfPossible(value);
		if (written != null && !written.equals("")) {
			super.add(element, feature, value, rule, node);
		}
	}
}
