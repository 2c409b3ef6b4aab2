package org.assay.lsp.feature;

import java.util.Objects;
import java.util.Optional;
import org.assay.core.files.TextCopies;
import org.assay.dsl.loading.LibrarySource;
import org.assay.dsl.loading.Places;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.text.Ranges;
import org.assay.lsp.text.Uris;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Addresses of the files in which elements stand. The library is no file, so that a copy of its text is made when somebody wants to see it.
 */
public final class Addresses {

	private static final Range START = new Range(new Position(0, 0), new Position(0, 0));

	private final Optional<TextCopies> copies;

	/** @param copies where texts of the library are copied to; empty if elements of the library shall have no addresses */
	public Addresses(Optional<TextCopies> copies) {
		this.copies = Objects.requireNonNull(copies);
	}

	/** Return the address of a file of a project. */
	public static String ofFile(ProjectState project, String path) {
		return Uris.of(project.root().resolve(path).normalize());
	}

	/** Return the address of the file of an element; empty if it has none. */
	public Optional<String> of(EObject element, ProjectState project) {
		String path = Places.pathOf(element);
		if (!"library".equals(element.eResource().getURI().scheme())) {
			return Optional.of(ofFile(project, path));
		}
		return EcoreUtil.getRootContainer(element) instanceof AssayFile file && file.getName() != null
				? LibrarySource.standard().text(file.getName()).flatMap(text -> copies.flatMap(copy -> copy.of(text.path(), text.content())))
				.map(Uris::of)
				: Optional.empty();
	}

	/** Return where the name of an element stands; of a file, its first line. */
	Optional<Location> locate(EObject element, ProjectState project) {
		return of(element, project).map(uri -> new Location(uri, element instanceof AssayFile ? nameOf(element) : Ranges.ofName(element)));
	}

	private static Range nameOf(EObject file) {
		return ((AssayFile) file).getName() == null ? START : Ranges.of(Places.of(file, Literals.ASSAY_FILE__NAME, 0));
	}
}
