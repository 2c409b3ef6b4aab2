package org.assay.core.git;

import java.time.LocalDate;

/**
 * A commit, without the names in it.
 *
 * @param id its id, 40 or 64 hexadecimal digits
 * @param day day on which its content was written, where it was written
 */
public record GitCommit(String id, LocalDate day) {

	/** How many digits people are shown: enough for a repository of any size, and what Git takes as an abbreviation. */
	private static final int SHOWN = 10;

	/** Return the id as people are shown it. */
	public String abbreviated() {
		return id.substring(0, Math.min(SHOWN, id.length()));
	}
}
