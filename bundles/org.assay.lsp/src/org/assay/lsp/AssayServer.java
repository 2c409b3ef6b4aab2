package org.assay.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.assay.lsp.project.Settings;
import org.assay.lsp.text.Uris;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * The language server, the same for every editor: behind a pipe, or called in the process of the editor. It opens no connection and runs nothing that
 * a project contains; it reads texts and documents of the projects that are opened, and writes nothing: edits go to the client.
 *
 * <p>Options at initialization: {@code asOf}, the day on which everything is looked at, as year-month-day; {@code language}, {@code sv} or
 * {@code en}, for want of which the locale of the client counts.
 */
public final class AssayServer implements LanguageServer, LanguageClientAware {

	/** How often somebody looks whether the day has ended. */
	private static final Duration DAY_CHECK = Duration.ofSeconds(30);

	private final Supplier<LocalDate> today;
	private final Runnable exit;
	private final Duration dayCheck;
	private final TextService texts = new TextService(this::server);
	private final FolderService folders = new FolderService(this::server);
	private LanguageClient client;
	private volatile Server server;
	private List<Path> roots = List.of();
	private Abilities abilities;
	private Optional<String> noDay = Optional.empty();
	private boolean down;

	/**
	 * Make a server.
	 *
	 * @param today what the calendar says, for want of another day
	 * @param exit is run when the client says that it is over; never before
	 */
	public AssayServer(Supplier<LocalDate> today, Runnable exit) {
		this(today, exit, DAY_CHECK);
	}

	/** @param dayCheck how often to look whether the day has ended */
	AssayServer(Supplier<LocalDate> today, Runnable exit, Duration dayCheck) {
		this.today = Objects.requireNonNull(today);
		this.exit = Objects.requireNonNull(exit);
		this.dayCheck = dayCheck;
	}

	@Override
	public void connect(LanguageClient other) {
		client = other;
	}

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		if (server != null) {
			return CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidRequest, "initialized already", null)));
		}
		abilities = Abilities.of(params.getCapabilities());
		roots = roots(params);
		server = new Server(client, settings(params), abilities, dayCheck);
		return CompletableFuture.completedFuture(new InitializeResult(Offered.toClient(), new ServerInfo("Assay")));
	}

	private Settings settings(InitializeParams params) {
		JsonObject options = params.getInitializationOptions() instanceof JsonObject object ? object : new JsonObject();
		String language = text(options, "language").orElse(params.getLocale() == null ? "" : params.getLocale());
		Locale locale = language.toLowerCase(Locale.ROOT).startsWith("sv") ? Locale.of("sv") : Locale.ENGLISH;
		Optional<String> stated = text(options, "asOf");
		Optional<LocalDate> day = stated.flatMap(AssayServer::day);
		noDay = day.isPresent() ? Optional.empty() : stated;
		return new Settings(day.<Supplier<LocalDate>>map(fixed -> () -> fixed).orElse(today), locale);
	}

	private static Optional<String> text(JsonObject options, String name) {
		JsonElement value = options.get(name);
		return value != null && value.isJsonPrimitive() && !value.getAsString().isBlank() ? Optional.of(value.getAsString().strip()) : Optional.empty();
	}

	private static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		} catch (DateTimeParseException noDay) {
			return Optional.empty();
		}
	}

	@SuppressWarnings("deprecation") // older clients name a single folder
	private static List<Path> roots(InitializeParams params) {
		List<String> uris = new ArrayList<>();
		if (params.getWorkspaceFolders() != null) {
			params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(uris::add);
		} else if (params.getRootUri() != null) {
			uris.add(params.getRootUri());
		}
		return uris.stream().map(Uris::path).flatMap(Optional::stream).toList();
	}

	@Override
	public void initialized(InitializedParams params) {
		Server here = server();
		noDay.ifPresent(here::refuseDay);
		here.change(() -> {
			roots.forEach(here.projects()::addFolder);
			return List.copyOf(here.projects().all());
		});
		if (abilities.watching()) {
			// texts, and documents that they name
			DidChangeWatchedFilesRegistrationOptions options = new DidChangeWatchedFilesRegistrationOptions(
					List.of(new FileSystemWatcher(Either.forLeft("**/*.assay")), new FileSystemWatcher(Either.forLeft("**/*.{pdf,html,htm,md,txt}"))));
			client.registerCapability(new RegistrationParams(List.of(new Registration("files", "workspace/didChangeWatchedFiles", options))));
		}
	}

	private Server server() {
		if (server == null || down) {
			throw new ResponseErrorException(new ResponseError(ResponseErrorCode.ServerNotInitialized, "not initialized", null));
		}
		return server;
	}

	@Override
	public CompletableFuture<Object> shutdown() {
		down = true;
		if (server == null) {
			return CompletableFuture.completedFuture(null);
		}
		// what was asked before is answered before
		return server.worker().ask(stop -> null).whenComplete((nothing, failure) -> server.close());
	}

	@Override
	public void exit() {
		if (server != null) {
			server.close();
		}
		exit.run();
	}

	/** Return whether the client has said that it is going to end. */
	public boolean isDown() {
		return down;
	}

	@Override
	public TextDocumentService getTextDocumentService() {
		return texts;
	}

	@Override
	public WorkspaceService getWorkspaceService() {
		return folders;
	}

	@Override
	public void setTrace(SetTraceParams params) {
		// nothing is traced
	}
}
