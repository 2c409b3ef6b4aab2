package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.ACCEPTANCE__DATE;
import static org.assay.model.AssayPackage.Literals.ACCEPTANCE__REASON;
import static org.assay.model.AssayPackage.Literals.ACCEPTANCE__ROLE;
import static org.assay.model.AssayPackage.Literals.ACCEPTANCE__RULE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assay.analysis.Corpus;
import org.assay.analysis.TextForm;
import org.assay.model.Acceptance;
import org.assay.model.Element;
import org.assay.model.RuleSeverity;
import org.eclipse.emf.ecore.EObject;

/**
 * Matches accepted warnings with what the rules found. An acceptance covers the element it stands on and everything inside
 * it, and the nearest one counts. It counts if somebody answers for it, with reason, role and date, and from that date on. An error
 * cannot be accepted.
 */
final class Acceptances {

	private final Corpus corpus;
	private final List<Acceptance> all;
	private final LocalDate asOf;
	private final Set<Acceptance> matched = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Acceptance> matchedError = Collections.newSetFromMap(new IdentityHashMap<>());

	/** @param asOf day on which everything is looked at */
	Acceptances(Corpus corpus, LocalDate asOf) {
		this.corpus = corpus;
		all = corpus.all(Acceptance.class);
		this.asOf = asOf;
	}

	/** Return the violation, accepted if an acceptance covers it. */
	Violation apply(Violation violation) {
		if (all.isEmpty()) {
			return violation;
		}
		Optional<Acceptance> covering = covering(violation);
		if (covering.isEmpty()) {
			return violation;
		}
		if (violation.severity() == RuleSeverity.ERROR) {
			matchedError.add(covering.get());
			return violation;
		}
		matched.add(covering.get());
		return violation.acceptedBy(covering.get());
	}

	/** Report the acceptances that did nothing, and those that nobody answers for; call it after every violation was applied. */
	void reportUnmatched(Severities severities, Consumer<Violation> sink) {
		for (Acceptance acceptance : all) {
			String code = String.valueOf(acceptance.getRule());
			Optional<Rule> rule = severities.find(code);
			Missing missing = missing(acceptance);
			if (matchedError.contains(acceptance)) {
				sink.accept(Violation.of(RuleCatalogue.R106, acceptance, ACCEPTANCE__RULE, -1, "error", code)
						.offering(List.of(Fix.remove(acceptance))));
			} else if (!missing.words().isEmpty()) {
				missing.offer("role", () -> SoleRole.stated(corpus, acceptance, ACCEPTANCE__ROLE, "by"))
						.report(new Reporter(RuleCatalogue.R106, sink), "lacks", ACCEPTANCE__RULE, code);
			} else if (acceptance.getDate().isAfter(asOf)) {
				sink.accept(Violation.of(RuleCatalogue.R106, acceptance, ACCEPTANCE__DATE, -1, "future", code, acceptance.getDate(), asOf));
			} else if (!matched.contains(acceptance) && rule.filter(severities::isOff).isEmpty()) {
				sink.accept(Violation.plain(RuleCatalogue.R106, acceptance, ACCEPTANCE__RULE, code).offering(List.of(Fix.remove(acceptance))));
			}
		}
	}

	private Optional<Acceptance> covering(Violation violation) {
		for (EObject around = violation.element(); around != null; around = around.eContainer()) {
			if (around instanceof Element element) {
				for (Acceptance acceptance : element.getAcceptances()) {
					if (violation.rule().code().equals(acceptance.getRule()) && counts(acceptance)) {
						return Optional.of(acceptance);
					}
				}
			}
		}
		return Optional.empty();
	}

	private boolean counts(Acceptance acceptance) {
		return missing(acceptance).words().isEmpty() && !acceptance.getDate().isAfter(asOf);
	}

	private static Missing missing(Acceptance acceptance) {
		return Missing.in(acceptance).unless(!TextForm.isBlank(acceptance.getReason()), "reason", ACCEPTANCE__REASON)
				.unless(acceptance.getRole() != null, "role", ACCEPTANCE__ROLE).unless(acceptance.getDate() != null, "date", ACCEPTANCE__DATE);
	}
}
