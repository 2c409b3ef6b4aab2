package org.assay.analysis.verdict;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.InformationSet;
import org.assay.model.UseContext;

/** A cell of a use with all its outcome follows from. */
record JudgedCell(Cell cell, List<Cause> causes) {

	/** Judge the cells of a use: information by information, context by context. */
	static List<JudgedCell> of(World world, Use use) {
		List<JudgedCell> cells = new ArrayList<>();
		for (InformationSet information : World.orOpen(use.information())) {
			Judge judge = new Judge(world);
			for (UseContext context : World.orOpen(use.contexts())) {
				Cell cell = new Cell(information, use.service(), context, use.functions(), use.aspects());
				cells.add(new JudgedCell(cell, judge.causes(cell)));
			}
		}
		return cells;
	}

	static Outcome outcome(List<JudgedCell> cells) {
		Outcome worst = Outcome.ALLOWED;
		for (JudgedCell cell : cells) {
			worst = worst.and(Cause.worst(cell.causes()));
		}
		return worst;
	}
}
