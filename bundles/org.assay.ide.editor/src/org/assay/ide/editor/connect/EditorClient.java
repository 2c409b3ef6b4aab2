package org.assay.ide.editor.connect;

import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What the server calls. An error that it shows is a failure of its own; what it refuses, it says as a warning. */
final class EditorClient implements LanguageClient {

	private final Connection.Listener listener;
	private volatile boolean over;

	EditorClient(Connection.Listener listener) {
		this.listener = listener;
	}

	/** Pass nothing on any more. */
	void end() {
		over = true;
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
		if (!over) {
			listener.diagnostics(diagnostics);
		}
	}

	@Override
	public CompletableFuture<Void> refreshCodeLenses() {
		if (!over) {
			listener.refreshed();
		}
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> refreshSemanticTokens() {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void showMessage(MessageParams message) {
		if (over) {
			return;
		}
		if (message.getType() == MessageType.Error) {
			listener.failed(message.getMessage());
		} else {
			Messages.show(message);
		}
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		showMessage(new MessageParams(request.getType(), request.getMessage()));
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		if (message.getType() == MessageType.Error) {
			ILog.of(EditorClient.class).error(message.getMessage());
		} else {
			ILog.of(EditorClient.class).info(message.getMessage());
		}
	}

	@Override
	public void telemetryEvent(Object object) {
		// the server sends none
	}
}
