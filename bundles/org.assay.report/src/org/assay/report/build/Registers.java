package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskEvaluation.CountedAction;
import org.assay.model.Agent;
import org.assay.model.Finding;
import org.assay.report.document.Cell;
import org.assay.report.document.Table;

/** Risks, requirements and actions of an assessment with each property in a column of its own, for spreadsheets. */
final class Registers {

	private final Material material;

	private Registers(Material material) {
		this.material = material;
	}

	/** Return those that have rows; several registers of risks have a table each, as their scales may differ. */
	static List<Table> of(Material material) {
		Registers registers = new Registers(material);
		List<Table> tables = new ArrayList<>();
		registers.analyses().forEach(analysis -> tables.add(RiskColumns.of(material, analysis)));
		tables.add(RequirementColumns.of(material));
		tables.add(ActionColumns.of(material, registers.actions()));
		return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
	}

	private List<RiskAnalysis> analyses() {
		return material.analysis().risks(material.assessment());
	}

	/** Actions on risks in the order of the risks, on findings, and what is recommended besides. */
	private Stream<ActionColumns.Planned> actions() {
		Stream<ActionColumns.Planned> onRisks = analyses().stream().flatMap(analysis -> analysis.risks().stream()).flatMap(this::of);
		Stream<ActionColumns.Planned> onFindings = material.assessment().getFindings().stream().flatMap(this::of);
		Stream<ActionColumns.Planned> others = material.assessment().getActions().stream()
				.map(action -> CountedAction.of(action, material.asOf()))
				.map(action -> new ActionColumns.Planned(action, "actions.about.recommended", Cell.empty(material.say("not-stated")),
						Cell.of(material.say("sheet.whole"))));
		return Stream.of(onRisks, onFindings, others).flatMap(actions -> actions);
	}

	private Stream<ActionColumns.Planned> of(RiskEvaluation risk) {
		return risk.actions().stream().map(action -> new ActionColumns.Planned(action, "risk", material.idCell(risk.risk()),
				Cell.of(material.names().title(risk.risk()))));
	}

	private Stream<ActionColumns.Planned> of(Finding finding) {
		return finding.getActions().stream().map(action -> CountedAction.of(action, material.asOf()))
				.map(action -> new ActionColumns.Planned(action, "finding", material.idCell(finding), Cell.of(material.names().title(finding))));
	}

	/** Return who answers for something. */
	static Cell owner(Material material, Agent owner) {
		return Material.present(owner).map(found -> Cell.of(material.names().agent(found)))
				.orElseGet(() -> Cell.empty(material.say("owner.none")));
	}
}
