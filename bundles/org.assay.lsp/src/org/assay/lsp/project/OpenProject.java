package org.assay.lsp.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.core.CannotDo;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.core.evidence.KnownDocuments;
import org.assay.core.project.ProjectFolder;
import org.assay.dsl.loading.LibrarySource;
import org.assay.dsl.loading.LiveProject;
import org.assay.dsl.loading.LoadedProject;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.UsedSource;
import org.assay.model.AssayFile;
import org.assay.rules.Finding;
import org.assay.rules.RuleSettings;

/**
 * A project that somebody works in: the texts of its files, those in editors in their place, and what is wrong with them. What an edit does to the
 * file itself is known at once, by the rules that look no further as well; what the others say of the project as a whole follows when {@link #check} has
 * time. In between, earlier findings move with their text.
 *
 * <p>Belongs to one thread, that of the worker.
 */
public final class OpenProject {

	private final Path root;
	private final Optional<ProjectFolder> folder;
	private final Settings settings;
	private final BiConsumer<String, List<Finding>> publisher;
	private final KnownDocuments documents;
	private final LiveProject live;
	/** Texts in editors, by path. */
	private final Map<String, String> edited = new HashMap<>();
	/** What was published, by path. */
	private final TreeMap<String, List<Finding>> published = new TreeMap<>();
	/** What the rules last found, and in which text, by path. */
	private final Map<String, Checked> checked = new HashMap<>();
	/** What the project said of rules when they were last applied; empty until then. */
	private Optional<RuleSettings> ruleSettings = Optional.empty();
	private ProjectState state;
	private CheckedProject last;
	private long checkNanos = Long.MAX_VALUE;

	private record Checked(String text, List<Finding> findings) {
	}

	private OpenProject(Path root, Optional<ProjectFolder> folder, List<SourceText> sources, Settings settings,
			BiConsumer<String, List<Finding>> publisher) {
		this.root = root;
		this.folder = folder;
		this.settings = settings;
		this.publisher = publisher;
		this.documents = new KnownDocuments(folder.map(ProjectFolder::documents).orElse((path, limit) -> {
			throw new NoSuchFileException(path);
		}));
		this.live = new LiveProject(sources, LibrarySource.standard(), folder.<UsedSource>map(ProjectFolder::used).orElse(UsedSource.NONE));
	}

	/**
	 * Open the project of a folder.
	 *
	 * @param publisher is told of what is wrong with a file, by its path; not told if that is as it was
	 * @throws CannotDo if its texts cannot be read
	 */
	public static OpenProject of(ProjectFolder folder, Settings settings, BiConsumer<String, List<Finding>> publisher) throws CannotDo {
		return new OpenProject(folder.path(), Optional.of(folder), folder.read().sources(), settings, publisher);
	}

	/** Open a text that belongs to no project: no other file is read for it.
	 * @param root folder of the text, whether it exists or not */
	public static OpenProject alone(Path root, Settings settings, BiConsumer<String, List<Finding>> publisher) {
		return new OpenProject(root, Optional.empty(), List.of(), settings, publisher);
	}

	/** Return the folder. */
	public Path root() {
		return root;
	}

	/** Return the folder as core knows it; empty for a text that belongs to no project. */
	public Optional<ProjectFolder> folder() {
		return folder;
	}

	/** Return what is known of the documents of the project. */
	public KnownDocuments documents() {
		return documents;
	}

	/** Return whether no file is in an editor. */
	public boolean isIdle() {
		return edited.isEmpty();
	}

