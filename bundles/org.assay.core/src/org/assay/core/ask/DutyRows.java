package org.assay.core.ask;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.evidence.EvidenceStrength;
import org.assay.analysis.question.RequirementDuty;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.core.ask.Line.Style;
import org.assay.model.RequirementStatus;
import org.assay.model.RequirementAnswer;

/** Q7: what one side has to meet, service by service. */
final class DutyRows {

	private final Asking asking;
	private final Speech speech;

	DutyRows(Asking asking) {
		this.asking = asking;
		this.speech = asking.speech();
	}

	List<AnswerRow> of(Question.Requirements question) {
		return RequirementDuty.of(asking.world(), question.side(), question.service()).stream()
				.filter(duty -> !question.open() || duty.isOpen()).map(this::row).toList();
	}

	private AnswerRow row(RequirementDuty duty) {
		RequirementRow row = duty.row();
		Fields fields = Fields.of(row.requirement()).put("service", duty.service()).put("catalogue", duty.catalogue())
				.put("assessment", duty.assessment()).put("applies", AnswerDocument.word(row.derived().applies())).put("status", row.status())
				.put("open", duty.isOpen()).put("overdue", duty.overdue()).put("evidence", row.evidence())
				.put("weakest", row.weakest().map(EvidenceStrength::evidence)).put("expired", row.expired()).put("lastDone", row.lastDone())
				.put("dueNext", row.dueNext()).put("role", row.answer().map(RequirementAnswer::getRole))
				.put("how", row.answer().map(RequirementAnswer::getHow));
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(0, style(duty), speech.say("duty.row", row.requirement().getName(), speech.title(row.requirement()),
				speech.say("duty." + row.status())), Speech.place(row.answer().isPresent() ? row.answer().get() : row.requirement(), null)));
		lines.add(speech.line(1, Style.ASIDE, "duty.service", speech.title(duty.service())));
		if (!row.evidence().isEmpty()) {
			lines.add(speech.line(1, Style.PLAIN, "duty.evidence", speech.titles(row.evidence())));
		}
		row.expired().forEach(document -> lines.add(speech.lineAt(document, 1, "duty.expired", speech.title(document), document.getValidUntil())));
		row.dueNext().ifPresent(day -> lines.add(speech.line(1, duty.overdue() ? Style.NO : Style.PLAIN, duty.overdue() ? "duty.overdue" : "duty.due",
				day, row.lastDone().orElseThrow())));
		return new AnswerRow(fields.map(), lines);
	}

	private static Style style(RequirementDuty duty) {
		return !duty.isOpen() ? Style.YES : duty.row().status() == RequirementStatus.NOT_MET ? Style.NO : Style.MAYBE;
	}
}
