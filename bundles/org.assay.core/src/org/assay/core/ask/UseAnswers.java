package org.assay.core.ask;

import java.util.List;
import org.assay.analysis.verdict.Use;
import org.assay.core.ask.Question.Circumstances;
import org.assay.model.InformationSet;
import org.assay.model.ParticipantKind;
import org.assay.model.ServiceInstance;
import org.assay.model.UseContext;

/** Q1: whether information may be handled in a service. */
final class UseAnswers {

	private UseAnswers() {
	}

	static Answer.OfUse of(Question.May question, Asking asking) {
		Use use = use(question.service(), question.information(), question.circumstances());
		return new Answer.OfUse(asking.world().answer(use), asking.world().flips(use));
	}

	/** Return the use that circumstances make of a service. */
	static Use use(ServiceInstance service, List<InformationSet> information, Circumstances circumstances) {
		List<UseContext> contexts = circumstances.participants().isEmpty() ? circumstances.contexts()
				: List.of(Use.among(circumstances.participants().toArray(ParticipantKind[]::new)));
		return new Use(service, information, contexts, circumstances.functions(), circumstances.aspects());
	}
}
