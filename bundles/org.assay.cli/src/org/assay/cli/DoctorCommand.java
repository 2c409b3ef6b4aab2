package org.assay.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.cli.Diagnosis.State;
import org.assay.core.CannotDo;

/** Says whether this program and its surroundings are in order, and what to do where they are not. */
final class DoctorCommand implements Command {

	private static final Parameter FORMAT = Parameter.choice("--format", "text", "json");
	private static final Parameter SELF_TEST = Parameter.flag("--self-test");
	private static final Parameter CLEAR_CACHE = Parameter.flag("--clear-cache");

	@Override
	public List<Parameter> parameters() {
		return List.of(FORMAT, SELF_TEST, CLEAR_CACHE, Parameter.AS_OF, Parameter.OUTPUT_FILE);
	}

	@Override
	public Operands operands() {
		return Operands.optional("PATH");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		boolean json = arguments.choice(FORMAT).equals("json");
		if (arguments.has(CLEAR_CACHE)) {
			session.tell(new DocumentCheckup(session).clear());
		}
		List<Diagnosis> found = new ArrayList<>(new MachineCheckup(session).run());
		found.addAll(new DocumentCheckup(session).run());
		found.addAll(new TerminalCheckup(session).run());
		ProjectCheckup project = new ProjectCheckup(session);
		found.addAll(project.run(arguments.paths(0).getFirst(), !arguments.operands().isEmpty(), arguments.asOf()));
		if (arguments.has(SELF_TEST)) {
			found.add(project.selfTest());
		}
		Result result = Result.of(arguments, session);
		result.add(json ? document(found) : text(found, session, session.colour() && !result.isFile()));
		result.write();
		return found.stream().mapToInt(diagnosis -> diagnosis.state().code()).max().orElse(Exit.OK);
	}

	private static String text(List<Diagnosis> found, Session session, boolean colour) {
		Painter painter = new Painter(colour);
		int width = 0;
		for (State state : State.values()) {
			width = Math.max(width, session.say("doctor.state." + state.word()).length());
		}
		StringBuilder text = new StringBuilder();
		for (Diagnosis diagnosis : found) {
			String state = session.say("doctor.state." + diagnosis.state().word());
			String space = " ".repeat(width - state.length() + 2);
			text.append(painter.state(diagnosis.state(), state)).append(space).append(Legible.line(diagnosis.message())).append('\n');
			if (diagnosis.state() != State.OK && !diagnosis.advice().isEmpty()) {
				text.append(" ".repeat(width + 2)).append(painter.faint(Legible.line("→ " + diagnosis.advice()))).append('\n');
			}
		}
		return text.toString();
	}

	private static String document(List<Diagnosis> found) {
		List<Map<String, Object>> checks = new ArrayList<>();
		for (Diagnosis diagnosis : found) {
			Map<String, Object> check = new LinkedHashMap<>();
			check.put("name", diagnosis.name());
			check.put("state", diagnosis.state().word());
			check.put("message", diagnosis.message());
			check.put("advice", diagnosis.state() == State.OK || diagnosis.advice().isEmpty() ? null : diagnosis.advice());
			checks.add(check);
		}
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("formatVersion", Json.FORMAT_VERSION);
		document.put("version", VersionCommand.version());
		document.put("java", Runtime.version().toString());
		document.put("vendor", System.getProperty("java.vendor"));
		document.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
		document.put("state", found.stream().map(Diagnosis::state).max(State::compareTo).orElse(State.OK).word());
		document.put("checks", checks);
		return Json.of(document);
	}
}
