package org.assay.lsp.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.text.Ranges;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Changes of several files. Whoever knows the versions of the texts in editors puts them in. */
final class Edits {

	private Edits() {
	}

	/** Return changes of a project.
	 * @param edits the changes of each file by its path; those of one file do not overlap */
	static WorkspaceEdit of(Map<String, List<TextEdit>> edits, ProjectState project) {
		List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
		new TreeMap<>(edits).forEach((path, ofFile) -> changes.add(Either.forLeft(new TextDocumentEdit(
				new VersionedTextDocumentIdentifier(Addresses.ofFile(project, path), null),
				ofFile.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList()))));
		return new WorkspaceEdit(changes);
	}

	/** Return changes as they are written for fixes. */
	static WorkspaceEdit of(List<org.assay.rules.TextEdit> edits, ProjectState project) {
		Map<String, List<TextEdit>> byFile = new TreeMap<>();
		edits.forEach(edit -> byFile.computeIfAbsent(edit.range().file(), path -> new ArrayList<>())
				.add(new TextEdit(Ranges.of(edit.range()), edit.newText())));
		return of(byFile, project);
	}
}
