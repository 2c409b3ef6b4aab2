package org.assay.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the page about installing shows works with the release that was packed. Its commands for the desktop application are those of
 * {@code releng/product/try-archive}; the one for the editor needs that editor.
 */
class InstallingTest {

	private static final Path REPOSITORY = Path.of(System.getProperty("assay.repository"));
	private static final Path RELEASE = Path.of(System.getProperty("assay.release", "../../releng/release/target"));
	private static final Pattern FILE = Pattern.compile("assay(-ide)?-VERSION[-.](\\w|-|\\.)*(gz|zip|vsix|json|sha256)");
	private static final String PAGE = "docs/installing.md";

	@TempDir
	Path folder;

	@BeforeEach
	void needsTheRelease() {
		assumeTrue(Files.isDirectory(RELEASE), "no release was packed");
	}

	@Test
	void thePageNamesTheFilesOfTheRelease() throws IOException {
		String page = Files.readString(REPOSITORY.resolve(PAGE));
		Set<String> named = FILE.matcher(page).results().map(MatchResult::group).map(InstallingTest::ofThisVersion)
				.collect(Collectors.toCollection(TreeSet::new));

		assertEquals(new TreeSet<>(files()), named);
	}

	@Test
	void theCommandsThatUnpackTheCommandLineMakeItRun() throws Exception {
		for (String name : files()) {
			if (name.endsWith(".sha256") || name.matches("assay-\\d[^-]*\\.tar\\.gz")) {
				Files.copy(RELEASE.resolve(name), folder.resolve(name));
			}
		}
		List<String> commands = Page.read(REPOSITORY, PAGE).blocks().getFirst().lines();
		Process process = new ProcessBuilder("sh", "-e", "-c", ofThisVersion(String.join("\n", commands))).directory(folder.toFile())
				.redirectErrorStream(true).start();
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertEquals(0, process.waitFor(), said);
		assertTrue(said.contains(".tar.gz: OK\nassay " + version()), said);
	}

	private static List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(RELEASE)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("assay-")).toList();
		}
	}

	private static String ofThisVersion(String text) {
		return text.replace("VERSION", version());
	}

	private static String version() {
		try {
			return files().stream().filter(name -> name.endsWith(".sha256")).findFirst().orElseThrow().replaceAll("assay-|\\.sha256", "");
		} catch (IOException unreadable) {
			throw new AssertionError(unreadable);
		}
	}
}
