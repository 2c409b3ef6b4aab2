package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.AssayPackage;
import org.assay.model.ProjectUse;

/**
 * Where another project is named. What is wrong with one that is used by way of others is told where the first of them is named, which is the
 * text at hand.
 *
 * @param use the statement in the first project
 * @param paths folders of the projects on the way, the first project left out, as they were named
 */
record UsePlace(ProjectUse use, List<String> paths) {

	static UsePlace of(ProjectUse use) {
		return new UsePlace(use, List.of(String.valueOf(use.getLocation())));
	}

	/** Return the place of a project that the one at this place names. */
	UsePlace then(ProjectUse next) {
		List<String> longer = new ArrayList<>(paths);
		longer.add(String.valueOf(next.getLocation()));
		return new UsePlace(use, List.copyOf(longer));
	}

	/** Return the folders on the way in one line. */
	String path() {
		return String.join(" → ", paths);
	}

	/** Return a problem with the project at this place (R125). */
	Problem problem(String variant, List<String> arguments) {
		List<String> all = new ArrayList<>(List.of(path()));
		all.addAll(arguments);
		return new Problem("R125", variant, all, Places.of(use, AssayPackage.Literals.PROJECT_USE__LOCATION, 0), use,
				AssayPackage.Literals.PROJECT_USE__LOCATION);
	}
}
