package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** assay check --timings tells where the time went, and nothing else changes. */
class TimingsTest {

	private static final Pattern PHASE = Pattern.compile("(?m)^([a-z]+) +(\\d+) ms$");

	@TempDir
	Path folder;

	@Test
	void phasesAreToldInTheirOrderAndAddUpToLessThanTheWhole() {
		Folder.write(folder, "project.assay", "package demo\n\nproject Demo \"Demo\"\n");

		long start = System.nanoTime();
		Cli.Run run = Cli.in(folder).run("check", "--timings", "--as-of", "2026-01-01");
		long whole = (System.nanoTime() - start) / 1_000_000;

		List<String> phases = PHASE.matcher(run.err()).results().map(found -> found.group(1)).toList();
		assertEquals(List.of("read", "load", "link", "documents", "check", "write"), phases);
		long sum = PHASE.matcher(run.err()).results().mapToLong(found -> Long.parseLong(found.group(2))).sum();
		assertTrue(sum > 0 && sum <= whole, sum + " of " + whole + " ms");
	}

	@Test
	void resultIsTheSameAndNothingIsToldUnlessAsked() {
		Folder.write(folder, "project.assay", "package demo\n\nproject Demo \"Demo\"\n");

		Cli.Run plain = Cli.in(folder).resident().run("check", "--as-of", "2026-01-01");
		Cli.Run timed = Cli.in(folder).resident().run("check", "--timings", "--as-of", "2026-01-01");

		Matcher phase = PHASE.matcher(plain.err());
		assertFalse(phase.find(), plain.err());
		assertEquals(plain.out(), timed.out());
		assertEquals(plain.code(), timed.code());
	}
}
