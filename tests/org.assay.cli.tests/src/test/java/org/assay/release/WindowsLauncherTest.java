package org.assay.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.release.Wine.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts that start Assay on Windows, run by the command interpreter of Wine. In place of Java stands a script that prints its
 * arguments or, because Wine does not hand on exit codes of such, the interpreter itself. Per cent signs are left out: Wine replaces them
 * before a script sees them.
 */
class WindowsLauncherTest {

	private static final Path BINARIES = Path.of(System.getProperty("assay.home", "../../releng/cli/target/assay")).resolve("bin");
	/** The last line that stands for the end of all arguments. */
	private static final String END = "-- end";
	private static final String NO_JAVA = "assay: no Java 21 or later found in JAVA_HOME, PATH and the usual folders; install one or set "
			+ "JAVA_HOME";

	@TempDir
	static Path work;
	private static Wine wine;
	private static Path assay;
	private static Path desktop;

	@BeforeAll
	static void needsWine() throws Exception {
		assumeTrue(Wine.isInstalled(), "wine is not installed, so no script of Windows was tried");
		work = work.toRealPath();
		wine = Wine.in(work.resolve("windows"));
		Path programs = Files.createDirectories(work.resolve("mina program på hög"));
		assay = Files.createDirectories(programs.resolve("assay/bin")).resolve("assay.cmd");
		for (String name : List.of("assay.cmd", "make-cache.cmd")) {
			Files.copy(BINARIES.resolve(name), assay.resolveSibling(name));
		}
		desktop = Files.createDirectories(programs.resolve("assay-ide")).resolve("assay-ide.cmd");
		Path plugins = Files.createDirectories(desktop.resolveSibling("plugins"));
		Files.createFile(plugins.resolve("org.eclipse.equinox.launcher_1.8.0.jar"));
	}

	@AfterAll
	static void endOfWindows() throws Exception {
		if (wine != null) {
			wine.end();
		}
	}

	@Test
	void argumentsReachTheProgramAsTheyAre() throws Exception {
		List<String> arguments = List.of("check", "min mapp/å ä ö.assay", "", "x&y z", "hej! du", "c^d e", "(x) y", "a=b", "a,b;c", "x|y z",
				"a<b >c", "say \"hi\" you", "end \\", "!PATH! x", "last");
		Run run = wine.run(Map.of("JAVA_HOME", Wine.path(printing("25.0.3"))), assay, arguments.toArray(String[]::new));
		List<String> lines = run.until(END).said().lines().toList();
		int main = lines.indexOf("org.assay.cli.Assay");

		assertEquals(arguments, lines.subList(main + 1, lines.size() - 1), run.said());
		assertEquals(Wine.path(assay.getParent().getParent()) + "\\lib\\*", lines.get(main - 1));
		assertTrue(lines.contains("--enable-native-access=ALL-UNNAMED") && lines.contains("-Xms384m") && lines.contains("-Xmn96m"), run.said());
	}

	@Test
	void whatIsKnownOfTheJavaAndTheCommandDecidesWhichOptionsItGets() throws Exception {
		Path linked = Files.createFile(assay.getParent().resolveSibling("assay.aot"));
		Path older = Files.createFile(assay.getParent().resolveSibling("assay-report.jsa"));
		String stated = Wine.path(printing("21.0.8").resolve("bin/java.exe"));
		Run check = wine.run(Map.of("JAVA_HOME", Wine.path(printing("25"))), assay, "check").until(END);
		Run report = wine.run(Map.of("ASSAY_JAVA", stated, "ASSAY_JAVA_OPTS", "-Xmx1g"), assay, "report", "x y").until(END);
		Run server = wine.run(Map.of("JAVA_HOME", Wine.path(printing("25"))), assay, "lsp").until(END);

		assertTrue(check.said().contains("-XX:AOTCache=" + Wine.path(linked) + "\n"), check.said());
		assertTrue(report.said().contains("-XX:SharedArchiveFile=" + Wine.path(older) + "\n"), report.said());
		assertTrue(report.said().contains("\n-Xmx1g\n") && !report.said().contains("-Xms") && !report.said().contains("native"), report.said());
		assertTrue(server.said().contains("\n-XX:TieredStopAtLevel=4\n-Xmx1g\n") && !server.said().contains("-Xms"), server.said());
	}