	/** Take the text that is in an editor. */
	public void edit(String path, String text) {
		edited.put(path, text);
		put(path, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Take the text of a file on disk; one that is in an editor stays as it is there.
	 * @param content text; empty if there is no such file any more */
	public void disk(String path, Optional<byte[]> content) {
		if (edited.containsKey(path)) {
			return;
		}
		if (content.isEmpty()) {
			live.remove(path);
			changed();
			checked.remove(path);
			publish(path, List.of());
		} else if (live.source(path).filter(known -> Arrays.equals(known.content(), content.get())).isEmpty()) {
			put(path, content.get());
		}
	}

	/** An editor has been closed: the file on disk counts again.
	 * @param content text on disk; empty if there is no such file */
	public void close(String path, Optional<byte[]> content) {
		edited.remove(path);
		disk(path, content);
	}

	private void put(String path, byte[] content) {
		live.put(new SourceText(path, content));
		changed();
		publish(path, soon(path));
	}

	private void changed() {
		state = null;
		last = null;
	}

	/** Return what is wrong with a file as far as that is known before the rules are applied. */
	private List<Finding> soon(String path) {
		Optional<AssayFile> content = ruleSettings.isPresent() ? live.content(path) : Optional.empty();
		List<Finding> findings = new ArrayList<>(Check.ofFile(live.problems(path), content, settings.today().get(),
				ruleSettings.orElse(RuleSettings.NONE), settings.language()));
		Checked before = checked.get(path);
		if (before != null) {
			Shift shift = Shift.between(before.text(), text(path));
			before.findings().forEach(finding -> findings.add(finding.at(shift.of(finding.range()))));
		}
		return findings;
	}

	private String text(String path) {
		return live.source(path).map(source -> new String(source.content(), StandardCharsets.UTF_8)).orElse("");
	}

	/** Return the project as it is now. */
	public ProjectState state() {
		if (state == null) {
			state = state(live.corpus());
		}
		return state;
	}

	private ProjectState state(Corpus corpus) {
		Analysis analysis = Analysis.of(corpus, settings.today().get(), documents.check(corpus));
		return new ProjectState(root, corpus, live.files(), analysis, settings.locale());
	}

	/** Return how long the rules took when they were last applied to the end, in nanoseconds; {@link Long#MAX_VALUE} if they never were. */
	public long checkNanos() {
		return checkNanos;
	}

	/** Return whether what is published is what the rules say of the texts as they are, on this day. */
	public boolean isChecked() {
		LocalDate today = settings.today().get();
		return last != null && last.asOf().equals(today);
	}

	/** Return whether what is published was found on another day. */
	public boolean isOfAnotherDay() {
		return last != null && !isChecked();
	}

	/**
	 * Apply the rules, and publish what they find.
	 *
	 * @param stop whether to leave off
	 * @throws CancellationException if it was left off
	 */
	public CheckedProject check(BooleanSupplier stop) {
		if (isChecked()) {
			return last;
		}
		long begin = System.nanoTime();
		LoadedProject project = live.project(stop);
		state = state(project.corpus());
		if (stop.getAsBoolean()) {
			throw new CancellationException();
		}
		CheckedProject found = Check.run(project, state.analysis(), settings.language(), stop);
		last = found;
		ruleSettings = Optional.of(RuleSettings.of(project.corpus()));
		checkNanos = System.nanoTime() - begin;
		publish(found.limited().findings());
		return found;
	}

	private void publish(List<Finding> findings) {
		Map<String, List<Finding>> byFile = new HashMap<>();
		findings.forEach(finding -> byFile.computeIfAbsent(finding.range().file(), file -> new ArrayList<>()).add(finding));
		Set<String> files = new HashSet<>(published.keySet());
		files.addAll(byFile.keySet());
		checked.clear();
		for (String file : files) {
			List<Finding> here = byFile.getOrDefault(file, List.of());
			checked.put(file, new Checked(text(file), here.stream().filter(finding -> !Check.isOfFile(finding.code())).toList()));
			publish(file, here);
		}
	}

	private void publish(String path, List<Finding> findings) {
		List<Finding> before = findings.isEmpty() ? published.remove(path) : published.put(path, List.copyOf(findings));
		if (!findings.equals(before == null ? List.of() : before)) {
			publisher.accept(path, findings);
		}
	}

	/** Take back all that was published. */
	public void withdraw() {
		List.copyOf(published.keySet()).forEach(path -> publish(path, List.of()));
	}

	/** Something outside of the texts has changed: a document, another project, the day. */
	public void outdated() {
		changed();
	}
}
