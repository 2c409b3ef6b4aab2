package org.assay.cli.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes small projects in temporary folders. */
final class Folder {

	/** The project and its organisation. */
	static final String PROJECT = """
			package demo

			project Demo "Demo" {
			    organisation Town
			    language en
			}

			organisation Town "A town" {
			    kind municipality
			    country SE
			    role Owner "Information owner"
			}
			""";

	/** A service and a risk whose likelihood is off the scale, in line 11, column 24. */
	static final String RISKS = """
			package demo

			service Mail "Mail" { status planned }

			assessment Review "Review of mail" of Mail {
			    version "1.0"
			    date 2026-01-15
			    risks by lkdata {
			        risk A1 "Mail is sent to the wrong person" {
			            category staff
			            likelihood 17
			            consequence 3
			            owner Owner
			        }
			    }
			}
			""";

	private Folder() {
	}

	/** Write a project with a risk that is off the scale, which is its only error. */
	static Path project(Path folder) {
		write(folder, "project.assay", PROJECT);
		return write(folder, "risks.assay", RISKS).getParent();
	}

	static Path write(Path folder, String file, String text) {
		return write(folder, file, text.getBytes(StandardCharsets.UTF_8));
	}

	static Path write(Path folder, String file, byte[] content) {
		try {
			Path path = folder.resolve(file);
			Files.createDirectories(path.getParent());
			return Files.write(path, content);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** Return all files and folders below a folder, hidden ones too, relative to it, sorted. */
	static List<String> all(Path folder) {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return List.of();
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter(path -> !path.equals(folder)).map(path -> folder.relativize(path).toString()).sorted().toList();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** Delete a folder with all below it. */
	static void delete(Path folder) {
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