	@Test
	void javaIsFoundInTheUsualFoldersAndAnOldOneIsNone() throws Exception {
		Run none = wine.run(Map.of("JAVA_HOME", Wine.path(printing("17.0.2"))), assay, "version");
		Run stated = wine.run(Map.of("ASSAY_JAVA", "C:\\none\\java.exe"), assay, "version");
		Path vendor = Files.createDirectories(wine.programFiles().resolve("Eclipse Adoptium"));
		Files.move(printing("26-ea"), vendor.resolve("jdk-26 (x) & å"));
		Run found = wine.run(Map.of(), assay, "version").until(END);
		deleteAll(vendor);

		assertEquals(NO_JAVA + " 2", none.said().strip() + " " + none.code());
		assertEquals("assay: ASSAY_JAVA is no java.exe of Java 21 or later 2", stated.said().strip() + " " + stated.code());
		assertTrue(found.said().contains("\nversion"), found.said());
	}

	@Test
	void exitCodesAreHandedOn() throws Exception {
		Map<String, String> java = Map.of("JAVA_HOME", Wine.path(interpreting()));

		assertEquals(List.of(0, 1, 2), Stream.of("0", "1", "2").map(code -> code(java, assay, code)).toList());
	}

	@Test
	void theDesktopApplicationIsStartedAndItsExitCodeHandedOn() throws Exception {
		release();
		Run opened = wine.run(Map.of("ASSAY_JDK", Wine.path(printing("25"))), desktop, "--open", "en mapp\\å & b", "--exit").until(END);
		Run none = wine.run(Map.of(), desktop, "--exit");
		List<String> lines = opened.said().lines().toList();

		Path jar = desktop.resolveSibling("plugins/org.eclipse.equinox.launcher_1.8.0.jar");
		assertEquals(List.of("-jar", Wine.path(jar), "--open", "en mapp\\å & b", "--exit", END), lines.subList(lines.indexOf("-jar"), lines.size()), opened.said());
		assertEquals(2, none.code());
		assertTrue(none.said().contains("Java 21 or later is needed") && none.said().contains("Java 21 eller senare saknas"), none.said());
		assertEquals(2, code(Map.of("JAVA_HOME", Wine.path(interpreting())), desktop, "2"));
	}

	@Test
	void whoClicksWithoutJavaSeesWhyBeforeTheWindowGoes() throws Exception {
		release();
		Run none = wine.run(Map.of(), desktop);

		assertEquals(2, none.code());
		assertTrue(none.said().contains("Java 21 eller senare saknas") && none.said().contains("Press any key"), none.said());
	}

	/** The script as it is released, where the release has been packed. */
	private static void release() throws IOException {
		assumeTrue(Files.isDirectory(Archived.RELEASE), "no release was packed");
		Files.write(desktop, Archived.of("assay-ide-.*-windows-x86_64.zip").at("assay-ide.cmd").bytes());
	}

	private static int code(Map<String, String> environment, Path script, String code) {
		try {
			return wine.run(environment, script, "/c", "exit", code).code();
		} catch (Exception failed) {
			throw new AssertionError(failed);
		}
	}

	/** A folder with a Java of a version that prints its arguments. */
	private static Path printing(String version) throws IOException {
		Path java = java(version).resolve("bin/java.exe");
		Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\" '" + END + "'\n");
		assertTrue(java.toFile().setExecutable(true));
		return java.getParent().getParent();
	}

	private static Path interpreting() throws IOException {
		Path folder = java("25");
		Files.copy(wine.interpreter(), folder.resolve("bin/java.exe"), StandardCopyOption.REPLACE_EXISTING);
		return folder;
	}

	private static Path java(String version) throws IOException {
		Path folder = Files.createTempDirectory(work, "jdk å ");
		Files.createDirectories(folder.resolve("bin"));
		String release = "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\nMODULES=\"java.base java.sql\"\n";
		Files.writeString(folder.resolve("release"), release);
		return folder;
	}

	private static void deleteAll(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
