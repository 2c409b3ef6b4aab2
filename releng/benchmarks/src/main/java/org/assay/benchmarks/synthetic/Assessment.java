package org.assay.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Writes the assessment of one service: its requirements and answers, risks and actions, findings, and the verdict. */
final class Assessment {

	private static final List<String> SECTIONS = List.of("matter", "background", "goal", "method", "focus", "process", "legal",
			"classification", "risk", "measures", "conclusion", "recommendation");
	private static final List<String> CONTROLS = List.of("A.5.15", "A.5.18", "A.5.23", "A.5.33", "A.6.3", "A.8.2", "A.8.5", "A.8.13", "A.8.15",
			"A.8.32");
	private static final List<String> CONDITIONS = List.of("confidentiality >= moderate", "integrity >= moderate or availability >= moderate",
			"confidentiality >= moderate or integrity >= moderate or availability >= moderate", "traceability >= moderate");
	private static final List<String> FINDINGS = List.of("access", "logging", "documentation", "process", "continuity", "training");
	private static final int DECISION_VALUE = 10;
	private static final int GRAVE = 5;

	private final Names names;
	private final Sizes sizes;
	private final Dice dice;
	private final Text text;
	private final List<Piece> pieces;
	private int extra;

	Assessment(Names names, Sizes sizes, Dice dice, Text text, List<Piece> pieces) {
		this.names = names;
		this.sizes = sizes;
		this.dice = dice;
		this.text = text;
		this.pieces = pieces;
	}

	/** @param references mean number of references of an element, or 0 for what the text needs */
	void write(double references) {
		List<Risk> risks = risks();
		int treatments = risks.stream().mapToInt(risk -> risk.actions() + (risk.needsDecision() ? 1 : 0)).sum();
		int fixed = pieces.stream().mapToInt(Piece::elements).sum() + 4 + sizes.risks() + treatments + sizes.sections() + statements() + 1;
		int left = sizes.total() - fixed;
		int requirements = sizes.requirements(left);
		int answers = sizes.answers(left);
		if (references > 0) {
			int usual = (int) (2.6 * sizes.total());
			extra = Math.max(0, (int) Math.round((references * sizes.total() - usual) / (sizes.risks() + sizes.findings())));
		}
		catalogue(requirements);
		body(risks, requirements, answers, sizes.sections() + left - requirements - answers);
		findings(references);
	}

	/** Return the elements that stand beside the assessment: findings, claim, question, position, verdict and its conditions. */
	private int statements() {
		return sizes.findings() + 6;
	}

	private void catalogue(int requirements) {
		text.open("catalogue", names.of("Krav"), Text.quoted("Krav på nämnden " + (names.number() + 1)) + " en "
				+ Text.quoted("Requirements on the board " + (names.number() + 1)));
		text.line("description " + Text.quoted(Words.sentence(dice)));
		text.line("source \"Ekdals kommun, riktlinje för informationssäkerhet\" checked 2026-01-10 confidence confirmed");
		text.line("view own").line("framework " + text.ref("iso27001_2022")).line("edition \"2026\"");
		for (int number = 0; number < requirements; number++) {
			Words.Word matter = Words.matter(number + 7 * names.number());
			text.open("requirement", requirement(number), matter.title());
			text.line("control " + text.ref(dice.of(CONTROLS))).line("duty customer");
			text.running(matter.sv() + ". " + Words.sentence(dice), Words.sentence(dice));
			condition(number);
			text.close();
		}
		text.close();
		end();
	}

	private void condition(int number) {
		String condition = CONDITIONS.get(number % CONDITIONS.size());
		condition.chars().filter(c -> c == '>').forEach(each -> text.counted(2));
		text.line("applies when " + condition);
		if (number % 8 == 0) {
			text.line("repeat every 1 year");
		}
	}

	private String requirement(int number) {
		return String.format("K%04d_%02d", names.number() + 1, number + 1);
	}

