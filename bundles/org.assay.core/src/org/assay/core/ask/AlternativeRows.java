package org.assay.core.ask;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.TextForm;
import org.assay.analysis.question.Alternatives;
import org.assay.analysis.question.Alternatives.Missing;
import org.assay.analysis.question.Alternatives.Stated;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.core.ask.Line.Style;
import org.assay.model.Agreement;
import org.assay.model.Alternative;
import org.assay.model.FunctionState;
import org.assay.model.ServiceFunction;
import org.eclipse.emf.ecore.EObject;

/** Q15: what else one could do, what is said on going on without the service, and what nobody has said. */
final class AlternativeRows {

	private final Asking asking;
	private final Speech speech;

	AlternativeRows(Asking asking) {
		this.asking = asking;
		this.speech = asking.speech();
	}

	List<AnswerRow> of(Question.Alternatives question) {
		Alternatives alternatives = Alternatives.of(asking.world(), question.service());
		List<AnswerRow> rows = new ArrayList<>();
		alternatives.stated().forEach(stated -> rows.add(row(stated)));
		alternatives.continuity().backups().forEach(function -> rows.add(row(function)));
		alternatives.continuity().exits().forEach(agreement -> rows.add(row(agreement)));
		alternatives.missing().forEach(missing -> rows.add(row(alternatives, missing)));
		return rows;
	}

	private AnswerRow row(Stated stated) {
		Alternative alternative = stated.alternative();
		Fields fields = fields(alternative, "alternative", alternative.getDescription(), false).put("when", alternative.getWhen())
				.put("owner", alternative.getOwner()).put("risks", stated.risks().stream().map(RiskEvaluation::risk).toList());
		List<Line> lines = new ArrayList<>();
		lines.add(speech.lineAt(alternative, 0, "alternatives." + alternative.getWhen(), speech.title(alternative)));
		if (!TextForm.isBlank(alternative.getDescription())) {
			lines.add(speech.line(1, Style.PLAIN, "alternatives.text", alternative.getDescription().strip()));
		}
		stated.risks().forEach(risk -> lines.add(speech.lineAt(risk.risk(), 1, "alternatives.risk", risk.risk().getName(), speech.title(risk.risk()),
				risk.residual().now().value().isPresent() ? risk.residual().now().value().getAsLong() : "\u2013")));
		if (alternative.getOwner() != null) {
			lines.add(speech.line(1, Style.ASIDE, "alternatives.owner", speech.title(alternative.getOwner())));
		}
		return new AnswerRow(fields.map(), lines);
	}

	private AnswerRow row(ServiceFunction function) {
		String state = speech.say("alternatives.backup." + (function.getState() == null ? FunctionState.UNSPECIFIED : function.getState()));
		return new AnswerRow(rest(fields(function, "backup", function.getState(), false)).map(), List.of(speech.lineAt(function, 0, "alternatives.backup", state)));
	}

	private AnswerRow row(Agreement agreement) {
		return new AnswerRow(rest(fields(agreement, "exit", agreement.getExitTerms(), false)).map(), List.of(
				speech.lineAt(agreement, 0, "alternatives.exit", speech.title(agreement)),
				speech.line(1, Style.PLAIN, "alternatives.text", agreement.getExitTerms().strip())));
	}

	private AnswerRow row(Alternatives alternatives, Missing missing) {
		String text = speech.say("alternatives.missing." + missing);
		return new AnswerRow(rest(fields(alternatives.service(), AnswerDocument.word(missing), null, true)).map(),
				List.of(new Line(0, Style.NO, text, Speech.place(alternatives.service(), null))));
	}

	private static Fields fields(EObject element, String kind, Object text, boolean missing) {
		return Subjects.fields(element).put("kind", kind).put("missing", missing).put("text", text);
	}

	private static Fields rest(Fields fields) {
		return fields.put("when", null).put("owner", null).put("risks", List.of());
	}
}
