package org.assay.core.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assay.core.CannotDo;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.Stopwatch;
import org.assay.core.project.ProjectFolder;
import org.assay.dsl.loading.SourceText;
import org.assay.model.RuleSeverity;
import org.assay.rules.Finding;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.ViolationKeys;

/**
 * Findings that are known already, so that only what comes on top of them is reported. They are known by their rule, the qualified name of
 * the element and what they name, not by their lines, see {@link ViolationKeys}.
 *
 * <p>A finding that became more serious since is reported again. What makes every other result doubtful or must never be published is
 * reported each time: findings of rules whose severity a project cannot change.
 */
public final class Baseline {

	private final Map<String, Entry> entries;

	/** @param entries known findings, each fingerprint once */
	Baseline(Collection<Entry> entries) {
		Map<String, Entry> byFingerprint = new TreeMap<>();
		entries.forEach(entry -> byFingerprint.put(entry.fingerprint(), entry));
		this.entries = byFingerprint;
	}

	/**
	 * One or several findings that look alike.
	 *
	 * @param fingerprint sixteen hexadecimal digits
	 * @param code code of the rule
	 * @param severity severity they had
	 * @param element qualified name of the element, for people who read the file
	 * @param count how many there are, at least 1
	 */
	record Entry(String fingerprint, String code, RuleSeverity severity, String element, int count) {
	}

	/**
	 * What is left of findings.
	 *
	 * @param findings those that are not known
	 * @param known how many are known
	 * @param gone how many known ones no longer occur
	 */
	record Remainder(List<Finding> findings, int known, int gone) {
	}

	/** Return the baseline that knows all findings of a project that nobody has accepted. */
	public static Baseline of(CheckedProject project) {
		Map<String, Entry> entries = new HashMap<>();
		for (Finding finding : project.findings()) {
			if (canBeKnown(finding) && finding.accepted().isEmpty()) {
				for (String key : finding.keys()) {
					Entry entry = new Entry(fingerprint(key), finding.code(), finding.severity(), ViolationKeys.element(key), 1);
					entries.merge(entry.fingerprint(), entry, (left, right) -> new Entry(left.fingerprint(), left.code(),
							left.severity().compareTo(right.severity()) < 0 ? right.severity() : left.severity(), left.element(), left.count() + 1));
				}
			}
		}
		return new Baseline(entries.values());
	}

	/**
	 * Return the baseline that knows what a project had in a revision of its Git repository, looked at on the same day.
	 *
	 * @param evidence looks into the documents as they were in the revision
	 * @return empty if the revision does not have the project
	 * @throws CannotDo if there is no repository or no such revision, or it is not completely there
	 */
	public static Optional<Baseline> ofRevision(ProjectFolder project, String revision, LocalDate asOf, Check.Evidence evidence) throws CannotDo {
		List<SourceText> sources = project.readRevision(revision);
		return sources.isEmpty() ? Optional.empty()
				: Optional.of(of(Check.run(sources, project.used().at(revision), asOf, "en", evidence, new Stopwatch())));
	}

	/** Return the known findings by fingerprint. */
	Collection<Entry> entries() {
		return entries.values();
	}

	/** Return a project with those of its findings only that are not known. */
	public CheckedProject newIn(CheckedProject project) {
		Remainder left = without(project.findings());
		return project.leaving(left.findings(), left.known(), left.gone());
	}

	/** Return what is left of findings; of several that look alike the first ones are known. */
	Remainder without(List<Finding> findings) {
		Map<String, Integer> left = new HashMap<>();
		entries.values().forEach(entry -> left.put(entry.fingerprint(), entry.count()));
		Set<String> seen = new HashSet<>();
		List<Finding> unknown = new ArrayList<>();
		int known = 0;
		for (Finding finding : findings) {
			List<String> fingerprints = finding.keys().stream().map(Baseline::fingerprint).toList();
			seen.addAll(fingerprints);
			if (finding.accepted().isEmpty() && canBeKnown(finding) && isKnown(finding, fingerprints, left)) {
				fingerprints.forEach(fingerprint -> left.merge(fingerprint, -1, Integer::sum));
				known++;
			} else {
				unknown.add(finding);
			}
		}
		return new Remainder(unknown, known, (int) entries.keySet().stream().filter(fingerprint -> !seen.contains(fingerprint)).count());
	}

	private boolean isKnown(Finding finding, List<String> fingerprints, Map<String, Integer> left) {
		Map<String, Integer> needed = new HashMap<>();
		fingerprints.forEach(fingerprint -> needed.merge(fingerprint, 1, Integer::sum));
		return needed.entrySet().stream().allMatch(need -> left.getOrDefault(need.getKey(), 0) >= need.getValue()
				&& entries.get(need.getKey()).severity().compareTo(finding.severity()) >= 0);
	}

	/** Own rules of a project are not in the catalogue; it may know what they find. */
	private static boolean canBeKnown(Finding finding) {
		return RuleCatalogue.find(finding.code()).map(Rule::settable).orElse(true);
	}

	private static String fingerprint(String key) {
		return ViolationKeys.digest(List.of(key));
	}
}
