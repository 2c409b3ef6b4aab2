package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is wrong or missing: a message that says where and what, an exit code that stops a build, and nothing half-written. */
class BadInputTest {

	@TempDir
	Path folder;

	@Test
	void saysWhichByteIsNotUtf8() {
		Folder.project(folder);
		byte[] latin1 = "package demo\n\ndocument Note \"två\" { }\n".getBytes(StandardCharsets.ISO_8859_1);
		Folder.write(folder, "latin1.assay", latin1);

		Run run = Cli.in(folder).resident().run("check");

		assertTrue(run.out().contains("latin1.assay:3:18: error R108 "), run.out());
		assertTrue(run.out().contains("risks.assay:11:24: error R41"), "the other files are checked: " + run.out());
		assertCode(1, run);
	}

	@Test
	void saysWhichFileTheSystemRefusesToRead() throws IOException, InterruptedException {
		Folder.project(folder);
		int made = new ProcessBuilder("mkfifo", folder.resolve("pipe.assay").toString()).start().waitFor();
		Assumptions.assumeTrue(made == 0, "there are no named pipes");

		Run run = Cli.in(folder).resident().run("check");

		assertTrue(run.err().matches("assay: .*/pipe\\.assay cannot be read: it is no ordinary file\n"), run.err());
		assertCode(2, run);
	}

	@Test
	void saysWhichFileIsForbidden() throws IOException {
		Folder.project(folder);
		Path secret = Folder.write(folder, "secret.assay", "package demo\n");
		Files.setPosixFilePermissions(secret, Set.of());
		Assumptions.assumeFalse(Files.isReadable(secret), "this user may read everything");

		Run run = Cli.in(folder).resident().run("check");

		assertTrue(run.err().matches("assay: .*/secret\\.assay cannot be read: permission denied\n"), run.err());
		assertCode(2, run);
	}

	@Test
	void saysWhichFileIsTooLarge() {
		Folder.project(folder);
		Folder.write(folder, "large.assay", ("//" + "x".repeat(1 << 20) + "\n").repeat(5));

		Run run = Cli.in(folder).resident().run("check");

		assertTrue(run.err().matches("assay: .*/large\\.assay is larger than 4 MB, split it\n"), run.err());
		assertCode(2, run);
	}

	@ParameterizedTest
	@ValueSource(strings = {"check", "list risks", "report", "fmt"})
	void saysThatThereIsNoProject(String command) {
		Run run = Cli.in(folder).resident().run(command.split(" "));

		assertTrue(run.err().matches("assay: .* has no \\.assay file, expected a project there or above\n"), run.err());
		assertCode(2, run);
		assertEquals(List.of(), Folder.all(folder));
	}

	@Test
	void namesTheProjectsBelowAFolderWithoutOne() {
		Folder.project(folder.resolve("b/two"));
		Folder.project(folder.resolve("a"));

		Run run = Cli.in(folder).resident().run("check");

		assertTrue(run.err().endsWith("has no .assay file of its own, name one of the projects below it: a, b/two\n"), run.err());
		assertCode(2, run);
	}

	@Test
	void acceptsAnEmptyProject() {
		Folder.write(folder, "project.assay", "project Empty \"Empty\" { }\n");

		Run check = Cli.in(folder).resident().run("check");
		Run list = Cli.in(folder).resident().run("list", "risks");
		Run report = Cli.in(folder).resident().run("report", "-o", "out");

		assertTrue(check.out().contains("0 errors"), check.out());
		assertCode(0, check);
		assertCode(0, list);
		assertTrue(report.err().contains("the project Empty has no assessment, expected one to report on"), report.err());
		assertCode(2, report);
		assertEquals(List.of("project.assay"), Folder.all(folder));
	}

	@Test
	void acceptsAnEmptyFile() {
		Folder.write(folder, "empty.assay", "");

		assertCode(0, Cli.in(folder).resident().run("check"));
	}

	@Test
	void saysThatAPathIsMissing() {
		Run run = Cli.in(folder).resident().run("check", "nowhere");

		assertTrue(run.err().matches("assay: .*/nowhere does not exist\n"), run.err());
		assertCode(2, run);
	}

	@Test
	void saysThatAFileIsNoText() {
		Folder.write(folder, "notes.txt", "package demo\n");

		Run run = Cli.in(folder).resident().run("check", "notes.txt");

		assertTrue(run.err().endsWith("/notes.txt is no .assay file\n"), run.err());
		assertCode(2, run);
	}

