package org.assay.testkit;

import java.util.List;
import org.assay.analysis.QualifiedNames;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes a model as plain lines, so that two models can be compared, and a difference read, without knowing their text. */
public final class ModelText {

	private final StringBuilder out = new StringBuilder();

	private ModelText() {
	}

	/** Return all that an element holds: attributes, the qualified names of what it refers to, and its contents. */
	public static String of(EObject element) {
		ModelText text = new ModelText();
		text.write(element, 0);
		return text.out.toString();
	}

	private void write(EObject element, int depth) {
		line(depth, element.eClass().getName());
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (element.eIsSet(feature)) {
				for (Object value : values(element, feature)) {
					write(feature, value, depth + 1);
				}
			}
		}
	}

	private void write(EStructuralFeature feature, Object value, int depth) {
		if (feature instanceof EAttribute) {
			line(depth, feature.getName() + " = " + value);
		} else if (((EReference) feature).isContainment()) {
			line(depth, feature.getName() + ":");
			write((EObject) value, depth + 1);
		} else {
			line(depth, feature.getName() + " -> " + QualifiedNames.of((EObject) value).orElse("?"));
		}
	}

	private static List<?> values(EObject element, EStructuralFeature feature) {
		return feature.isMany() ? (List<?>) element.eGet(feature) : List.of(element.eGet(feature));
	}

	private void line(int depth, String text) {
		out.append("  ".repeat(depth)).append(text).append('\n');
	}
}
