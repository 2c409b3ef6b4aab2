package org.assay.core.rows;

import java.util.List;
import org.assay.core.check.CheckedProject;
import org.assay.model.Condition;

/** Conditions of verdicts. */
final class ConditionRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		return Row.each(project.corpus().all(Condition.class), condition -> condition(condition, Row.of(condition), project)
				.put("verdict", Names.qualified(condition.eContainer())));
	}

	/** Add the fields of a condition to a row; a condition of each use stays with the user, whatever its state. */
	static Row condition(Condition condition, Row row, CheckedProject project) {
		return row.put("state", condition.isEachUse() ? "each-use" : condition.getState()).put("addressee", Names.word(condition.getAddressee()))
				.put("evidence", Names.qualified(condition.getEvidence()))
				.put("strength", project.analysis().evidence().weakest(condition.getEvidence()).map(weakest -> (Object) weakest.rank()))
				.put("recommended", condition.isRecommended());
	}
}
