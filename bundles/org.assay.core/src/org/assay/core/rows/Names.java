package org.assay.core.rows;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.assay.analysis.QualifiedNames;
import org.assay.model.NamedElement;
import org.eclipse.emf.ecore.EObject;

/**
 * Elements as rows name them: elements of a project by their qualified names, which are stable, and words of scales, vocabularies and
 * frameworks by their own, as they are written.
 */
final class Names {

	private Names() {
	}

	/** Return the qualified name; null if the element is missing or has no name. */
	static String qualified(EObject element) {
		return isMissing(element) ? null : QualifiedNames.of(element).orElse(null);
	}

	static List<String> qualified(Collection<? extends EObject> elements) {
		return elements.stream().map(Names::qualified).filter(Objects::nonNull).toList();
	}

	/** Return the name without those of containers; null if the element is missing. */
	static String word(NamedElement element) {
		return isMissing(element) ? null : element.getName();
	}

	static List<String> words(Collection<? extends NamedElement> elements) {
		return elements.stream().map(Names::word).filter(Objects::nonNull).toList();
	}

	private static boolean isMissing(EObject element) {
		return element == null || element.eIsProxy();
	}
}
