package org.assay.cli.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A project that somebody made to break the program, or that is badly broken by accident.
 *
 * @param kind class of attack
 * @param name what is special about this one
 * @param maker writes the project into an empty folder
 * @param code exit code of a check
 * @param patterns what the output has to match, each somewhere
 */
record HostileCase(String kind, String name, Maker maker, int code, List<Pattern> patterns) {

	/** Writes a project. */
	interface Maker {
		void make(Path folder) throws IOException;
	}

	HostileCase {
		patterns = List.copyOf(patterns);
	}

	/** Make a case. */
	static HostileCase of(String kind, String name, Maker maker, int code, String... patterns) {
		return new HostileCase(kind, name, maker, code, List.of(patterns).stream().map(Pattern::compile).toList());
	}

	/** Make a case of a project whose file x.assay has this text. */
	static HostileCase text(String kind, String name, String text, int code, String... patterns) {
		return bytes(kind, name, text.getBytes(StandardCharsets.UTF_8), code, patterns);
	}

	/** Make a case of a project whose file x.assay has these bytes. */
	static HostileCase bytes(String kind, String name, byte[] bytes, int code, String... patterns) {
		return of(kind, name, folder -> {
			Folder.write(folder, "project.assay", Folder.PROJECT);
			Folder.write(folder, "x.assay", bytes);
		}, code, patterns);
	}

	/** Return the name of the folder of its project. */
	String folder() {
		return (kind + "-" + name).replaceAll("[^A-Za-z0-9]+", "-");
	}

	/** Write the project into a folder of this name below another one. */
	Path write(Path parent) {
		Path folder = parent.resolve(folder());
		try {
			Files.createDirectories(folder);
			maker.make(folder);
			return folder;
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	@Override
	public String toString() {
		return kind + ": " + name;
	}
}
