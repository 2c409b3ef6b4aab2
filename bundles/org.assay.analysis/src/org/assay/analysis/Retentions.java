package org.assay.analysis;

import java.util.List;
import org.assay.model.InformationSet;
import org.assay.model.RetentionRule;

/** Compares how long information is kept. */
public final class Retentions {

	private Retentions() {
	}

	/** Return the retention rules of a set that say something else than its first one, in text order. */
	public static List<RetentionRule> differing(InformationSet information) {
		List<RetentionRule> rules = information.getRetentions();
		return rules.stream().skip(1).filter(rule -> !isSame(rules.get(0), rule)).toList();
	}

	/** Return whether two rules keep equally long: for good, for the same time by value, or until the same event in words. */
	public static boolean isSame(RetentionRule first, RetentionRule second) {
		return value(first).equals(value(second));
	}

	private static Object value(RetentionRule rule) {
		if (rule.isPermanent()) {
			return Boolean.TRUE;
		}
		return rule.getInterval() == null ? TextForm.normal(rule.getUntil()) : Period.of(rule.getInterval());
	}
}
