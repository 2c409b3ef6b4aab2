package org.assay.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.core.CannotDo;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.SelfTest;
import org.assay.core.check.Stopwatch;
import org.assay.core.project.Overlay;
import org.assay.core.project.ProjectFolder;
import org.assay.model.RuleSeverity;

/** Checks projects and lists what was found. */
final class CheckCommand implements Command {

	private static final Parameter FORMAT = Parameter.choice("--format", FindingFormats.names().toArray(String[]::new));
	private static final Parameter FAIL_ON = Parameter.choice("--fail-on", "error", "warning", "info");
	private static final Parameter TIMINGS = Parameter.flag("--timings");
	private static final Parameter SELF_TEST = Parameter.flag("--self-test");

	@Override
	public List<Parameter> parameters() {
		List<Parameter> parameters = new ArrayList<>(List.of(FORMAT, FAIL_ON));
		parameters.addAll(KnownFindings.PARAMETERS);
		parameters.addAll(List.of(SafeFixing.FIX, Parameter.AS_OF, Parameter.OUTPUT_FILE, Parameter.STDIN, TIMINGS, SELF_TEST));
		return parameters;
	}

	@Override
	public Operands operands() {
		return Operands.any("PATH");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		if (arguments.has(SELF_TEST)) {
			return selfTest(session);
		}
		FindingFormat format = FindingFormats.of(arguments.choice(FORMAT));
		RuleSeverity failOn = Severities.of(arguments.choice(FAIL_ON));
		SafeFixing.require(arguments, session);
		KnownFindings known = KnownFindings.of(arguments, session);
		Result result = Result.of(arguments, session);
		Stopwatch watch = new Stopwatch();
		List<Opened> opened = open(arguments, format, session, watch);
		List<Opened> fixed = arguments.has(SafeFixing.FIX) ? new SafeFixing(arguments.asOf(), session).apply(opened) : opened;
		List<Opened> projects = known.leaveOut(fixed).stream()
				.map(each -> each.with(each.project().limited())).toList();
		result.add(format.of(new Listing(projects, failOn, session.colour() && !result.isFile(), session)));
		result.write();
		watch.end(Stopwatch.Phase.WRITE);
		if (!format.hasSummary()) {
			projects.forEach(each -> session.tell(new FindingText(session, false).summary(each.project())));
		}
		if (arguments.has(TIMINGS)) {
			Timings.tell(watch, session);
		}
		return projects.stream().mapToInt(each -> code(each.project(), failOn)).max().orElse(Exit.OK);
	}

	private static List<Opened> open(Arguments arguments, FindingFormat format, Session session, Stopwatch watch) throws CannotDo, Misuse {
		LocalDate asOf = arguments.asOf();
		if (arguments.has(Parameter.STDIN)) {
			return List.of(Opened.read(fromInput(arguments, session), asOf, session, watch));
		}
		Map<Path, ProjectFolder> folders = new LinkedHashMap<>();
		for (Path path : arguments.paths(0)) {
			ProjectFolder folder = ProjectFolder.find(path);
			folders.putIfAbsent(folder.path(), folder);
		}
		if (folders.size() > 1 && !format.takesSeveral()) {
			throw new Misuse(session.say("check.oneProject", arguments.choice(FORMAT), folders.size()));
		}
		if (arguments.has(SafeFixing.FIX)) {
			SafeFixing.recover(folders.values());
		}
		List<Opened> projects = new ArrayList<>();
		for (ProjectFolder folder : folders.values()) {
			projects.add(Opened.read(folder, asOf, session, watch));
		}
		return projects;
	}

	/** The whole project is checked with the text in the place of the file, because what is wrong may show elsewhere. */
	private static Overlay fromInput(Arguments arguments, Session session) throws CannotDo, Misuse {
		if (arguments.operands().size() != 1) {
			throw new Misuse(session.say("usage.stdin", Parameter.STDIN.name(), arguments.operands().size()));
		}
		return StandardInput.text(arguments.paths(0).getFirst());
	}

	/** A rule that does not do what it says makes every other result doubtful, so this is a failure and no finding. */
	private static int selfTest(Session session) {
		SelfTest.Outcome outcome = SelfTest.run();
		session.out().line(session.say("check.selfTest", outcome.tested(), outcome.rules()));
		outcome.silent().forEach(code -> session.out().line(session.say("check.silent", code)));
		outcome.loud().forEach(code -> session.out().line(session.say("check.loud", code)));
		outcome.untested().forEach(code -> session.out().line(session.say("check.untested", code)));
		return outcome.isPassed() ? Exit.OK : Exit.CANNOT;
	}

	private static int code(CheckedProject project, RuleSeverity failOn) {
		if (!project.isReliable()) {
			return Exit.CANNOT;
		}
		return project.summary().atLeast(failOn) > 0 ? Exit.FINDINGS : Exit.OK;
	}
}
