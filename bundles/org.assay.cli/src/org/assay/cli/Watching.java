package org.assay.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.Stopwatch;
import org.assay.core.files.OutputFile;
import org.assay.core.files.Outputs;
import org.assay.core.project.Changes;
import org.assay.core.project.ProjectFiles;
import org.assay.core.project.ProjectFolder;
import org.assay.core.project.ProjectWatch;
import org.assay.core.report.ReportFiles;
import org.assay.core.report.ReportFormat;
import org.assay.dsl.loading.SourceText;
import org.assay.model.RuleSeverity;
import org.assay.rules.Finding;

/** One project under watch: what was read and found last, so that it can be said what is new. Nothing but the end ends it. */
final class Watching {

	/** More findings than these are not listed again and again; the new ones are. */
	private static final int SCREENFUL = 20;
	private static final int MOST_NAMES = 5;

	private final ProjectFolder folder;
	private final Session session;
	private final Arguments arguments;
	private final Optional<Path> reports;
	private final List<ReportFormat> formats;
	private List<SourceText> before = List.of();
	private Map<String, Integer> found = Map.of();
	private boolean begun;
	private boolean told;
	private String trouble = "";
	private int code;

	Watching(ProjectFolder folder, Session session, Arguments arguments, Optional<Path> reports, List<ReportFormat> formats) {
		this.folder = folder;
		this.session = session;
		this.arguments = arguments;
		this.reports = reports;
		this.formats = formats;
	}

	/** Check until the watch ends; return the exit code of the last check. */
	int run(ProjectWatch watch) throws InterruptedException, Misuse {
		do {
			look(watch);
			if (watch.isPolling() && !told) {
				told = true;
				session.tell(session.say("watch.polling"));
			}
		} while (watch.await());
		return code;
	}

	private void look(ProjectWatch watch) throws InterruptedException, Misuse {
		try {
			ProjectFiles files = watch.read();
			Changes changes = Changes.between(before, files.sources());
			if (begun && changes.isEmpty() && trouble.isEmpty()) {
				return;
			}
			if (begun) {
				String what = changes.isEmpty() ? session.say("watch.readable") : said(changes);
				session.tell(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + what);
			}
			trouble = "";
			before = files.sources();
			check(files);
			begun = true;
		} catch (CannotDo refused) {
			code = Exit.CANNOT;
			String message = refused.failure().message(session.language());
			if (!message.equals(trouble)) {
				trouble = message;
				session.tell("assay: " + message);
			}
		} catch (RuntimeException | StackOverflowError internal) {
			// the next change of a text may be one that can be checked
			code = Exit.CANNOT;
			begun = true;
			session.tell("assay: " + session.say("failure.internal", internal.toString()));
		}
	}

	private void check(ProjectFiles files) throws Misuse, CannotDo {
		CheckedProject project;
		try (Progress progress = Progress.start("progress.check", session)) {
			project = Check.run(files.sources(), folder.used(), asOf(), session.language(), Documents.of(folder), new Stopwatch());
			progress.end();
		}
		show(project, new ShownPaths(folder.path(), files.sources(), session.folder()));
		code = !project.isReliable() ? Exit.CANNOT : project.summary().atLeast(RuleSeverity.ERROR) > 0 ? Exit.FINDINGS : Exit.OK;
		if (reports.isPresent()) {
			try {
				report(project, reports.get());
			} catch (CannotDo refused) {
				// the text may be in the middle of a change; the next check makes the reports anew
				session.tell("assay: " + refused.failure().message(session.language()));
			}
		}
	}

	/** A watch may outlive the day on which it began. */
	private LocalDate asOf() throws Misuse {
		return arguments.has(Parameter.AS_OF) ? arguments.asOf() : Today.here();
	}

	private void show(CheckedProject project, ShownPaths paths) {
		Map<String, Integer> left = new HashMap<>(found);
		List<Finding> fresh = new ArrayList<>();
		Map<String, Integer> now = new HashMap<>();
		for (Finding finding : project.findings()) {
			String key = String.join("\n", finding.code(), finding.range().file(), finding.element(), finding.message());
			now.merge(key, 1, Integer::sum);
			if (left.merge(key, -1, Integer::sum) < 0) {
				fresh.add(finding);
			}
		}
		FindingText text = new FindingText(session, session.colour());
		if (!begun || project.findings().size() <= SCREENFUL) {
			session.out().print(text.of(project, before, paths));
		} else {
			fresh.stream().limit(SCREENFUL).forEach(finding -> text.add(finding, before, paths));
			session.out().print(text + text.summary(project) + "\n");
		}
		if (begun) {
			int gone = left.values().stream().filter(count -> count > 0).mapToInt(Integer::intValue).sum();
			session.tell(session.say("watch.delta", fresh.size(), gone));
		}
		found = now;
	}

	private void report(CheckedProject project, Path target) throws CannotDo {
		ReportFiles.Rendered rendered;
		try (Progress progress = Progress.start("progress.report", session)) {
			rendered = ReportFiles.render(project, arguments.text(Parameter.LANGUAGE), formats, Optional.empty());
			progress.end();
		}
		Outputs.write(target, rendered.files());
		for (OutputFile file : rendered.files()) {
			session.out().line(Legible.line(arguments.text(WatchCommand.REPORT).orElseThrow().replaceFirst("/+$", "") + "/" + file.path()));
		}
	}

	private String said(Changes changes) {
		List<String> parts = new ArrayList<>();
		part("watch.changed", changes.changed(), parts);
		part("watch.added", changes.added(), parts);
		part("watch.removed", changes.removed(), parts);
		return String.join("; ", parts);
	}

	private void part(String key, List<String> files, List<String> parts) {
		if (!files.isEmpty()) {
			String names = String.join(", ", files.subList(0, Math.min(MOST_NAMES, files.size())));
			parts.add(session.say(key, files.size() > MOST_NAMES ? session.say("watch.more", names, files.size() - MOST_NAMES) : names));
		}
	}
}
