package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.model.AssayFile;
import org.assay.model.Import;
import org.assay.model.Project;

/**
 * What of a project decides which packages of the library are read, and whether they are the same whatever else the project says.
 *
 * @param imports what the files import
 * @param packages packages of the files
 * @param chains whether there are supply chains
 * @param isApart whether nothing in the library can mean something in the project, and no other project is used
 */
record LibraryNeed(Set<String> imports, Set<String> packages, boolean chains, boolean isApart) {

	/** Return what the files of a project need. */
	static LibraryNeed of(Collection<ReadFile> files, LibrarySource library) {
		List<AssayFile> contents = new ArrayList<>();
		files.forEach(file -> file.file().map(Resources::fileOf).ifPresent(contents::add));
		Set<String> imports = new HashSet<>();
		Set<String> packages = new HashSet<>();
		for (AssayFile content : contents) {
			content.getImports().stream().map(Import::getNamespace).filter(name -> name != null && isOf(name, library)).forEach(imports::add);
			if (content.getName() != null) {
				packages.add(content.getName());
			}
		}
		packages.retainAll(library.packages());
		Apart apart = new Apart(library.packages());
		return new LibraryNeed(imports, packages, contents.stream().anyMatch(LibraryLoader::hasChain), contents.stream().allMatch(content -> apart.test(content) && !uses(content)));
	}

	/** Return whether two readings of a file need the same. */
	static boolean isSame(ReadFile before, ReadFile now, LibrarySource library) {
		return before != null && now != null && of(List.of(before), library).equals(of(List.of(now), library));
	}

	private static boolean uses(AssayFile content) {
		return content.getElements().stream().anyMatch(element -> element instanceof Project project && !project.getUses().isEmpty());
	}

	private static boolean isOf(String imported, LibrarySource library) {
		String name = imported + ".";
		return library.packages().stream().anyMatch(known -> name.startsWith(known + "."));
	}
}
