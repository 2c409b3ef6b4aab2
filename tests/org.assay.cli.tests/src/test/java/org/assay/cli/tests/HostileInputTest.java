package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hundred hostile projects of forty kinds: each is judged with the right message at the right place and the right exit code, within two
 * seconds of processor time and a heap of 256 MiB, and without a stack trace. The build checks all of them in one process, and the first of
 * each kind as a process of its own.
 */
class HostileInputTest {

	private static final String HEAP = "-Xmx256m";
	private static final long MOST_MILLIS = 2_000;
	private static final boolean IS_FULL = "full".equals(System.getProperty("assay.hostile"));
	/** Of the machine, in KiB. */
	private static final long MOST_MEMORY = 256 * 1024;
	/** More than a screen full is no message any more. */
	private static final int MOST_OUTPUT = 400_000;
	private static final int SHOWN = 300;

	@TempDir
	Path folder;

	private static List<HostileCase> corpus() {
		return Stream.of(HostileTexts.all(), HostileSizes.all(), HostileProjects.all()).flatMap(List::stream).toList();
	}

	@Test
	void corpusHasTwoHundredProjectsOfFortyKinds() {
		Map<String, Long> kinds = corpus().stream().collect(Collectors.groupingBy(HostileCase::kind, TreeMap::new, Collectors.counting()));
		assertTrue(corpus().size() >= 200 && kinds.size() >= 40, corpus().size() + " of " + kinds);
		Map<String, Long> names = corpus().stream().collect(Collectors.groupingBy(HostileCase::folder, TreeMap::new, Collectors.counting()));
		names.values().removeIf(count -> count == 1);
		assertEquals(Map.of(), names, "cases that share a folder");
	}

	@Test
	void everyHostileProjectIsJudgedInTimeAndMemory() throws Exception {
		List<String> failures = new ArrayList<>();
		try (Runner runner = new Runner(Folder.project(folder.resolve("warm-up")))) {
			for (HostileCase hostile : corpus()) {
				Path project = hostile.write(folder);
				if (!isForbidden(hostile, project)) {
					Outcome outcome = runner.run(project);
					failures.addAll(judge(hostile, outcome.code(), outcome.text()));
					long millis = outcome.millis();
					// a machine that is busy makes one run slow, not three
					for (int repeated = 0; repeated < 2 && millis > MOST_MILLIS; repeated++) {
						millis = Math.min(millis, runner.run(project).millis());
					}
					if (millis > MOST_MILLIS) {
						failures.add(hostile + ": " + millis + " ms");
					}
				}
			}
		}
		assertEquals(List.of(), failures, () -> String.join("\n", failures));
	}

	/** With the memory that the system counts, of the JVM and all: as users start it, without a limit of the heap. */
	@Test
	void someAreJudgedByAProcessOfTheirOwnWithinTheMemoryOfTheMachine() {
		List<String> failures = new ArrayList<>();
		for (HostileCase hostile : alone()) {
			Path project = hostile.write(folder);
			if (!isForbidden(hostile, project)) {
				LongAccumulator peak = new LongAccumulator(Math::max, 0);
				Run run = Cli.in(folder).measured(peak::accumulate).run("check", "--as-of", "2026-11-21", project.toString());
				failures.addAll(judge(hostile, run.code(), run.out() + run.err()));
				if (peak.get() > MOST_MEMORY) {
					failures.add(hostile + ": " + peak.get() / 1024 + " MiB");
				}
			}
		}
		assertEquals(List.of(), failures, () -> String.join("\n", failures));
	}

	/** Return all of them, or the first of every fourth kind and those that have taken most memory. */
	private static List<HostileCase> alone() {
		if (IS_FULL) {
			return corpus();
		}
		Map<String, HostileCase> first = new LinkedHashMap<>();
		corpus().forEach(hostile -> first.putIfAbsent(hostile.kind(), hostile));
		List<HostileCase> kinds = List.copyOf(first.values());
		return IntStream.range(0, kinds.size()).filter(index -> index % 4 == 0).mapToObj(kinds::get).toList();
	}

