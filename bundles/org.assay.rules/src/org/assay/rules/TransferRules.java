package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__LOCATIONS;
import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__MECHANISM;
import static org.assay.model.AssayPackage.Literals.DATA_STORAGE__REACHABLE_FROM;
import static org.assay.model.AssayPackage.Literals.DATA_STORAGE__STORED_IN;
import static org.assay.model.AssayPackage.Literals.TRANSFER__CERTIFIED;
import static org.assay.model.AssayPackage.Literals.TRANSFER__MECHANISM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.model.ChainLink;
import org.assay.model.ChainState;
import org.assay.model.DataCategory;
import org.assay.model.DataStorage;
import org.assay.model.LegalEvent;
import org.assay.model.ServiceInstance;
import org.assay.model.SupplyChain;
import org.assay.model.Transfer;
import org.assay.model.TransferMechanism;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Personal data reach a third country only on a mechanism that holds. */
final class TransferRules implements RuleGroup {

	private static final int CERTIFICATE_MONTHS = 12;

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
		for (DataStorage storage : service.getStores()) {
			if (storage.getCategory() != DataCategory.CONFIGURATION) {
				countriesNeedMechanism(service, storage, DATA_STORAGE__STORED_IN, storage.getStoredIn(), null, report);
				countriesNeedMechanism(service, storage, DATA_STORAGE__REACHABLE_FROM, storage.getReachableFrom(), null, report);
			}
		}
		for (SupplyChain chain : service.getChains()) {
			if (chain.getState() == ChainState.ACTUAL) {
				chain.getLinks().forEach(link -> countriesNeedMechanism(service, link, CHAIN_LINK__LOCATIONS, link.getLocations(),
						link.getMechanism(), report));
			}
		}
	}

	private void countriesNeedMechanism(ServiceInstance service, EObject place, EAttribute feature, List<String> countries,
			TransferMechanism own, Reporter report) {
		for (int index = 0; index < countries.size(); index++) {
			String country = countries.get(index);
			if (transfers.isThirdCountry(country) && !Transfers.opens(own, country)
					&& transfers.mechanisms(service).stream().noneMatch(mechanism -> Transfers.opens(mechanism, country))) {
				report.at(place, feature, index).with(service, country);
			}
		}
	}

	private void transferNeedsMechanism(Transfer transfer, Reporter report) {
		if (transfer.getMechanism() == null && transfers.isThirdCountry(transfer.getCountry())) {
			report.at(transfer, TRANSFER__MECHANISM).variant("transfer").with(transfer.getCountry());
		}
	}

	/** The framework covers certified recipients only, and certificates are renewed each year. */
	private void certificateMustBeFresh(Transfer transfer, Reporter report) {
		if (!LibraryNames.is(transfer.getMechanism(), LibraryNames.DATA_PRIVACY_FRAMEWORK)) {
			return;
		}
		LocalDate certified = transfer.getCertified();
		if (certified == null) {
			report.at(transfer, TRANSFER__MECHANISM).with(transfer.getMechanism());
		} else if (certified.plusMonths(CERTIFICATE_MONTHS).isBefore(analysis.asOf())) {
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
