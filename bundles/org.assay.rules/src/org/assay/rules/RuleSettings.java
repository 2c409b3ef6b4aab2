package org.assay.rules;

import java.util.List;
import org.assay.analysis.Corpus;

/** What a project says of rules: which are off, and how severe the others are. Keeps no element of the project. */
public final class RuleSettings {

	/** As the rules themselves say. */
	public static final RuleSettings NONE = of(new Corpus(List.of(), List.of()));

	private final Severities severities;

	private RuleSettings(Severities severities) {
		this.severities = severities;
	}

	/** Return the settings of a project. */
	public static RuleSettings of(Corpus corpus) {
		return new RuleSettings(new Severities(corpus));
	}

	Severities severities() {
		return severities;
	}
}
