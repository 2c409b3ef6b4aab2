package org.assay.lsp.feature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.dsl.loading.TextLines;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.project.Spot;
import org.assay.lsp.text.Ranges;
import org.assay.model.AssayFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;

/** Where the element stands that a name means, or the files of a package. */
public final class Definitions {

	private Definitions() {
	}

	/** Return where to go from a place; nothing where no name stands, or one that means nothing. */
	public static List<LocationLink> at(Spot spot, Addresses addresses) {
		Optional<Mention> mention = Mention.at(spot);
		if (mention.isEmpty()) {
			return List.of();
		}
		NamePart part = mention.get().part();
		Range origin = Ranges.of(part.start(), part.end(), TextLines.of(spot.text()));
		return targets(mention.get().element(), spot.project()).flatMap(target -> link(target, origin, spot.project(), addresses).stream())
				.toList();
	}

	/** A package is defined by all of its files. */
	private static Stream<EObject> targets(EObject element, ProjectState project) {
		if (!(element instanceof AssayFile file)) {
			return Stream.of(element);
		}
		List<AssayFile> files = project.corpus().isOwn(element) ? project.corpus().projectFiles() : project.corpus().libraryFiles();
		return files.stream().filter(other -> file.getName() != null && file.getName().equals(other.getName())).map(EObject.class::cast);
	}

	private static Optional<LocationLink> link(EObject target, Range origin, ProjectState project, Addresses addresses) {
		return addresses.locate(target, project).map(Location::getUri).map(uri -> {
			Range name = addresses.locate(target, project).orElseThrow().getRange();
			return new LocationLink(uri, target instanceof AssayFile ? name : Ranges.ofWhole(target), name, origin);
		});
	}
}
