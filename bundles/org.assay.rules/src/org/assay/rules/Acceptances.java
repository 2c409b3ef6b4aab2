package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.ACCEPTANCE__REASON;
import static org.assay.model.AssayPackage.Literals.ACCEPTANCE__RULE;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assay.analysis.Corpus;
import org.assay.model.Acceptance;
import org.assay.model.Element;
import org.assay.model.RuleSeverity;
import org.eclipse.emf.ecore.EObject;

/**
 * Matches accepted warnings with what the rules found. An acceptance covers the element it stands on and everything inside
 * it, and the nearest one counts. An error cannot be accepted.
 */
final class Acceptances {

	private final List<Acceptance> all;
	private final Set<Acceptance> matched = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Acceptance> matchedError = Collections.newSetFromMap(new IdentityHashMap<>());

	Acceptances(Corpus corpus) {
		all = corpus.all(Acceptance.class);
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

	/** Report the acceptances that did nothing; call it after every violation was applied. */
	void reportUnmatched(Severities severities, Consumer<Violation> sink) {
		for (Acceptance acceptance : all) {
			String code = String.valueOf(acceptance.getRule());
			Optional<Rule> rule = RuleCatalogue.find(code);
			if (matchedError.contains(acceptance)) {
				sink.accept(Violation.of(RuleCatalogue.R106, acceptance, ACCEPTANCE__RULE, -1, "error", code));
			} else if (!hasReason(acceptance)) {
				sink.accept(Violation.of(RuleCatalogue.R106, acceptance, ACCEPTANCE__REASON, -1, "reason", code));
			} else if (!matched.contains(acceptance) && rule.filter(severities::isOff).isEmpty()) {
				sink.accept(Violation.plain(RuleCatalogue.R106, acceptance, ACCEPTANCE__RULE, code));
			}
		}
	}

	private static Optional<Acceptance> covering(Violation violation) {
		for (EObject around = violation.element(); around != null; around = around.eContainer()) {
			if (around instanceof Element element) {
				for (Acceptance acceptance : element.getAcceptances()) {
					if (violation.rule().code().equals(acceptance.getRule()) && hasReason(acceptance)) {
						return Optional.of(acceptance);
					}
				}
			}
		}
		return Optional.empty();
	}

	private static boolean hasReason(Acceptance acceptance) {
		return acceptance.getReason() != null && !acceptance.getReason().isBlank();
	}
}