	private void body(List<Risk> risks, int requirements, int answers, int sections) {
		text.open("assessment", names.of("Bedomning"), Text.quoted("Bedömning " + (names.number() + 1)) + " en "
				+ Text.quoted("Assessment " + (names.number() + 1)) + " of " + text.ref(names.of("Tjanst")));
		head();
		SECTIONS.subList(0, sections).forEach(kind -> text.element("section " + kind + " " + Text.quoted(Words.sentence(dice) + " "
				+ Words.sentence(dice) + " " + Words.sentence(dice))));
		List<String> listed = new ArrayList<>();
		for (int number = 0; number < requirements; number++) {
			listed.add(requirement(number));
		}
		text.open("list " + text.ref(names.of("Krav")) + " on 2026-03-01").line(text.refs(listed)).close();
		for (int number = 0; number < answers; number++) {
			text.element("answer " + text.ref(requirement(number)) + " met on 2026-03-05 by " + text.ref(role("SystemManager")) + " evidence "
					+ text.ref(names.of(dice.happens(0.5) ? "Kontroll" : "Revision")) + " how " + Text.quoted(Words.sentence(dice)));
		}
		text.open("risks by " + text.ref("matrix5") + " on 2026-03-10 sorted by value, id");
		risks.forEach(this::risk);
		text.close().close();
		end();
	}

	private void head() {
		text.line("version \"1.0\"").line("created 2026-02-01").line("date 2026-03-15").line("status decided").line("mark \"Intern\"");
		text.line("audience internal").line("customer " + text.ref(names.of("Namnd"))).line("method " + text.ref("klassa"));
		text.line("authors " + text.refs(Organisation.AUTHORS)).line("approver " + text.ref(Organisation.APPROVER))
				.line("valid until 2028-03-15");
		text.open("scope").line("aspects " + text.refs(List.of(Service.ASPECTS.split(", "))));
		text.line("functions " + text.refs(List.of("case-record", "backup")));
		text.line("excludes \"Nätet och arbetsplatserna, som bedöms för sig\"").close();
		text.line("participants " + text.refs(List.of(role("InformationOwner"), role("SystemManager"))));
	}

	/** One risk as it will be written. */
	private record Risk(int id, int likelihood, int consequence, int actions) {

		int value() {
			return likelihood * consequence;
		}

		boolean needsDecision() {
			return value() >= DECISION_VALUE || consequence == GRAVE;
		}
	}

	private List<Risk> risks() {
		List<Risk> risks = new ArrayList<>();
		for (int id = 1; id <= sizes.risks(); id++) {
			risks.add(new Risk(id, dice.between(1, 5), dice.between(1, GRAVE), dice.between(1, 3)));
		}
		risks.sort(Comparator.comparingInt(Risk::value).reversed().thenComparingInt(Risk::id));
		return risks;
	}

	private void risk(Risk risk) {
		Words.Word harm = Words.harm(risk.id() + 11 * names.number());
		text.open("risk", "R" + risk.id(), harm.title());
		text.line("cause " + Text.quoted(Words.sentence(dice))).line("effect " + Text.quoted(harm.sv() + ". " + Words.sentence(dice)));
		List<String> threatened = new ArrayList<>(List.of(Service.information(names, dice.below(sizes.sets()))));
		threatened.addAll(elsewhere(extra));
		text.line("threatens " + text.refs(threatened));
		text.line("likelihood " + risk.likelihood()).line("consequence " + risk.consequence()).line("value " + risk.value());
		text.line("owner " + text.ref(role("RiskOwner")));
		for (int number = 0; number < risk.actions(); number++) {
			text.open("action", "atgard" + (number + 1), Words.matter(3 * risk.id() + number + 11 * names.number()).title());
			text.line("kind modify").line("text " + Text.quoted(Words.sentence(dice)));
			text.line("owner " + text.ref(number == 2 ? names.of("Leverantor") + ".Support" : role("SystemManager")));
			text.line("due 2027-" + String.format("%02d", dice.between(1, 12)) + "-15").line("status planned").close();
		}
		if (risk.needsDecision()) {
			text.element("decision modify by " + text.ref(role("RiskOwner")) + " on 2026-03-12 because " + Text.quoted(Words.sentence(dice)));
		}
		text.close();
	}

