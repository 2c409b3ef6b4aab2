package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layout in place, and what is said about it without changing anything. */
class FormatCommandTest {

	private static final String UNTIDY = """
			package   demo
			// who answers
			information Letters   "Letters" {
			owner Owner   // see policy
			  description "All letters"
			}
			""";
	private static final String TIDY = """
			package demo

			// who answers
			information Letters "Letters" {
			    description "All letters"
			    owner Owner // see policy
			}
			""";

	@TempDir
	Path folder;

	@Test
	void laysOutTheProjectOfTheCurrentFolder() {
		Folder.write(folder, "project.assay", Folder.PROJECT);
		Path untidy = Folder.write(folder, "below/untidy.assay", UNTIDY);

		Run run = Cli.in(untidy.getParent()).run("fmt");

		assertEquals("untidy.assay\n", run.out());
		assertEquals("changed files: 1\n", run.err());
		assertEquals(TIDY, Folder.read(untidy));
		assertEquals(0, run.code());
		assertEquals(List.of("below", "below/untidy.assay", "project.assay"), Folder.all(folder));
	}

	@Test
	void changesNothingTheSecondTime() {
		Path untidy = Folder.write(folder, "untidy.assay", UNTIDY);
		Cli.in(folder).resident().run("fmt");
		String once = Folder.read(untidy);

		Run again = Cli.in(folder).resident().run("fmt");
		Run check = Cli.in(folder).resident().run("fmt", "--check");

		assertEquals(once, Folder.read(untidy));
		assertEquals("", again.out());
		assertEquals(0, again.code());
		assertEquals(0, check.code());
	}

	@Test
	void listsWhatIsLaidOutOtherwise() {
		Path untidy = Folder.write(folder, "untidy.assay", UNTIDY);

		Run run = Cli.in(folder).resident().run("fmt", "--check");

		assertEquals("untidy.assay\n", run.out());
		assertEquals(1, run.code());
		assertEquals(UNTIDY, Folder.read(untidy));
	}

	@Test
	void showsWhatWouldChange() throws IOException, InterruptedException {
		Path untidy = Folder.write(folder, "untidy.assay", UNTIDY);

		Run run = Cli.in(folder).resident().run("fmt", "--diff");

		assertTrue(run.out().startsWith("--- a/untidy.assay\n+++ b/untidy.assay\n@@ -1,6 +1,7 @@\n-package   demo\n+package demo\n"), run.out());
		assertEquals(0, run.code());
		assertEquals(UNTIDY, Folder.read(untidy));
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/patch")), "there is no program that applies a diff");
		Path diff = Folder.write(folder, "change.diff", run.out());
		new ProcessBuilder("patch", "-p1", "-i", diff.toString()).directory(folder.toFile()).start().waitFor();
		assertEquals(TIDY, Folder.read(untidy));
	}

	@Test
	void touchesOnlyWhatIsNamed() {
		Path one = Folder.write(folder, "one.assay", UNTIDY);
		Path two = Folder.write(folder, "two.assay", UNTIDY);

		Run run = Cli.in(folder).resident().run("fmt", "one.assay");

		assertEquals("one.assay\n", run.out());
		assertEquals(TIDY, Folder.read(one));
		assertEquals(UNTIDY, Folder.read(two));
	}

