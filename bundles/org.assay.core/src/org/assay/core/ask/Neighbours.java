package org.assay.core.ask;

import java.util.List;
import org.assay.core.CannotDo;
import org.assay.core.check.ReadProject;

/** Finds the other projects whose published verdicts may be looked at; asked only by a question that needs them. */
@FunctionalInterface
public interface Neighbours {

	/**
	 * Read them as of the day of the question.
	 *
	 * @throws CannotDo if one may not or cannot be read
	 */
	List<Neighbour> read() throws CannotDo;

	/**
	 * Another project.
	 *
	 * @param name what it is called: the folder as it was named
	 */
	record Neighbour(String name, ReadProject project) {
	}
}
