package org.assay.lsp.completion;

import java.util.List;
import org.assay.analysis.question.Excepted;
import org.assay.lsp.completion.walk.Meant;
import org.assay.lsp.completion.walk.Reached;
import org.assay.model.AnswerException;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.NamedElement;
import org.eclipse.emf.ecore.EObject;

/** Proposes what can be excepted from an answer: the elements inside of what was asked about. Other words are free. */
final class ExceptionProposals {

	private ExceptionProposals() {
	}

	static List<Proposal> of(Asked asked) {
		return asked.place().next().stream().filter(ExceptionProposals::isSubject).findFirst().flatMap(asked::holder)
				.map(holder -> of(holder, asked)).orElse(List.of());
	}

	private static boolean isSubject(Reached reached) {
		return Meant.feature(reached).filter(feature -> feature == Literals.ANSWER_EXCEPTION__SUBJECTS).isPresent();
	}

	private static List<Proposal> of(EObject holder, Asked asked) {
		List<NamedElement> inside = holder instanceof AnswerException exception ? Excepted.inside(exception) : List.of();
		ElementTexts texts = new ElementTexts(asked, inside.size());
		return inside.stream().filter(element -> element.getName() != null)
				.map(element -> texts.proposal(element, element.getName(), asked.rankOfValue())).toList();
	}
}
