package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.ASSESSMENT__APPROVER;
import static org.assay.model.AssayPackage.Literals.ASSESSMENT__AUTHORS;
import static org.assay.model.AssayPackage.Literals.DOCUMENT__INTEREST;
import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.PARTICIPANT__AGENT;
import static org.assay.model.AssayPackage.Literals.PARTICIPANT__INTEREST;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Actors;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Corpus;
import org.assay.analysis.Inverse;
import org.assay.analysis.Linked;
import org.assay.model.Actor;
import org.assay.model.Agent;
import org.assay.model.Assessment;
import org.assay.model.AssessmentStatus;
import org.assay.model.ChainState;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;
import org.assay.model.InformationSet;
import org.assay.model.Participant;
import org.assay.model.Party;
import org.assay.model.ProcessingActivity;
import org.assay.model.Product;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementStatus;
import org.assay.model.Role;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;

/** Those who answer for the information take part, nobody approves their own work, and interests are open. */
final class ParticipationRules implements RuleGroup {

	private final Analysis analysis;
	private final Corpus corpus;
	private final Inverse<ProcessingActivity> processings;

	ParticipationRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
		processings = Inverse.of(corpus.everything(ProcessingActivity.class), ProcessingActivity::getServices);
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R89, Assessment.class, this::approverMustNotBeAuthor);
		checks.on(RuleCatalogue.R90, Assessment.class, this::interestedPartiesMustNotJudgeThemselves);
		checks.project(RuleCatalogue.R90, this::evidenceMustNotBeInOwnInterestAlone);
		checks.on(RuleCatalogue.R91, Assessment.class, this::controllersAndOwnersMustTakePart);
	}

	private void approverMustNotBeAuthor(Assessment assessment, Reporter report) {
		if (Linked.is(assessment.getApprover()) && assessment.getAuthors().contains(assessment.getApprover())) {
			int author = assessment.getAuthors().indexOf(assessment.getApprover());
			report.at(assessment, ASSESSMENT__APPROVER).fix(assessment.getAuthors().size() < 2 ? List.of()
					: List.of(Fix.remove(assessment, ASSESSMENT__AUTHORS, author).titled("remove-author", assessment.getApprover())))
					.with(assessment.getApprover());
		}
	}

	private void interestedPartiesMustNotJudgeThemselves(Assessment assessment, Reporter report) {
		List<Actor> suppliers = Linked.of(assessment.getSubject()).map(this::suppliers).orElse(List.of());
		for (Participant participant : assessment.getParticipants()) {
			Optional<Actor> stated = Linked.of(participant.getInterest()).filter(actor -> isOneOf(actor, suppliers));
			Optional<Actor> own = Linked.of(participant.getAgent()).flatMap(Actors::legalPerson).filter(suppliers::contains)
					.filter(actor -> actor instanceof Party || corpus.organisation().isPresent());
			if (stated.isPresent()) {
				report.at(participant, PARTICIPANT__INTEREST).with(participant.getAgent(), stated.get(), assessment.getSubject());
			} else if (own.isPresent() && participant.getInterest() == null) {
				report.at(participant, PARTICIPANT__AGENT).variant("unstated")
						.fix(Fix.add(participant, PARTICIPANT__INTEREST, "interest", own.get()))
						.with(participant.getAgent(), own.get(), assessment.getSubject());
			} else if (isInOwnInterest(participant)) {
				report.at(participant, PARTICIPANT__INTEREST).variant("own").with(participant.getAgent(), participant.getInterest());
			}
		}
	}

	/** Somebody from outside may gain without supplying the service, such as a reseller who says so. */
	private static boolean isInOwnInterest(Participant participant) {
		return Linked.of(participant.getInterest()).filter(Party.class::isInstance).isPresent() && Linked.is(participant.getAgent())
				&& Actors.sameLegalPerson(participant.getAgent(), participant.getInterest());
	}

	/** Operator and vendor, unless it is the assessing organisation itself; without a project block only parties are outside. */
	private List<Actor> suppliers(ServiceInstance service) {
		Set<Actor> suppliers = new LinkedHashSet<>();
		Linked.of(service.getOperator()).flatMap(Actors::legalPerson).ifPresent(suppliers::add);
		Linked.of(service.getEdition()).map(EObject::eContainer).filter(Product.class::isInstance)
				.flatMap(product -> Linked.of(((Product) product).getVendor())).flatMap(Actors::legalPerson).ifPresent(suppliers::add);
		corpus.organisation().ifPresent(suppliers::remove);
		return List.copyOf(suppliers);
	}

	private static boolean isOneOf(Actor actor, List<Actor> suppliers) {
		return Actors.legalPerson(actor).filter(suppliers::contains).isPresent();
	}

	/** A document is reported once, with how many answers and verdicts rest on nothing but such documents. */
	private void evidenceMustNotBeInOwnInterestAlone(Reporter report) {
		Map<Document, Integer> uses = new LinkedHashMap<>();
		for (RequirementAnswer answer : corpus.all(RequirementAnswer.class)) {
			if (answer.getStatus() == RequirementStatus.MET || answer.getStatus() == RequirementStatus.PARTLY) {
				countOwnInterest(answer.getEvidence(), uses);
			}
		}
		corpus.all(Verdict.class).forEach(verdict -> countOwnInterest(verdict.getRestsOn(), uses));
		uses.forEach((document, number) -> {
			if (corpus.isOwn(document)) {
				report.at(document, DOCUMENT__INTEREST).variant("evidence").with(document, document.getInterest(), number);
			}
		});
	}

	private void countOwnInterest(List<EvidenceSource> evidence, Map<Document, Integer> uses) {
		List<Document> documents = analysis.evidence().documents(evidence);
		boolean all = documents.stream().allMatch(document -> Linked.is(document.getInterest()) && Linked.is(document.getIssuer())
				&& Actors.sameLegalPerson(document.getIssuer(), document.getInterest()));
		if (all) {
			documents.forEach(document -> uses.merge(document, 1, Integer::sum));
		}
	}

	/** A draft that lists nobody has not come that far. */
	private void controllersAndOwnersMustTakePart(Assessment assessment, Reporter report) {
		if (!Linked.is(assessment.getSubject())
				|| assessment.getStatus() == AssessmentStatus.DRAFT && assessment.getParticipants().isEmpty()) {
			return;
		}
		List<Agent> present = new ArrayList<>(Linked.list(assessment.getAuthors()));
		assessment.getParticipants().forEach(participant -> Linked.of(participant.getAgent()).ifPresent(present::add));
		List<Actor> controllers = controllers(assessment.getSubject()).stream()
				.filter(controller -> present.stream().noneMatch(agent -> Actors.belongs(agent, controller))).toList();
		if (!controllers.isEmpty()) {
			report.at(assessment, NAMED_ELEMENT__NAME).variant("controller").with(assessment, controllers);
		}
		List<Role> owners = AssessedServices.information(assessment).stream().map(InformationSet::getOwner).filter(Linked::is)
				.distinct().filter(owner -> !present.contains(owner)).toList();
		if (!owners.isEmpty()) {
			report.at(assessment, NAMED_ELEMENT__NAME).variant("owner").with(assessment, owners);
		}
	}

	private Set<Actor> controllers(ServiceInstance service) {
		Set<Actor> controllers = new LinkedHashSet<>();
		analysis.chains(service).stream().filter(chain -> chain.state() != ChainState.AGREED)
				.forEach(chain -> controllers.addAll(chain.controllers()));
		processings.of(service).forEach(processing -> Linked.all(processing.getControllers()).forEach(controllers::add));
		return controllers;
	}
}
