package org.assay.report.build;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Section;
import org.assay.report.document.Table;

/** All risks with scores, value, actions and decision. */
final class RiskAnnex {

	private RiskAnnex() {
	}

	/** Return the annex; empty if there are no risks. */
	static Optional<Section> of(Material material) {
		List<RiskAnalysis> analyses = material.analysis().risks(material.assessment());
		int risks = analyses.stream().mapToInt(analysis -> analysis.risks().size()).sum();
		if (risks == 0) {
			return Optional.empty();
		}
		Section.Builder annex = Section.annex("annex-risks", material.say("annex.risks.heading"))
				.lead(material.words().plural("annex.risks.lead", risks));
		annex.paragraph(material.say("risk.scores.note") + " " + material.say("annex.risks.note"));
		analyses.forEach(analysis -> annex.add(table(material, analysis)));
		return Optional.of(annex.build());
	}

	private static Table table(Material material, RiskAnalysis analysis) {
		RiskWords words = new RiskWords(material, analysis);
		TrimmedTable table = new TrimmedTable(material, caption(material, analysis), Column.id(material.say("id")).width(6),
				Column.text(material.say("annex.risks.risk")).width(58), Column.number(material.say("likelihood.short")).width(4),
				Column.number(material.say("consequence.short")).width(4), Column.number(material.say("risk.value")).width(8),
				Column.badge(material.say("band")).width(12), Column.text(material.say("decision")).width(14));
		for (RiskEvaluation risk : analysis.risks()) {
			table.anchoredRow(RiskWords.anchor(risk.risk()), Cell.id(risk.risk().getName()), words.description(risk),
					words.score(risk.risk().getLikelihood()), words.score(risk.risk().getConsequence()), words.value(risk.rating()),
					words.band(risk.rating()), words.decision(risk));
		}
		return table.build();
	}

	private static String caption(Material material, RiskAnalysis analysis) {
		return material.say("annex.risks.caption", analysis.model().map(material.names()::title).orElse(material.say("not-stated")));
	}
}
