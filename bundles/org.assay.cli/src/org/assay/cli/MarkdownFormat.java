package org.assay.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.RuleSeverity;
import org.assay.rules.Finding;

/**
 * Findings as Markdown for the summary of a build and for a comment on a change, where people read them who have not run the check:
 * first whether it passed, then what has to be done, then by rule what is worth a look, then what somebody answers for.
 */
final class MarkdownFormat implements FindingFormat {

	/** A comment may be some ten thousand characters long, and nobody reads on. */
	private static final int MOST_ROWS = 50;

	@Override
	public String of(Listing listing) {
		StringBuilder text = new StringBuilder();
		listing.projects().forEach(opened -> text.append(text.isEmpty() ? "" : "\n").append(new Part(opened, listing)));
		return text.toString();
	}

	@Override
	public boolean hasSummary() {
		return true;
	}

	/** What is said of one project. */
	private static final class Part {

		private final Opened opened;
		private final Listing listing;
		private final Session session;
		private final RepositoryPaths paths;
		private final RuleNotes notes;
		private final StringBuilder text = new StringBuilder();

		Part(Opened opened, Listing listing) {
			this.opened = opened;
			this.listing = listing;
			this.session = listing.session();
			this.paths = RepositoryPaths.of(opened, session);
			this.notes = new RuleNotes(opened.project(), session.language());
		}

		@Override
		public String toString() {
			List<Finding> failing = opened.project().findings().stream().filter(listing::fails).toList();
			List<Finding> others = opened.project().findings().stream()
					.filter(finding -> finding.accepted().isEmpty() && !listing.fails(finding)).toList();
			List<Finding> accepted = opened.project().findings().stream().filter(finding -> finding.accepted().isPresent()).toList();
			head(failing);
			todo(failing);
			rules(others);
			accepted(accepted);
			return text.toString();
		}

		private void head(List<Finding> failing) {
			String name = opened.project().name();
			text.append("## ").append(name.isEmpty() ? "Assay" : "Assay: " + MarkdownText.of(name)).append("\n\n");
			String verdict = !opened.project().isReliable() ? "markdown.unreliable"
					: failing.isEmpty() ? "markdown.passed" : failing.size() == 1 ? "markdown.failed.one" : "markdown.failed";
			text.append("**").append(session.say(verdict, failing.size())).append("** ");
			text.append(MarkdownText.of(new FindingText(session, false).summary(opened.project()))).append('\n');
		}

		private void todo(List<Finding> failing) {
			if (!failing.isEmpty()) {
				row("markdown.place", "markdown.wrong", "markdown.fix");
				failing.stream().limit(MOST_ROWS).forEach(finding -> row(place(finding), message(finding),
						notes.fix(finding.code()).map(MarkdownText::of).orElse("")));
				more(failing.size());
			}
		}

		/** Warnings are many and much alike; by rule they can be taken in. */
		private void rules(List<Finding> others) {
			Map<String, List<Finding>> byRule = new LinkedHashMap<>();
			for (RuleSeverity severity : List.of(RuleSeverity.ERROR, RuleSeverity.WARNING, RuleSeverity.INFO)) {
				others.stream().filter(finding -> finding.severity() == severity)
						.forEach(finding -> byRule.computeIfAbsent(finding.code() + " " + Severities.code(severity), key -> new ArrayList<>()).add(finding));
			}
			if (!byRule.isEmpty()) {
				open("markdown.others", others.size());
				row("markdown.rule", "markdown.demands", "markdown.severity", "markdown.number", "markdown.first");
				byRule.values().forEach(same -> row(MarkdownText.of(same.getFirst().code()), MarkdownText.of(notes.title(same.getFirst().code())),
						severity(same.getFirst()), String.valueOf(same.size()), place(same.getFirst())));
				close();
			}
		}

		private void accepted(List<Finding> accepted) {
			if (!accepted.isEmpty()) {
				open("markdown.accepted", accepted.size());
				row("markdown.place", "markdown.wrong", "markdown.reason");
				accepted.stream().limit(MOST_ROWS).forEach(finding -> row(place(finding), message(finding), MarkdownText.of(finding.accepted().get())));
				more(accepted.size());
				close();
			}
		}

		private void open(String heading, int number) {
			text.append("\n<details><summary>").append(session.say(heading, number)).append("</summary>\n");
		}

		private void close() {
			text.append("\n</details>\n");
		}

		private void more(int all) {
			if (all > MOST_ROWS) {
				text.append('\n').append(session.say("markdown.more", all - MOST_ROWS)).append('\n');
			}
		}

		private String message(Finding finding) {
			return severity(finding) + " " + MarkdownText.of(finding.code() + ": " + finding.message());
		}

		private String severity(Finding finding) {
			return session.say("severity." + Severities.code(finding.severity()));
		}

		private String place(Finding finding) {
			return MarkdownText.of(paths.of(finding.range().file()) + ":" + finding.range().line());
		}

		/** Write a row of a table; keys of texts make it the first one. */
		private void row(String... cells) {
			boolean isHead = cells[0].startsWith("markdown.");
			text.append(isHead ? "\n" : "");
			for (String cell : cells) {
				text.append("| ").append(isHead ? session.say(cell) : cell).append(' ');
			}
			text.append("|\n").append(isHead ? "|---".repeat(cells.length) + "|\n" : "");
		}
	}
}
