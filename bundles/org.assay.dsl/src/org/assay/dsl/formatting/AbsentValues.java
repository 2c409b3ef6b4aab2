package org.assay.dsl.formatting;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.serializer.sequencer.TransientValueService;

/** Tells which values of a model are not written. A number that is not there has no text; Xtext would try to write it where a number can stand. */
public final class AbsentValues extends TransientValueService {

	@Override
	protected boolean defaultValueIsSerializeable(EStructuralFeature feature) {
		return feature.getDefaultValue() != null && super.defaultValueIsSerializeable(feature);
	}
}
