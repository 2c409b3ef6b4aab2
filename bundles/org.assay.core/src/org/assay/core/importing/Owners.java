package org.assay.core.importing;

import java.util.Optional;
import org.assay.core.importing.Loss.Reason;

/** Reads who owns something: the language has a place for one role. */
final class Owners {

	private Owners() {
	}

	/** Return the first one of those in a cell; the others are listed. */
	static Optional<String> of(RowCells cells, Field field) {
		Optional<String> printed = cells.take(field);
		if (printed.isEmpty()) {
			return Optional.empty();
		}
		if (WordList.saysNothing(printed.get())) {
			cells.lose(field, Reason.NOTHING);
			return Optional.empty();
		}
		String[] all = printed.get().split("\\s*[,;/]\\s*");
		for (int other = 1; other < all.length; other++) {
			cells.losePart(field, all[other], Reason.ONLY_ONE);
		}
		return Optional.of(all[0]).filter(first -> !first.isBlank());
	}
}
