package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__ACTOR;
import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__AGREEMENT;
import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__ROLE;
import static org.assay.model.AssayPackage.Literals.DATA_STORAGE__COLLECTED_BY;
import static org.assay.model.AssayPackage.Literals.SERVICE_INSTANCE__OPERATOR;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.chain.ChainGaps;
import org.assay.analysis.chain.ChainView;
import org.assay.analysis.chain.ChainView.LinkView;
import org.assay.analysis.chain.LinkGap;
import org.assay.model.Actor;
import org.assay.model.Agreement;
import org.assay.model.AgreementKind;
import org.assay.model.ChainLink;
import org.assay.model.DataStorage;
import org.assay.model.InformationSet;
import org.assay.model.ServiceInstance;

/** Whoever can reach personal data has a role in the chain, and works under an agreement. */
final class ProcessorRules implements RuleGroup {

	private final Analysis analysis;
	private final Corpus corpus;

	ProcessorRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R35, ServiceInstance.class, this::processorNeedsAgreement);
		checks.on(RuleCatalogue.R37, ServiceInstance.class, this::subProcessorNeedsAuthorisationAndDuties);
		checks.on(RuleCatalogue.R38, ServiceInstance.class, this::whoReachesPersonalDataNeedsRole);
	}

	private void processorNeedsAgreement(ServiceInstance service, Reporter report) {
		for (ChainView chain : analysis.chains(service)) {
			for (LinkView link : chain.links()) {
				ChainGaps.agreement(chain, link).ifPresent(gap -> {
					if (gap == LinkGap.NO_AGREEMENT) {
						report.at(link.link(), CHAIN_LINK__AGREEMENT).fix(soleAgreement(link.link())).with(link.actor().get(), link.link().getRole());
					} else {
						report.at(link.link(), CHAIN_LINK__AGREEMENT).variant("kind").with(link.actor().get(), link.link().getRole(),
								link.agreement().get(), ((Agreement) link.agreement().get()).getKind());
					}
				});
			}
		}
	}

	/** Name the data processing agreement if the project has one only. */
	private Optional<Fix> soleAgreement(ChainLink link) {
		List<Agreement> agreements = corpus.all(Agreement.class).stream()
				.filter(agreement -> agreement.getKind() == AgreementKind.PROCESSOR).toList();
		return agreements.size() == 1 ? Optional.of(Fix.add(link, CHAIN_LINK__AGREEMENT, "under", agreements.getFirst())) : Optional.empty();
	}

	private void subProcessorNeedsAuthorisationAndDuties(ServiceInstance service, Reporter report) {
		for (ChainView chain : analysis.chains(service)) {
			for (LinkView link : chain.links()) {
				List<LinkGap> gaps = ChainGaps.subProcessor(chain, link);
				if (!gaps.isEmpty()) {
					Missing.in(link.link()).unless(!gaps.contains(LinkGap.NOT_AUTHORISED), "authorisation", CHAIN_LINK__ROLE)
							.unless(!gaps.contains(LinkGap.OTHER_DUTIES), "same-duties", CHAIN_LINK__ROLE)
							.report(report, CHAIN_LINK__ROLE, link.actor().get());
				}
			}
		}
	}

	private void whoReachesPersonalDataNeedsRole(ServiceInstance service, Reporter report) {
		List<InformationSet> personal = AssessedServices.personal(service);
		analysis.chains(service).forEach(chain -> chain.links().stream().filter(link -> ChainGaps.lacksRole(chain, link))
				.forEach(link -> report.at(link.link(), CHAIN_LINK__ACTOR).with(link.actor().get(), service, personal)));
		List<Actor> outside = ChainGaps.outside(service);
		Linked.of(service.getOperator()).filter(outside::contains).ifPresent(operator -> report.at(service, SERVICE_INSTANCE__OPERATOR)
				.variant("outside").with(operator, service));
		for (DataStorage storage : service.getStores()) {
			Linked.of(storage.getCollectedBy()).filter(outside::contains).ifPresent(actor -> report
					.at(storage, DATA_STORAGE__COLLECTED_BY).variant("outside").with(actor, service));
		}
	}
}
