package org.assay.core.rows;

import java.util.ArrayList;
import java.util.List;
import org.assay.core.check.CheckedProject;
import org.assay.model.Regulation;

/** Regulations: those of the project, then those of the library that the project names. */
final class RegulationRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		List<Row> rows = new ArrayList<>(Row.each(project.corpus().all(Regulation.class), RegulationRows::row));
		for (Regulation regulation : project.corpus().libraryAll(Regulation.class)) {
			boolean named = project.corpus().references().to(regulation).stream().anyMatch(reference -> project.corpus().isOwn(reference.source()));
			if (named) {
				rows.add(row(regulation));
			}
		}
		return rows;
	}

	private static Row row(Regulation regulation) {
		return Row.of(regulation).put("section", regulation.getSection()).put("inForceFrom", regulation.getFrom())
				.put("inForceUntil", regulation.getUntil()).put("replacedBy", Names.qualified(regulation.getReplacedBy()))
				.put("appliesTo", Names.words(regulation.getAppliesTo())).put("dataKinds", regulation.getDataKinds())
				.put("sources", Row.each(regulation.getSources(), source -> Row.empty().put("text", source.getText())
						.put("checked", source.getChecked()).put("confidence", source.getConfidence())));
	}
}
