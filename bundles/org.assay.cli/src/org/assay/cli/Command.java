package org.assay.cli;

import java.util.List;
import org.assay.core.CannotDo;

/** One command. */
interface Command {

	/** Return what the command takes besides what all commands take. */
	List<Parameter> parameters();

	/** Return how its arguments without options are called, such as {@code [PATH...]}; empty if it takes none. */
	String operands();

	/** Return the fewest arguments without options that it needs. */
	default int fewest() {
		return 0;
	}

	/** Return the most arguments without options that it takes. */
	int most();

	/**
	 * Do it.
	 *
	 * @return exit code
	 * @throws CannotDo if it cannot be done
	 * @throws Misuse if the arguments mean nothing
	 */
	int run(Arguments arguments, Session session) throws CannotDo, Misuse;
}
