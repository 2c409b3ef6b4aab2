package org.assay.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.model.AssayFile;

/**
 * Those rules that look at single elements, at what is written inside them, and at the elements that these name, and at nothing else of the project;
 * what is wrong is marked in the element itself. What they find in a file is known as soon as the file has been read, however large the project is.
 */
public final class FileRules {

	private static final Set<String> CODES = Set.of("R01", "R12", "R16", "R19", "R20", "R25", "R29", "R32", "R33", "R34", "R36", "R39", "R41", "R42",
			"R45", "R49", "R50", "R53", "R60", "R66", "R68", "R69", "R73", "R76", "R77", "R78", "R79", "R82", "R84", "R89", "R92", "R93", "R95", "R97",
			"R98", "R110", "R112");
	private static final RuleEngine ENGINE = new RuleEngine(
			RuleGroups.ALL.stream().filter(group -> RuleEngine.codes(group).stream().anyMatch(CODES::contains)).toList());

	private FileRules() {
	}

	/** Return whether a rule is one of these. */
	public static boolean holds(String code) {
		return CODES.contains(code);
	}

	/**
	 * Check a file by these rules.
	 *
	 * @param file a file of a project, linked
	 * @param asOf day on which everything is looked at
	 * @param settings what the project says of rules
	 * @param found what was found when the file was read
	 * @return what they find, with severities and acceptances, in no particular order
	 */
	public static List<Violation> check(AssayFile file, LocalDate asOf, RuleSettings settings, Collection<Violation> found) {
		Corpus alone = new Corpus(List.of(file), List.of());
		return ENGINE.run(new RuleContext(alone, Analysis.of(alone, asOf)), settings.severities(), CODES, found);
	}
}
