package org.assay.analysis;

import java.util.Optional;
import org.assay.model.AssayFile;
import org.assay.model.NamedElement;
import org.eclipse.emf.ecore.EObject;

/**
 * The stable ids that references, diffs, findings and reports use: package, names of the named containers, own name,
 * joined by full stops, such as {@code linkoping.Homecare2017.A6}.
 */
public final class QualifiedNames {

	private QualifiedNames() {
	}

	/** Return the qualified name of a named element; empty if it is unnamed. */
	public static Optional<String> of(EObject element) {
		return ownName(element).isEmpty() ? Optional.empty() : Optional.of(path(element));
	}

	/** Return the qualified name of the element or of the nearest named element around it; empty if there is none. */
	public static String nearest(EObject element) {
		EObject current = element;
		while (current != null && ownName(current).isEmpty()) {
			current = current.eContainer();
		}
		return current == null ? "" : path(current);
	}

	private static String path(EObject element) {
		StringBuilder name = new StringBuilder(ownName(element));
		for (EObject around = element.eContainer(); around != null; around = around.eContainer()) {
			String part = around instanceof AssayFile file ? textOf(file.getName()) : ownName(around);
			if (!part.isEmpty()) {
				name.insert(0, part + ".");
			}
		}
		return name.toString();
	}

	private static String ownName(EObject element) {
		return element instanceof NamedElement named ? textOf(named.getName()) : "";
	}

	private static String textOf(String text) {
		return text == null ? "" : text;
	}
}
