package org.assay.analysis.question;

import java.util.Optional;
import java.util.stream.Stream;
import org.assay.analysis.Containers;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.Reference;
import org.assay.analysis.verdict.World;
import org.assay.model.Action;
import org.assay.model.Agent;
import org.assay.model.Assessment;
import org.assay.model.Citation;
import org.assay.model.Classification;
import org.assay.model.EvidenceSource;
import org.assay.model.Finding;
import org.assay.model.InformationSet;
import org.assay.model.OpenQuestion;
import org.assay.model.RequirementAnswer;
import org.assay.model.Risk;
import org.assay.model.RiskDecision;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;

/** Who has to act when something is due. */
final class Responsible {

	private final Corpus corpus;

	Responsible(World world) {
		corpus = world.analysis().corpus();
	}

	/**
	 * Return who has to act on an element: the role that it names, else the one that answers for what it stands in, at last whoever approves
	 * the assessment around it. Evidence is up to whoever answers for the first statement that leans on it.
	 */
	Optional<Agent> of(EObject element) {
		return element instanceof EvidenceSource source ? ofEvidence(source).or(() -> approver(element)) : own(element);
	}

	private Optional<Agent> own(EObject element) {
		Optional<Agent> named = named(element);
		for (EObject around = element.eContainer(); named.isEmpty() && around != null; around = around.eContainer()) {
			named = named(around);
		}
		return named;
	}

	private static Optional<Agent> named(EObject element) {
		return switch (element) {
			case Verdict verdict -> World.decider(verdict).map(Agent.class::cast);
			case Classification classification -> linked(classification.getRole());
			case InformationSet information -> linked(information.getOwner());
			case RequirementAnswer answer -> linked(answer.getRole());
			case Action action -> linked(action.getOwner());
			case Finding finding -> linked(finding.getOwner());
			case OpenQuestion question -> linked(question.getOwner());
			case Risk risk -> linked(risk.getOwner());
			case RiskDecision decision -> linked(decision.getRole());
			case Assessment assessment -> linked(assessment.getApprover());
			default -> Optional.empty();
		};
	}

	private static Optional<Agent> approver(EObject element) {
		return Containers.around(element, Assessment.class).flatMap(assessment -> linked(assessment.getApprover()));
	}

	private Optional<Agent> ofEvidence(EvidenceSource source) {
		Stream<EObject> users = corpus.references().to(source).stream().map(Reference::source);
		Stream<EObject> quoting = corpus.references().from(Citation.class, source).stream()
				.flatMap(citation -> corpus.references().to(citation).stream()).map(Reference::source);
		return Stream.concat(users, quoting).filter(user -> !(user instanceof EvidenceSource))
				.map(this::own).flatMap(Optional::stream).findFirst();
	}

	private static Optional<Agent> linked(Agent agent) {
		return Linked.of(agent);
	}
}
