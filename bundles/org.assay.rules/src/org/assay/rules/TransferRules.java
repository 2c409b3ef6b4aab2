package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__MECHANISM;
import static org.assay.model.AssayPackage.Literals.TRANSFER__CERTIFIED;
import static org.assay.model.AssayPackage.Literals.TRANSFER__MECHANISM;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
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
	private final Transfers transfers;

	TransferRules(RuleContext context) {
		analysis = context.analysis();
		transfers = new Transfers(context.corpus());
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
			report.at(transfer, TRANSFER__MECHANISM).variant("transfer").with(transfer.getCountry());
		}
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
		if (!Linked.is(mechanism) || transfers.lastDay(mechanism).filter(day -> day.isBefore(analysis.asOf())).isPresent()) {
			return;
		}
		Optional<LegalEvent> challenge = transfers.challenges(mechanism).stream()
				.filter(event -> event.getDate() == null || !event.getDate().isAfter(analysis.asOf())).findFirst();
		challenge.ifPresent(event -> report.at(place, feature).with(mechanism, event));
	}
}
