package org.assay.core.ask;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Containers;
import org.assay.analysis.QualifiedNames;
import org.assay.model.NamedElement;
import org.assay.model.RequirementAnswer;
import org.eclipse.emf.ecore.EObject;

/** What rows are about: elements with a name, and pieces of text that belong to one. */
final class Subjects {

	private Subjects() {
	}

	/** Return the named element that a piece of text is or belongs to; of an answer its requirement. */
	static Optional<NamedElement> of(EObject element) {
		if (element instanceof RequirementAnswer answer && answer.getRequirement() != null && !answer.getRequirement().eIsProxy()) {
			return Optional.of(answer.getRequirement());
		}
		return element instanceof NamedElement named && QualifiedNames.of(named).isPresent() ? Optional.of(named)
				: Containers.around(element, NamedElement.class).flatMap(Subjects::of);
	}

	/** Return fields that begin with name and title of the named element, and file and line of the piece of text itself. */
	static Fields fields(EObject element) {
		Optional<NamedElement> named = of(element);
		return Fields.empty().put("name", named.flatMap(QualifiedNames::of)).put("title", named.map(NamedElement::getTitle)).at(element);
	}

	/** Return fields of a row that is about nothing with a name. */
	static Fields none() {
		return Fields.empty().put("name", null).put("title", null).put("file", null).put("line", null);
	}

	static String title(Speech speech, EObject element) {
		return speech.title(of(element).orElse(null));
	}

	/** Return the titles of elements with commas between them, or words for none. */
	static String titles(Speech speech, List<? extends EObject> elements) {
		return elements.isEmpty() ? speech.say("nothing")
				: String.join(", ", elements.stream().map(element -> title(speech, element)).toList());
	}
}
