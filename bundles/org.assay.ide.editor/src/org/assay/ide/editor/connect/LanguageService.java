package org.assay.ide.editor.connect;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * The language server, called in the process of the workbench. Whatever is told to it or asked of it is put into a queue that a thread of
 * its own works off, so that nobody who types waits for the server, not even for its start. When it fails it is started again with all texts
 * as they are in editors; so it is when somebody has chosen another day. Texts are never kept here alone: what is in an editor stays there
 * whatever happens.
 */
public final class LanguageService {

	private static LanguageService current;

	/** Never held while a document is asked for its text: who types holds the document and comes here then. */
	private final Map<URI, OpenText> texts = new LinkedHashMap<>();
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final DiagnosticMarkers markers = new DiagnosticMarkers();
	private final Restarts restarts = new Restarts();
	private final ExecutorService queue = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("assay-service").factory());
	/** Belongs to the thread of the queue. */
	private Connection connection;

	/** A text in an editor, as it was last told of. */
	private record OpenText(IDocument document, String text) {
	}

	private LanguageService() {
		queue.execute(this::start);
	}

	/** Return the service; it starts in the background. */
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
			LanguageService ended = current;
			current = null;
			ended.queue.execute(() -> ended.connection.end());
			ended.queue.shutdown();
		}
	}

	private void start() {
		connection = new Connection(new Told());
		try {
			connection.begin();
			copy().forEach((uri, text) -> connection.open(uri, text.text()));
		} catch (RuntimeException | LinkageError failure) {
			failed(failure);
		}
	}

	private synchronized Map<URI, OpenText> copy() {
		return new LinkedHashMap<>(texts);
	}

	/** Start the server again, with all texts as they are in editors. What has been asked and not been answered is not answered any more. */
	public void restart() {
		queue.execute(() -> {
			connection.end();
			markers.forget();
			start();
			listeners.forEach(Runnable::run);
		});
	}

	/** Tell the server something, after what was told before. */
	private void tell(Consumer<Connection> message) {
		try {
			queue.execute(() -> {
				try {
					message.accept(connection);
				} catch (RuntimeException | LinkageError failure) {
					failed(failure);
				}
			});
		} catch (RejectedExecutionException ended) {
			// the workbench ends
		}
	}

	private void failed(Throwable failure) {
		Requests.log(failure);
		failed(String.valueOf(failure.getMessage()));
	}

	/** The texts are safe in their editors, whatever has happened. What fails again and again is left to somebody who changes the text. */
	private void failed(String reason) {
		boolean again = restarts.isAllowed(System.nanoTime());
		Messages.show(new MessageParams(MessageType.Error, Texts.of(again ? "service.restarted" : "service.failing", reason)));
		if (again) {
			restart();
		}
	}

	/** A text is opened, and from now on counts instead of the one on disk. */
	void open(URI uri, IDocument document) {
		String text = document.get();
		put(uri, new OpenText(document, text));
		tell(server -> server.open(uri, text));
	}

	/** A text was changed. */
	void change(URI uri, IDocument document) {
		String text = document.get();
		put(uri, new OpenText(document, text));
		tell(server -> server.change(uri, text));
	}

	private synchronized void put(URI uri, OpenText text) {
		texts.put(uri, text);
	}

	/** A text is no longer open: the one on disk counts. */
	void close(URI uri) {
		if (remove(uri)) {
			tell(server -> server.close(uri));
		}
	}

	private synchronized boolean remove(URI uri) {
		return texts.remove(uri) != null;
	}

	/** Return the address of a text that is open; empty if it is none of ours. */
	public synchronized Optional<URI> uri(IDocument document) {
		return texts.entrySet().stream().filter(entry -> entry.getValue().document() == document).map(Map.Entry::getKey).findFirst();
	}

	/** Return a text that is open. */
	public synchronized Optional<IDocument> document(URI uri) {
		return Optional.ofNullable(texts.get(uri)).map(OpenText::document);
	}

	/** Ask something about a text. Never fails at once: an answer that cannot be had is one that fails. Whoever wants it no longer cancels it.
	 * @param question puts the question */
	public <T> CompletableFuture<T> ask(Function<TextDocumentService, CompletableFuture<T>> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		tell(server -> server.ask(question, answer));
		return answer;
	}

	/** Tell something about folders. */
	void folders(Consumer<WorkspaceService> message) {
		tell(server -> message.accept(server.folders()));
	}

	/** Be told when what is shown beside texts may be another now. */
	public void onRefresh(Runnable listener) {
		listeners.add(listener);
	}

	/** What the server tells the workbench. It is called on threads of the server, so nothing is done here but passing on. */
	private final class Told implements Connection.Listener {

		@Override
		public void diagnostics(PublishDiagnosticsParams diagnostics) {
			markers.show(diagnostics);
		}

		@Override
		public void refreshed() {
			listeners.forEach(Runnable::run);
		}

		@Override
		public void failed(String reason) {
			LanguageService.this.failed(reason);
		}
	}
}