	@Test
	void guessesWhichNameWasMeant() {
		Folder.write(folder, "project.assay", Folder.PROJECT + "\ninformation Letters \"Letters\" { owner Ower }\n");

		Run run = Cli.in(folder).resident().run("check");

		assertTrue(run.out().contains("project.assay:14:39: error R102 "), run.out());
		assertTrue(run.out().contains("did you mean Owner"), run.out());
		assertCode(1, run);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'package demo\n\ninformation Letters "Letters {\n}\n', 3, 21
			'package demo\n\ndocument Note "Note" {\n    description \"""\n        no end\n}\n', 4, 17
			'package demo\n\ndocument Note "Note" {\n    version "1"\n', 3, 22
			'package demo\n\n/* no end\n', 3, 1
			""")
	void saysWhereSomethingHasNoEnd(String text, int line, int column) {
		Folder.project(folder);
		Folder.write(folder, "open.assay", text);

		Run run = Cli.in(folder).resident().run("check");

		String place = "open.assay:" + line + ":" + column + ": error R101 ";
		assertTrue(run.out().contains(place), place + " is not in " + run.out());
		assertTrue(run.out().contains("risks.assay:11:24: error R41"), "the other files are checked: " + run.out());
		assertCode(1, run);
	}

	@Test
	void makesNoReportOfTextThatIsNotUnderstood() {
		Folder.project(folder);
		Folder.write(folder, "open.assay", "package demo\n\ndocument Note \"Note {\n}\n");
		Folder.write(folder, "out/Review-risk.en.html", "the report of yesterday");

		Run run = Cli.in(folder).resident().run("report", "-o", "out");

		assertTrue(run.err().contains("open.assay:3:15: error R101 "), run.err());
		assertTrue(run.err().contains("assay: no report is made"), run.err());
		assertCode(2, run);
		assertEquals(List.of("Review-risk.en.html"), Folder.all(folder.resolve("out")));
		assertEquals("the report of yesterday", Folder.read(folder.resolve("out/Review-risk.en.html")));
	}

	@Test
	void listsWithAWarningWhatItUnderstood() {
		Folder.project(folder);
		Folder.write(folder, "open.assay", "package demo\n\ndocument Note \"Note {\n}\n");

		Run run = Cli.in(folder).resident().run("list", "risks", "--format", "json");

		assertTrue(run.out().contains("demo.Review.A1"), run.out());
		assertTrue(run.err().contains("open.assay:3:15: error R101 "), run.err());
		assertTrue(run.err().contains("the result has gaps"), run.err());
		assertCode(1, run);
	}

	@ParameterizedTest
	@ValueSource(strings = {"check --format json -o", "list risks -o", "report -o"})
	void writesNothingWhereItCannotWrite(String command) {
		Folder.project(folder);
		Folder.write(folder, "occupied", "this is a file, not a folder");
		List<String> before = Folder.all(folder);

		Run run = Cli.in(folder).resident().run((command + " occupied/result/x").split(" "));

		assertTrue(run.err().matches("(?s).*assay: .*/occupied/result.* cannot be written to: .+\n"), run.err());
		assertCode(2, run);
		assertEquals(before, Folder.all(folder));
	}

	@Test
	void writesNothingIntoAFolderThatIsReadOnly() {
		Folder.project(folder);
		Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc")), "there is no folder that nobody can write to");

		Run run = Cli.in(folder).resident().run("report", "-o", "/proc/assay-report");

		assertTrue(run.err().contains("/proc/assay-report cannot be written to: "), run.err());
		assertCode(2, run);
	}

	@Test
	void replacesNoFolderByAFile() {
		Folder.project(folder);
		Folder.write(folder, "out/Review-risk.en.pdf/kept.txt", "kept");
		Folder.write(folder, "out/Review-risk.en.html", "the report of yesterday");

		Run run = Cli.in(folder).resident().run("report", "-o", "out");

		assertTrue(run.err().contains("Review-risk.en.pdf cannot be written: it is a folder"), run.err());
		assertCode(2, run);
		assertEquals(List.of("Review-risk.en.html", "Review-risk.en.pdf", "Review-risk.en.pdf/kept.txt"), Folder.all(folder.resolve("out")));
		assertEquals("the report of yesterday", Folder.read(folder.resolve("out/Review-risk.en.html")));
	}

	@Test
	void followsNoSymbolicLinks(@TempDir Path outside) throws IOException {
		Folder.project(folder);
		Path secret = Folder.write(outside, "secret.assay", "package demo\ninformation Secret \"Secret\" { }\n");
		Files.createSymbolicLink(folder.resolve("link.assay"), secret);
		Files.createSymbolicLink(folder.resolve("folder"), outside);

		Run run = Cli.in(folder).resident().run("list", "information", "--format", "json");

		assertFalse(run.out().contains("Secret"), run.out());
		assertTrue(run.err().contains("link.assay is a symbolic link and is left out"), run.err());
	}

	@Test
	void leavesATextThatCannotBeReadAsItIs() {
		byte[] text = "package  demo\ninformation Letters \"Letters {\n}\n".getBytes(StandardCharsets.UTF_8);
		Path broken = Folder.write(folder, "broken.assay", text);
		Path other = Folder.write(folder, "other.assay", "package  demo\n");

		Run run = Cli.in(folder).resident().run("fmt");

		assertTrue(run.err().contains("broken.assay:2:21: error R101 "), run.err());
		assertArrayEquals(text, Folder.read(broken).getBytes(StandardCharsets.UTF_8));
		assertEquals("package demo\n", Folder.read(other));
		assertCode(2, run);
	}

	private static void assertCode(int expected, Run run) {
		assertEquals(expected, run.code(), run.out() + run.err());
		assertFalse((run.out() + run.err()).contains("\tat "), "a stack trace: " + run.err());
	}
}
