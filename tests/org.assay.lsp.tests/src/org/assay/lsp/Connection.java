package org.assay.lsp;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.assay.lsp.text.Uris;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** A client and a server that talk: by calls, or in JSON over pipes, so that everything survives the way. */
final class Connection implements AutoCloseable {

	static final LocalDate DAY = LocalDate.of(2022, 6, 1);

	/** How they talk. */
	enum Way {
		CALLS, JSON
	}

	private final Client client;
	private final LanguageServer server;
	private final List<AutoCloseable> pipes;

	private Connection(Client client, LanguageServer server, List<AutoCloseable> pipes) {
		this.client = client;
		this.server = server;
		this.pipes = pipes;
	}

	/** Open a connection to a server with one folder.
	 * @param language BCP 47 tag */
	static Connection to(Path folder, Way way, String language) {
		return to(List.of(folder), way, language, () -> DAY, new JsonObject());
	}

	/** Open a connection to a server with some folders.
	 * @param today what the calendar says; looked at twenty times a second
	 * @param options what the client asks for */
	static Connection to(List<Path> folders, Way way, String language, Supplier<LocalDate> today, JsonObject options) {
		AssayServer server = new AssayServer(today, () -> {
		}, Duration.ofMillis(50));
		Connection connection = way == Way.CALLS ? byCalls(server) : overPipes(server);
		InitializeParams params = new InitializeParams();
		params.setLocale(language);
		params.setCapabilities(new ClientCapabilities());
		params.setInitializationOptions(options);
		params.setWorkspaceFolders(folders.stream().map(folder -> new WorkspaceFolder(Uris.of(folder), folder.getFileName().toString())).toList());
		get(connection.server.initialize(params));
		connection.server.initialized(new InitializedParams());
		return connection;
	}

	private static Connection byCalls(AssayServer server) {
		Client client = new Client();
		server.connect(client);
		return new Connection(client, server, List.of());
	}

	private static Connection overPipes(AssayServer server) {
		try {
			PipedInputStream toServer = new PipedInputStream(1 << 16);
			PipedInputStream toClient = new PipedInputStream(1 << 16);
			PipedOutputStream fromClient = new PipedOutputStream(toServer);
			PipedOutputStream fromServer = new PipedOutputStream(toClient);
			Client client = new Client();
			Launcher<LanguageClient> serverSide = LSPLauncher.createServerLauncher(server, toServer, fromServer);
			Launcher<LanguageServer> clientSide = LSPLauncher.createClientLauncher(client, toClient, fromClient);
			server.connect(serverSide.getRemoteProxy());
			serverSide.startListening();
			clientSide.startListening();
			return new Connection(client, clientSide.getRemoteProxy(), List.of(fromClient, fromServer));
		} catch (IOException noPipe) {
			throw new UncheckedIOException(noPipe);
		}
	}

	Client client() {
		return client;
	}

	LanguageServer server() {
		return server;
	}

	/** Return an answer; fail if there is none soon. */
	static <T> T get(Future<T> answer) {
		try {
			return answer.get(30, TimeUnit.SECONDS);
		} catch (InterruptedException | ExecutionException | TimeoutException none) {
			throw new AssertionError(none);
		}
	}

	/** Open a text in an editor.
	 * @return its address */
	String open(Path file, String text) {
		String uri = Uris.of(file);
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "assay", 1, text)));
		return uri;
	}

	/** Put a text into the place of the one in an editor. */
	void change(String uri, String text) {
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, 2),
				List.of(new TextDocumentContentChangeEvent(text))));
	}

	void closeEditor(String uri) {
		server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
	}

	@Override
	public void close() {
		get(server.shutdown());
		server.exit();
		pipes.forEach(pipe -> {
			try {
				pipe.close();
			} catch (Exception gone) {
				throw new IllegalStateException(gone);
			}
		});
	}
}
