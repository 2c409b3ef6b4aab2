package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.LEGAL_GROUND__REGULATION;
import static org.assay.model.AssayPackage.Literals.SECRECY_PROVISION__REGULATION;
import static org.assay.model.AssayPackage.Literals.SERVICE_INSTANCE__LAWS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Actors;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Corpus;
import org.assay.analysis.LibraryNames;
import org.assay.analysis.Linked;
import org.assay.analysis.chain.Transfers;
import org.assay.model.Actor;
import org.assay.model.Assessment;
import org.assay.model.InformationSet;
import org.assay.model.LegalGround;
import org.assay.model.ProcessingActivity;
import org.assay.model.Regulation;
import org.assay.model.SecrecyProvision;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Law is dated, and binds those it is written for. */
final class LawRules implements RuleGroup {

	private final Analysis analysis;
	private final Corpus corpus;
	private final Transfers transfers;
	private final Set<Assessment> past;

	LawRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
		transfers = new Transfers(corpus);
		past = AssessedServices.past(corpus);
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R70, ServiceInstance.class, this::lawMustBindSomebodyInvolved);
		checks.on(RuleCatalogue.R71, Assessment.class, this::lawMustBeInForceOnTheAssessmentDate);
	}

	/** A place in the text that names a law. */
	private record Citing(EObject place, EReference feature, int index, Regulation law) {
	}

	private void lawMustBindSomebodyInvolved(ServiceInstance service, Reporter report) {
		List<Term> kinds = kinds(service);
		if (kinds.isEmpty()) {
			return;
		}
		for (int index = 0; index < service.getLaws().size(); index++) {
			Regulation law = service.getLaws().get(index);
			if (Linked.is(law) && !law.getAppliesTo().isEmpty() && !Linked.hasGap(law.getAppliesTo()) && law.getAppliesTo().stream()
					.noneMatch(bound -> kinds.stream().anyMatch(kind -> LibraryNames.isKindOf(kind, bound)))) {
				report.at(service, SERVICE_INSTANCE__LAWS, index).fix(Fix.remove(service, SERVICE_INSTANCE__LAWS, index))
						.with(law, law.getAppliesTo(), kinds);
			}
		}
	}

	/** Kinds of the assessing organisation, information owners, operator and chains; none if one of them is not known. */
	private List<Term> kinds(ServiceInstance service) {
		Set<Actor> actors = new LinkedHashSet<>();
		corpus.organisation().ifPresent(actors::add);
		Linked.of(service.getOperator()).ifPresent(actors::add);
		Linked.all(service.getHandles()).map(InformationSet::getOwner).filter(Linked::is)
				.flatMap(owner -> Actors.legalPerson(owner).stream()).forEach(actors::add);
		analysis.chains(service).forEach(chain -> chain.links().forEach(link -> link.actor().ifPresent(actors::add)));
		List<Term> kinds = actors.stream().flatMap(actor -> Actors.kind(actor).stream()).toList();
		return kinds.size() < actors.size() ? List.of() : kinds.stream().distinct().toList();
	}

	private void lawMustBeInForceOnTheAssessmentDate(Assessment assessment, Reporter report) {
		LocalDate day = assessment.getDate();
		if (day == null || !Linked.is(assessment.getSubject()) || past.contains(assessment)) {
			return;
		}
		for (Citing citing : citing(assessment.getSubject(), AssessedServices.information(assessment))) {
			Optional<LocalDate> last = transfers.lastDay(citing.law());
			if (!corpus.isOwn(citing.place())) {
				continue;
			}
			if (last.isPresent() && last.get().isBefore(day)) {
				report.at(citing.place(), citing.feature(), citing.index()).fix(successor(citing, day)).with(citing.law(), last.get(), assessment, day);
			} else if (citing.law().getFrom() != null && citing.law().getFrom().isAfter(day)) {
				report.at(citing.place(), citing.feature(), citing.index()).variant("later").with(citing.law(), citing.law().getFrom(),
						assessment, day);
			}
		}
	}

	/** Name the law that took the place of another, if it was one and it is in force. */
	private Optional<Fix> successor(Citing citing, LocalDate day) {
		List<Regulation> replacedBy = Linked.all(citing.law().getReplacedBy()).toList();
		boolean known = replacedBy.size() == 1 && (replacedBy.getFirst().getFrom() == null || !replacedBy.getFirst().getFrom().isAfter(day))
				&& transfers.lastDay(replacedBy.getFirst()).filter(last -> last.isBefore(day)).isEmpty();
		return known ? Optional.of(Fix.replace(citing.place(), citing.feature(), citing.index(), replacedBy.getFirst())) : Optional.empty();
	}

	private List<Citing> citing(ServiceInstance service, List<InformationSet> information) {
		List<Citing> citing = new ArrayList<>();
		for (int index = 0; index < service.getLaws().size(); index++) {
			add(citing, service, SERVICE_INSTANCE__LAWS, index, service.getLaws().get(index));
		}
		for (InformationSet set : information) {
			for (SecrecyProvision provision : set.getSecrecy()) {
				add(citing, provision, SECRECY_PROVISION__REGULATION, -1, provision.getRegulation());
			}
		}
		for (ProcessingActivity processing : transfers.processings(service)) {
			for (LegalGround ground : processing.getGrounds()) {
				add(citing, ground, LEGAL_GROUND__REGULATION, -1, ground.getRegulation());
			}
			for (LegalGround exception : processing.getExceptions()) {
				add(citing, exception, LEGAL_GROUND__REGULATION, -1, exception.getRegulation());
			}
		}
		return citing;
	}

	private static void add(List<Citing> citing, EObject place, EReference feature, int index, Regulation law) {
		Linked.of(law).ifPresent(found -> citing.add(new Citing(place, feature, index, found)));
	}
}
