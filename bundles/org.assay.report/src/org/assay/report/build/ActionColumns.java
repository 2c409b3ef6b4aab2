package org.assay.report.build;

import java.util.stream.Stream;
import org.assay.analysis.risk.RiskEvaluation.CountedAction;
import org.assay.model.Action;
import org.assay.model.ActionStatus;
import org.assay.model.TreatmentOption;
import org.assay.report.document.Cell;
import org.assay.report.document.Table;

/** The columns of the register of actions. */
final class ActionColumns {

	/**
	 * An action with what it is about.
	 *
	 * @param action the action as it counts on the day
	 * @param kind   key of the word for what it is about
	 * @param id     of the risk or finding
	 * @param about  what that is called
	 */
	record Planned(CountedAction action, String kind, Cell id, Cell about) {
		private Action stated() {
			return action.action();
		}
	}

	private final Material material;
	private final EvidenceWords evidence;

	private ActionColumns(Material material) {
		this.material = material;
		this.evidence = new EvidenceWords(material);
	}

	static Table of(Material material, Stream<Planned> actions) {
		return new ActionColumns(material).columns().of(material.say("actions"), actions);
	}

	private RegisterTable<Planned> columns() {
		RegisterTable<Planned> table = new RegisterTable<>(material);
		table.text("sheet.about-kind", row -> Cell.of(material.say(row.kind()))).id("id", Planned::id).text("sheet.about", Planned::about)
				.text("action", row -> Cell.of(material.names().title(row.stated())))
				.text("sheet.description", row -> material.cell(MarkdownInlines.of(row.stated().getText())))
				.text("sheet.group", row -> material.cell(row.stated().getGroup())).text("sheet.treatment", row -> treatment(row.stated()));
		table.text("owner", row -> Registers.owner(material, row.stated().getOwner()))
				.text("due", row -> material.dateCell(row.stated().getDue())).text("status", row -> status(row.action().status()))
				.text("sheet.done-on", row -> material.dateCell(row.stated().getDoneOn())).number("sheet.cost", row -> cost(row.stated()))
				.text("evidence", row -> Material.stacked(evidence.lines(row.stated().getEvidence()), material.say("sheet.no-evidence")));
		return table;
	}

	private Cell treatment(Action action) {
		return action.getKind() == TreatmentOption.UNSPECIFIED ? Cell.empty(material.say("not-stated"))
				: Cell.of(Wording.sentence(material.words().choice(action.getKind())));
	}

	private Cell status(ActionStatus status) {
		return status == ActionStatus.UNSPECIFIED ? Cell.empty(material.say("not-stated")) : Cell.of(material.words().choice(status));
	}

	private Cell cost(Action action) {
		return action.getCost() == null ? Cell.empty(material.say("not-stated")) : Cell.of(action.getCost());
	}
}
