package org.assay.dsl.loading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.dsl.snapshot.Snapshot;
import org.assay.model.AssayFile;
import org.assay.model.Element;
import org.assay.model.Import;
import org.assay.model.ServiceInstance;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * Reads of the library what a project imports, directly or through what it imports, what every file sees, and the law that its supply chains
 * may rest on: from snapshots if there is one for all of it, otherwise from the text.
 */
final class LibraryLoader {

	private static final List<String> ALWAYS = List.of("std.core", "std.risk");

	/**
	 * The law of transfers, with the events that ended or challenged it. Who works for whom may rest on a mechanism that the project never
	 * names, and that has fallen since. Events in other packages end nothing that does not state its own last day.
	 */
	private static final String WITH_CHAINS = "std.transfers";

	private final LibrarySource library;
	private final XtextResourceSet set;
	private final SortedSet<String> packages;

	LibraryLoader(LibrarySource library, XtextResourceSet set) {
		this.library = library;
		this.packages = library.packages();
		this.set = set;
	}

	/**
	 * Return the files of the library that are needed, by path. A package that is part of the project itself is not read again.
	 *
	 * @param used files of other projects that the library is read for as well
	 */
	List<TextResource> load(List<TextResource> project, List<TextResource> used) {
		List<AssayFile> files = rootsOf(project);
		Needed needed = new Needed(files, Stream.concat(files.stream(), rootsOf(used).stream()).toList());
		List<TextResource> loaded = files.stream().allMatch(new Apart(packages)::test) ? ready(needed) : List.of();
		if (loaded.isEmpty()) {
			List<TextResource> parsed = new ArrayList<>();
			forEachNeeded(needed, text -> parse(text, parsed));
			loaded = parsed;
		}
		List<TextResource> sorted = loaded.stream().sorted(Comparator.comparing(Resources::pathOf)).toList();
		set.getResources().addAll(sorted);
		return sorted;
	}

	/**
	 * Who needs packages.
	 *
	 * @param project files whose packages take the place of those of the library
	 * @param users files whose imports count, those of the project among them
	 */
	private record Needed(List<AssayFile> project, List<AssayFile> users) {
	}

	private static List<AssayFile> rootsOf(List<TextResource> files) {
		return files.stream().map(Resources::fileOf).filter(Objects::nonNull).toList();
	}

	/** Return the files from their snapshots; none if one of them has no snapshot that fits. */
	private List<TextResource> ready(Needed needed) {
		Map<String, Snapshot> snapshots = new HashMap<>();
		Map<Snapshot, SourceText> sources = new HashMap<>();
		boolean complete = forEachNeeded(needed, text -> {
			Optional<Snapshot> snapshot = library.snapshot(text.packageName())
					.flatMap(bytes -> Snapshot.read(bytes, Snapshot.key(text.source().content())));
			snapshot.ifPresent(found -> {
				snapshots.put(text.packageName(), found);
				sources.put(found, text.source());
			});
			return snapshot.map(Snapshot::root);
		});
		if (!complete || !snapshots.values().stream().allMatch(snapshot -> snapshot.link(snapshots))) {
			return List.of();
		}
		return sources.entrySet().stream().map(entry -> Resources.ready(entry.getValue(), entry.getKey().root())).toList();
	}

	private Optional<AssayFile> parse(Text text, List<TextResource> parsed) {
		TextResource resource = Resources.library(text.source());
		parsed.add(resource);
		return Optional.ofNullable(Resources.fileOf(resource));
	}

	private record Text(String packageName, SourceText source) {
	}

	/**
	 * Read the packages that are needed.
	 *
	 * @param reader makes the file of a text
	 * @return whether there is a file for each text; if not, the last one read is the first without
	 */
	private boolean forEachNeeded(Needed needed, Function<Text, Optional<AssayFile>> reader) {
		Set<String> asked = new HashSet<>();
		Deque<String> waiting = new ArrayDeque<>(ALWAYS);
		needed.project().stream().map(AssayFile::getName).filter(Objects::nonNull).forEach(asked::add);
		needed.users().forEach(file -> addImports(file, waiting));
		if (needed.users().stream().anyMatch(LibraryLoader::hasChain)) {
			waiting.add(WITH_CHAINS);
		}
		while (!waiting.isEmpty()) {
			String name = waiting.removeFirst();
			Optional<SourceText> source = asked.add(name) ? library.text(name) : Optional.empty();
			if (source.isPresent()) {
				Optional<AssayFile> file = reader.apply(new Text(name, source.get()));
				if (file.isEmpty()) {
					return false;
				}
				addImports(file.get(), waiting);
			}
		}
		return true;
	}

	/** Return whether a file states a supply chain. */
	static boolean hasChain(AssayFile file) {
		return file.getElements().stream().anyMatch(LibraryLoader::hasChain);
	}

	private static boolean hasChain(Element element) {
		return element instanceof ServiceInstance service && !service.getChains().isEmpty();
	}

	/** An import names a package, or an element in one: every package that the name begins with is asked for. */
	private void addImports(AssayFile file, Deque<String> waiting) {
		for (Import imported : file.getImports()) {
			String name = imported.getNamespace() == null ? "" : imported.getNamespace() + ".";
			packages.stream().filter(known -> name.startsWith(known + ".")).forEach(waiting::add);
		}
	}
}
