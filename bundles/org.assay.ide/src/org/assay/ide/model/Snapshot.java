package org.assay.ide.model;

import java.util.Objects;
import java.util.Optional;

import org.assay.core.check.CheckedProject;
import org.assay.core.check.ReadProject;
import org.assay.core.project.ProjectFiles;
import org.assay.core.project.ProjectFolder;
import org.assay.dsl.loading.Places;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EObject;

/**
 * A project as it was at one moment, unsaved texts of editors included. Immutable; any thread may ask.
 *
 * @param folder where it is
 * @param files its texts
 * @param checked what they say
 */
public record Snapshot(ProjectFolder folder, ProjectFiles files, CheckedProject checked) {

	public Snapshot {
		Objects.requireNonNull(folder);
		Objects.requireNonNull(files);
		Objects.requireNonNull(checked);
	}

	/** Return the same for questions. */
	public ReadProject read() {
		return new ReadProject(checked.loaded(), checked.analysis(), checked.gaps());
	}

	/** Return a place in a text of the project; empty for one in the library, whose texts are no files. */
	public Optional<Place> place(SourceRange range) {
		boolean own = files.sources().stream().anyMatch(source -> source.path().equals(range.file()));
		return own ? Optional.of(place(range, range.endLine())) : Optional.empty();
	}

	/** Return where an element is written, its name in front; empty for one of the library. */
	public Optional<Place> place(EObject element) {
		return checked.corpus().isOwn(element) ? Optional.of(place(Places.of(element, null, 0), Places.ofWhole(element).endLine()))
				: Optional.empty();
	}

	private Place place(SourceRange range, int lastLine) {
		return new Place(folder.path().resolve(range.file()), range, lastLine);
	}
}
