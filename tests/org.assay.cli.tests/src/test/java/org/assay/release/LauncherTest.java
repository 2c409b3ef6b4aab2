package org.assay.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts that start Assay on Unix and make its caches. In place of Java stands a script that prints its arguments, says which version
 * it is, and writes the cache that it is told to.
 */
class LauncherTest {

	private static final Path HOME = Path.of(System.getProperty("assay.home", "../../releng/cli/target/assay"));
	private static final String JAVA = """
			#!/bin/sh
			for argument; do
				case $argument in -XX:AOT*) [ %1$s -ge 25 ] || { echo "Unrecognized VM option '$argument'"; exit 1; } ;; esac
				case $argument in -XX:ArchiveClassesAtExit=* | -XX:AOTCache=*) cache=${argument#*=} ;; esac
			done
			case " $* " in *" -XX:ArchiveClassesAtExit="* | *" -XX:AOTMode=create "*) : >"$cache" ;; esac
			echo "assay 1.0"
			echo "java %1$s.0.3+9"
			printf '%%s\n' "$@"
			""";

	@TempDir
	private Path work;
	private Path home;

	@BeforeEach
	void needsScripts() throws IOException {
		assumeTrue(Files.isExecutable(HOME.resolve("bin/make-cache")), "an assembled command line");
		work = work.toRealPath();
		home = work.resolve("mitt program å");
		Files.createDirectories(home.resolve("bin"));
		Files.createDirectories(home.resolve("examples"));
		for (String file : List.of("bin/assay", "bin/make-cache", "training.txt")) {
			Files.copy(HOME.resolve(file), home.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
		}
	}

	@Test
	void onlyACacheThatTheJavaMayUnderstandIsHandedToIt() throws Exception {
		Path linked = Files.createFile(home.resolve("assay.aot"));
		Run before = assay(Map.of("ASSAY_JAVA", java(21)), "check");
		Path older = Files.createFile(home.resolve("assay.jsa"));
		Run after = assay(Map.of("ASSAY_JAVA", java(21)), "check");
		Run newer = assay(Map.of("ASSAY_JAVA", java(25)), "check");

		assertTrue(before.said().contains("\n-Xshare:auto\n"), before.said());
		assertFalse(before.said().contains("AOT") || before.said().contains("native"), before.said());
		assertTrue(after.said().contains("\n-XX:SharedArchiveFile=" + older + "\n"), after.said());
		assertTrue(newer.said().contains("\n-XX:AOTCache=" + linked + "\n") && newer.said().contains("--enable-native-access"), newer.said());
	}

	@Test
	void aJavaThatWasExchangedInItsPlaceGetsTheOptionsOfItsVersion() throws Exception {
		Files.createFile(home.resolve("assay.aot"));
		String java = java(25);
		assay(Map.of("JAVA_HOME", folder(java)), "version");
		Files.move(Path.of(folder(java(21))), Path.of(folder(java) + ".new"));
		Files.move(Path.of(folder(java)), Path.of(folder(java) + ".old"));
		Files.move(Path.of(folder(java) + ".new"), Path.of(folder(java)));
		Run run = assay(Map.of(), "check");

		assertEquals(0, run.code(), run.said());
		assertTrue(run.said().contains("\njava 21.0.3+9\n") && run.said().contains("\n-Xshare:auto\n"), run.said());
	}

	@Test
	void aCacheIsMadeForTheJavaThatIsStatedAndItIsRememberedFromThenOn() throws Exception {
		String older = java(21);
		String newer = java(25);
		Run first = run(Map.of("ASSAY_JAVA", older), "bin/make-cache");
		Run start = assay(Map.of("JAVA_HOME", folder(newer)), "check");
		Run second = run(Map.of("ASSAY_JAVA", newer), "bin/make-cache");

		assertEquals(0, first.code(), first.said());
		assertTrue(first.said().matches("assay.jsa: .*for \\Q" + older + "\\E\nassay-report.jsa: .*for \\Q" + older + "\\E\n"), first.said());
		assertTrue(start.said().contains("\njava 21.0.3+9\n"), start.said());
		assertTrue(start.said().contains("\n-XX:SharedArchiveFile=" + home.resolve("assay.jsa") + "\n"), start.said());
		assertTrue(second.said().matches("assay.aot: .*for \\Q" + newer + "\\E\nassay-report.aot: .*for \\Q" + newer + "\\E\n"), second.said());
		assertFalse(Files.exists(home.resolve("assay.jsa")), "a cache of the Java before");
	}

	@Test
	void whoMakesACacheAgainGetsItForTheJavaOfNow() throws Exception {
		run(Map.of("JAVA_HOME", folder(java(21))), "bin/make-cache");
		String newer = java(25);
		Run again = run(Map.of("JAVA_HOME", folder(newer)), "bin/make-cache");

		assertTrue(again.said().startsWith("assay.aot: ") && again.said().contains("for " + newer + "\n"), again.said());
	}

	@Test
	void aFolderThatHasNoExamplesMakesNoCache() throws Exception {
		Files.delete(home.resolve("examples"));
		Run run = run(Map.of("ASSAY_JAVA", java(25)), "bin/make-cache");

		assertEquals("make-cache: there is no folder examples in " + home + "\n2", run.said() + run.code());
	}

	private record Run(int code, String said) {
	}

	private Run assay(Map<String, String> environment, String... arguments) throws Exception {
		return run(environment, "bin/assay", arguments);
	}

	private Run run(Map<String, String> environment, String script, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of(home.resolve(script).toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		for (String variable : List.of("ASSAY_JAVA", "ASSAY_JAVA_OPTS", "ASSAY_TRAINING", "JAVA_HOME")) {
			builder.environment().remove(variable);
		}
		builder.environment().putAll(environment);
		builder.environment().putIfAbsent("LC_ALL", "C.UTF-8");
		Process process = builder.start();
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Run(process.waitFor(), said);
	}

	/** Make a Java of a version, and return its program. */
	private String java(int version) throws IOException {
		Path java = Files.createDirectories(Files.createTempDirectory(work, "jdk" + version).resolve("bin")).resolve("java");
		Files.writeString(java, JAVA.formatted(version));
		assertTrue(java.toFile().setExecutable(true));
		Files.writeString(java.getParent().resolveSibling("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + ".0.3\"\n");
		return java.toString();
	}

	private static String folder(String java) {
		return Path.of(java).getParent().getParent().toString();
	}
}
