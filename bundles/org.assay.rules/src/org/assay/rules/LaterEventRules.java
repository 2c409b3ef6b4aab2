package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CLAIM__AS_OF;
import static org.assay.model.AssayPackage.Literals.QUESTION_ANSWER__AS_OF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.chain.Transfers;
import org.assay.model.AnswerKind;
import org.assay.model.Claim;
import org.assay.model.Edition;
import org.assay.model.NamedElement;
import org.assay.model.Product;
import org.assay.model.QuestionAnswer;
import org.assay.model.ServiceInstance;
import org.assay.model.TransferMechanism;
import org.assay.model.Vulnerability;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** What was said is no older than what has happened since to the thing that it was said of. */
final class LaterEventRules implements RuleGroup {

	private final Analysis analysis;
	private final Corpus corpus;
	private final Transfers transfers;

	LaterEventRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
		transfers = new Transfers(corpus);
	}

	@Override
	public void register(Checks checks) {
		checks.project(RuleCatalogue.R94, this::whatWasSaidMustBeNewerThanEvents);
	}

	/** Something that was said on a day, and where the day stands. */
	private record Said(NamedElement element, EAttribute dated, LocalDate day) {
	}

	/** Something that happened to a thing; it makes old all that was said of the thing before. */
	private record Event(EObject subject, NamedElement what, LocalDate day, String variant) {
	}

	/** An event that makes many claims old is one mistake; it is said where the first of them stands. */
	private void whatWasSaidMustBeNewerThanEvents(Reporter report) {
		Map<Event, List<Said>> old = new LinkedHashMap<>();
		for (Claim claim : corpus.all(Claim.class)) {
			Said said = new Said(claim, CLAIM__AS_OF, claim.getAsOf());
			claim.getAbout().forEach(subject -> add(said, subject, old));
		}
		for (QuestionAnswer answer : corpus.all(QuestionAnswer.class)) {
			if (answer.getAnswer() != AnswerKind.WAS_UNTIL) {
				add(new Said(answer, QUESTION_ANSWER__AS_OF, answer.getAsOf()), answer.getAbout(), old);
			}
		}
		old.forEach((event, all) -> report(event, all, report));
	}

	private void add(Said said, EObject subject, Map<Event, List<Said>> old) {
		if (said.day() != null && subject != null && !subject.eIsProxy()) {
			events(subject, said.day()).forEach(event -> old.computeIfAbsent(event, key -> new ArrayList<>(1)).add(said));
		}
	}

	/** Of the flaws only the first in the text: the next one says nothing new about the age of a claim. */
	private List<Event> events(EObject subject, LocalDate day) {
		List<Event> events = new ArrayList<>();
		flaws(subject).stream().filter(flaw -> flaw.getDisclosed() != null && flaw.getDisclosed().isAfter(day)
				&& !flaw.getDisclosed().isAfter(analysis.asOf())).findFirst()
				.ifPresent(flaw -> events.add(new Event(subject, flaw, flaw.getDisclosed(), "")));
		if (subject instanceof ServiceInstance service) {
			for (TransferMechanism mechanism : transfers.possibleMechanisms(service)) {
				Optional<LocalDate> last = transfers.lastDay(mechanism);
				if (last.isPresent() && !last.get().isBefore(day) && last.get().isBefore(analysis.asOf())) {
					events.add(new Event(subject, mechanism, last.get(), "law"));
				}
			}
		}
		return events;
	}

	private static void report(Event event, List<Said> all, Reporter report) {
		List<Violation> same = report.gather(each -> all.forEach(said -> each.at(said.element(), said.dated()).variant(event.variant())
				.with(said.element(), said.day(), event.what(), event.day())));
		if (Together.isOne(same, null)) {
			Said first = all.get(0);
			report.at(first.element(), first.dated()).variant(event.variant().isEmpty() ? "several" : "several-" + event.variant())
					.insteadOf(same, same.size(), event.what(), event.day(), first.element());
		} else {
			same.forEach(report::add);
		}
	}

	/** The flaws of a product, of an edition, or of what a service runs. */
	private static List<Vulnerability> flaws(EObject subject) {
		return switch (subject) {
		case Product product -> product.getVulnerabilities();
		case Edition edition -> flawsOf(edition);
		case ServiceInstance service -> Linked.of(service.getEdition()).map(LaterEventRules::flawsOf).orElse(List.of());
		default -> List.of();
		};
	}

	private static List<Vulnerability> flawsOf(Edition edition) {
		return edition.eContainer() instanceof Product product
				? product.getVulnerabilities().stream()
						.filter(flaw -> flaw.getAffects().isEmpty() || flaw.getAffects().contains(edition)).toList()
				: List.of();
	}
}
