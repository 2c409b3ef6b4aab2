package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__MECHANISM;
import static org.assay.model.AssayPackage.Literals.TRANSFER__CERTIFIED;
import static org.assay.model.AssayPackage.Literals.TRANSFER__MECHANISM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.chain.Transfers;
import org.assay.model.ChainLink;
import org.assay.model.LegalEvent;
import org.assay.model.ServiceInstance;
import org.assay.model.Transfer;
import org.assay.model.TransferMechanism;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Personal data reach a third country only on a mechanism that holds. */
final class TransferRules implements RuleGroup {

	private final Analysis analysis;
	private final Corpus corpus;
	private final Transfers transfers;

	TransferRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
		transfers = new Transfers(corpus);
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R55, ServiceInstance.class, this::thirdCountryNeedsMechanism);
		checks.on(RuleCatalogue.R55, Transfer.class, this::transferNeedsMechanism);
		checks.on(RuleCatalogue.R56, Transfer.class, this::certificateMustBeFresh);
		checks.on(RuleCatalogue.R59, ChainLink.class,
				(link, report) -> challengeMustBeKnown(link, CHAIN_LINK__MECHANISM, link.getMechanism(), report));
		checks.on(RuleCatalogue.R59, Transfer.class,
				(transfer, report) -> challengeMustBeKnown(transfer, TRANSFER__MECHANISM, transfer.getMechanism(), report));
	}

	private void thirdCountryNeedsMechanism(ServiceInstance service, Reporter report) {
		if (AssessedServices.personal(service).isEmpty()) {
			return;
		}
		transfers.thirdCountries(service).stream().filter(reach -> reach.mechanisms().isEmpty())
				.forEach(reach -> report.at(reach.place(), reach.feature(), reach.index()).with(service, reach.country()));
	}

	private void transferNeedsMechanism(Transfer transfer, Reporter report) {
		if (transfer.getMechanism() == null && transfers.isThirdCountry(transfer.getCountry())) {
			report.at(transfer, TRANSFER__MECHANISM).variant("transfer").fix(soleMechanism(transfer)).with(transfer.getCountry());
		}
	}

	/** Name the mechanism that opens the country, if one only does today. */
	private Optional<Fix> soleMechanism(Transfer transfer) {
		List<TransferMechanism> open = corpus.everything(TransferMechanism.class).stream()
				.filter(mechanism -> Transfers.opens(mechanism, transfer.getCountry()) && !isOver(mechanism)).toList();
		return open.size() == 1 ? Optional.of(Fix.add(transfer, TRANSFER__MECHANISM, "by", open.getFirst())) : Optional.empty();
	}

	private boolean isOver(TransferMechanism mechanism) {
		return transfers.lastDay(mechanism).filter(day -> day.isBefore(analysis.asOf())).isPresent();
	}

	/** The framework covers certified recipients only, and certificates are renewed each year. */
	private void certificateMustBeFresh(Transfer transfer, Reporter report) {
		if (!Transfers.needsCertificate(transfer.getMechanism())) {
			return;
		}
		LocalDate certified = transfer.getCertified();
		if (certified == null) {
			report.at(transfer, TRANSFER__MECHANISM).with(transfer.getMechanism());
		} else if (Transfers.certifiedUntil(transfer).filter(last -> last.isBefore(analysis.asOf())).isPresent()) {
			report.at(transfer, TRANSFER__CERTIFIED).variant("old").with(certified, analysis.asOf());
		}
	}

	private void challengeMustBeKnown(EObject place, EReference feature, TransferMechanism mechanism, Reporter report) {
		if (!Linked.is(mechanism) || isOver(mechanism)) {
			return;
		}
		Optional<LegalEvent> challenge = transfers.challenges(mechanism).stream()
				.filter(event -> event.getDate() == null || !event.getDate().isAfter(analysis.asOf())).findFirst();
		challenge.ifPresent(event -> report.at(place, feature).with(mechanism, event));
	}
}
