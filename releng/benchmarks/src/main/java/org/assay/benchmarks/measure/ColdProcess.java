package org.assay.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs commands in new processes and measures them: the clock around start and end, CPU time and largest resident set from the system.
 *
 * <p>GNU time knows the last two from {@code wait4}, exactly, after the process has ended; where it is not installed they are read from
 * {@code /proc} every two milliseconds until then, so that what the last instant adds may be lacking. Both need Linux.
 */
public final class ColdProcess {

	private static final Path TIME = Path.of("/usr/bin/time");
	private static final long LONGEST_MINUTES = 10;
	private static final long KIB = 1024;
	private static final long TICK_NANOS = 10_000_000;

	private final Path scratch;
	private final boolean gnuTime;
	private final Map<String, String> environment;

	/** @param scratch folder for what the processes print */
	public ColdProcess(Path scratch) throws IOException, InterruptedException {
		this(Files.createDirectories(scratch), hasGnuTime(scratch), Map.of());
	}

	private ColdProcess(Path scratch, boolean gnuTime, Map<String, String> environment) {
		this.scratch = scratch;
		this.gnuTime = gnuTime;
		this.environment = environment;
	}

	/** Return the same with one more variable of the environment. */
	public ColdProcess with(String variable, String value) {
		return new ColdProcess(scratch, gnuTime, Map.of(variable, value));
	}

	/** Return how memory and CPU time are found out, as a sentence part. */
	public String source() {
		return gnuTime ? "`wait4`, through GNU time" : "`/proc`, read every two milliseconds until the process ends";
	}

	/** Run a command to its end.
	 * @throws IOException if it cannot be started, or has not ended after some minutes */
	public Run run(List<String> command) throws IOException, InterruptedException {
		Path errors = scratch.resolve("stderr.txt");
		Path usage = scratch.resolve("usage.txt");
		Files.deleteIfExists(usage);
		List<String> line = new ArrayList<>();
		if (gnuTime) {
			line.addAll(List.of(TIME.toString(), "-q", "-f", "%M %U %S", "-o", usage.toString()));
		}
		line.addAll(command);
		ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(errors.toFile());
		builder.environment().putAll(environment);
		long start = System.nanoTime();
		Process process = builder.start();
		process.getOutputStream().close();
		Usage seen = gnuTime ? null : watch(process);
		if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			throw new IOException("no end after " + LONGEST_MINUTES + " minutes: " + String.join(" ", command));
		}
		long wall = System.nanoTime() - start;
		Usage used = gnuTime ? Usage.ofTime(Files.readAllLines(usage)) : seen;
		return new Run(wall, used.cpu(), used.peak(), process.exitValue(), Files.readAllLines(errors, StandardCharsets.UTF_8));
	}

	/** What a process has used: CPU time in nanoseconds, largest resident set in bytes. */
	record Usage(long cpu, long peak) {

		/** Read what GNU time wrote: KiB, seconds of user time, seconds of system time. */
		static Usage ofTime(List<String> lines) {
			String[] parts = lines.getLast().split(" ");
			double seconds = Double.parseDouble(parts[1]) + Double.parseDouble(parts[2]);
			return new Usage((long) (seconds * 1e9), Long.parseLong(parts[0]) * KIB);
		}

		/** Read the files status and stat of a process. */
		static Usage ofProc(List<String> status, String stat) {
			long peak = status.stream().filter(line -> line.startsWith("VmHWM:")).map(line -> line.replaceAll("\\D", "")).mapToLong(Long::parseLong)
					.findFirst().orElse(0) * KIB;
			String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
			return new Usage((Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_NANOS, peak);
		}
	}

	private static Usage watch(Process process) throws InterruptedException {
		Path folder = Path.of("/proc", Long.toString(process.pid()));
		Usage last = new Usage(0, 0);
		while (!process.waitFor(2, TimeUnit.MILLISECONDS)) {
			try {
				Usage now = Usage.ofProc(Files.readAllLines(folder.resolve("status")), Files.readString(folder.resolve("stat")));
				last = new Usage(Math.max(last.cpu(), now.cpu()), Math.max(last.peak(), now.peak()));
			} catch (IOException gone) {
				break;
			}
		}
		return last;
	}

	private static boolean hasGnuTime(Path scratch) throws IOException, InterruptedException {
		if (!Files.isExecutable(TIME)) {
			return false;
		}
		Path probe = scratch.resolve("probe.txt");
		Process process = new ProcessBuilder(TIME.toString(), "-q", "-f", "%M %U %S", "-o", probe.toString(), "true")
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		if (process.waitFor() != 0) {
			return false;
		}
		try (Stream<String> lines = Files.lines(probe)) {
			return lines.anyMatch(line -> line.matches("\\d+ [\\d.]+ [\\d.]+"));
		}
	}
}
