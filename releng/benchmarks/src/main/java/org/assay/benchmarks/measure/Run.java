package org.assay.benchmarks.measure;

import java.util.List;

/**
 * One run of a process from its start to its end.
 *
 * @param wall elapsed time in nanoseconds
 * @param cpu time of all its threads, user and system, in nanoseconds
 * @param peak largest resident set in bytes
 * @param exit exit code
 * @param errors lines of its error output
 */
public record Run(long wall, long cpu, long peak, int exit, List<String> errors) {

	public Run {
		errors = List.copyOf(errors);
	}
}
