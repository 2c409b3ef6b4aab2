package org.assay.lsp.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.assay.lsp.completion.Cursor.Stretch;
import org.assay.lsp.completion.walk.Meant;
import org.assay.lsp.completion.walk.Place;
import org.assay.lsp.completion.walk.Token;
import org.assay.lsp.completion.walk.Word;
import org.assay.model.AssayPackage.Literals;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;

/** Proposes files and folders inside a text that is a path. */
final class PathProposals {

	private static final Set<EStructuralFeature> PATHS = Set.of(Literals.DOCUMENT__FILE, Literals.PROJECT_USE__LOCATION);

	private PathProposals() {
	}

	/**
	 * Propose what a path can go on with.
	 *
	 * @param quoted the text that the place is in
	 * @param folders returns what is in a folder, given its path with a slash behind each folder; empty for that of the project
	 */
	static List<Proposal> of(Cursor cursor, Token quoted, Function<String, List<FolderEntry>> folders) {
		if (!isPath(cursor, quoted)) {
			return List.of();
		}
		String typed = cursor.text().substring(quoted.start() + 1, cursor.spot().offset());
		int name = typed.lastIndexOf('/') + 1;
		Stretch replaced = new Stretch(quoted.start() + 1 + name, end(cursor, quoted));
		List<Proposal> found = new ArrayList<>();
		for (FolderEntry entry : folders.apply(typed.substring(0, name))) {
			if (entry.name().indexOf('"') < 0 && entry.name().indexOf('\\') < 0) {
				found.add(entry.folder() ? Proposal.of(CompletionItemKind.Folder, entry.name() + "/", replaced, 1)
						: Proposal.of(CompletionItemKind.File, entry.name(), replaced, 0));
			}
		}
		return found;
	}

	private static boolean isPath(Cursor cursor, Token quoted) {
		Place place = Place.of(cursor.before(quoted.start()), cursor.spot().file().getParseResult().getRootNode(), quoted.start());
		return quoted.kind() == Token.Kind.STRING && place.next().stream().filter(word -> word.word().kind() == Word.Kind.STRING)
				.anyMatch(word -> Meant.feature(word).filter(PATHS::contains).isPresent());
	}

	/** Return where the name ends that the place is in; a text without an end ends at the place. */
	private static int end(Cursor cursor, Token quoted) {
		int end = cursor.spot().offset();
		if (quoted.isClosedText()) {
			while (end < quoted.end() - 1 && cursor.text().charAt(end) != '/') {
				end++;
			}
		}
		return end;
	}
}
