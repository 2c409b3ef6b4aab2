package org.assay.analysis.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Corpus;
import org.assay.model.AnswerException;
import org.assay.model.NamedElement;
import org.assay.model.QuestionAnswer;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What the words behind {@code except} mean. They are free; but one by which a single element is called inside of what was asked about,
 * such as a way to join a service, means that element.
 */
public final class Excepted {

	private Excepted() {
	}

	/** Return the element that a word means; empty if it is free. */
	public static Optional<NamedElement> meant(AnswerException exception, String word) {
		List<NamedElement> called = inside(exception).stream().filter(element -> word.equals(element.getName())).toList();
		return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
	}

	/** Return the elements inside of what was asked about, in text order. */
	public static List<NamedElement> inside(AnswerException exception) {
		List<NamedElement> inside = new ArrayList<>();
		if (exception.eContainer() instanceof QuestionAnswer answer && answer.getAbout() != null && !answer.getAbout().eIsProxy()) {
			EcoreUtil.<EObject>getAllProperContents(answer.getAbout(), false).forEachRemaining(inner -> {
				if (inner instanceof NamedElement named && !(named instanceof Variable)) {
					inside.add(named);
				}
			});
		}
		return inside;
	}

	/** Return the exceptions in which a word means an element. */
	public static List<AnswerException> naming(NamedElement element, Corpus corpus) {
		return corpus.all(AnswerException.class).stream().filter(exception -> exception.getSubjects().contains(element.getName())
				&& meant(exception, element.getName()).filter(meant -> meant == element).isPresent()).toList();
	}

	/** Return the exceptions in which a free word would mean something else if an element were called by it. */
	public static List<AnswerException> freeIn(NamedElement element, String word, Corpus corpus) {
		return corpus.all(AnswerException.class).stream()
				.filter(exception -> exception.getSubjects().contains(word) && inside(exception).contains(element))
				.toList();
	}
}
