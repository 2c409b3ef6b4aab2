package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The oldest Java that is said to do gives the same bytes as the one of the build. Skipped where there is none: {@code ASSAY_OLDEST_JAVA}
 * names its file {@code java}, else it is looked for in the usual folder of Linux.
 */
class OldestJavaTest {

	private static final String VERSION = "21";
	private static final Path USUAL = Path.of("/usr/lib/jvm");

	@TempDir
	private Path folder;
	private Cli oldest;

	@BeforeEach
	void needsAnOldJava() throws IOException {
		Optional<Path> java = stated().or(OldestJavaTest::installed);
		assumeTrue(java.isPresent(), "no Java " + VERSION + " in " + USUAL + " and none in ASSAY_OLDEST_JAVA");
		oldest = Cli.in(folder).with("ASSAY_JAVA", java.get().toString());
		Run version = oldest.run("version");
		assertTrue(version.out().contains("\njava " + VERSION), version.out() + version.err());
	}

	@Test
	void findsTheSame() {
		String[] check = {"check", "--as-of", "2026-11-21", "--language", "sv", "--format", "json", Cli.example().toString()};
		Run expected = Cli.in(folder).resident().run(check);
		Run run = oldest.run(check);

		assertTrue(expected.outBytes().length > 500, expected.err());
		assertArrayEquals(expected.outBytes(), run.outBytes());
		assertEquals(expected.err(), run.err());
		assertEquals(expected.code(), run.code());
	}

	@Test
	void reportsTheSame() throws IOException {
		Path now = folder.resolve("now");
		Path then = folder.resolve("then");
		// with jars of the tests around it the metadata of a PDF can be written by another library than that of Java
		Run report = Cli.in(folder).run(report(now));
		assertEquals(0, report.code(), report.err());
		assertEquals(0, oldest.run(report(then)).code());

		assertEquals(names(now), names(then));
		assertTrue(names(now).stream().anyMatch(name -> name.endsWith(".pdf")), () -> "no report as PDF");
		for (String name : names(now)) {
			assertArrayEquals(Files.readAllBytes(now.resolve(name)), Files.readAllBytes(then.resolve(name)), name);
		}
	}

	private static String[] report(Path output) {
		return new String[] {"report", "--as-of", "2026-11-21", Cli.example().toString(), "--output", output.toString()};
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
		}
	}

	private static Optional<Path> stated() {
		return Optional.ofNullable(System.getenv("ASSAY_OLDEST_JAVA")).map(Path::of);
	}

	private static Optional<Path> installed() {
		try (Stream<Path> folders = Files.list(USUAL)) {
			return folders.filter(OldestJavaTest::isOldest).map(java -> java.resolve("bin/java")).filter(Files::isExecutable).sorted().findFirst();
		} catch (IOException nothingThere) {
			return Optional.empty();
		}
	}

	private static boolean isOldest(Path java) {
		Path release = java.resolve("release");
		return Files.isReadable(release) && Folder.read(release).contains("JAVA_VERSION=\"" + VERSION);
	}
}
