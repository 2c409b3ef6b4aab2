import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assay.lsp.AssayServer;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Types into a project that a server has opened, and prints how long it takes from a key until the server has told what is wrong with the text: every second
 * key makes a mistake, the others mend it, so that each key has an answer of its own.
 */
public final class KeyStrokes {

	private static final int WARMING = 200;

	public static void main(String[] arguments) throws Exception {
		Path root = Path.of(arguments[0]);
		int keys = Integer.parseInt(arguments[1]);
		long pause = Long.parseLong(arguments[2]);
		Told told = new Told();
		AssayServer server = new AssayServer(() -> LocalDate.parse(arguments[3]), () -> {
		});
		server.connect(told);
		InitializeParams params = new InitializeParams();
		params.setCapabilities(new ClientCapabilities());
		params.setInitializationOptions(new JsonObject());
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(root.toUri().toString(), "project")));
		long begin = System.nanoTime();
		server.initialize(params).get();
		server.initialized(new InitializedParams());
		Path file = middle(root);
		String uri = file.toUri().toString();
		String text = Files.readString(file);
		told.uri = uri;
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "assay", 1, text + "risk\n")));
		told.answer();
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, 2),
				List.of(new TextDocumentContentChangeEvent(text))));
		told.answer();
		double opened = (System.nanoTime() - begin) / 1e9;
		// what waits for rest comes first
		server.getTextDocumentService().completion(new CompletionParams(new TextDocumentIdentifier(uri), new Position(0, 0))).get();
		Thread.sleep(Math.max(2_000, 50 * pause));

		int place = text.indexOf('"', text.length() / 2) + 1;
		List<Long> times = new ArrayList<>();
		String now = text;
		for (int key = -WARMING; key < keys; key++) {
			now = (key & 1) == 0 ? now.substring(0, place) + "x" + now.substring(place) + "risk\n" : now.substring(0, now.length() - 5);
			told.times.clear();
			long start = System.nanoTime();
			server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, key),
					List.of(new TextDocumentContentChangeEvent(now))));
			long end = told.answer();
			if (key >= 0) {
				times.add(end - start);
			}
			Thread.sleep(pause);
		}
		List<Long> completions = new ArrayList<>();
		for (int each = 0; each < 40; each++) {
			long start = System.nanoTime();
			server.getTextDocumentService().completion(new CompletionParams(new TextDocumentIdentifier(uri), new Position(lines(text) / 2, 0))).get();
			if (each >= 20) {
				completions.add(System.nanoTime() - start);
			}
		}
		System.gc();
		long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		System.err.printf("keys p50 %d p95 %d us, completion p95 %d us, heap %d MiB, opened %d ms%n", at(times, 50), at(times, 95), at(completions, 95),
				heap >> 20, Math.round(opened * 1000));
		System.exit(0);
	}

	private static int lines(String text) {
		return (int) text.lines().count();
	}

	private static long at(List<Long> nanos, int percent) {
		Collections.sort(nanos);
		return nanos.get((nanos.size() - 1) * percent / 100) / 1000;
	}

	private static Path middle(Path root) throws Exception {
		try (Stream<Path> files = Files.walk(root)) {
			List<Path> texts = files.filter(file -> file.toString().endsWith(".assay")).sorted().toList();
			return texts.get(texts.size() / 2);
		}
	}

	private static final class Told implements LanguageClient {

		private final BlockingQueue<Long> times = new LinkedBlockingQueue<>();
		private volatile String uri = "";

		private long answer() throws InterruptedException {
			Long time = times.poll(120, TimeUnit.SECONDS);
			if (time == null) {
				throw new IllegalStateException("no answer to a key");
			}
			return time;
		}

		@Override
		public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
			if (diagnostics.getUri().equals(uri)) {
				times.add(System.nanoTime());
			}
		}

		@Override
		public void showMessage(MessageParams message) {
			System.err.println(message.getMessage());
		}

		@Override
		public void logMessage(MessageParams message) {
			showMessage(message);
		}

		@Override
		public void telemetryEvent(Object object) {
			throw new UnsupportedOperationException();
		}

		@Override
		public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
			return CompletableFuture.completedFuture(null);
		}
	}
}
