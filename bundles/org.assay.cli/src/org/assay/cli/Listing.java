package org.assay.cli;

import java.util.List;
import org.assay.model.RuleSeverity;
import org.assay.rules.Finding;

/**
 * What is to be written down. What was filtered out is in it no more.
 *
 * @param projects the projects in the order of the command line
 * @param failOn least serious severity at which a check fails
 * @param colour whether the result may be coloured
 * @param session language and place
 */
record Listing(List<Opened> projects, RuleSeverity failOn, boolean colour, Session session) {

	Listing {
		projects = List.copyOf(projects);
	}

	/** Return whether a finding makes the check fail. */
	boolean fails(Finding finding) {
		return finding.accepted().isEmpty() && Severities.isAtLeast(finding.severity(), failOn);
	}
}
