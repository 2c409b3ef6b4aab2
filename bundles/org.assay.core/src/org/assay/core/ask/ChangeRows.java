package org.assay.core.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assay.analysis.verdict.Reason;
import org.assay.analysis.verdict.Standing;
import org.assay.analysis.verdict.Use;
import org.assay.analysis.verdict.World;
import org.assay.analysis.verdict.WorldDifference;
import org.assay.analysis.verdict.WorldDifference.Change;
import org.assay.analysis.verdict.WorldDifference.RequirementChange;
import org.assay.analysis.verdict.WorldDifference.RequirementValue;
import org.assay.analysis.verdict.WorldDifference.RiskValue;
import org.assay.analysis.verdict.WorldDifference.VerdictValue;
import org.assay.core.ask.Line.Style;
import org.assay.model.Risk;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;

/** What is otherwise in another world: verdicts, then requirements, then risks, with what was, what is, and why. */
final class ChangeRows {

	/** More reasons than these are left to the question about the service. */
	private static final int MOST = 3;

	private final World first;
	private final World second;
	private final Speech speech;

	ChangeRows(World first, World second, Speech speech) {
		this.first = first;
		this.second = second;
		this.speech = speech;
	}

	List<AnswerRow> rows() {
		WorldDifference difference = first.difference(second);
		List<AnswerRow> rows = new ArrayList<>();
		difference.verdicts().forEach(change -> rows.add(verdict(change)));
		difference.requirements().forEach(change -> rows.add(requirement(change)));
		difference.risks().forEach(change -> rows.add(risk(change)));
		return rows;
	}

	private AnswerRow verdict(Change<Verdict, VerdictValue> change) {
		Verdict verdict = change.element();
		VerdictValue was = change.first();
		VerdictValue is = change.second();
		List<Reason> because = newReasons(verdict);
		Fields fields = Fields.of(verdict).put("kind", "verdict").put("of", verdict.getService()).put("was", value(was)).put("is", value(is))
				.put("because", because.stream().map(AnswerDocument::reason).toList());
		List<Line> lines = new ArrayList<>();
		lines.add(speech.lineAt(verdict, 0, "change.verdict", speech.title(verdict), changed(speech.result(was.outcome()), speech.result(is.outcome()))));
		part("change.force", speech.say("force." + was.force()), speech.say("force." + is.force()), lines);
		part("change.proof", speech.say("proof." + lower(was.proof())), speech.say("proof." + lower(is.proof())), lines);
		ReasonText text = new ReasonText(speech);
		because.stream().limit(MOST).forEach(reason -> lines.addAll(text.of(reason, 1)));
		return new AnswerRow(fields.map(), lines);
	}

	/** Return the reasons that a verdict's own scope has in the second world and did not have in the first one. */
	private List<Reason> newReasons(Verdict verdict) {
		ServiceInstance service = verdict.getService();
		if (service == null || service.eIsProxy()) {
			return List.of();
		}
		Use use = new Use(service, verdict.getInformation(), verdict.getContexts(), verdict.getFunctions(), verdict.getAspects());
		Set<Object> known = new HashSet<>();
		first.answer(use).reasons().forEach(reason -> known.add(key(reason)));
		return second.answer(use).reasons().stream().filter(reason -> !known.contains(key(reason))).toList();
	}

	private record Said(Reason.Kind kind, EObject element, List<Said> because) {
	}

	private static Said key(Reason reason) {
		return new Said(reason.kind(), reason.element(), reason.because().stream().map(ChangeRows::key).toList());
	}

	private static Fields value(VerdictValue value) {
		return Fields.empty().put("result", value.outcome()).put("force", AnswerDocument.word(value.force()))
				.put("proof", AnswerDocument.word(value.proof()));
	}

	private AnswerRow requirement(RequirementChange change) {
		RequirementValue was = change.first();
		RequirementValue is = change.second();
		Fields fields = Fields.of(change.requirement()).put("kind", "requirement").put("of", change.assessment()).put("was", value(was))
				.put("is", value(is)).put("because", List.of());
		List<Line> lines = new ArrayList<>();
		lines.add(speech.lineAt(change.requirement(), 0, "change.requirement", speech.title(change.requirement()),
				changed(speech.say("met." + lower(was.met())), speech.say("met." + lower(is.met())))));
		part("change.applies", speech.say("applies." + lower(was.applies())), speech.say("applies." + lower(is.applies())), lines);
		return new AnswerRow(fields.map(), lines);
	}

	private static Fields value(RequirementValue value) {
		return Fields.empty().put("applies", AnswerDocument.word(value.applies())).put("met", AnswerDocument.word(value.met()));
	}

	private AnswerRow risk(Change<Risk, RiskValue> change) {
		Fields fields = Fields.of(change.element()).put("kind", "risk").put("of", change.element().eContainer()).put("was", value(change.first()))
				.put("is", value(change.second())).put("because", List.of());
		return new AnswerRow(fields.map(), List.of(speech.lineAt(change.element(), 0, "change.risk", change.element().getName(),
				speech.title(change.element()), changed(said(change.first()), said(change.second())))));
	}

	private static Fields value(RiskValue value) {
		return Fields.empty().put("value", value.value()).put("band", value.band().map(band -> band.getName())).put("lacksDecision",
				value.lacksDecision());
	}

	private String said(RiskValue value) {
		String number = value.value().map(String::valueOf).orElse("?");
		String band = value.band().map(speech::title).map(NamesInText::inSentence).orElse("?");
		return speech.say(value.lacksDecision() ? "change.riskUndecided" : "change.riskValue", number, band);
	}

	private String changed(String was, String is) {
		return was.equals(is) ? speech.say("change.still", is) : speech.say("change.from", was, is);
	}

	private void part(String key, String was, String is, List<Line> lines) {
		if (!was.equals(is)) {
			lines.add(speech.line(1, Style.PLAIN, key, speech.say("change.from", was, is)));
		}
	}

	private static String lower(Standing standing) {
		return standing.name().toLowerCase(Locale.ROOT);
	}
}
