package org.assay.dsl.loading;

import java.util.List;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that keeps text from being read or linked. Its words are the rule's text for the variant, filled with the arguments.
 *
 * @param code code of the rule
 * @param variant variant of the rule's message; empty for the only one
 * @param arguments arguments of the message
 * @param range where it is
 * @param element element whose reference it is; null for syntax
 * @param feature reference that means nothing; null for syntax
 */
public record Problem(String code, String variant, List<String> arguments, SourceRange range, EObject element, EStructuralFeature feature) {

	/** Make a problem of the text itself. */
	static Problem ofText(String code, String variant, List<String> arguments, SourceRange range) {
		return new Problem(code, variant, arguments, range, null, null);
	}
}
