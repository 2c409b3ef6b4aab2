package org.assay.core.ask;

import java.time.LocalDate;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.verdict.World;

/**
 * What a question is put to.
 *
 * @param world the project on the day, with what is assumed
 * @param speech the words of the answer
 * @param neighbours other projects that may be looked at
 * @param history where lines come from
 */
record Asking(World world, Speech speech, Neighbours neighbours, LineHistory history) {

	Analysis analysis() {
		return world.analysis();
	}

	Corpus corpus() {
		return analysis().corpus();
	}

	LocalDate asOf() {
		return world.asOf();
	}
}
