package org.assay.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.core.CannotDo;
import org.assay.core.CheckedProject;
import org.assay.core.ProjectFolder;
import org.assay.core.SelfTest;

/** Checks projects and lists what was found. */
final class CheckCommand implements Command {

	private static final Parameter FORMAT = Parameter.choice("--format", "text", "line", "json");
	private static final Parameter FAIL_ON = Parameter.choice("--fail-on", "error", "warning", "info");

	private static final Parameter SELF_TEST = Parameter.flag("--self-test");

	@Override
	public List<Parameter> parameters() {
		return List.of(FORMAT, FAIL_ON, Parameter.AS_OF, Parameter.OUTPUT_FILE, SELF_TEST);
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
		if (arguments.has(SELF_TEST)) {
			return selfTest(session);
		}
		String format = arguments.choice(FORMAT);
		String failOn = arguments.choice(FAIL_ON);
		LocalDate asOf = arguments.asOf();
		Result result = Result.of(arguments, session);
		Map<Path, ProjectFolder> projects = new LinkedHashMap<>();
		for (Path path : arguments.paths(0)) {
			ProjectFolder project = ProjectFolder.find(path);
			projects.putIfAbsent(project.path(), project);
		}
		if (projects.size() > 1 && format.equals("json")) {
			throw new Misuse(session.say("check.oneProject", projects.size()));
		}
		int code = Exit.OK;
		for (ProjectFolder project : projects.values()) {
			code = Math.max(code, check(project, asOf, format, failOn, session, result));
		}
		result.write();
		return code;
	}

	private static int check(ProjectFolder folder, LocalDate asOf, String format, String failOn, Session session, Result result)
			throws CannotDo {
		Opened opened = Opened.read(folder, asOf, session);
		CheckedProject project = opened.project();
		FindingText text = new FindingText(session, session.colour() && !result.isFile());
		result.add(switch (format) {
			case "json" -> FindingJson.of(project);
			case "line" -> FindingLines.of(project, opened.paths(session));
			default -> text.of(project, opened.files().sources(), opened.paths(session));
		});
		if (!format.equals("text")) {
			session.tell(text.summary(project));
		}
		return code(project, failOn);
	}

	/** A rule that does not do what it says makes every other result doubtful, so this is a failure and no finding. */
	private static int selfTest(Session session) {
		SelfTest.Outcome outcome = SelfTest.run();
		session.out().line(session.say("check.selfTest", outcome.tested(), outcome.rules()));
		outcome.silent().forEach(code -> session.out().line(session.say("check.silent", code)));
		outcome.loud().forEach(code -> session.out().line(session.say("check.loud", code)));
		return outcome.isPassed() ? Exit.OK : Exit.CANNOT;
	}

	private static int code(CheckedProject project, String failOn) {
		if (!project.isReliable()) {
			return Exit.CANNOT;
		}
		return project.summary().atLeast(Severities.of(failOn)) > 0 ? Exit.FINDINGS : Exit.OK;
	}
}
