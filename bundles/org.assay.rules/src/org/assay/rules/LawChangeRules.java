package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.VERDICT__DECIDED_ON;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.chain.Transfers;
import org.assay.model.LegalEvent;
import org.assay.model.LegalInstrument;
import org.assay.model.NamedElement;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;

/** A verdict rests on the law of its day, and is taken anew when the law changes. Verdicts that no longer count are left alone. */
final class LawChangeRules implements RuleGroup {

	private final Analysis analysis;
	private final Corpus corpus;
	private final Transfers transfers;

	LawChangeRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
		transfers = new Transfers(corpus);
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R58, Verdict.class, this::mechanismMustHoldOnTheVerdictDate);
		checks.on(RuleCatalogue.R72, Verdict.class, this::changeOfLawCallsForNewVerdict);
	}

	private void mechanismMustHoldOnTheVerdictDate(Verdict verdict, Reporter report) {
		LocalDate day = verdict.getDecidedOn();
		Optional<ServiceInstance> service = AssessedServices.service(verdict);
		if (day == null || service.isEmpty() || isPast(verdict)) {
			return;
		}
		transfers.mechanisms(service.get()).forEach(mechanism -> {
			Optional<LocalDate> last = transfers.lastDay(mechanism);
			if (last.isPresent() && last.get().isBefore(day)) {
				report.at(verdict, VERDICT__DECIDED_ON).with(mechanism, last.get(), day);
			} else if (mechanism.getFrom() != null && mechanism.getFrom().isAfter(day)) {
				report.at(verdict, VERDICT__DECIDED_ON).variant("later").with(mechanism, mechanism.getFrom(), day);
			}
		});
	}

	private void changeOfLawCallsForNewVerdict(Verdict verdict, Reporter report) {
		LocalDate day = verdict.getDecidedOn();
		Optional<ServiceInstance> service = AssessedServices.service(verdict);
		if (day == null || service.isEmpty() || isPast(verdict)) {
			return;
		}
		Set<LegalInstrument> instruments = new LinkedHashSet<>(transfers.mechanisms(service.get()));
		instruments.addAll(transfers.laws(service.get()));
		for (LegalInstrument instrument : instruments) {
			transfers.lastDay(instrument).filter(last -> !last.isBefore(day) && last.isBefore(analysis.asOf()))
					.ifPresent(last -> report.at(verdict, VERDICT__DECIDED_ON).with(instrument, last, day));
		}
		verdict.getTriggers().forEach(trigger -> trigger.getEvents().forEach(event -> eventMustNotHaveHappened(verdict, event, report)));
	}

	private boolean isPast(Verdict verdict) {
		return verdict.getValidUntil() != null && verdict.getValidUntil().isBefore(analysis.asOf())
				|| !corpus.references().from(Verdict.class, verdict).isEmpty();
	}

	private void eventMustNotHaveHappened(Verdict verdict, NamedElement named, Reporter report) {
		if (named instanceof LegalEvent event && Linked.is(event) && event.getDate() != null
				&& event.getDate().isAfter(verdict.getDecidedOn()) && !event.getDate().isAfter(analysis.asOf())) {
			report.at(verdict, VERDICT__DECIDED_ON).variant("event").with(event, event.getDate(), verdict.getDecidedOn());
		}
	}
}
