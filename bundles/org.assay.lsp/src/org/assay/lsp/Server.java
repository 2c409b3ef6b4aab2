package org.assay.lsp;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assay.core.CannotDo;
import org.assay.core.Wording;
import org.assay.core.evidence.DocumentSettings;
import org.assay.core.evidence.DocumentTexts;
import org.assay.core.evidence.KnownDocuments;
import org.assay.core.files.CacheFolder;
import org.assay.core.files.TextCopies;
import org.assay.dsl.AssayLanguage;
import org.assay.lsp.feature.Addresses;
import org.assay.lsp.feature.Diagnostics;
import org.assay.lsp.project.OpenFile;
import org.assay.lsp.project.OpenProject;
import org.assay.lsp.project.Projects;
import org.assay.lsp.project.Settings;
import org.assay.lsp.work.Worker;
import org.assay.rules.Failures;
import org.assay.rules.Finding;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * The projects of a client, the thread that they belong to, and what the client is told of them. An edit is taken at once; the rules follow at once
 * in projects where that takes no time, and when the client rests in others. Documents are read on a thread of their own. When a day ends, all
 * projects are looked at on the next.
 */
final class Server implements AutoCloseable {

	/** How long nothing has to be changed at most until the rules are applied. */
	private static final long REST_MILLIS = 150;
	/** How long the rules take at most where they are applied at every key. */
	private static final long AT_ONCE_MILLIS = 8;

	private final LanguageClient client;
	private final Settings settings;
	private final Function<String, Optional<String>> pages;
	private final Abilities abilities;
	private final Worker worker = new Worker(this::failed);
	private final Projects projects;
	private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(Server::readerThread);
	private final Addresses addresses;
	/** The day that it was when somebody last looked; for the thread that reads. */
	private LocalDate day;
	/** Projects whose documents are being read. */
	private final Set<OpenProject> reading = new HashSet<>();

	/**
	 * @param client is told of findings
	 * @param abilities what the client can do
	 * @param dayCheck how often to look whether the day has ended
	 */
	Server(LanguageClient client, Settings settings, Abilities abilities, Duration dayCheck) {
		this.abilities = abilities;
		this.client = client;
		this.settings = settings;
		this.day = settings.today().get();
		this.projects = new Projects(settings, this::publish, this::refused);
		Optional<TextCopies> copies = copies();
		this.addresses = new Addresses(copies);
		this.pages = new RulePages(copies, settings.language());
		// what turns elements into text takes a second to set up, and is not needed until somebody formats
		this.reader.execute(AssayLanguage::injector);
		this.reader.scheduleWithFixedDelay(this::lookAtTheDay, dayCheck.toMillis(), dayCheck.toMillis(), TimeUnit.MILLISECONDS);
	}

	private static Thread readerThread(Runnable work) {
		return Thread.ofPlatform().daemon().name("assay-documents").unstarted(work);
	}

	Settings settings() {
		return settings;
	}

	LanguageClient client() {
		return client;
	}

	Abilities abilities() {
		return abilities;
	}

	/** Return the thread that projects belong to. */
	Worker worker() {
		return worker;
	}

	/** Return the projects; only for the thread that they belong to. */
	Projects projects() {
		return projects;
	}

	/** Return the address of the page of a rule, by its code. */
	Function<String, Optional<String>> pages() {
		return pages;
	}

	/** Return where elements stand, those of the library included. */
	Addresses addresses() {
		return addresses;
	}

	private Optional<TextCopies> copies() {
		try {
			return DocumentSettings.cache(System.getenv()).folder().map(CacheFolder::path).map(TextCopies::new);
		} catch (CannotDo refused) {
			refused(refused);
			return Optional.empty();
		}
	}

	/** Change something about projects, then look at those again that it concerns. */
	void change(Supplier<List<OpenProject>> change) {
		worker.edit(() -> change.get().forEach(this::follow));
	}

	/** What was allowed yesterday may not be today, though nobody has typed anything. */
	private void lookAtTheDay() {
		LocalDate today = settings.today().get();
		if (!today.equals(day)) {
			day = today;
			change(() -> projects.all().stream().filter(OpenProject::isOfAnotherDay).toList());
		}
	}

	/** Apply the rules when there is time. */
	private void follow(OpenProject project) {
		long rest = restMillis(project);
		if (rest == 0 && !worker.hasEdits()) {
			try {
				check(project, worker::hasEdits);
				return;
			} catch (CancellationException anotherEdit) {
				// the rules follow then
			}
		}
		worker.rest(project, rest, () -> check(project, worker::isUrgent));
	}

	/** The next key is not to wait for what the rules say of this one: the longer they take, the surer one has to be that none follows. */
	private static long restMillis(OpenProject project) {
		long millis = TimeUnit.NANOSECONDS.toMillis(project.checkNanos());
		return millis < AT_ONCE_MILLIS ? 0 : Math.min(REST_MILLIS, 3 * millis);
	}

	private void check(OpenProject project, BooleanSupplier stop) {
		if (!projects.isOpen(project)) {
			return;
		}
		boolean known = project.isChecked();
		project.check(stop);
		if (!known) {
			refresh();
		}
		readDocuments(project);
	}

	/** What stands beside texts may be another now, though they have not changed themselves. */
	private void refresh() {
		if (abilities.refreshingLenses()) {
			client.refreshCodeLenses();
		}
		if (abilities.refreshingHints()) {
			client.refreshInlayHints();
		}
	}

	private void readDocuments(OpenProject project) {
		Map<String, Boolean> unread = project.documents().unread(project.state().corpus());
		if (unread.isEmpty() || !reading.add(project)) {
			return;
		}
		KnownDocuments documents = project.documents();
		reader.execute(() -> {
			read(documents, unread);
			change(() -> {
				reading.remove(project);
				project.outdated();
				return List.of(project);
			});
		});
	}

	private void read(KnownDocuments documents, Map<String, Boolean> unread) {
		try (DocumentTexts texts = new DocumentTexts(DocumentSettings.cache(System.getenv()), DocumentSettings.limits(System.getenv()), 1)) {
			documents.read(unread, texts);
		} catch (CannotDo refused) {
			refused(refused);
		} catch (RuntimeException | Error failure) {
			failed(failure);
		}
	}

	private void publish(String uri, List<Finding> findings, Path root) {
		client.publishDiagnostics(new PublishDiagnosticsParams(uri, Diagnostics.of(findings, pages)));
	}

	/** Return a file that is in an editor; empty if it is not known. */
	Optional<OpenFile> file(String uri) {
		return projects.file(uri);
	}

	/** Tell why something could not be done. */
	void refused(CannotDo refused) {
		client.showMessage(new MessageParams(MessageType.Warning, refused.failure().message(settings.language())));
	}

	/** Tell that the day that the client states is none. */
	void refuseDay(String stated) {
		client.showMessage(new MessageParams(MessageType.Warning, Wording.of(Server.class, "server", settings.language()).say("day.none", stated)));
	}

	/** Tell of a failure of this program; work goes on. */
	private void failed(Throwable failure) {
		client.showMessage(new MessageParams(MessageType.Error, "Assay: " + Failures.describe(failure)));
	}

	@Override
	public void close() {
		worker.close();
		reader.shutdownNow();
	}
}
