package org.assay.cli;

import java.util.Locale;
import org.assay.model.RuleSeverity;

/** Severities as words. */
final class Severities {

	private Severities() {
	}

	/** Return the word that tools rely on. */
	static String code(RuleSeverity severity) {
		return severity.getLiteral();
	}

	/** Return the severity that a word of the command line means. */
	static RuleSeverity of(String word) {
		return RuleSeverity.valueOf(word.toUpperCase(Locale.ROOT));
	}

	/** Return whether a severity is as serious as another, or more so. */
	static boolean isAtLeast(RuleSeverity severity, RuleSeverity other) {
		return severity.compareTo(other) >= 0;
	}
}
