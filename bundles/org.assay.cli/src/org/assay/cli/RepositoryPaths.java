package org.assay.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.core.files.RepositoryFolder;
import org.assay.dsl.loading.SourceText;

/**
 * Paths as systems that run builds want them to put findings beside the text: relative to the folder of the repository, with forward
 * slashes. Without a repository they are relative to the current folder if the project is in it, else to the folder of the project.
 */
final class RepositoryPaths {

	private static final String UNRESERVED = "-._~/";

	private final String prefix;
	private final Set<String> files;

	private RepositoryPaths(String prefix, Set<String> files) {
		this.prefix = prefix;
		this.files = files;
	}

	static RepositoryPaths of(Opened opened, Session session) {
		Path project = opened.folder().path();
		Path current = ShownPaths.real(session.folder());
		Path root = RepositoryFolder.above(project).orElse(project.startsWith(current) ? current : project);
		String folder = root.relativize(project).toString().replace('\\', '/');
		return new RepositoryPaths(folder.isEmpty() ? "" : folder + "/",
				opened.files().sources().stream().map(SourceText::path).collect(Collectors.toUnmodifiableSet()));
	}

	/** Return the path of the project's folder, ending with a slash; empty if it is the folder of the repository itself. */
	String folder() {
		return prefix;
	}

	/** Return the path of a file; empty if it is none of the project, but one of the library. */
	Optional<String> find(String file) {
		return files.contains(file) ? Optional.of(prefix + file) : Optional.empty();
	}

	/** Return the path of a file of the project or of the library. */
	String of(String file) {
		return find(file).orElse(file);
	}

	/** Return a path as a relative reference of RFC 3986. */
	static String uri(String path) {
		StringBuilder uri = new StringBuilder();
		for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (octet & 0xFF);
			boolean isPlain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0;
			uri.append(isPlain ? String.valueOf(c) : "%%%02X".formatted((int) c));
		}
		return uri.toString();
	}
}
