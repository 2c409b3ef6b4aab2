package org.assay.report.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.model.Risk;
import org.assay.model.RiskDecision;
import org.assay.model.TreatmentOption;
import org.assay.report.document.Cell;
import org.assay.report.document.Inlines;
import org.assay.report.document.Table;

/** The columns of the register of risks. */
final class RiskColumns {

	private final Material material;
	private final RiskWords words;

	private RiskColumns(Material material, RiskAnalysis analysis) {
		this.material = material;
		this.words = new RiskWords(material, analysis);
	}

	static Table of(Material material, RiskAnalysis analysis) {
		return new RiskColumns(material, analysis).columns().of(material.say("risks"), analysis.risks().stream());
	}

	private RegisterTable<RiskEvaluation> columns() {
		RegisterTable<RiskEvaluation> table = new RegisterTable<>(material);
		table.id("id", risk -> material.idCell(risk.risk())).text("category", risk -> category(risk.risk()))
				.text("risk", risk -> Cell.of(words.title(risk))).text("sheet.cause", written(Risk::getCause))
				.text("sheet.event", written(Risk::getEvent)).text("sheet.effect", risk -> effects(risk.risk()));
		table.number("likelihood", risk -> words.score(risk.risk().getLikelihood()))
				.number("consequence", risk -> words.score(risk.risk().getConsequence()))
				.number("sheet.value", risk -> words.value(risk.rating())).badge("band", risk -> words.band(risk.rating()))
				.text("bands.decide", risk -> Cell.of(material.say(risk.mustDecide() ? "yes" : "no")));
		table.text("actions", this::actions).number("sheet.value-now", risk -> words.value(risk.residual().now()))
				.number("sheet.value-planned", risk -> words.value(risk.residual().planned()))
				.text("sheet.risk-owner", risk -> Registers.owner(material, risk.risk().getOwner()));
		table.text("decision", this::decision).text("sheet.decided-by", decided(decision -> material.titleCell(decision.getRole())))
				.text("sheet.decided-on", decided(decision -> material.dateCell(decision.getDate())))
				.text("sheet.decision-reason", decided(decision -> material.cell(MarkdownInlines.of(decision.getReason()))));
		return table.text("sheet.note", written(Risk::getNote));
	}

	private Function<RiskEvaluation, Cell> written(Function<Risk, String> text) {
		return risk -> material.cell(MarkdownInlines.of(text.apply(risk.risk())));
	}

	private Cell category(Risk risk) {
		return Material.present(risk.getCategory()).map(category -> Cell.of(words.category(category)))
				.orElseGet(() -> Cell.empty(material.say("category.none")));
	}

	private Cell effects(Risk risk) {
		List<Inlines> effects = risk.getEffects().stream().map(MarkdownInlines::of).filter(effect -> !effect.isEmpty()).toList();
		return Material.stacked(effects, material.say("not-stated"));
	}

	/** Return the titles; who, when and how far stands in the register of actions. */
	private Cell actions(RiskEvaluation risk) {
		List<Inlines> titles = risk.actions().stream().map(counted -> Inlines.of(material.names().title(counted.action()))).toList();
		return Material.stacked(titles, material.say("sheet.no-action"));
	}

	private Cell decision(RiskEvaluation risk) {
		Optional<TreatmentOption> option = risk.decision().map(RiskDecision::getOption);
		if (option.isEmpty()) {
			return Cell.empty(material.say(risk.mustDecide() ? "risk.decision.missing" : "risk.decision.none"));
		}
		boolean isUnspecified = option.get() == TreatmentOption.UNSPECIFIED;
		return Cell.of(Wording.sentence(isUnspecified ? material.say("risk.decision.taken") : material.words().choice(option.get())));
	}

	private Function<RiskEvaluation, Cell> decided(Function<RiskDecision, Cell> cell) {
		return risk -> risk.decision().map(cell).orElseGet(() -> Cell.empty(material.say("risk.decision.none")));
	}
}
