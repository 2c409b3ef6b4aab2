package org.assay.cli;

import java.util.List;
import java.util.Map;
import org.assay.core.CannotDo;

/** One command. */
interface Command {

	/** Return what the command takes besides what all commands take. */
	List<Parameter> parameters();

	/** Return the arguments without options that it takes. */
	Operands operands();

	/** Return what its help shows besides, as lines with a head and what it means; nothing for most commands. */
	default List<Map.Entry<String, String>> more(Session session) {
		return List.of();
	}

	/**
	 * Do it.
	 *
	 * @return exit code
	 * @throws CannotDo if it cannot be done
	 * @throws Misuse if the arguments mean nothing
	 */
	int run(Arguments arguments, Session session) throws CannotDo, Misuse;
}
