package org.assay.core.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.analysis.NaturalIdOrder;
import org.assay.analysis.QualifiedNames;
import org.assay.analysis.verdict.Reason;
import org.assay.analysis.verdict.VerdictAnswer;
import org.assay.analysis.verdict.VerdictAnswer.AnswerCondition;
import org.assay.core.ask.Line.Style;
import org.assay.model.ServiceInstance;

/** Q2: which services may be used, the most permissive first, then by name. */
final class ToolRows {

	/** More reasons than these are left to the question about the service. */
	private static final int MOST = 3;

	private final Asking asking;
	private final Speech speech;

	ToolRows(Asking asking) {
		this.asking = asking;
		this.speech = asking.speech();
	}

	private record Tool(ServiceInstance service, VerdictAnswer answer) {
		String name() {
			return QualifiedNames.of(service).orElse("");
		}
	}

	List<AnswerRow> of(Question.Tools question) {
		return asking.corpus().all(ServiceInstance.class).stream()
				.map(service -> new Tool(service, asking.world().answer(UseAnswers.use(service, question.information(), question.circumstances()))))
				.sorted(Comparator.comparing((Tool tool) -> tool.answer().outcome()).thenComparing(Tool::name, NaturalIdOrder.IDS)).map(this::row).toList();
	}

	private AnswerRow row(Tool tool) {
		VerdictAnswer answer = tool.answer();
		long open = answer.conditions().stream().filter(AnswerCondition::isOpen).count();
		Fields fields = Fields.of(tool.service()).put("result", answer.outcome()).put("conditions", open).put("weakest",
				answer.weakest().map(evidence -> evidence.evidence())).put("decidedBy", answer.decider()).put("validUntil", answer.validity().until())
				.put("because", answer.deciding().stream().map(Reason::kind).map(AnswerDocument::word).distinct().toList());
		List<Line> lines = new ArrayList<>();
		String result = speech.result(answer.outcome());
		String conditions = open == 0 || !answer.outcome().permits() ? "" : speech.say(open == 1 ? "tools.condition" : "tools.conditions", open);
		lines.add(new Line(0, UseText.style(answer.outcome()), speech.say("tools.row", speech.title(tool.service()), result, conditions),
				Speech.place(tool.service(), null)));
		if (!answer.outcome().permits()) {
			ReasonText text = new ReasonText(speech);
			answer.deciding().stream().limit(MOST).forEach(reason -> lines.add(text.of(reason, 1).getFirst()));
		} else {
			answer.weakest().ifPresent(evidence -> lines.add(speech.line(1, Style.ASIDE, evidence.isOnlyWord() ? "tools.word" : "tools.evidence",
					speech.title(evidence.evidence()))));
		}
		return new AnswerRow(fields.map(), lines);
	}
}
