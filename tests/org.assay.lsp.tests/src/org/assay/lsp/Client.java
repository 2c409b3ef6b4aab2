package org.assay.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** An editor as the server sees it: it remembers what it is told. */
final class Client implements LanguageClient {

	private static final long PATIENCE_SECONDS = 30;

	private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
	private final List<String> messages = new ArrayList<>();
	private int published;

	@Override
	public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
		diagnostics.put(params.getUri(), params.getDiagnostics());
		published++;
		notifyAll();
	}

	@Override
	public synchronized void showMessage(MessageParams params) {
		messages.add(params.getType() + ": " + params.getMessage());
		notifyAll();
	}

	@Override
	public void logMessage(MessageParams params) {
		showMessage(params);
	}

	@Override
	public void telemetryEvent(Object object) {
		throw new UnsupportedOperationException();
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> registerCapability(RegistrationParams params) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
		return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
	}

	@Override
	public CompletableFuture<Void> refreshCodeLenses() {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> refreshInlayHints() {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> refreshSemanticTokens() {
		return CompletableFuture.completedFuture(null);
	}

	/** Wait until what was said of a file fits.
	 * @return what was said */
	synchronized List<Diagnostic> await(String uri, Predicate<List<Diagnostic>> fits) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!fits.test(diagnostics.getOrDefault(uri, List.of()))) {
			long left = end - System.nanoTime();
			if (left <= 0) {
				throw new AssertionError("waited in vain; last said of " + uri + ": " + shown(uri) + ", messages: " + messages);
			}
			pause(left);
		}
		return diagnostics.getOrDefault(uri, List.of());
	}

	/** Wait until a message fits. */
	synchronized String awaitMessage(Predicate<String> fits) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (messages.stream().noneMatch(fits)) {
			long left = end - System.nanoTime();
			if (left <= 0) {
				throw new AssertionError("waited in vain; messages: " + messages);
			}
			pause(left);
		}
		return messages.stream().filter(fits).findFirst().orElseThrow();
	}

	private void pause(long nanos) {
		try {
			TimeUnit.NANOSECONDS.timedWait(this, nanos);
		} catch (InterruptedException stop) {
			throw new AssertionError(stop);
		}
	}

	/** Return what was last said of a file, as code and place. */
	synchronized List<String> shown(String uri) {
		return diagnostics.getOrDefault(uri, List.of()).stream().map(Client::shown).toList();
	}

	static String shown(Diagnostic diagnostic) {
		return diagnostic.getCode().getLeft() + " " + (diagnostic.getRange().getStart().getLine() + 1) + ":"
				+ (diagnostic.getRange().getStart().getCharacter() + 1);
	}

	synchronized List<String> messages() {
		return List.copyOf(messages);
	}

	synchronized int published() {
		return published;
	}

	/** Return the files of which anything is said. */
	synchronized List<String> files() {
		return diagnostics.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).map(Map.Entry::getKey).sorted().toList();
	}
}
