package org.assay.cli;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.rules.Finding;

/**
 * Findings as commands that make GitHub Actions put them beside the text. The most serious come first, because GitHub shows ten of a
 * severity for each step. Accepted findings need nobody's attention and are left out.
 */
final class GitHubFormat implements FindingFormat {

	@Override
	public String of(Listing listing) {
		StringBuilder commands = new StringBuilder();
		for (Opened opened : listing.projects()) {
			RepositoryPaths paths = RepositoryPaths.of(opened, listing.session());
			RuleNotes notes = new RuleNotes(opened.project(), listing.session().language());
			Set<String> explained = new HashSet<>();
			open(opened.project().findings()).forEach(finding -> {
				Optional<String> fix = explained.add(finding.code()) ? notes.fix(finding.code()) : Optional.empty();
				String message = finding.message() + fix.map(hint -> "\n" + listing.session().say("check.hint", hint)).orElse("");
				commands.append(command(finding, paths, notes).of(message));
			});
		}
		return commands.toString();
	}

	private static List<Finding> open(List<Finding> findings) {
		return findings.stream().filter(finding -> finding.accepted().isEmpty())
				.sorted(Comparator.comparing(Finding::severity).reversed()).toList();
	}

	private static WorkflowCommand command(Finding finding, RepositoryPaths paths, RuleNotes notes) {
		WorkflowCommand command = new WorkflowCommand(switch (finding.severity()) {
			case ERROR -> "error";
			case WARNING -> "warning";
			default -> "notice";
		});
		paths.find(finding.range().file()).ifPresent(file -> place(command, file, finding));
		return command.with("title", (finding.code() + " " + notes.title(finding.code())).strip());
	}

	/** Columns are shown only if a finding ends in its first line; else GitHub takes the command for a mistake. */
	private static void place(WorkflowCommand command, String file, Finding finding) {
		command.with("file", file).with("line", finding.range().line()).with("endLine", finding.range().endLine());
		if (finding.range().line() == finding.range().endLine()) {
			command.with("col", finding.range().column()).with("endColumn", Math.max(finding.range().column(), finding.range().endColumn() - 1));
		}
	}
}
