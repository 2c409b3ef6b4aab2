package org.assay.dsl.loading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.assay.model.AssayFile;
import org.assay.model.Import;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Reads of the library what a project imports, directly or through what it imports, and what every file sees. */
final class LibraryLoader {

	private static final List<String> ALWAYS = List.of("std.core", "std.risk");

	private final LibrarySource library;
	private final XtextResourceSet set;
	private final SortedSet<String> packages;
	private final Set<String> asked = new HashSet<>();
	private final List<XtextResource> loaded = new ArrayList<>();
	private final Deque<String> waiting = new ArrayDeque<>(ALWAYS);

	LibraryLoader(LibrarySource library, XtextResourceSet set) {
		this.library = library;
		this.packages = library.packages();
		this.set = set;
	}

	/** Return the files of the library that are needed, by path. A package that is part of the project itself is not read again. */
	List<XtextResource> load(List<XtextResource> project) {
		project.forEach(file -> remember(Resources.fileOf(file)));
		project.forEach(this::addImports);
		while (!waiting.isEmpty()) {
			String name = waiting.removeFirst();
			if (asked.add(name)) {
				library.text(name).ifPresent(this::read);
			}
		}
		loaded.sort(Comparator.comparing(Resources::pathOf));
		return loaded;
	}

	private void remember(AssayFile file) {
		if (file != null && file.getName() != null) {
			asked.add(file.getName());
		}
	}

	private void read(SourceText source) {
		XtextResource resource = Resources.library(set, source.path(), new String(source.content(), StandardCharsets.UTF_8));
		loaded.add(resource);
		addImports(resource);
	}

	/** An import names a package, or an element in one: every package that the name begins with is asked for. */
	private void addImports(XtextResource resource) {
		AssayFile file = Resources.fileOf(resource);
		if (file == null) {
			return;
		}
		for (Import imported : file.getImports()) {
			String name = imported.getNamespace() == null ? "" : imported.getNamespace() + ".";
			packages.stream().filter(known -> name.startsWith(known + ".")).forEach(waiting::add);
		}
	}
}
