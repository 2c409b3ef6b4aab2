package org.assay.lsp.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.feature.Occurrence.Kind;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.project.Spot;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;

/** All places where the element at a place is named. */
public final class Mentions {

	private Mentions() {
	}

	/**
	 * Return the places in all files of the project.
	 *
	 * @param withDeclaration whether the place where the element gets its name is among them
	 */
	public static List<Location> at(Spot spot, boolean withDeclaration, Addresses addresses) {
		Optional<EObject> element = Mention.at(spot).map(Mention::element);
		if (element.isEmpty()) {
			return List.of();
		}
		ProjectState project = spot.project();
		List<Location> locations = new ArrayList<>();
		if (withDeclaration && !project.corpus().isOwn(element.get())) {
			addresses.locate(element.get(), project).ifPresent(locations::add);
		}
		locations.addAll(located(Occurrences.of(element.get(), project.corpus()).stream()
				.filter(occurrence -> withDeclaration || occurrence.kind() != Kind.DECLARATION).toList(), project));
		return locations;
	}

	/** Return the places in the file itself; those that give the element its name are written to, the others read. */
	public static List<DocumentHighlight> highlightsAt(Spot spot) {
		TextLines lines = TextLines.of(spot.text());
		return Mention.at(spot).map(Mention::element).stream().flatMap(element -> Occurrences.of(element, spot.project().corpus()).stream())
				.filter(occurrence -> occurrence.file() == spot.file()).map(occurrence -> new DocumentHighlight(occurrence.range(lines),
						occurrence.kind() == Kind.DECLARATION ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
				.toList();
	}

	static List<Location> located(List<Occurrence> occurrences, ProjectState project) {
		Map<TextResource, TextLines> lines = new HashMap<>();
		Map<String, String> addresses = new HashMap<>();
		return occurrences.stream().map(occurrence -> new Location(addresses.computeIfAbsent(occurrence.path(), path -> Addresses.ofFile(project,
				path)),
				occurrence.range(lines.computeIfAbsent(occurrence.file(), file -> TextLines.of(occurrence.text()))))).toList();
	}
}
