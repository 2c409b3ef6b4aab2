package org.assay.ide.editor.connect;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assay.ide.editor.feature.DiagnosticMarkers;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What the server tells the workbench. It is called on threads of the server, so nothing is done here but passing on. */
final class EditorClient implements LanguageClient {

	private final DiagnosticMarkers markers = new DiagnosticMarkers();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
		markers.show(diagnostics);
	}

	void onRefresh(Runnable listener) {
		listeners.add(listener);
	}

	void refreshed() {
		listeners.forEach(Runnable::run);
	}

	@Override
	public CompletableFuture<Void> refreshCodeLenses() {
		refreshed();
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> refreshSemanticTokens() {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void showMessage(MessageParams message) {
		Messages.show(message);
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
