package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskRating;
import org.assay.model.ActionStatus;
import org.assay.report.document.Callout;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Paragraph;
import org.assay.report.document.Section;
import org.assay.report.document.Table;

/** What is left of the risks: now, when all that is planned is done, and as aimed at. */
final class ResidualChapter {

	private final Material material;
	private final List<RiskAnalysis> analyses;
	private final List<RiskEvaluation> risks;

	private ResidualChapter(Material material) {
		this.material = material;
		this.analyses = material.analysis().risks(material.assessment());
		this.risks = analyses.stream().flatMap(analysis -> analysis.risks().stream()).toList();
	}

	static Section of(Material material) {
		return new ResidualChapter(material).chapter();
	}

	private Section chapter() {
		Section.Builder chapter = Section.builder("residual", material.say("residual.heading")).lead(lead());
		chapter.paragraph(material.say("residual.method"));
		int unstated = (int) risks.stream().flatMap(risk -> risk.actions().stream())
				.filter(action -> action.status() == ActionStatus.UNSPECIFIED).count();
		if (unstated > 0) {
			chapter.add(Callout.unassessed(material.say("residual.unstated.title"),
					Paragraph.of(material.words().plural("residual.unstated", unstated))));
		}
		for (RiskAnalysis analysis : analyses) {
			List<RiskEvaluation> changed = analysis.risks().stream().filter(ResidualChapter::isChanged).toList();
			if (!changed.isEmpty()) {
				chapter.add(table(analysis, changed));
			}
		}
		return chapter.build();
	}

	private String lead() {
		if (risks.isEmpty()) {
			return material.say("residual.lead.no-risks");
		}
		int lowered = (int) risks.stream().filter(risk -> !risk.rating().equals(risk.residual().now())).count();
		int toLower = (int) risks.stream().filter(risk -> !risk.residual().now().equals(risk.residual().planned())).count();
		String now = lowered == 0 ? material.say("residual.lead.unchanged") : material.words().plural("residual.lead.lowered", lowered);
		String planned = toLower == 0 ? material.say("residual.lead.nothing-planned") : material.words().plural("residual.lead.planned", toLower);
		return now + " " + planned;
	}

	private static boolean isChanged(RiskEvaluation risk) {
		return !risk.rating().equals(risk.residual().planned()) || isStated(risk.residual().target()) || isStated(risk.residual().judged());
	}

	private static boolean isStated(RiskRating rating) {
		return !(rating instanceof RiskRating.NotComputable none && none.reason() == RiskRating.Reason.NOT_STATED);
	}

	private Table table(RiskAnalysis analysis, List<RiskEvaluation> changed) {
		RiskWords words = new RiskWords(material, analysis);
		List<Column> columns = new ArrayList<>(List.of(Column.id(material.say("id")).width(8), Column.text(material.say("risk")).width(32)));
		for (String key : List.of("residual.analysed", "residual.now", "residual.planned", "residual.target", "residual.judged")) {
			columns.add(Column.text(material.say(key)).width(12));
		}
		TrimmedTable table = new TrimmedTable(material, material.say("residual.caption"), columns.toArray(Column[]::new));
		for (RiskEvaluation risk : changed) {
			table.row(Cell.of(RiskWords.ids(List.of(risk))), Cell.of(material.names().title(risk.risk())), words.rating(risk.rating()),
					words.rating(risk.residual().now()), words.rating(risk.residual().planned()), words.rating(risk.residual().target()),
					words.rating(risk.residual().judged()));
		}
		return table.build();
	}
}
