package org.assay.ide.editor.connect;

import com.google.gson.JsonObject;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assay.lsp.AssayServer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
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

/**
 * The language server, called in the process of the workbench: started with the first text that is opened, and started again with all texts as they
 * are in editors when it has failed or when somebody has chosen another day. Texts are never kept here alone: what is in an editor stays there whatever
 * happens to the server.
 */
public final class LanguageService {

	private static LanguageService current;

	private final Map<URI, IDocument> documents = new LinkedHashMap<>();
	private final EditorClient client = new EditorClient();
	private AssayServer server;
	private int version;

	private LanguageService() {
		start();
	}

	/** Return the service, started. */
	public static synchronized LanguageService current() {
		if (current == null) {
			current = new LanguageService();
			ProjectSync.follow();
			Choices.follow();
		}
		return current;
	}

	/** Return the service if somebody has started it. */
	static synchronized Optional<LanguageService> started() {
		return Optional.ofNullable(current);
	}

	static synchronized void end() {
		if (current != null) {
			current.server.shutdown();
			current = null;
		}
	}

	private synchronized void start() {
		server = new AssayServer(LocalDate::now, () -> {
		});
		server.connect(client);
		InitializeParams params = new InitializeParams();
		params.setLocale(Choices.language());
		JsonObject options = new JsonObject();
		options.addProperty("asOf", Choices.asOf());
		options.addProperty("language", Choices.language());
		params.setInitializationOptions(options);
		params.setCapabilities(capabilities());
		params.setWorkspaceFolders(folders());
		server.initialize(params).join();
		server.initialized(new InitializedParams());
		documents.forEach((uri, document) -> didOpen(uri, document.get()));
	}

	/** Start the server again, with all texts as they are in editors. */
	public synchronized void restart() {
		server.shutdown();
		start();
		client.refreshed();
	}

	private static List<WorkspaceFolder> folders() {
		return List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).stream().filter(IProject::isOpen).filter(project -> project.getLocationURI() != null)
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

	/** A text is opened, and from now on counts instead of the one on disk. */
	synchronized void open(URI uri, IDocument document) {
		documents.put(uri, document);
		didOpen(uri, document.get());
	}

	private void didOpen(URI uri, String text) {
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(Locations.uri(uri), "assay", ++version, text)));
	}

	/** A text was changed. Whatever the server makes of it, the text in the editor is safe; a server that fails is started again. */
	synchronized void change(URI uri, String text) {
		try {
			didChange(uri, text);
		} catch (RuntimeException | LinkageError failure) {
			Requests.log(failure);
			client.showMessage(new MessageParams(MessageType.Error, Texts.of("service.restarted", String.valueOf(failure.getMessage()))));
			restart();
		}
	}

	private void didChange(URI uri, String text) {
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(Locations.uri(uri), ++version),
				List.of(new TextDocumentContentChangeEvent(text))));
	}

	/** A text is no longer open: the one on disk counts. */
	synchronized void close(URI uri) {
		if (documents.remove(uri) != null) {
			server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(Locations.uri(uri))));
		}
	}

	/** Return the address of a text that is open; empty if it is none of ours. */
	public synchronized Optional<URI> uri(IDocument document) {
		return documents.entrySet().stream().filter(entry -> entry.getValue() == document).map(Map.Entry::getKey).findFirst();
	}

	/** Return a text that is open. */
	public synchronized Optional<IDocument> document(URI uri) {
		return Optional.ofNullable(documents.get(uri));
	}

	/** Ask something about a text. Never fails at once: an answer that cannot be had is one that fails.
	 * @param question puts the question */
	public <T> CompletableFuture<T> ask(Function<TextDocumentService, CompletableFuture<T>> question) {
		TextDocumentService texts;
		synchronized (this) {
			texts = server.getTextDocumentService();
		}
		try {
			return question.apply(texts);
		} catch (RuntimeException refused) {
			return CompletableFuture.failedFuture(refused);
		}
	}

	/** Return what answers questions about folders. */
	public synchronized WorkspaceService folderService() {
		return server.getWorkspaceService();
	}

	/** Be told when what is shown beside texts may be another now. */
	public void onRefresh(Consumer<LanguageService> listener) {
		client.onRefresh(() -> listener.accept(this));
	}
}
