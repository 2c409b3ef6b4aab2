package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__ACTOR;
import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__AGREEMENT;
import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__ROLE;
import static org.assay.model.AssayPackage.Literals.DATA_STORAGE__COLLECTED_BY;
import static org.assay.model.AssayPackage.Literals.SERVICE_INSTANCE__OPERATOR;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.chain.ChainView;
import org.assay.analysis.chain.ChainView.LinkView;
import org.assay.model.Actor;
import org.assay.model.Agreement;
import org.assay.model.AgreementKind;
import org.assay.model.ChainState;
import org.assay.model.DataStorage;
import org.assay.model.Document;
import org.assay.model.GdprRole;
import org.assay.model.InformationSet;
import org.assay.model.ServiceInstance;

/** Whoever can reach personal data has a role in the chain, and works under an agreement. */
final class ProcessorRules implements RuleGroup {

	private final Analysis analysis;

	ProcessorRules(RuleContext context) {
		analysis = context.analysis();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R35, ServiceInstance.class, this::processorNeedsAgreement);
		checks.on(RuleCatalogue.R37, ServiceInstance.class, this::subProcessorNeedsAuthorisationAndDuties);
		checks.on(RuleCatalogue.R38, ServiceInstance.class, this::whoReachesPersonalDataNeedsRole);
	}

	/** A wanted chain is not there yet, and neither are its agreements. The source of an agreed chain is its agreement. */
	private void processorNeedsAgreement(ServiceInstance service, Reporter report) {
		for (ChainView chain : analysis.chains(service)) {
			boolean covered = chain.state() == ChainState.WANTED || chain.state() == ChainState.AGREED && chain.chain().getSource() != null;
			for (LinkView link : chain.links()) {
				if (!isProcessor(link) || covered || link.actor().isEmpty()) {
					continue;
				}
				if (link.link().getAgreement() == null) {
					report.at(link.link(), CHAIN_LINK__AGREEMENT).with(link.actor().get(), link.link().getRole());
				} else if (link.agreement().filter(ProcessorRules::isOfAnotherKind).isPresent()) {
					report.at(link.link(), CHAIN_LINK__AGREEMENT).variant("kind").with(link.actor().get(), link.link().getRole(),
							link.agreement().get(), ((Agreement) link.agreement().get()).getKind());
				}
			}
		}
	}

	private static boolean isProcessor(LinkView link) {
		return link.link().getRole() == GdprRole.PROCESSOR || link.link().getRole() == GdprRole.SUB_PROCESSOR;
	}

	/** A contract on delivery may hold the terms for processing; these kinds cannot. */
	private static boolean isOfAnotherKind(Document document) {
		return document instanceof Agreement agreement
				&& (agreement.getKind() == AgreementKind.SECRECY || agreement.getKind() == AgreementKind.JOINT_CONTROLLERS);
	}

	private void subProcessorNeedsAuthorisationAndDuties(ServiceInstance service, Reporter report) {
		for (ChainView chain : analysis.chains(service)) {
			for (LinkView link : chain.links()) {
				if (chain.state() == ChainState.WANTED || link.link().getRole() != GdprRole.SUB_PROCESSOR || link.actor().isEmpty()) {
					continue;
				}
				Missing.in(link.link()).unless(link.link().isAuthorised(), "authorisation", CHAIN_LINK__ROLE)
						.unless(link.link().isSameDuties() || passesDutiesDown(link, chain), "same-duties", CHAIN_LINK__ROLE)
						.report(report, CHAIN_LINK__ROLE, link.actor().get());
			}
		}
	}

	/** The duties may be passed on by the sub-processor's own agreement or by the one of the link that it works for. */
	private static boolean passesDutiesDown(LinkView link, ChainView chain) {
		return isPassing(link.agreement()) || chain.links().stream().filter(other -> other.actor().isPresent()
				&& other.actor().equals(link.upstream())).anyMatch(other -> isPassing(other.agreement()));
	}

	private static boolean isPassing(Optional<Document> document) {
		return document.filter(found -> found instanceof Agreement agreement && agreement.isPassesDutiesDown()).isPresent();
	}

	private void whoReachesPersonalDataNeedsRole(ServiceInstance service, Reporter report) {
		List<InformationSet> personal = AssessedServices.personal(service);
		List<ChainView> chains = analysis.chains(service).stream().filter(chain -> chain.state() != ChainState.AGREED).toList();
		if (personal.isEmpty() || chains.isEmpty()) {
			return;
		}
		Set<Actor> known = new LinkedHashSet<>();
		for (ChainView chain : chains) {
			for (LinkView link : chain.links()) {
				link.actor().ifPresent(known::add);
				if (link.link().getRole() == GdprRole.NONE && link.actor().isPresent()) {
					report.at(link.link(), CHAIN_LINK__ACTOR).with(link.actor().get(), service, personal);
				}
			}
		}
		Linked.of(service.getOperator()).filter(operator -> !known.contains(operator)).ifPresent(operator -> report
				.at(service, SERVICE_INSTANCE__OPERATOR).variant("outside").with(operator, service));
		for (DataStorage storage : service.getStores()) {
			Linked.of(storage.getCollectedBy()).filter(actor -> !known.contains(actor)).ifPresent(actor -> report
					.at(storage, DATA_STORAGE__COLLECTED_BY).variant("outside").with(actor, service));
		}
	}
}
