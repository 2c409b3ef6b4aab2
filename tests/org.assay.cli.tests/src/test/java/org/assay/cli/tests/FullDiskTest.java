package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full: a small one in memory, where the system lets a user mount one for himself. */
class FullDiskTest {

	private static final int KILOBYTES = 24;

	@TempDir
	Path folder;

	@Test
	void leavesTheOldReportAndNothingElse() throws IOException, InterruptedException {
		assumeDisk();
		Folder.project(folder.resolve("project"));
		Files.createDirectories(folder.resolve("disk"));

		Run run = Cli.in(folder).under("unshare", "-rm", "sh", "-c", """
				mount -t tmpfs -o size=%dk none disk
				mkdir disk/out
				echo yesterday > disk/out/Review-risk.en.html
				"$@" report project -o disk/out --format html --manifest; echo code $?
				"$@" report project -o disk/new --format html --manifest; echo code $?
				find disk | sort
				cat disk/out/Review-risk.en.html
				""".formatted(KILOBYTES), "sh").run();

		assertEquals("code 2\ncode 2\ndisk\ndisk/out\ndisk/out/Review-risk.en.html\nyesterday\n", run.out(), run.err());
		assertTrue(run.err().contains("/disk/out/Review-risk.en.html cannot be written: No space left on device"), run.err());
		assertTrue(run.err().contains("/disk/new cannot be written to: No space left on device"), run.err());
	}

	private static void assumeDisk() throws InterruptedException {
		try {
			int made = new ProcessBuilder("unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=8k none /mnt").start().waitFor();
			Assumptions.assumeTrue(made == 0, "nobody may mount a disk here");
		} catch (IOException missing) {
			Assumptions.abort("unshare is not installed");
		}
	}
}
