package org.assay.lsp;

import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What a client can do, as far as the server acts upon it.
 *
 * @param snippets whether what is inserted may have places to fill in
 * @param snippetEdits whether what an action changes may have places to fill in
 * @param watching whether it tells of changed files when it is asked to
 * @param refreshingLenses whether it asks for lenses again when it is told to
 * @param refreshingHints whether it asks for inlay hints again when it is told to
 */
record Abilities(boolean snippets, boolean snippetEdits, boolean watching, boolean refreshingLenses, boolean refreshingHints) {

	static Abilities of(ClientCapabilities client) {
		Optional<TextDocumentClientCapabilities> text = Optional.ofNullable(client).map(ClientCapabilities::getTextDocument);
		Optional<WorkspaceClientCapabilities> workspace = Optional.ofNullable(client).map(ClientCapabilities::getWorkspace);
		boolean snippets = text.map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem)
				.map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
		boolean watching = workspace.map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
				.map(DidChangeWatchedFilesCapabilities::getDynamicRegistration).orElse(false);
		boolean snippetEdits = workspace.map(WorkspaceClientCapabilities::getWorkspaceEdit).map(WorkspaceEditCapabilities::getSnippetEditSupport).orElse(false);
		return new Abilities(snippets, snippetEdits, watching,
				workspace.map(WorkspaceClientCapabilities::getCodeLens).map(CodeLensWorkspaceCapabilities::getRefreshSupport).orElse(false),
				workspace.map(WorkspaceClientCapabilities::getInlayHint).map(InlayHintWorkspaceCapabilities::getRefreshSupport).orElse(false));
	}
}
