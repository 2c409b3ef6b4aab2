package org.assay.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.ask.Ask;
import org.assay.core.ask.Asked;
import org.assay.core.ask.Form;
import org.assay.core.ask.Line;
import org.assay.core.ask.LineCommits;
import org.assay.core.ask.Neighbours;
import org.assay.core.ask.Neighbours.Neighbour;
import org.assay.core.ask.WhatIf;
import org.assay.core.check.Check;
import org.assay.core.check.ReadProject;
import org.assay.core.check.Stopwatch;
import org.assay.core.project.ProjectFiles;
import org.assay.core.project.ProjectFolder;
import org.assay.core.project.UsedProjects;
import org.assay.rules.Finding;

/** Answers a question about a project. */
final class AskCommand implements Command {

	private static final Parameter PROJECT = Parameter.value("--project", "DIR");
	private static final Parameter FORMAT = Parameter.choice("--format", "text", "json");
	private static final Parameter ASSUME = Parameter.repeated("--assume", "FACT=holds|fails");
	private static final Parameter WITHOUT = Parameter.repeated("--without", "NAME");
	private static final Parameter WITH = Parameter.repeated("--with", "DIR");
	private static final int MOST_GAPS = 10;

	@Override
	public List<Parameter> parameters() {
		return List.of(PROJECT, FORMAT, ASSUME, WITHOUT, WITH, Parameter.AS_OF, Parameter.OUTPUT_FILE);
	}

	@Override
	public Operands operands() {
		return Operands.several("QUESTION");
	}

	@Override
	public List<Map.Entry<String, String>> more(Session session) {
		return Arrays.stream(Form.values()).map(form -> Map.entry(form.syntax(), session.say("ask.form." + form))).toList();
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		String format = arguments.choice(FORMAT);
		LocalDate asOf = arguments.asOf();
		Result result = Result.of(arguments, session);
		Optional<String> stated = arguments.text(PROJECT);
		Path path = stated.isPresent() ? arguments.path(stated.get()) : session.folder();
		ProjectFolder folder = ProjectFolder.find(path);
		ProjectFiles files = folder.read();
		files.links().forEach(link -> session.tell(session.say("check.link", folder.path().resolve(link))));
		List<Path> permitted = new ArrayList<>();
		for (String named : arguments.texts(WITH)) {
			permitted.add(arguments.path(named));
		}
		UsedProjects used = UsedProjects.of(folder, permitted);
		ReadProject project = Check.read(files.sources(), used, asOf, session.language(), Documents.of(folder), new Stopwatch());
		ShownPaths paths = new ShownPaths(folder.path(), files.sources(), session.folder());
		tellGaps(project.gaps(), files, paths, session);
		WhatIf whatIf = new WhatIf(arguments.texts(ASSUME), arguments.texts(WITHOUT));
		Neighbours neighbours = () -> neighbours(used, project, session.language());
		Asked asked;
		try (LineCommits history = new LineCommits(folder.path(), files.sources())) {
			asked = Ask.ask(arguments.operands(), project, whatIf, neighbours, history, session.language());
		}
		result.add(format.equals("json") ? json(asked) : text(asked, paths, new Painter(session.colour() && !result.isFile())));
		result.write();
		return asked.answer().isYes() ? Exit.OK : Exit.FINDINGS;
	}

	private static List<Neighbour> neighbours(UsedProjects used, ReadProject project, String language) throws CannotDo {
		List<UsedProjects.Place> places = project.corpus().project().stream().flatMap(block -> block.getUses().stream())
				.map(use -> new UsedProjects.Place(use.getLocation(), Optional.ofNullable(use.getCommit()))).toList();
		return used.read(places).stream().map(other -> new Neighbour(other.name(),
				Check.read(other.sources(), other.uses(), project.analysis().asOf(), language, Check.Evidence.UNSEEN, new Stopwatch()))).toList();
	}

	private static void tellGaps(List<Finding> gaps, ProjectFiles files, ShownPaths paths, Session session) {
		FindingText text = new FindingText(session, false);
		gaps.stream().limit(MOST_GAPS).forEach(finding -> text.add(finding, files.sources(), paths));
		session.err().print(text.toString());
	}

	private static String json(Asked asked) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("formatVersion", Json.FORMAT_VERSION);
		document.putAll(asked.document());
		return Json.of(document);
	}

	private static String text(Asked asked, ShownPaths paths, Painter painter) {
		StringBuilder text = new StringBuilder();
		for (Line line : asked.lines()) {
			String place = line.place().map(range -> painter.faint("  " + paths.of(range.file()) + ":" + range.line())).orElse("");
			text.append("  ".repeat(line.depth())).append(painter.answer(line.style(), Legible.line(line.text()))).append(place).append('\n');
		}
		return text.toString();
	}
}
