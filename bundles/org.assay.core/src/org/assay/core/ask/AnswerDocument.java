package org.assay.core.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.evidence.EvidenceStrength;
import org.assay.analysis.evidence.EvidenceUse;
import org.assay.analysis.verdict.Flips;
import org.assay.analysis.verdict.Reason;
import org.assay.analysis.verdict.VerdictAnswer;
import org.assay.analysis.verdict.VerdictAnswer.AnswerCondition;
import org.assay.model.Condition;
import org.assay.model.NamedElement;
import org.assay.model.Prohibition;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;

/** Answers for tools. Every answer has the same fields first; none of them changes with the language. */
final class AnswerDocument {

	private AnswerDocument() {
	}

	/** Return a constant as tools read it, such as {@code each-use}. */
	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Map<String, Object> of(Asked asked) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("asOf", asked.asOf());
		document.put("question", asked.question());
		document.put("form", word(asked.form()));
		document.put("number", "Q" + asked.form().number());
		document.put("assumed", asked.assumed());
		switch (asked.answer()) {
			case Answer.OfUse use -> use(use, document);
			case Answer.OfRows rows -> rows(rows, document);
		}
		document.put("changes", asked.changes().stream().map(AnswerRow::fields).toList());
		return document;
	}

	private static void rows(Answer.OfRows rows, Map<String, Object> document) {
		document.put("result", "answered");
		for (String list : List.of("conditions", "because", "never", "wouldChange")) {
			document.put(list, List.of());
		}
		for (String single : List.of("restsOn", "decidedBy", "validUntil")) {
			document.put(single, null);
		}
		document.put("rows", rows.rows().stream().map(AnswerRow::fields).toList());
	}

	private static void use(Answer.OfUse use, Map<String, Object> document) {
		VerdictAnswer answer = use.verdict();
		document.put("result", answer.outcome());
		document.put("conditions", answer.conditions().stream().map(AnswerDocument::condition).toList());
		document.put("because", answer.reasons().stream().map(AnswerDocument::reason).toList());
		document.put("never", answer.never().stream().map(AnswerDocument::prohibition).toList());
		document.put("wouldChange", use.flips().sets().stream().map(AnswerDocument::flip).toList());
		document.put("restsOn", answer.weakest().map(AnswerDocument::evidence));
		Fields rest = Fields.empty().put("decidedBy", answer.decider()).put("validUntil", answer.validity().until())
				.put("validFrom", answer.validity().from()).put("nextChange", answer.validity().nextChange().map(day -> Fields.empty()
						.put("on", day).put("result", answer.validity().next())))
				.put("wouldChangeComplete", use.flips().complete()).put("verdicts", answer.verdicts().stream().map(AnswerDocument::verdict).toList())
				.put("functions", answer.functions()).put("aspects", names(answer.aspects()));
		document.putAll(rest.map());
	}

	private static List<String> names(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).toList();
	}

	private static Map<String, Object> condition(AnswerCondition condition) {
		String state = condition.kind() == AnswerCondition.Kind.EACH_USE ? "each-use" : word(condition.standing());
		return Fields.of(condition.element()).put("kind", word(condition.kind())).put("state", state).put("open", condition.isOpen())
				.put("addressee", condition.addressee()).put("evidence", condition.element() instanceof Condition stated ? stated.getEvidence()
						: List.of()).map();
	}

	static Map<String, Object> reason(Reason reason) {
		Fields fields = Fields.empty().put("kind", word(reason.kind())).put("effect", reason.effect()).put("element", reason.element())
				.put("about", reason.about().map(AnswerDocument::about)).put("information", reason.information())
				.put("context", reason.context());
		place(reason, fields);
		return fields.put("because", reason.because().stream().map(AnswerDocument::reason).toList()).map();
	}

	private static Object about(EObject element) {
		return element instanceof NamedElement named ? named.getName() : null;
	}

	private static void place(Reason reason, Fields fields) {
		Speech.place(reason.element(), reason.feature().orElse(null)).ifPresentOrElse(fields::at,
				() -> fields.put("file", null).put("line", null));
	}

	private static Map<String, Object> prohibition(Prohibition prohibition) {
		return Fields.of(prohibition).put("absolute", prohibition.isAbsolute()).put("reason", prohibition.getReason())
				.put("ask", prohibition.getAsk()).map();
	}

	private static Map<String, Object> flip(Flips.FlipSet set) {
		List<Map<String, Object>> changes = set.changes().entrySet().stream().map(change -> Fields.empty().put("fact", change.getKey().id())
				.put("kind", word(change.getKey().kind())).put("to", change.getValue() ? "holds" : "fails").map()).toList();
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("changes", changes);
		fields.put("result", set.outcome());
		return fields;
	}

	private static Map<String, Object> evidence(EvidenceStrength evidence) {
		return Fields.of(evidence.evidence()).put("strength", evidence.rank()).put("term", evidence.term())
				.put("date", EvidenceUse.day(evidence.evidence())).put("onlyWord", evidence.isOnlyWord()).map();
	}

	private static Map<String, Object> verdict(Verdict verdict) {
		return Fields.of(verdict).put("decidedBy", Optional.ofNullable(verdict.getDecidedBy())).put("decidedOn", verdict.getDecidedOn())
				.put("validUntil", verdict.getValidUntil()).map();
	}
}
