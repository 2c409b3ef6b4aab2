package org.assay.core.rows;

import java.util.List;
import org.assay.analysis.QualifiedNames;
import org.assay.core.check.CheckedProject;
import org.assay.model.Position;

/** Positions with their holders. */
final class PositionRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		return Row.each(project.corpus().all(Position.class), PositionRows::row);
	}

	private static Row row(Position position) {
		return Row.of(position).put("holder", Names.qualified(position.getHolder())).put("holderKind", position.getHolderKind())
				.put("date", position.getDate()).put("status", position.getStatus()).put("about", Names.qualified(position.getAbout()))
				.put("in", QualifiedNames.nearest(position.eContainer()));
	}
}