	private void findings(double references) {
		verdict();
		int before = pieces.stream().mapToInt(Piece::references).sum() + text.references();
		for (int number = 0; number < sizes.findings(); number++) {
			Words.Word matter = Words.matter(5 * number + 13 * names.number() + 1);
			text.open("finding", names.of("Iakttagelse") + "_" + (number + 1), matter.title());
			text.line("kind " + text.ref(dice.of(FINDINGS))).line("severity medium").line("status open");
			int last = references > 0 ? (int) (references * sizes.total() - before) / sizes.findings() - 5 : extra;
			List<String> about = new ArrayList<>(List.of(names.of("Tjanst")));
			about.addAll(elsewhere(Math.max(extra == 0 ? 0 : 1, last)));
			text.line("about " + text.refs(about)).line("text " + Text.quoted(Words.sentence(dice) + " " + Words.sentence(dice)));
			text.line("evidence " + text.ref(names.of("Kontroll"))).line("owner " + text.ref(role("SystemManager"))).line("due 2027-06-30").close();
		}
		end();
	}

	private void verdict() {
		String title = Text.quoted("Användning " + (names.number() + 1)) + " en " + Text.quoted("Use " + (names.number() + 1));
		text.open("claim", names.of("Uppgift"), title + " by " + text.ref(names.of("Leverantor") + ".Support") + " on 2026-02-20");
		text.line("about " + text.ref(names.of("Tjanst"))).line("text " + Text.quoted(Words.sentence(dice)))
				.line("evidence " + text.ref(names.of("Avtal"))).close();
		text.open("question", names.of("Fraga"), title).line("kind technical").line("owner " + text.ref(role("SystemManager")))
				.line("due 2027-05-30");
		text.line("about " + text.ref(names.of("Tjanst"))).line("text " + Text.quoted(Words.sentence(dice))).close();
		text.open("position", names.of("Standpunkt"), title + " by " + text.ref(role("RiskOwner")) + " on 2026-03-01");
		text.line("status own").line("about " + text.ref(names.of("Tjanst"))).close();
		text.open("verdict", names.of("Beslut"), title + " on " + text.ref(names.of("Tjanst")));
		text.line("for " + text.refs(List.of("case-record", "backup"))).line("about " + text.refs(List.of(Service.ASPECTS.split(", "))));
		text.line("information " + text.ref(Service.information(names, 0)));
		text.line(sizes.decided() ? "allow up to " + text.ref("severe") : "case-by-case").line("because " + Text.quoted(Words.sentence(dice)));
		text.element("condition utbildade \"Användarna är utbildade\" en \"Users are trained\" holds by " + text.ref("manager") + " evidence "
				+ text.ref(names.of("Kontroll")));
		text.element("condition egenDator \"Bara kommunens datorer används\" en \"Only computers of the municipality are used\" each use by "
				+ text.ref("user"));
		text.line("rests-on " + text.refs(List.of(names.of("Kontroll"), names.of("Revision"))));
		text.line("decided by " + text.ref(Organisation.DECIDER) + " on 2026-03-20").line("valid from 2026-04-01 until 2028-03-31");
		text.line("reconsider every 1 year").close();
	}

	/** Return names of services and information sets, most of them of this service, some of others. */
	private List<String> elsewhere(int number) {
		List<String> found = new ArrayList<>();
		for (int each = 0; each < number; each++) {
			Names other = dice.happens(0.2) ? names.other(dice.below(names.services())) : names;
			found.add(names.from(other, dice.happens(0.5) ? other.of("Tjanst") : Service.information(other, 0)));
		}
		return Collections.unmodifiableList(found);
	}

	private String role(String name) {
		return names.of("Namnd") + "." + name;
	}

	private void end() {
		pieces.add(text.piece());
	}
}
