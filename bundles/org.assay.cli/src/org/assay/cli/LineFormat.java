package org.assay.cli;

import org.assay.rules.Finding;

/** Findings for tools that read lines: one line each, nothing cut. The severity is a word that does not change with the language. */
final class LineFormat implements FindingFormat {

	@Override
	public String of(Listing listing) {
		StringBuilder lines = new StringBuilder();
		for (Opened opened : listing.projects()) {
			ShownPaths paths = opened.paths(listing.session());
			opened.project().findings().forEach(finding -> lines.append(line(finding, paths)).append('\n'));
		}
		return lines.toString();
	}

	private static String line(Finding finding, ShownPaths paths) {
		String severity = finding.accepted().isPresent() ? "accepted" : Severities.code(finding.severity());
		return paths.of(finding.range().file()) + ":" + finding.range().line() + ":" + finding.range().column() + ": " + severity + " "
				+ Legible.line(finding.code()) + " " + Legible.line(finding.message());
	}
}