	@Test
	void keepsPermissions() throws IOException {
		Path untidy = Folder.write(folder, "untidy.assay", UNTIDY);
		Files.setPosixFilePermissions(untidy, PosixFilePermissions.fromString("rw-r-----"));

		Cli.in(folder).resident().run("fmt");

		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(untidy)));
	}

	@Test
	void cleansUpAfterARunThatWasKilled() {
		Path untidy = Folder.write(folder, "untidy.assay", UNTIDY);
		String run = ".assay-999999999-1";
		Folder.write(folder, run + ".journal", "assay journal 1\nfile " + "0".repeat(64) + " - untidy.assay\nend\n");
		Folder.write(folder, ".untidy.assay" + run + ".new", "half of a fi");
		Folder.write(folder, ".untidy.assay.assay-notes", "not ours");

		Cli.in(folder).resident().run("fmt");

		assertEquals(TIDY, Folder.read(untidy));
		assertEquals(List.of(".untidy.assay.assay-notes", "untidy.assay"), Folder.all(folder));
	}

	/** The texts of a project are placed under one journal, so that any later run in the project can bring back those in all its folders. */
	@Test
	void whateverIsLaidOutNextInAProjectBringsBackWhatAKilledRunLeftInAllItsFolders() {
		Folder.write(folder, "project.assay", Folder.PROJECT);
		for (String next : List.of("one/one.assay", "two", ".")) {
			Path one = Folder.write(folder, "one/one.assay", TIDY);
			Folder.write(folder, "one/.one.assay.assay-999999999-1.old", UNTIDY);
			Path two = Folder.write(folder, "two/two.assay", UNTIDY.replace("Letters", "Mail"));
			String tidyTwo = TIDY.replace("Letters", "Mail");
			Folder.write(folder, "two/.two.assay.assay-999999999-1.new", tidyTwo);
			Folder.write(folder, ".assay-999999999-1.journal",
					"assay journal 1\nfile " + sha256(TIDY) + " " + sha256(UNTIDY) + " one/one.assay\nfile "
					+ sha256(tidyTwo) + " " + sha256(UNTIDY.replace("Letters", "Mail")) + " two/two.assay\nend\n");

			Run run = Cli.in(folder).resident().run("fmt", next);

			assertEquals(0, run.code(), run.err());
			assertEquals(next.equals("two") ? UNTIDY : TIDY, Folder.read(one), next);
			assertEquals(next.startsWith("one") ? UNTIDY.replace("Letters", "Mail") : tidyTwo, Folder.read(two), next);
			assertEquals(List.of("one", "one/one.assay", "project.assay", "two", "two/two.assay"), Folder.all(folder));
		}
	}

	@Test
	void theJournalOfSeveralPathsLiesInTheFolderOfTheirProject() throws IOException {
		Folder.write(folder, "project.assay", Folder.PROJECT);
		Folder.write(folder, "one/one.assay", UNTIDY);
		Path two = Folder.write(folder, "two/two.assay", UNTIDY);
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
		Assumptions.assumeFalse(Files.isWritable(folder), "this user may write everything");

		Run run = Cli.in(folder).resident().run("fmt", "one", "two");

		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		assertEquals(2, run.code(), "no journal can be written there");
		assertEquals(UNTIDY, Folder.read(two));
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException impossible) {
			throw new AssertionError(impossible);
		}
	}

	@Test
	void writesTheTextsOfAllPathsOrNone() throws IOException {
		Path one = Folder.write(folder, "one/one.assay", UNTIDY);
		Path two = Folder.write(folder, "two/two.assay", UNTIDY);
		Files.setPosixFilePermissions(two.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
		Assumptions.assumeFalse(Files.isWritable(two.getParent()), "this user may write everything");

		Run run = Cli.in(folder).resident().run("fmt", "one", "two");

		Files.setPosixFilePermissions(two.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
		assertEquals(2, run.code(), run.err());
		assertEquals(UNTIDY, Folder.read(one));
		assertEquals(List.of("one", "one/one.assay", "two", "two/two.assay"), Folder.all(folder));
	}

	@Test
	void countsATextOnceThatSeveralPathsName() {
		Folder.write(folder, "below/one.assay", UNTIDY);

		Run run = Cli.in(folder).resident().run("fmt", ".", "below", "below/one.assay");

		assertEquals("below/one.assay\n", run.out());
		assertEquals("changed files: 1\n", run.err());
	}

	@Test
	void hasLaidOutTheExampleAndTheLibrary() {
		Run run = Cli.in(Cli.repository()).resident().run("fmt", "--check", "examples", "bundles/org.assay.library/library");

		assertEquals("", run.out());
		assertEquals(0, run.code());
	}
}
