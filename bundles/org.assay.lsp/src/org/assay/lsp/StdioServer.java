package org.assay.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The server behind two streams: until the client says that it is over, or its stream ends. */
public final class StdioServer {

	private StdioServer() {
	}

	/**
	 * Serve a client.
	 *
	 * @param today what the calendar says, for want of another day
	 * @return whether the client said beforehand that it is going to end, as it should
	 */
	public static boolean serve(InputStream in, OutputStream out, Supplier<LocalDate> today) {
		Future<?>[] listening = new Future<?>[1];
		AssayServer server = new AssayServer(today, () -> listening[0].cancel(true));
		Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
		server.connect(launcher.getRemoteProxy());
		listening[0] = launcher.startListening();
		try {
			listening[0].get();
		} catch (InterruptedException | ExecutionException | CancellationException ended) {
			// the same as the end of the stream
		}
		return server.isDown();
	}
}
