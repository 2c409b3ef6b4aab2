package org.assay.dsl.loading;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import org.assay.model.AssayFile;
import org.assay.model.Element;
import org.assay.model.NamedElement;

/** Tells files in which nothing can be what a name in the library means, so that the library is the same whatever they say. */
final class Apart {

	private final Set<String> roots = new HashSet<>();

	/** @param packages packages of the library */
	Apart(SortedSet<String> packages) {
		packages.forEach(name -> roots.add(rootOf(name)));
	}

	boolean test(AssayFile file) {
		return file.getName() != null ? !roots.contains(rootOf(file.getName()))
				: file.getElements().stream().noneMatch(element -> roots.contains(nameOf(element)));
	}

	private static String rootOf(String name) {
		int end = name.indexOf('.');
		return end < 0 ? name : name.substring(0, end);
	}

	private static String nameOf(Element element) {
		return element instanceof NamedElement named && named.getName() != null ? named.getName() : "";
	}
}
