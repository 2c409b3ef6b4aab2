package org.assay.rules;

import java.util.List;
import org.assay.analysis.Corpus;
import org.assay.model.Role;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The role that a fix can name because the project has no other; between several somebody has to choose. */
final class SoleRole {

	private SoleRole() {
	}

	/** Return the fix that states the only role of a project for a property; none if there is not exactly one. */
	static List<Fix> stated(Corpus corpus, EObject element, EReference feature, String keyword) {
		List<Role> roles = corpus.all(Role.class);
		return roles.size() == 1 ? List.of(Fix.add(element, feature, keyword, roles.getFirst())) : List.of();
	}
}
