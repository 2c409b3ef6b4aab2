package org.assay.core.rows;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.risk.Residual;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskEvaluation.CountedAction;
import org.assay.analysis.risk.RiskRating;
import org.assay.core.check.CheckedProject;
import org.assay.model.Risk;
import org.assay.model.RiskDecision;
import org.assay.model.RiskRegister;

/** Risks, register by register, by falling value and then by id. */
final class RiskRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		List<Row> rows = new ArrayList<>();
		for (RiskRegister register : project.corpus().all(RiskRegister.class)) {
			project.analysis().risks(register).risks().forEach(risk -> rows.add(row(risk)));
		}
		return rows;
	}

	private static Row row(RiskEvaluation evaluation) {
		Risk risk = evaluation.risk();
		return Row.of(risk).put("category", Names.word(risk.getCategory())).put("likelihood", risk.getLikelihood())
				.put("consequence", risk.getConsequence()).put("value", evaluation.rating().value()).put("band", band(evaluation.rating()))
				.put("mustDecide", evaluation.mustDecide()).put("owner", Names.qualified(risk.getOwner()))
				.put("actions", Row.each(evaluation.actions(), RiskRows::action))
				.put("decision", evaluation.decision().map(RiskRows::decision)).put("residual", residual(evaluation.residual()))
				.put("residualBands", residualBands(evaluation.residual())).put("atFloor", evaluation.atFloor())
				.put("threatens", Names.qualified(risk.getThreatens()));
	}

	private static Row action(CountedAction counted) {
		return Row.empty().put("name", Names.qualified(counted.action())).put("title", counted.action().getTitle())
				.put("kind", counted.action().getKind()).put("owner", Names.qualified(counted.action().getOwner()))
				.put("due", counted.action().getDue()).put("status", counted.status());
	}

	private static Row decision(RiskDecision decision) {
		return Row.empty().put("option", decision.getOption()).put("role", Names.qualified(decision.getRole())).put("date", decision.getDate())
				.put("reason", decision.getReason());
	}

	private static Row residual(Residual residual) {
		return Row.empty().put("now", residual.now().value()).put("planned", residual.planned().value()).put("target", residual.target().value());
	}

	private static Row residualBands(Residual residual) {
		return Row.empty().put("now", band(residual.now())).put("planned", band(residual.planned())).put("target", band(residual.target()));
	}

	private static String band(RiskRating rating) {
		return rating.computed().flatMap(RiskRating.Computed::band).map(Names::word).orElse(null);
	}
}
