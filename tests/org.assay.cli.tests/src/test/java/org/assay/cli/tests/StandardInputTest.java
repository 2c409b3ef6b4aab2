package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that is piped in stands for a file; nothing is written. */
class StandardInputTest {

	// the word assay with a blank behind it is the command, so names of files stand at the end or in front of a bar

	@TempDir
	Path folder;

	@BeforeEach
	void makeProject() {
		Folder.project(folder);
	}

	@Test
	void textTakesThePlaceOfAFile() {
		Run mended = Cli.in(folder).shell("sed 's/likelihood 17/likelihood 2/' risks.assay| assay check --stdin risks.assay");
		Run broken = Cli.in(folder).shell("sed 's/likelihood 17/likelihood 99/' risks.assay| assay check --format line --stdin risks.assay");

		assertEquals(0, mended.code(), mended.out());
		assertEquals(1, broken.code());
		assertTrue(broken.out().contains("risks.assay:11:24: error R41 likelihood 99 is outside 1..10"), broken.out());
		assertTrue(Folder.read(folder.resolve("risks.assay")).contains("likelihood 17"), "the file is as it was");
	}

	@Test
	void textAddsAFileThatIsNotThere() {
		Run run = Cli.in(folder).shell("printf 'package demo\\ninformation Letters \"Letters\" { owner Ower }\\n' | assay check --format "
				+ "line --stdin new.assay");

		assertTrue(run.out().contains("new.assay:2:39: error R102 "), run.out());
		assertTrue(run.out().contains("risks.assay:11:24: error R41 "), "the rest of the project is checked: " + run.out());
		assertEquals(List.of("project.assay", "risks.assay"), Folder.all(folder));
	}

	@Test
	void textOutsideOfAnyProjectIsAProject(@TempDir Path empty) {
		Run run = Cli.in(empty).shell("printf 'package demo\\nservice Mail \"Mail\" { status planned }\\n' | assay check --stdin mail.assay");

		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().contains("in 1 file,"), run.out());
	}

	@Test
	void saysWhatIsWrongWithTheText() {
		Run coding = Cli.in(folder).shell("printf 'package demo\\n\\ndocument Note \"tv\\345\" { }\\n' | assay check --format line --stdin "
				+ "note.assay");
		Run large = Cli.in(folder).shell("head -c 5000000 /dev/zero | assay check --stdin note.assay");
		Run noText = Cli.in(folder).shell("assay check --stdin note.txt < /dev/null");
		Run noPath = Cli.in(folder).shell("assay check --stdin < /dev/null");

		assertTrue(coding.out().contains("note.assay:3:18: error R108 "), coding.out());
		assertTrue(large.err().endsWith("/note.assay is larger than 4 MB, split it\n"), large.err());
		assertTrue(noText.err().endsWith("/note.txt is no .assay file\n"), noText.err());
		assertEquals("assay: --stdin needs one path, that of the file which the text stands for; found 0\n", noPath.err());
		assertEquals(List.of(1, 2, 2, 2), List.of(coding.code(), large.code(), noText.code(), noPath.code()));
	}

	@Test
	void layoutOfTheTextGoesToTheOutput() {
		Run changed = Cli.in(folder).shell("printf 'package  demo\\nservice  Mail \"Mail\" {status   planned}\\n' | assay fmt --stdin");
		Run same = Cli.in(folder).shell("assay fmt --stdin < project.assay");
		Run differs = Cli.in(folder).shell("printf 'package  demo\\n' | assay fmt --stdin --check");
		Run broken = Cli.in(folder).shell("printf 'package demo\\nservice {{{\\n' | assay fmt --stdin mail.assay");

		assertEquals("package demo\n\nservice Mail \"Mail\" { status planned }\n", changed.out());
		assertEquals(Folder.read(folder.resolve("project.assay")), same.out());
		assertEquals("", broken.out());
		assertTrue(broken.err().startsWith("mail.assay:2:9: error R101 "), broken.err());
		assertEquals(List.of(0, 0, 1, 2), List.of(changed.code(), same.code(), differs.code(), broken.code()));
	}
}