	/** As many files as a project may have, and one more; a twentieth of them in a build. They take the time and memory of a project of that size. */
	@Test
	void aProjectMayHaveVeryManyFiles() throws IOException {
		int most = IS_FULL ? 100_000 : 5_000;
		Path project = folder.resolve("very-many-files");
		Folder.write(project, "project.assay", Folder.PROJECT);
		for (int part = 0; part < 100; part++) {
			Path sub = Files.createDirectories(project.resolve("d" + part));
			for (int number = part; number < most - 1; number += 100) {
				Files.writeString(sub.resolve("x" + number + ".assay"), "package demo\ndocument d" + number + "\n");
			}
		}
		LongAccumulator peak = new LongAccumulator(Math::max, 0);
		Run run = Cli.in(folder).measured(peak::accumulate).run("check", "--as-of", "2026-11-21", project.toString());

		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().contains("in " + most + " files, "), run.out());
		assertTrue(peak.get() <= 4 * MOST_MEMORY, peak.get() / 1024 + " MiB");
		if (IS_FULL) {
			Files.writeString(project.resolve("one-more.assay"), "package demo\n");
			Run refused = Cli.in(folder).run("check", project.toString());
			assertEquals(2, refused.code());
			assertTrue(refused.err().contains("has more than 100000 .assay files"), refused.err());
		}
	}

	/** A user who may read everything cannot be forbidden to. */
	private static boolean isForbidden(HostileCase hostile, Path project) {
		try (Stream<Path> files = Files.walk(project)) {
			return hostile.kind().equals("unreadable file") && files.allMatch(Files::isReadable);
		} catch (IOException unreadable) {
			return false;
		}
	}

	private static List<String> judge(HostileCase hostile, int code, String text) {
		List<String> failures = new ArrayList<>();
		String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
		if (hostile.code() < 0 ? code > 1 : code != hostile.code()) {
			failures.add(hostile + ": exit code " + code + " instead of " + hostile.code() + "\n" + shown);
		}
		hostile.patterns().stream().filter(pattern -> !pattern.matcher(text).find())
				.forEach(pattern -> failures.add(hostile + ": no " + pattern + " in\n" + shown));
		if (text.contains("\tat ") || text.contains("R00") || text.contains("internal failure")) {
			failures.add(hostile + ": a failure of the program\n" + shown);
		}
		if (text.length() > MOST_OUTPUT) {
			failures.add(hostile + ": " + text.length() + " characters of output");
		}
		if (text.chars().anyMatch(c -> c < ' ' && c != '\n' || c == 0x7F || c >= 0x202A && c <= 0x202E)) {
			failures.add(hostile + ": control characters in the output");
		}
		return failures;
	}

	/** What a run of {@link HostileRunner} gave. */
	private record Outcome(int code, long millis, String text) {
	}

	/** A process that checks one project after the other; one that dies, or does not answer, is replaced. */
	private static final class Runner implements AutoCloseable {

		private static final int PATIENCE_SECONDS = 90;

		/** One for each output: a process whose output nobody reads stands still. */
		private final ExecutorService readers = Executors.newFixedThreadPool(2);
		private final Path warmUp;
		private Process process;
		private PrintStream requests;
		private BufferedReader out;
		private BufferedReader err;

		/** @param warmUp a project that is checked before the others, so that none of them pays for the start */
		Runner(Path warmUp) throws Exception {
			this.warmUp = warmUp;
			start();
		}

		private void start() throws Exception {
			String home = System.getProperty("assay.home", "");
			String tests = new File(HostileRunner.class.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath();
			process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), HEAP, "-Xss4m", "-XX:+UseSerialGC",
					"-XX:TieredStopAtLevel=1",
					"-Dguice_bytecode_gen_option=DISABLED", "-Dguice_include_stack_traces=OFF", "--enable-native-access=ALL-UNNAMED",
					"-cp", home + "/lib/*" + File.pathSeparator + tests, "org.assay.cli.tests.HostileRunner").start();
			requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
			out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
			err = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
			run(warmUp);
		}

		Outcome run(Path project) throws Exception {
			requests.println(project);
			CompletableFuture<String> told = CompletableFuture.supplyAsync(() -> readToEnd(err, new StringBuffer(), true), readers);
			StringBuffer found = new StringBuffer();
			String end = CompletableFuture.supplyAsync(() -> readToEnd(out, found, false), readers)
					.completeOnTimeout("", PATIENCE_SECONDS, TimeUnit.SECONDS).get();
			if (end.isEmpty()) {
				process.destroyForcibly().waitFor();
				start();
				return new Outcome(99, PATIENCE_SECONDS * 1000L, found + told.get(10, TimeUnit.SECONDS));
			}
			String[] numbers = end.split(" ");
			return new Outcome(Integer.parseInt(numbers[0]), Long.parseLong(numbers[1]), found + told.get(10, TimeUnit.SECONDS));
		}

		/** Read the output of a run; return it, or what stands on the line that ends it, which is nothing if the process dies. */
		private static String readToEnd(BufferedReader reader, StringBuffer text, boolean wanted) {
			try {
				for (String line = reader.readLine(); line != null; line = reader.readLine()) {
					if (line.startsWith(HostileRunner.END)) {
						return wanted ? text.toString() : line.substring(HostileRunner.END.length()).strip();
					}
					text.append(line).append('\n');
				}
			} catch (IOException broken) {
				text.append(broken);
			}
			return wanted ? text.toString() : "";
		}

		@Override
		public void close() {
			requests.close();
			process.destroy();
			readers.shutdownNow();
		}
	}
}
