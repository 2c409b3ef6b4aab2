package org.assay.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.model.AssayFile;
import org.assay.model.Organisation;
import org.assay.model.Project;
import org.eclipse.emf.ecore.EObject;

/**
 * The parsed and linked files that are analysed together: the project's own, and the library's, which also holds what
 * other projects publish.
 *
 * <p>The content must not change while the corpus is in use; lists of elements and the where-used index are computed at
 * the first question and kept. Several threads may ask.
 */
public final class Corpus {

	private final List<AssayFile> projectFiles;
	private final List<AssayFile> libraryFiles;
	private final ElementIndex projectElements;
	private final ElementIndex libraryElements;
	private References references;

	/**
	 * @param projectFiles files of the project, sorted by path
	 * @param libraryFiles files that the project may refer to: those of the library, then those that other projects publish, each sorted by path
	 */
	public Corpus(List<AssayFile> projectFiles, List<AssayFile> libraryFiles) {
		this.projectFiles = List.copyOf(projectFiles);
		this.libraryFiles = List.copyOf(libraryFiles);
		this.projectElements = new ElementIndex(this.projectFiles);
		this.libraryElements = new ElementIndex(this.libraryFiles);
	}

	public List<AssayFile> projectFiles() {
		return projectFiles;
	}

	public List<AssayFile> libraryFiles() {
		return libraryFiles;
	}

	/** Return the project's elements of a type, subtypes included, file by file in document order. */
	public <T extends EObject> List<T> all(Class<T> type) {
		return projectElements.all(type);
	}

	/** Return the library's elements of a type, subtypes included, file by file in document order. */
	public <T extends EObject> List<T> libraryAll(Class<T> type) {
		return libraryElements.all(type);
	}

	/** Return the project's elements of a type, then the library's. */
	public <T extends EObject> List<T> everything(Class<T> type) {
		List<T> both = new ArrayList<>(all(type));
		both.addAll(libraryAll(type));
		return List.copyOf(both);
	}

	/** Return the first project block in document order; empty if the project has none. */
	public Optional<Project> project() {
		return all(Project.class).stream().findFirst();
	}

	/** Return the organisation that assesses, as the project block names it; empty if it names none that exists. */
	public Optional<Organisation> organisation() {
		return project().map(Project::getOrganisation).filter(organisation -> !organisation.eIsProxy());
	}

	/** Return whether an element is part of the project's own files. */
	public boolean isOwn(EObject element) {
		Objects.requireNonNull(element);
		return Containers.nearest(element, AssayFile.class).filter(projectElements::holds).isPresent();
	}

	/** Return the where-used index over project and library. */
	public synchronized References references() {
		if (references == null) {
			references = References.of(this);
		}
		return references;
	}
}
