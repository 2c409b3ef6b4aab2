package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.assay.analysis.Corpus;
import org.assay.analysis.Parallel;
import org.assay.model.AssayFile;
import org.assay.dsl.naming.ExportedNames;
import org.assay.dsl.naming.NameIndex;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * A project that follows edits: whenever it is asked, it is what {@link ProjectLoader} would make of the same texts.
 *
 * <p>An edit reads one file again and lets the names of other files lead to its new elements. Files whose names may mean something else now wait
 * until {@link #settle}: somebody who types changes a name with each letter. A change of what is needed of the library reads everything
 * again.
 *
 * <p>Belongs to one thread.
 */
public final class LiveProject {

	private final ProjectLoader loader = ProjectLoader.create();
	private final LibrarySource library;
	private final UsedSource used;
	private final TreeMap<String, ReadFile> files = new TreeMap<>();
	private final Map<String, Mentions> mentions = new HashMap<>();
	/** Files whose names may mean something else than when they were linked. */
	private final Set<String> waiting = new TreeSet<>();
	private Reading reading;
	private LibraryNeed need;
	/** Whether everything has to be read again. */
	private boolean stale = true;

	/**
	 * Begin with the files of a project.
	 *
	 * @param library where packages come from that are not part of the project
	 * @param used opens the projects that it uses; they are read when the project is read as a whole
	 */
	public LiveProject(List<SourceText> sources, LibrarySource library, UsedSource used) {
		this.library = library;
		this.used = used;
		sources.forEach(source -> files.put(source.path(), new ReadFile(source, ParsedFile.UNREAD, null)));
		readAll();
	}

	/** Put a text into the place of the one with the same path, or add it. */
	public void put(SourceText source) {
		if (stale || !need.isApart()) {
			files.put(source.path(), new ReadFile(source, ParsedFile.UNREAD, null));
			stale = true;
		} else {
			replace(source.path(), source);
		}
	}

	/** Take a file away, if there is one with this path. */
	public void remove(String path) {
		if (!files.containsKey(path)) {
			return;
		}
		if (stale || !need.isApart()) {
			files.remove(path);
			stale = true;
		} else {
			replace(path, null);
		}
	}

	/** Return the text of a file; empty if there is no such file. */
	public Optional<SourceText> source(String path) {
		return Optional.ofNullable(files.get(path)).map(ReadFile::source);
	}

	/** Return the texts of all files, by path. */
	public List<SourceText> sources() {
		return files.values().stream().map(ReadFile::source).toList();
	}

	/** Return the files by path, linked as far as they are; those that could not be read at all are absent. */
	public Map<String, TextResource> files() {
		if (stale) {
			readAll();
		}
		Map<String, TextResource> readable = new HashMap<>();
		files.forEach((path, file) -> file.file().ifPresent(resource -> readable.put(path, resource)));
		return readable;
	}

	/** Return the content of a file, linked as far as it is; empty if there is no such file, or if it could not be read at all. */
	public Optional<AssayFile> content(String path) {
		if (stale) {
			readAll();
		}
		return Optional.ofNullable(files.get(path)).flatMap(ReadFile::file).map(Resources::fileOf);
	}

	/**
	 * Return what keeps the text of a file from being read and its names from being looked up, in text order. What has to do with the rest of the
	 * project may be missing until the project is asked as a whole.
	 */
	public List<Problem> problems(String path) {
		if (stale) {
			readAll();
		}
		ReadFile file = files.get(path);
		if (file == null) {
			return List.of();
		}
		return file.linked() == null ? file.parsed().unread() : new ProblemCollector(new NameProblems(reading.index())).collect(file.linked());
	}

	/** Look up again all names that may mean something else since the last edits.
	 * @param stop whether to leave the rest for another time
	 * @return whether nothing is left */
	public boolean settle(BooleanSupplier stop) {
		if (stale) {
			readAll();
		}
		while (!waiting.isEmpty()) {
			if (stop.getAsBoolean()) {
				return false;
			}
			String path = waiting.iterator().next();
			replace(path, files.get(path).source());
			waiting.remove(path);
			if (stale) {
				readAll();
			}
		}
		return true;
	}

	/** Return the elements of the project and of the library, settled. */
	public Corpus corpus() {
		settle(() -> false);
		return reading().corpus();
	}

	/** Return the project as a whole, settled, with what is wrong with it. */
	public LoadedProject project() {
		return project(() -> false);
	}

	/** Return the project as a whole, as long as that is wanted.
	 * @throws CancellationException if it no longer is */
	public LoadedProject project(BooleanSupplier stop) {
		Runnable goOn = () -> {
			if (stop.getAsBoolean()) {
				throw new CancellationException();
			}
		};
		if (!settle(stop)) {
			throw new CancellationException();
		}
		return reading().project(goOn);
	}

	private Reading reading() {
		return new Reading(library, reading.set(), reading.index(), List.copyOf(files.values()), reading.libraryFiles(), reading.uses());
	}

	private void readAll() {
		List<SourceText> sources = sources();
		reading = loader.read(sources, library, used, sources.size() < 3 ? 1 : Parallel.threads());
		files.clear();
		mentions.clear();
		waiting.clear();
		reading.files().forEach(file -> files.put(file.source().path(), file));
		reading.libraryFiles().forEach(Linking::link);
		reading.files().forEach(this::note);
		need = LibraryNeed.of(files.values(), library);
		stale = false;
	}

	private void note(ReadFile file) {
		file.file().ifPresent(resource -> {
			Linking.forgetUnknown(resource);
			mentions.put(file.source().path(), Mentions.of(resource));
		});
	}

	/** Put another reading of a file into the place of the one that is there, or none. */
	private void replace(String path, SourceText source) {
		ReadFile before = files.get(path);
		ParsedFile parsed = source == null ? null : loader.parse(source);
		int place = files.headMap(path).size();
		EList<Resource> resources = reading.set().getResources();
		if (before != null) {
			before.file().ifPresent(resources::remove);
		}
		if (parsed != null && parsed.file() != null) {
			resources.add(parsed.file());
		}
		reading.index().replace(before == null ? null : before.names(), parsed == null ? null : parsed.names(), place);
		if (parsed == null) {
			files.remove(path);
		} else {
			files.put(path, new ReadFile(source, parsed, parsed.file() == null ? null : LinkedFile.of(parsed.file())));
		}
		lead(before, files.get(path));
		mentions.remove(path);
		if (parsed != null) {
			note(files.get(path));
		}
		waiting.remove(path);
		if (!LibraryNeed.isSame(before, files.get(path), library)) {
			LibraryNeed now = LibraryNeed.of(files.values(), library);
			stale = !now.equals(need);
		}
	}

	/** Let what led to the elements of a file lead to those of another reading; what finds none, or may find another one, waits. */
	private void lead(ReadFile before, ReadFile now) {
		ExportedNames old = before == null ? ExportedNames.of(null) : before.names();
		ExportedNames other = now == null ? ExportedNames.of(null) : now.names();
		Set<String> changed = old.differences(other);
		Map<EObject, EObject> counterparts = counterparts(old, other);
		Resource from = before == null ? null : before.parsed().file();
		Resource to = now == null || now.parsed().file() == null ? from : now.parsed().file();
		String path = (now == null ? before : now).source().path();
		mentions.forEach((file, mention) -> {
			if (file.equals(path)) {
				return;
			}
			mention.lead(from, to, counterparts);
			if (!changed.isEmpty() && mention.anyOf(changed)) {
				waiting.add(file);
			}
		});
	}

	private static Map<EObject, EObject> counterparts(ExportedNames before, ExportedNames now) {
		Map<EObject, EObject> counterparts = new IdentityHashMap<>();
		Map<String, EObject> elements = now.elements();
		before.elements().forEach((name, element) -> {
			EObject other = elements.get(name);
			if (other != null && other.eClass() == element.eClass()) {
				counterparts.put(element, other);
			}
		});
		return counterparts;
	}
}
