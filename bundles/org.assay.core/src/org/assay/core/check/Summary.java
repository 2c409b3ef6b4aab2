package org.assay.core.check;

import java.util.List;
import org.assay.model.RuleSeverity;
import org.assay.rules.Finding;

/**
 * How many of what a check found; accepted findings are counted as accepted only, and known ones as known only.
 *
 * @param errors findings that make the text wrong or a decision unsafe
 * @param warnings findings that need a reason to pass
 * @param infos findings worth knowing
 * @param accepted findings that somebody answers for
 * @param files files read, the unreadable ones included
 * @param elements elements that findings can be about
 * @param known findings that were left out because a baseline knows them
 * @param gone entries of the baseline that no longer occur
 * @param omitted findings that are counted here and left out of the list, because there are too many to read
 */
public record Summary(int errors, int warnings, int infos, int accepted, int files, int elements, int known, int gone, int omitted) {

	static Summary of(List<Finding> findings, int files, int elements) {
		return of(findings, files, elements, 0, 0);
	}

	/** Return the same project's counts for what is left of its findings. */
	Summary leaving(List<Finding> left, int known, int gone) {
		return of(left, files, elements, known, gone);
	}

	private static Summary of(List<Finding> findings, int files, int elements, int known, int gone) {
		return new Summary(count(findings, RuleSeverity.ERROR), count(findings, RuleSeverity.WARNING), count(findings, RuleSeverity.INFO),
				(int) findings.stream().filter(finding -> finding.accepted().isPresent()).count(), files, elements, known, gone, 0);
	}

	/** Return the same counts with a number of findings left out of the list. */
	Summary omitting(int number) {
		return new Summary(errors, warnings, infos, accepted, files, elements, known, gone, number);
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
