package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.SERVICE_INSTANCE__EDITION;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.Linked;
import org.assay.model.Edition;
import org.assay.model.ServiceInstance;
import org.assay.model.ServiceStatus;

/** What people use is an edition that somebody still mends. */
final class LifecycleRules implements RuleGroup {

	/** Time to find something else: about a quarter of a year. */
	private static final int NOTICE_IN_DAYS = 90;

	private final Analysis analysis;

	LifecycleRules(RuleContext context) {
		analysis = context.analysis();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R114, ServiceInstance.class, this::editionInUseMustBeSupported);
	}

	/** The day that an edition states is the last one with support. */
	private void editionInUseMustBeSupported(ServiceInstance service, Reporter report) {
		boolean used = service.getStatus() == ServiceStatus.IN_USE || service.getStatus() == ServiceStatus.PILOT;
		Optional<Edition> edition = Linked.of(service.getEdition()).filter(found -> found.getEndOfLife() != null);
		if (!used || edition.isEmpty()) {
			return;
		}
		LocalDate last = edition.get().getEndOfLife();
		if (last.isBefore(analysis.asOf())) {
			report.at(service, SERVICE_INSTANCE__EDITION).with(service, edition.get(), last);
		} else if (!last.isAfter(analysis.asOf().plusDays(NOTICE_IN_DAYS))) {
			report.at(service, SERVICE_INSTANCE__EDITION).variant("soon").with(service, edition.get(), last);
		}
	}
}
