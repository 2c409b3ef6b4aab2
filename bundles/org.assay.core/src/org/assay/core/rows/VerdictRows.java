package org.assay.core.rows;

import java.util.List;
import org.assay.analysis.verdict.World;
import org.assay.core.check.CheckedProject;
import org.assay.model.Verdict;

/** Verdicts. */
final class VerdictRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		return Row.each(project.corpus().all(Verdict.class), verdict -> row(verdict, project));
	}

	private static Row row(Verdict verdict, CheckedProject project) {
		return Row.of(verdict).put("service", Names.qualified(verdict.getService())).put("functions", Names.words(verdict.getFunctions()))
				.put("aspects", Names.words(verdict.getAspects())).put("result", project.analysis().world().outcome(verdict))
				.put("upTo", Names.word(verdict.getUpTo()))
				.put("conditions", Row.each(verdict.getConditions(), condition -> ConditionRows.condition(condition, Row.empty()
						.put("name", Names.qualified(condition)).put("title", condition.getTitle()), project)))
				.put("validFrom", verdict.getValidFrom()).put("validUntil", verdict.getValidUntil())
				.put("restsOn", Names.qualified(verdict.getRestsOn())).put("contexts", Names.qualified(verdict.getContexts()))
				.put("information", Names.qualified(verdict.getInformation()))
				.put("decided", World.isDecided(verdict)).put("decidedBy", Names.qualified(verdict.getDecidedBy()))
				.put("decidedOn", verdict.getDecidedOn())
				.put("weakestEvidence", project.analysis().evidence().weakest(verdict.getRestsOn()).map(weakest -> (Object) weakest.rank()));
	}
}
