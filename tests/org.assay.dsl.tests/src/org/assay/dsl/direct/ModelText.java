package org.assay.dsl.direct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Elements as text, with all their values and the names by which they refer to others, so that two ways to read them can be compared. */
public final class ModelText {

	private final StringBuilder text = new StringBuilder();
	private final BiFunction<EObject, EReference, List<String>> names;

	private ModelText(BiFunction<EObject, EReference, List<String>> names) {
		this.names = names;
	}

	/** Return what Xtext has read and not linked. */
	public static String ofNodes(EObject root) {
		return new ModelText((element, reference) -> NodeModelUtils.findNodesForFeature(element, reference).stream()
				.map(node -> NodeModelUtils.getTokenText(node).replaceAll("[\\s^]", "")).toList()).write(root, "");
	}

	/** Return what was read without nodes. */
	public static String of(DirectFile file) {
		Map<EObject, Map<EReference, List<String>>> links = new IdentityHashMap<>();
		for (NamedLink link : file.links()) {
			links.computeIfAbsent(link.element(), element -> new HashMap<>()).computeIfAbsent(link.reference(), reference -> new ArrayList<>())
					.add(link.name());
		}
		return new ModelText((element, reference) -> links.getOrDefault(element, Map.of()).getOrDefault(reference, List.of())).write(file.root(), "");
	}

	private String write(EObject element, String indentation) {
		text.append(indentation).append(element.eClass().getName()).append('\n');
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			write(element, feature, indentation + "  ");
		}
		return text.toString();
	}

	private void write(EObject element, EStructuralFeature feature, String indentation) {
		if (feature instanceof EReference reference && !reference.isContainment()) {
			List<String> called = reference.isDerived() || reference.isContainer() ? List.of() : names.apply(element, reference);
			if (!called.isEmpty()) {
				text.append(indentation).append(feature.getName()).append(" -> ").append(called).append('\n');
			}
		} else if (element.eIsSet(feature)) {
			List<?> values = element.eGet(feature) instanceof List<?> several ? several : List.of(element.eGet(feature));
			StringJoiner written = new StringJoiner(", ");
			for (Object value : values) {
				if (value instanceof EObject part) {
					text.append(indentation).append(feature.getName()).append(":\n");
					write(part, indentation + "  ");
				} else {
					written.add(value.getClass().getSimpleName() + " " + value);
				}
			}
			if (written.length() > 0) {
				text.append(indentation).append(feature.getName()).append(" = ").append(written).append('\n');
			}
		}
	}
}
