package org.assay.core;

import java.util.List;
import org.assay.model.RuleSeverity;
import org.assay.rules.Finding;

/**
 * How many of what a check found; accepted findings are counted as accepted only.
 *
 * @param errors findings that make the text wrong or a decision unsafe
 * @param warnings findings that need a reason to pass
 * @param infos findings worth knowing
 * @param accepted findings that somebody answers for
 * @param files files read, the unreadable ones included
 * @param elements elements that findings can be about
 */
public record Summary(int errors, int warnings, int infos, int accepted, int files, int elements) {

	static Summary of(List<Finding> findings, int files, int elements) {
		return new Summary(count(findings, RuleSeverity.ERROR), count(findings, RuleSeverity.WARNING), count(findings, RuleSeverity.INFO),
				(int) findings.stream().filter(finding -> finding.accepted().isPresent()).count(), files, elements);
	}

	/** Return how many findings that nobody accepted are at least as serious as a severity. */
	public int atLeast(RuleSeverity severity) {
		return switch (severity) {
			case ERROR -> errors;
			case WARNING -> errors + warnings;
			case INFO -> errors + warnings + infos;
			case OFF -> 0;
		};
	}

	private static int count(List<Finding> findings, RuleSeverity severity) {
		return (int) findings.stream().filter(finding -> finding.severity() == severity && finding.accepted().isEmpty()).count();
	}
}
