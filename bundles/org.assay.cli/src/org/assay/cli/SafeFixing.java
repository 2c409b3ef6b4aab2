package org.assay.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.core.CannotDo;
import org.assay.core.check.Check;
import org.assay.core.check.SafeFixes;
import org.assay.core.check.Stopwatch;
import org.assay.core.files.OutputFile;
import org.assay.core.files.Outputs;
import org.assay.core.project.ProjectFiles;
import org.assay.core.project.ProjectFolder;
import org.assay.dsl.loading.SourceText;

/** Writes the fixes that need no judgement into the files of the projects that are checked, into all of them or none, and tells which. */
final class SafeFixing {

	static final Parameter FIX = Parameter.flag("--fix");

	private final Session session;
	private final LocalDate asOf;

	SafeFixing(LocalDate asOf, Session session) {
		this.asOf = asOf;
		this.session = session;
	}

	/** Refuse what would make fixes of a part of the findings, or of a text that is no file.
	 * @throws Misuse if the command line asks for it */
	static void require(Arguments arguments, Session session) throws Misuse {
		for (Parameter other : List.of(Parameter.STDIN, KnownFindings.SINCE, KnownFindings.BASELINE, KnownFindings.WRITE_BASELINE)) {
			if (arguments.has(FIX) && arguments.has(other)) {
				throw new Misuse(session.say("usage.oneOf", FIX.name(), other.name()));
			}
		}
	}

	/** Bring back what a killed run has left half-way, before anything is read. */
	static void recover(Iterable<ProjectFolder> folders) throws CannotDo {
		for (ProjectFolder folder : folders) {
			Outputs.recover(folder.path());
		}
	}

	/** Return the projects as they are after the fixes, which are written then. */
	List<Opened> apply(List<Opened> projects) throws CannotDo {
		List<Opened> fixed = new ArrayList<>();
		Map<Path, List<OutputFile>> files = new LinkedHashMap<>();
		List<String> told = new ArrayList<>();
		for (Opened opened : projects) {
			SafeFixes.Outcome outcome = outcome(opened);
			fixed.add(new Opened(opened.folder(), new ProjectFiles(outcome.sources(), opened.files().links()), outcome.project()));
			List<OutputFile> changed = changed(opened.files().sources(), outcome.sources());
			if (!changed.isEmpty()) {
				files.put(opened.folder().path(), changed);
			}
			outcome.applied().forEach(applied -> told.add(line(applied, opened, session)));
		}
		Outputs.writeAll(files);
		told.forEach(session::tell);
		session.tell(session.say("check.fixed", told.size(), files.values().stream().mapToInt(List::size).sum()));
		return fixed;
	}

	private SafeFixes.Outcome outcome(Opened opened) throws CannotDo {
		Check.Evidence evidence = Documents.of(opened.folder());
		return SafeFixes.apply(opened.files().sources(), opened.project(),
				texts -> Check.run(texts, opened.folder().used(), asOf, session.language(), evidence, new Stopwatch()));
	}

	/** Return the files that differ, to be written only if they still hold what was read. */
	static List<OutputFile> changed(List<SourceText> before, List<SourceText> after) {
		List<OutputFile> files = new ArrayList<>();
		for (int index = 0; index < before.size(); index++) {
			SourceText text = after.get(index);
			if (text != before.get(index)) {
				files.add(new OutputFile(text.path(), text.content()).insteadOf(before.get(index).content()));
			}
		}
		return files;
	}

	/** Return what was fixed where, as one line. */
	static String line(SafeFixes.Applied applied, Opened opened, Session session) {
		String place = opened.paths(session).of(applied.finding().range().file()) + ":" + applied.finding().range().line();
		return place + ": " + applied.finding().code() + ": " + applied.title();
	}
}
