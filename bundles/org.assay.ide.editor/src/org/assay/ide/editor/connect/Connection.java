package org.assay.ide.editor.connect;

import com.google.gson.JsonObject;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.assay.lsp.AssayServer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.SemanticTokensWorkspaceCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** One server from its start to its end. Once it is ended nothing that it says is passed on, though it may still be at work for a while. */
final class Connection {

	private final EditorClient client;
	private final AssayServer server;
	private final Set<CompletableFuture<?>> asked = ConcurrentHashMap.newKeySet();
	private int version;

	/** Is told what a server says. */
	interface Listener {

		void diagnostics(PublishDiagnosticsParams diagnostics);

		void refreshed();

		/** Something went wrong inside the server. @param reason what, in words of the server */
		void failed(String reason);
	}

	Connection(Listener listener) {
		client = new EditorClient(listener);
		server = new AssayServer(LocalDate::now, () -> {
		});
	}

	void begin() {
		server.connect(client);
		InitializeParams params = new InitializeParams();
		params.setLocale(Choices.language());
		JsonObject options = new JsonObject();
		options.addProperty("asOf", Choices.asOf());
		options.addProperty("language", Choices.language());
		params.setInitializationOptions(options);
		params.setCapabilities(capabilities());
		params.setWorkspaceFolders(folders(ResourcesPlugin.getWorkspace().getRoot().getProjects()));
		server.initialize(params).join();
		server.initialized(new InitializedParams());
	}

	private static List<WorkspaceFolder> folders(IProject[] projects) {
		return List.of(projects).stream().filter(IProject::isOpen).filter(Locations::isOnDisk)
				.map(project -> new WorkspaceFolder(Locations.uri(project), project.getName())).toList();
	}

	private static ClientCapabilities capabilities() {
		CompletionItemCapabilities item = new CompletionItemCapabilities(true);
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		text.setCompletion(new CompletionCapabilities(item));
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true));
		workspace.setSemanticTokens(new SemanticTokensWorkspaceCapabilities(true));
		return new ClientCapabilities(workspace, text, null);
	}

	void open(URI uri, String text) {
		TextDocumentItem item = new TextDocumentItem(Locations.uri(uri), "assay", ++version, text);
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item));
	}

	void change(URI uri, String text) {
		VersionedTextDocumentIdentifier changed = new VersionedTextDocumentIdentifier(Locations.uri(uri), ++version);
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(changed, List.of(new TextDocumentContentChangeEvent(text))));
	}

	void close(URI uri) {
		server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(Locations.uri(uri))));
	}

	WorkspaceService folders() {
		return server.getWorkspaceService();
	}

	/** Ask something; if the answer is cancelled, the question is taken back. */
	<T> void ask(Function<TextDocumentService, CompletableFuture<T>> question, CompletableFuture<T> answer) {
		if (answer.isDone()) {
			return;
		}
		try {
			CompletableFuture<T> here = question.apply(server.getTextDocumentService());
			asked.add(here);
			here.whenComplete((found, failure) -> {
				asked.remove(here);
				if (failure == null) {
					answer.complete(found);
				} else {
					answer.completeExceptionally(failure);
				}
			});
			answer.whenComplete((found, failure) -> here.cancel(true));
		} catch (RuntimeException refused) {
			answer.completeExceptionally(refused);
		}
	}

	void end() {
		client.end();
		List.copyOf(asked).forEach(question -> question.cancel(true));
		server.exit();
	}
}
