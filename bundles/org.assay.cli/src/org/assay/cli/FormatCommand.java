package org.assay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.core.CannotDo;
import org.assay.core.Format;
import org.assay.core.Format.Outcome;
import org.assay.core.ProjectFolder;
import org.assay.core.TextFiles;

/** Lays out texts in the canonical way, or says which are laid out otherwise. */
final class FormatCommand implements Command {

	private static final Parameter CHECK = Parameter.flag("--check");
	private static final Parameter DIFF = Parameter.flag("--diff");

	/** Texts in one folder and what became of them. */
	private record Formatted(TextFiles files, List<Outcome> outcomes, ShownPaths paths) {
	}

	@Override
	public List<Parameter> parameters() {
		return List.of(CHECK, DIFF);
	}

	@Override
	public String operands() {
		return "[PATH...]";
	}

	@Override
	public int most() {
		return Integer.MAX_VALUE;
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		List<Formatted> all = format(arguments, session);
		boolean looksOnly = arguments.has(CHECK) || arguments.has(DIFF);
		int changed = 0;
		int broken = 0;
		for (Formatted formatted : all) {
			if (!looksOnly) {
				Format.write(formatted.files().folder(), formatted.outcomes());
			}
			for (Outcome outcome : formatted.outcomes()) {
				changed += outcome instanceof Outcome.Changed ? 1 : 0;
				broken += outcome instanceof Outcome.Broken ? 1 : 0;
				show(outcome, formatted, arguments.has(DIFF), session);
			}
		}
		session.tell(session.say(looksOnly ? "fmt.wouldChange" : "fmt.changed", changed) + (broken == 0 ? "" : session.say("fmt.broken", broken)));
		return broken > 0 ? Exit.CANNOT : arguments.has(CHECK) && changed > 0 ? Exit.FINDINGS : Exit.OK;
	}

	/** Lay out everything before anything is written. */
	private static List<Formatted> format(Arguments arguments, Session session) throws CannotDo, Misuse {
		List<Formatted> all = new ArrayList<>();
		try (Progress progress = Progress.start("progress.format", session)) {
			for (Path path : arguments.paths(0)) {
				boolean isNamed = !arguments.operands().isEmpty();
				TextFiles files = isNamed ? TextFiles.read(path) : TextFiles.ofProject(ProjectFolder.find(path));
				ShownPaths paths = new ShownPaths(files.folder(), files.texts(), session.folder());
				all.add(new Formatted(files, Format.run(files.texts(), session.language()), paths));
			}
			progress.end();
		}
		return all;
	}

	private static void show(Outcome outcome, Formatted formatted, boolean diff, Session session) {
		switch (outcome) {
			case Outcome.Formatted same -> {
				// nothing to say
			}
			case Outcome.Changed changed -> session.out().print(diff ? Legible.diff(changed.diff()) : formatted.paths().of(changed.path()) + "\n");
			case Outcome.Broken broken -> {
				FindingText text = new FindingText(session, false);
				broken.findings().forEach(finding -> text.add(finding, formatted.files().texts(), formatted.paths()));
				session.err().print(text.toString());
			}
		}
	}
}
