package org.assay.core.rows;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.assay.core.check.CheckedProject;
import org.assay.model.Action;
import org.assay.model.ActionStatus;
import org.assay.model.RiskRegister;

/** Actions on risks and findings, and recommended measures. */
final class ActionRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		Map<Action, ActionStatus> counted = new IdentityHashMap<>();
		for (RiskRegister register : project.corpus().all(RiskRegister.class)) {
			project.analysis().risks(register).risks()
					.forEach(risk -> risk.actions().forEach(action -> counted.put(action.action(), action.status())));
		}
		return Row.each(project.corpus().all(Action.class), action -> row(action, counted.getOrDefault(action, action.getStatus())));
	}

	private static Row row(Action action, ActionStatus status) {
		return Row.of(action).put("of", Names.qualified(action.eContainer())).put("kind", action.getKind())
				.put("owner", Names.qualified(action.getOwner()))
				.put("due", action.getDue()).put("status", status).put("doneOn", action.getDoneOn()).put("group", action.getGroup())
				.put("cost", action.getCost()).put("evidence", Names.qualified(action.getEvidence()));
	}
}
