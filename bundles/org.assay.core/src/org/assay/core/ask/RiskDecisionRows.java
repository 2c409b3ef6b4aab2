package org.assay.core.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.assay.analysis.question.RiskToDecide;
import org.assay.analysis.risk.Residual;
import org.assay.analysis.risk.RiskRating;
import org.assay.core.ask.Line.Style;
import org.assay.model.DecisionRule;
import org.assay.model.Risk;

/** Q8: which risks need a decision now, and whose. */
final class RiskDecisionRows {

	private final Asking asking;
	private final Speech speech;

	RiskDecisionRows(Asking asking) {
		this.asking = asking;
		this.speech = asking.speech();
	}

	List<AnswerRow> of(Question.RisksToDecide question) {
		return RiskToDecide.of(asking.world()).stream().map(this::row).toList();
	}

	private AnswerRow row(RiskToDecide decide) {
		Risk risk = decide.evaluation().risk();
		Residual residual = decide.evaluation().residual();
		Fields fields = Fields.of(risk).put("value", number(decide.evaluation().rating())).put("band", decide.band().map(band -> band.getName()))
				.put("consequence", risk.getConsequence()).put("floor", decide.floor()).put("level", decide.level())
				.put("now", number(residual.now())).put("planned", number(residual.planned())).put("target", number(residual.target()))
				.put("judged", number(residual.judged())).put("owner", risk.getOwner())
				.put("deciders", decide.deciders().stream().map(DecisionRule::getRole).toList());
		List<Line> lines = new ArrayList<>();
		lines.add(speech.lineAt(risk, 0, "risks.row", risk.getName(), speech.title(risk), shown(decide.evaluation().rating())));
		decide.band().ifPresent(band -> lines.add(speech.lineAt(band, 1, "risks.band", NamesInText.inSentence(speech.title(band)))));
		decide.floor().ifPresent(floor -> lines.add(speech.line(1, Style.PLAIN, "risks.floor", risk.getConsequence(), floor)));
		lines.add(speech.line(1, Style.PLAIN, "risks.left", shown(residual.now()), shown(residual.planned()), shown(residual.target())));
		decide.deciders().forEach(rule -> lines.add(speech.lineAt(rule, 1, rule.getUpTo() == null ? "risks.decides" : "risks.decidesUpTo",
				speech.title(rule.getRole()), rule.getUpTo() == null ? "" : NamesInText.inSentence(speech.title(rule.getUpTo())))));
		if (decide.deciders().isEmpty()) {
			lines.add(speech.line(1, Style.ASIDE, risk.getOwner() == null ? "risks.nobody" : "risks.owner",
					risk.getOwner() == null ? "" : speech.title(risk.getOwner())));
		}
		return new AnswerRow(fields.map(), lines);
	}

	private static Long number(RiskRating rating) {
		OptionalLong value = rating.value();
		return value.isPresent() ? value.getAsLong() : null;
	}

	private static String shown(RiskRating rating) {
		return rating.value().isPresent() ? Long.toString(rating.value().getAsLong()) : "\u2013";
	}
}
