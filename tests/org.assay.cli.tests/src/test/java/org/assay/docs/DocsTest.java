package org.assay.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.docs.Console.Shown;
import org.assay.docs.Page.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show works: files are written as they show them, commands run and print what they show. */
class DocsTest {

	private static final Path REPOSITORY = Path.of(System.getProperty("assay.repository"));
	private static final Path BINARIES = Path.of(System.getProperty("assay.home")).resolve("bin");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"docs/tutorial.md", "docs/cli.md", "docs/questions.md", "docs/linkoping-anomalies.md", "README.md"})
	void everyCommandPrintsWhatThePageShows(String name) throws Exception {
		Files.createSymbolicLink(folder.resolve("examples"), REPOSITORY.resolve("examples"));
		Console console = new Console(folder, BINARIES);
		for (Block block : Page.read(REPOSITORY, name).blocks()) {
			if (!block.file().isEmpty()) {
				write(block);
			} else if (block.kind().equals("console")) {
				for (Shown shown : console.run(block)) {
					assertTrue(shown.fits(), () -> name + ":" + block.line() + " " + shown.command() + " printed\n" + shown.printed());
				}
			}
		}
	}

	@Test
	void theFirstCommandOfTheReadmeWritesBothReports() throws Exception {
		Files.createSymbolicLink(folder.resolve("examples"), REPOSITORY.resolve("examples"));
		Files.createSymbolicLink(folder.resolve("assay"), BINARIES.resolve("assay"));
		String printed = new Console(folder, BINARIES).print(readmeCommands().getFirst());
		try (Stream<Path> files = Files.list(folder.resolve("report"))) {
			List<String> suffixes = files.map(file -> file.toString().replaceAll(".*\\.", "")).sorted().toList();
			assertEquals(List.of("html", "pdf"), suffixes, printed);
		}
	}

	@Test
	void theSecondCommandOfTheReadmeIsWhatContinuousIntegrationRuns() throws IOException {
		String script = Files.readString(REPOSITORY.resolve(".ci/run")).replace(" -ntp", "");
		assertTrue(script.contains(readmeCommands().get(1)), script);
	}

	private static List<String> readmeCommands() {
		return Page.read(REPOSITORY, "README.md").blocks().stream().filter(block -> block.kind().equals("sh"))
				.flatMap(block -> block.lines().stream())
				.toList();
	}

	private void write(Block block) throws IOException {
		Path file = folder.resolve(block.file());
		Files.createDirectories(file.getParent());
		Files.writeString(file, String.join("\n", block.lines()) + "\n");
	}
}
