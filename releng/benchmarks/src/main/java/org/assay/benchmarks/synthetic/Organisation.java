package org.assay.benchmarks.synthetic;

import java.util.List;
import java.util.stream.IntStream;

/** Writes what a project has once: the project block, the organisation that assesses, and the report. */
final class Organisation {

	static final String NAME = "EkdalsKommun";
	static final List<String> AUTHORS = List.of("SecurityCoordinator", "Lawyer");
	static final String APPROVER = "Approver";
	static final String DECIDER = "Director";
	private static final int REPORTED = 20;

	private Organisation() {
	}

	static Piece of(Names names, Text text) {
		text.open("project", "Synthetic", "\"Syntetiskt projekt\" en \"Synthetic project\"");
		text.line("description \"Ett projekt som är gjort för att mäta hastighet. Ingen organisation, tjänst eller person i det finns.\"");
		text.line("organisation " + text.ref(NAME)).line("language sv").close();
		text.open("organisation", NAME, "\"Ekdals kommun\" en \"Municipality of Ekdal\"");
		text.line("kind " + text.ref("municipality")).line("country SE").line("employees 4200");
		text.element("unit Office \"Kommunledningskontoret\" en \"Municipal executive office\"");
		role(text, "SecurityCoordinator", "\"Säkerhetssamordnare\" en \"Security coordinator\"", "security-coordinator");
		role(text, "Lawyer", "\"Jurist\" en \"Lawyer\"", "lawyer");
		role(text, APPROVER, "\"Granskare\" en \"Approver\"", "approver");
		role(text, DECIDER, "\"Kommundirektör\" en \"Chief executive\"", "manager");
		text.open("policy").line("text \"Den som beslutar om en tjänst vet vilka risker som är kvar.\"");
		text.line("reassess classification every 2 years").line("reassess risk every 2 years");
		text.line("decide verdict by " + text.ref(DECIDER)).line("consequence-floor 5").close().close();
		report(names, text);
		return text.piece();
	}

	private static void role(Text text, String name, String title, String kind) {
		text.element("role " + name + " " + title + " in " + text.ref("Office") + " as " + text.ref(kind));
	}

	private static void report(Names names, Text text) {
		List<String> assessments = IntStream.range(0, Math.min(REPORTED, names.services())).mapToObj(names::other)
				.map(each -> each.space().equals(Names.ROOT) ? each.of("Bedomning") : each.space() + "." + each.of("Bedomning")).toList();
		text.open("report", "Rapport", "\"Risker och krav\" en \"Risks and requirements\" of " + text.refs(assessments));
		text.line("kind risk").line("audience internal").line("language sv").line("version \"1.0\"").line("mark \"Intern\"");
		text.line("question \"Kan tjänsterna användas?\"").line("answer \"Ja, med de villkor som står vid varje ställningstagande.\"").close();
	}
}
