package org.assay.lsp;

import java.util.List;
import org.assay.lsp.feature.SourceActions;
import org.assay.lsp.feature.Tokens;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the server offers to a client. */
final class Offered {

	private Offered() {
	}

	static ServerCapabilities toClient() {
		ServerCapabilities offered = new ServerCapabilities();
		TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
		sync.setOpenClose(true);
		sync.setChange(TextDocumentSyncKind.Incremental);
		sync.setSave(new SaveOptions(false));
		offered.setTextDocumentSync(sync);
		WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
		folders.setSupported(true);
		folders.setChangeNotifications(true);
		offered.setWorkspace(new WorkspaceServerCapabilities(folders));
		offered.setCodeLensProvider(new CodeLensOptions(false));
		offered.setInlayHintProvider(true);
		offered.setDocumentLinkProvider(new DocumentLinkOptions(false));
		offered.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite,
				CodeActionKind.SourceOrganizeImports, SourceActions.FIX_ALL)));
		offered.setCompletionProvider(new CompletionOptions(false, List.of(".", "/")));
		offered.setSignatureHelpProvider(new SignatureHelpOptions(List.of("{", "\n", " ")));
		offered.setHoverProvider(true);
		offered.setDefinitionProvider(true);
		offered.setReferencesProvider(true);
		offered.setDocumentHighlightProvider(true);
		offered.setDocumentSymbolProvider(true);
		offered.setWorkspaceSymbolProvider(true);
		offered.setRenameProvider(new RenameOptions(true));
		offered.setFoldingRangeProvider(true);
		offered.setDocumentFormattingProvider(true);
		offered.setDocumentRangeFormattingProvider(true);
		offered.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(Tokens.legend(), true));
		return offered;
	}
}
