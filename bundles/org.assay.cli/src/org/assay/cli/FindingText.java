package org.assay.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.Summary;
import org.assay.dsl.loading.SourceText;
import org.assay.rules.Finding;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleTexts;

/** Findings for people: what and where, the line, a mark below it, and once for each rule how to fix it. */
final class FindingText {

	/** A file with more findings has one problem, not many. */
	private static final int MOST_OF_FILE = 200;
	private static final int MOST = 10_000;
	private static final String INDENT = "    ";

	private final Session session;
	private final Painter painter;
	private final StringBuilder text = new StringBuilder();
	private final Set<String> explained = new HashSet<>();
	private final Map<String, Integer> ofFile = new HashMap<>();
	private Function<String, Optional<String>> fixes;
	private int shown;

	FindingText(Session session, boolean colour) {
		this.session = session;
		RuleTexts texts = RuleTexts.of(session.language());
		this.fixes = code -> RuleCatalogue.find(code).map(texts::fix);
		this.painter = new Painter(colour);
	}

	/** Return the findings of a project and what they add up to. */
	String of(CheckedProject project, List<SourceText> sources, ShownPaths paths) {
		SourceLines lines = new SourceLines(sources);
		fixes = new RuleNotes(project, session.language())::fix;
		int left = 0;
		for (Finding finding : project.findings()) {
			if (shown < MOST && ofFile.merge(finding.range().file(), 1, Integer::sum) <= MOST_OF_FILE) {
				add(finding, paths, lines);
			} else {
				left++;
			}
		}
		if (left > 0) {
			text.append(session.say("check.more", left)).append("\n\n");
		}
		return text.append(summary(project)).append('\n').toString();
	}

	/** Add one finding. */
	void add(Finding finding, List<SourceText> sources, ShownPaths paths) {
		add(finding, paths, new SourceLines(sources));
	}

	/** Return what was added. */
	@Override
	public String toString() {
		return text.toString();
	}

	/** Return what findings add up to, as one line. */
	String summary(CheckedProject project) {
		Summary summary = project.summary();
		String found = String.join(", ", count("check.errors", summary.errors()), count("check.warnings", summary.warnings()),
				count("check.infos", summary.infos()), count("check.accepted", summary.accepted()));
		String looked = count("check.files", summary.files()) + ", " + count("check.elements", summary.elements());
		return session.say("check.summary", found, looked, project.asOf()) + (summary.known() == 0 ? ""
				: "; " + count("check.known", summary.known()))
				+ (summary.gone() == 0 ? "" : "; " + count("check.gone", summary.gone()))
				+ (summary.omitted() == 0 ? "" : "; " + count("check.omitted", summary.omitted()));
	}

	private String count(String key, int number) {
		return session.say(key + (number == 1 ? ".one" : ""), number);
	}

	private void add(Finding finding, ShownPaths paths, SourceLines lines) {
		String place = paths.of(finding.range().file()) + ":" + finding.range().line() + ":" + finding.range().column();
		String severity = session.say("severity." + Severities.code(finding.severity())) + " " + Legible.line(finding.code());
		text.append(painter.bold(place + ":")).append(' ').append(painter.severity(finding.severity(), severity)).append(' ')
				.append(Legible.line(finding.message())).append('\n');
		lines.of(finding.range()).ifPresent(line -> mark(finding, line));
		finding.accepted().map(Legible::line)
				.ifPresent(reason -> text.append(INDENT).append(session.say("check.acceptedBecause", reason)).append('\n'));
		hint(finding).ifPresent(hint -> text.append(INDENT).append(painter.faint(session.say("check.hint", Legible.line(hint)))).append('\n'));
		text.append('\n');
		shown++;
	}

	private void mark(Finding finding, SourceLines.Marked line) {
		if (line.text().isBlank()) {
			return;
		}
		text.append(INDENT).append(line.text()).append('\n').append(INDENT).append(" ".repeat(line.from()))
				.append(painter.severity(finding.severity(), "^".repeat(line.length()))).append('\n');
	}

	private Optional<String> hint(Finding finding) {
		return finding.accepted().isEmpty() && explained.add(finding.code()) ? fixes.apply(finding.code()) : Optional.empty();
	}
}
