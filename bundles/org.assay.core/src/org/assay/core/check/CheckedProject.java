package org.assay.core.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.dsl.loading.LoadedProject;
import org.assay.model.Project;
import org.assay.rules.Finding;
import org.assay.rules.RuleCatalogue;

/**
 * A project that has been read, linked, derived and checked.
 *
 * @param loaded its files and those of the library that it uses, read and linked
 * @param analysis derived values as of the day
 * @param findings what is wrong or worth knowing, by file, line, column and code
 * @param summary counts
 */
public record CheckedProject(LoadedProject loaded, Analysis analysis, List<Finding> findings, Summary summary) {

	/** Internal failure; syntax; unknown and ambiguous names; properties and names stated twice; unreadable files and projects that are used. */
	private static final Set<String> GAPS = Set.of("R00", "R101", "R102", "R103", "R104", "R105", "R108", "R125");

	public CheckedProject {
		findings = List.copyOf(findings);
	}

	/** Return the files and those of the library that they use. */
	public Corpus corpus() {
		return loaded.corpus();
	}

	/** Return the same with what was found in the words of another language.
	 * @param tag BCP 47 tag */
	public CheckedProject in(String tag) {
		return Check.again(this, tag);
	}

	/**
	 * Return the same with some of the findings left out because they are known.
	 *
	 * @param left findings that are not known
	 * @param known how many are
	 * @param gone how many known ones no longer occur
	 */
	public CheckedProject leaving(List<Finding> left, int known, int gone) {
		return new CheckedProject(loaded, analysis, left, summary.leaving(left, known, gone));
	}

	/** Return the same with no more findings than somebody can read; the summary counts all of them and says how many are left out. */
	public CheckedProject limited() {
		List<Finding> kept = FindingLimit.STANDARD.keep(findings);
		return new CheckedProject(loaded, analysis, kept, summary.omitting(findings.size() - kept.size()));
	}

	/** Return the day on which everything was looked at. */
	public LocalDate asOf() {
		return analysis.asOf();
	}

	/** Return whether all rules have run to their end; if not, what they did not find means nothing. */
	public boolean isReliable() {
		return findings.stream().noneMatch(finding -> finding.code().equals(RuleCatalogue.R00.code()));
	}

	/** Return the findings that show that part of the text was not understood, so that what is derived from it has gaps. */
	public List<Finding> gaps() {
		return findings.stream().filter(finding -> isGap(finding.code())).toList();
	}

	/** Return whether findings of a rule show that part of the text was not understood. */
	static boolean isGap(String code) {
		return GAPS.contains(code);
	}

	/** Return the name of the project; empty if no file has a project block. */
	public String name() {
		return corpus().project().map(Project::getName).orElse("");
	}

	/** Return the language that the project is written in, as a BCP 47 tag; English if it does not say. */
	public String language() {
		return corpus().project().map(Project::getLanguage).orElse("en");
	}
}
