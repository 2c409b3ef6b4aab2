package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes the command line start fast is there and used. */
class ColdStartTest {

	@TempDir
	private Path folder;

	@Test
	void ninetyFivePercentOfTheClassesOfACheckComeFromTheCache() {
		assumeTrue(Files.exists(Cli.binaries().resolveSibling("assay.aot")), "a command line assembled with a cache");
		Path log = folder.resolve("classes.log");
		Cli.in(folder).with("ASSAY_JAVA_OPTS", "-Xlog:class+load:file=" + log).run("check", Cli.example().toString());
		List<String> loaded = Folder.read(log).lines().filter(line -> line.contains(" source: ")).toList();
		long cached = loaded.stream().filter(line -> line.contains("source: shared objects file")).count();
		assertTrue(loaded.size() > 3000, () -> loaded.size() + " classes in all");
		assertTrue(cached * 100 > loaded.size() * 95L, () -> cached + " of " + loaded.size() + " from the cache; others: "
				+ loaded.stream().filter(line -> !line.contains("source: shared objects file")).limit(40).toList());
	}

	@Test
	void libraryLiesBesideItsTextInBinaryForm() throws Exception {
		Path jar = Cli.binaries().resolveSibling("lib").resolve("org.assay.library.jar");
		assumeTrue(Files.exists(jar), "an assembled command line");
		try (ZipFile library = new ZipFile(jar.toFile())) {
			List<String> names = library.stream().map(entry -> entry.getName()).toList();
			List<String> texts = names.stream().filter(name -> name.endsWith(".assay")).map(name -> name.replace(".assay", ".snapshot")).toList();
			assertEquals(texts, names.stream().filter(name -> name.endsWith(".snapshot")).toList());
		}
	}

	@Test
	void checkSaysTheSameWithoutCache() {
		Cli.Run with = Cli.in(folder).run("check", Cli.example().toString());
		Cli.Run without = Cli.in(folder).with("ASSAY_JAVA_OPTS", "-XX:+IgnoreUnrecognizedVMOptions -XX:AOTMode=off")
				.run("check", Cli.example().toString());
		assertEquals(with.out(), without.out());
		assertEquals(with.code(), without.code());
	}
}
