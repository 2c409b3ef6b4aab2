package org.assay.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.core.CannotDo;
import org.assay.core.files.OutputFile;
import org.assay.core.files.Outputs;
import org.assay.core.format.Format;
import org.assay.core.format.Format.Outcome;
import org.assay.core.project.ProjectFolder;
import org.assay.core.project.TextFiles;

/** Lays out texts in the canonical way, or says which are laid out otherwise. */
final class FormatCommand implements Command {

	private static final Parameter CHECK = Parameter.flag("--check");
	private static final Parameter DIFF = Parameter.flag("--diff");

	/** What a text is called in messages if nobody says. */
	private static final String UNNAMED = "stdin.assay";

	/** Texts in one folder, the folder of their project, and what became of them. */
	private record Formatted(TextFiles files, Path project, List<Outcome> outcomes, ShownPaths paths) {
	}

	@Override
	public List<Parameter> parameters() {
		return List.of(CHECK, DIFF, Parameter.STDIN);
	}

	@Override
	public Operands operands() {
		return Operands.any("PATH");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		if (arguments.has(Parameter.STDIN)) {
			return fromInput(arguments, session);
		}
		boolean looksOnly = arguments.has(CHECK) || arguments.has(DIFF);
		List<Formatted> all = format(arguments, session, looksOnly);
		int changed = 0;
		int broken = 0;
		if (!looksOnly) {
			write(all);
		}
		for (Formatted formatted : all) {
			for (Outcome outcome : formatted.outcomes()) {
				changed += outcome instanceof Outcome.Changed ? 1 : 0;
				broken += outcome instanceof Outcome.Broken ? 1 : 0;
				show(outcome, formatted, arguments.has(DIFF), session);
			}
		}
		session.tell(session.say(looksOnly ? "fmt.wouldChange" : "fmt.changed", changed)
				+ (broken == 0 ? "" : session.say("fmt.broken", broken)));
		return broken > 0 ? Exit.CANNOT : arguments.has(CHECK) && changed > 0 ? Exit.FINDINGS : Exit.OK;
	}

	/**
	 * Write the text as it is to be; whoever pipes it takes it as a whole, so nothing is encoded, and nothing is written if it cannot be
	 * laid out.
	 */
	private static int fromInput(Arguments arguments, Session session) throws CannotDo, Misuse {
		if (arguments.operands().size() > 1) {
			throw new Misuse(session.say("usage.stdin", Parameter.STDIN.name(), arguments.operands().size()));
		}
		Path path = arguments.operands().isEmpty() ? session.folder().resolve(UNNAMED) : arguments.paths(0).getFirst();
		TextFiles files = StandardInput.text(path).alone();
		Outcome outcome = Format.run(files.texts(), session.language()).getFirst();
		boolean looksOnly = arguments.has(CHECK) || arguments.has(DIFF);
		if (looksOnly || outcome instanceof Outcome.Broken) {
			ShownPaths paths = new ShownPaths(files.folder(), files.texts(), session.folder());
			show(outcome, new Formatted(files, files.folder(), List.of(outcome), paths), arguments.has(DIFF), session);
		} else {
			session.out().print(outcome instanceof Outcome.Changed changed ? changed.after()
					: new String(files.texts().getFirst().content(), StandardCharsets.UTF_8));
		}
		if (outcome instanceof Outcome.Broken) {
			return Exit.CANNOT;
		}
		return arguments.has(CHECK) && outcome instanceof Outcome.Changed ? Exit.FINDINGS : Exit.OK;
	}

	/** Lay out everything before anything is written, and bring back what a killed run has left half-way before anything is read. */
	private static List<Formatted> format(Arguments arguments, Session session, boolean looksOnly) throws CannotDo, Misuse {
		List<Formatted> all = new ArrayList<>();
		Set<Path> seen = new HashSet<>();
		try (Progress progress = Progress.start("progress.format", session)) {
			for (Path path : arguments.paths(0)) {
				boolean isNamed = !arguments.operands().isEmpty();
				Path project = TextFiles.projectOf(path);
				if (!looksOnly) {
					Outputs.recover(project);
				}
				TextFiles files = (isNamed ? TextFiles.read(path) : TextFiles.ofProject(ProjectFolder.find(path))).without(seen);
				ShownPaths paths = new ShownPaths(files.folder(), files.texts(), session.folder());
				all.add(new Formatted(files, project, Format.run(files.texts(), session.language()), paths));
			}
			progress.end();
		}
		return all;
	}

	/** All texts of the call are written, or none; those of one project under one journal, which lies in the folder of the project. */
	private static void write(List<Formatted> all) throws CannotDo {
		Map<Path, List<OutputFile>> files = new LinkedHashMap<>();
		for (Formatted formatted : all) {
			Path below = formatted.project().relativize(formatted.files().folder());
			String prefix = below.toString().isEmpty() ? "" : below.toString().replace(below.getFileSystem().getSeparator(), "/") + "/";
			for (OutputFile file : Format.files(formatted.files().texts(), formatted.outcomes())) {
				files.computeIfAbsent(formatted.project(), folder -> new ArrayList<>()).add(file.below(prefix));
			}
		}
		Outputs.writeAll(files);
	}

	private static void show(Outcome outcome, Formatted formatted, boolean diff, Session session) {
		switch (outcome) {
			case Outcome.Formatted same -> {
				// nothing to say
			}
			case Outcome.Changed changed -> session.out().print(diff ? Legible.lines(changed.diff()) : formatted.paths().of(changed.path()) + "\n");
			case Outcome.Broken broken -> {
				FindingText text = new FindingText(session, false);
				broken.findings().forEach(finding -> text.add(finding, formatted.files().texts(), formatted.paths()));
				session.err().print(text.toString());
			}
		}
	}
}
