package org.assay.cli;

import org.assay.core.CheckedProject;
import org.assay.rules.Finding;

/** Findings for tools that read lines: one line each, nothing cut. The severity is a word that does not change with the language. */
final class FindingLines {

	private FindingLines() {
	}

	static String of(CheckedProject project, ShownPaths paths) {
		StringBuilder lines = new StringBuilder();
		for (Finding finding : project.findings()) {
			String severity = finding.accepted().isPresent() ? "accepted" : Severities.code(finding.severity());
			lines.append(paths.of(finding.range().file())).append(':').append(finding.range().line()).append(':').append(finding.range().column())
					.append(": ").append(severity).append(' ').append(Legible.line(finding.code())).append(' ')
					.append(Legible.line(finding.message())).append('\n');
		}
		return lines.toString();
	}
}
