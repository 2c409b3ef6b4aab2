package org.assay.core.rows;

import java.util.List;
import org.assay.core.check.CheckedProject;
import org.assay.model.UseContext;

/** Kinds of meetings and uses. */
final class ContextRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		return Row.each(project.corpus().all(UseContext.class), ContextRows::row);
	}

	private static Row row(UseContext context) {
		return Row.of(context).put("purpose", context.getPurpose()).put("participants", context.getParticipants())
				.put("place", context.getPlace())
				.put("equipment", context.getEquipment()).put("information", Names.qualified(context.getInformation()))
				.put("functions", Names.words(context.getFunctions())).put("counterparties", Names.qualified(context.getCounterparties()));
	}
}
