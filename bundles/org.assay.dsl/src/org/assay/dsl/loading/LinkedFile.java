package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.List;

/**
 * A file whose names have been looked up.
 *
 * @param problems what was found on the way, names left aside: those are among the errors of the file
 */
record LinkedFile(TextResource file, List<Problem> problems) {

	/**
	 * Link a file and look at what stands in it twice; other files may be linked at the same time. A search that fails is a problem of its
	 * own.
	 */
	static LinkedFile of(TextResource file) {
		String path = Resources.pathOf(file);
		List<Problem> problems = new ArrayList<>(Problem.foundBy(() -> {
			Linking.link(file);
			return List.of();
		}, path));
		if (!WrittenForm.isMissing(file)) {
			// what is read without nodes has none
			problems.addAll(Problem.foundBy(() -> RepeatedProperties.of(file), path));
		}
		return new LinkedFile(file, problems);
	}
}
