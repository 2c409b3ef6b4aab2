package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed extension for Visual Studio Code, in an editor that only keeps what it is told, with the server as a process. */
class EditorExtensionTest {

	@TempDir
	Path folder;

	@BeforeEach
	void needsNode() {
		NodeProgram.isNeeded();
	}

	@Test
	void whatTheEditorAsksTheServerAnswersInTheTermsOfTheEditor() throws Exception {
		attempt("features");
	}

	@Test
	void aServerThatIsKilledIsStartedAgainWithTheTextsAsTheyAreInTheEditor() throws Exception {
		attempt("crash");
	}

	@Test
	void aServerThatNeverLastsIsLeftAloneUntilSomebodyAsksForIt() throws Exception {
		attempt("failing");
	}

	@Test
	void aServerThatEndsNowAndThenIsAlwaysStartedAgain() throws Exception {
		attempt("patience");
	}

	@Test
	void aMissingCommandLeadsToTheSetting() throws Exception {
		attempt("missing");
	}

	private void attempt(String scenario) throws Exception {
		unpack(archive());
		NodeProgram program = new NodeProgram(folder).with("extension.js", "extension.js").with("vscode.js", "node_modules/vscode/index.js");
		Path project = Folder.project(folder.resolve("project"));
		program.run("extension.js", scenario, folder.resolve("extension").toString(), Cli.binaries().resolve("assay").toString(),
				project.toString());
	}

	/** Return the one archive that the build has made. */
	private static Path archive() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("assay.vscode", "../../releng/vscode/target")))) {
			List<Path> archives = files.filter(file -> file.toString().endsWith(".vsix")).toList();
			assertEquals(1, archives.size(), archives::toString);
			return archives.getFirst();
		}
	}

	private void unpack(Path archive) throws IOException {
		try (InputStream packed = Files.newInputStream(archive); ZipInputStream files = new ZipInputStream(packed)) {
			for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
				Folder.write(folder, file.getName(), files.readAllBytes());
			}
		}
	}
}
