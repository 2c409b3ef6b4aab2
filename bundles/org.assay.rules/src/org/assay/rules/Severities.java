package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.SEVERITY_OVERRIDE__REASON;
import static org.assay.model.AssayPackage.Literals.SEVERITY_OVERRIDE__RULE;
import static org.assay.model.AssayPackage.Literals.SEVERITY_OVERRIDE__SEVERITY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.Corpus;
import org.assay.model.CustomRule;
import org.assay.model.RuleSeverity;
import org.assay.model.SeverityOverride;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The severities that a project gives to rules; settings that are not permitted change nothing and are reported. */
final class Severities {

	private final Map<String, RuleSeverity> changed = new HashMap<>();
	private final List<Violation> refused = new ArrayList<>();
	private final OwnRules ownRules;

	Severities(Corpus corpus) {
		ownRules = new OwnRules(corpus.all(CustomRule.class));
		corpus.all(SeverityOverride.class).forEach(this::take);
	}

	/** Return the settings that are not permitted, in document order. */
	List<Violation> refused() {
		return refused;
	}

	/** Return the rule with a code, or the project's own rule of that name. */
	Optional<Rule> find(String code) {
		return RuleCatalogue.find(code).or(() -> ownRules.find(code));
	}

	boolean isOff(Rule rule) {
		return changed.getOrDefault(rule.code(), rule.severity()) == RuleSeverity.OFF;
	}

	/** Return the violation with the severity that the project wants. A rule that is lowered raises none of its milder findings. */
	Violation apply(Violation violation) {
		RuleSeverity severity = changed.get(violation.rule().code());
		boolean lowers = severity != null && severity.compareTo(violation.rule().severity()) < 0;
		return severity == null || lowers && severity.compareTo(violation.severity()) > 0 ? violation : violation.as(severity);
	}

	private void take(SeverityOverride setting) {
		Rule rule = find(setting.getRule()).orElse(null);
		RuleSeverity severity = setting.getSeverity();
		if (rule == null) {
			refuse(setting, SEVERITY_OVERRIDE__RULE, "unknown", Fix.remove(setting), String.valueOf(setting.getRule()));
		} else if (!rule.settable()) {
			refuse(setting, SEVERITY_OVERRIDE__RULE, "fixed", Fix.remove(setting).safely(), rule.code());
		} else if (changed.containsKey(rule.code())) {
			boolean same = changed.get(rule.code()) == severity;
			refuse(setting, SEVERITY_OVERRIDE__RULE, "twice", same ? Fix.remove(setting).safely() : Fix.remove(setting), rule.code(),
					changed.get(rule.code()));
		} else if (rule.severity() == RuleSeverity.ERROR && isBelowWarning(severity)) {
			refuse(setting, SEVERITY_OVERRIDE__SEVERITY, "", Fix.replace(setting, SEVERITY_OVERRIDE__SEVERITY, RuleSeverity.WARNING),
					rule.code(), severity);
		} else if (rule.severity() == RuleSeverity.ERROR && severity == RuleSeverity.WARNING && isBlank(setting.getReason())) {
			refuse(setting, SEVERITY_OVERRIDE__REASON, "reason", Fix.remove(setting), rule.code());
		} else {
			changed.put(rule.code(), severity);
		}
	}

	private void refuse(SeverityOverride setting, EStructuralFeature feature, String variant, Fix fix, Object... arguments) {
		EStructuralFeature place = setting.eIsSet(feature) ? feature : SEVERITY_OVERRIDE__RULE;
		refused.add(Violation.of(RuleCatalogue.R107, setting, place, -1, variant, arguments).offering(List.of(fix)));
	}

	private static boolean isBelowWarning(RuleSeverity severity) {
		return severity == RuleSeverity.OFF || severity == RuleSeverity.INFO;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
