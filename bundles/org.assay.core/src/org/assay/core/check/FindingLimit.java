package org.assay.core.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.rules.Finding;
import org.assay.rules.RuleCatalogue;

/**
 * Keeps a result to a length that somebody can read. What is left out is the least serious, so that no finding that decides about the
 * outcome is lost behind others: failures of this program stay first, then errors, warnings, infos and accepted findings, each in the order
 * of the text.
 *
 * @param perFile how many findings of one file are kept
 * @param perRun how many findings are kept in all
 */
record FindingLimit(int perFile, int perRun) {

	static final FindingLimit STANDARD = new FindingLimit(200, 10_000);

	/** Return the findings that are kept, in their order. */
	List<Finding> keep(List<Finding> findings) {
		List<Finding> bySeriousness = new ArrayList<>(findings);
		bySeriousness.sort(Comparator.comparingInt(FindingLimit::rank));
		Map<String, Integer> inFile = new HashMap<>();
		Set<Finding> kept = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Finding finding : bySeriousness) {
			if (kept.size() < perRun && inFile.merge(finding.range().file(), 1, Integer::sum) <= perFile) {
				kept.add(finding);
			}
		}
		return kept.size() == findings.size() ? findings : findings.stream().filter(kept::contains).toList();
	}

	private static int rank(Finding finding) {
		if (finding.accepted().isPresent()) {
			return 4;
		}
		if (finding.code().equals(RuleCatalogue.R00.code())) {
			return 0;
		}
		return switch (finding.severity()) {
			case ERROR -> 1;
			case WARNING -> 2;
			case INFO, OFF -> 3;
		};
	}
}
