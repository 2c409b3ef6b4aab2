package org.assay.dsl.loading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.assay.model.AssayFile;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * Another project that was read because a project uses it. All of it is read, so that what it publishes is linked as it is at home; only what it
 * publishes can be named elsewhere.
 *
 * @param use where it was named first
 * @param files its files, by path
 * @param uses the projects that it uses itself
 * @param set holds its files and no others
 */
record UsedProject(UsePlace use, List<ParsedFile> files, List<UsedProject> uses, XtextResourceSet set) {

	/** Return the folder of the project as it was named, with the folders on the way to it. */
	String path() {
		return use.path();
	}

	/** Return the files that could be read. */
	List<TextResource> read() {
		return files.stream().map(ParsedFile::file).filter(Objects::nonNull).toList();
	}

	List<ParsedFile> published() {
		return files.stream().filter(file -> rootOf(file) != null && rootOf(file).isPublished()).toList();
	}

	List<ParsedFile> unpublished() {
		return files.stream().filter(file -> rootOf(file) != null && !rootOf(file).isPublished()).toList();
	}

	/** Return the packages that some of these files belong to. */
	static Set<String> packagesOf(List<ParsedFile> files) {
		Set<String> packages = new TreeSet<>();
		files.stream().map(UsedProject::rootOf).filter(Objects::nonNull).map(AssayFile::getName).filter(Objects::nonNull).forEach(packages::add);
		return packages;
	}

	private static AssayFile rootOf(ParsedFile file) {
		return file.file() == null ? null : Resources.fileOf(file.file());
	}
}
