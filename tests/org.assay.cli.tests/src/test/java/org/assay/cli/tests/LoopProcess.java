package org.assay.cli.tests;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process of the command line that runs one command after the other; one that dies, or does not answer, is replaced. */
final class LoopProcess implements AutoCloseable {

	private static final int PATIENCE_SECONDS = 90;

	/** One for each output: a process whose output nobody reads stands still. */
	private final ExecutorService readers = Executors.newFixedThreadPool(2);
	private final ProcessBuilder builder;
	private final String[] warmUp;
	private Process process;
	private PrintStream requests;
	private BufferedReader out;
	private BufferedReader err;

	/** What a run gave: its exit code, the time of the processor, and all that it printed. */
	record Outcome(int code, long millis, String text) {
	}

	/**
	 * Start a process.
	 *
	 * @param folder where commands run
	 * @param wrapper program with its options under which the process runs; empty for none
	 * @param options options for Java
	 * @param warmUp a command that runs before all others, so that none of them pays for the start
	 */
	LoopProcess(Path folder, List<String> wrapper, List<String> options, String... warmUp) {
		String home = System.getProperty("assay.home", "");
		String tests = new File(CommandLoop.class.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath();
		List<String> command = new ArrayList<>(wrapper);
		command.add(ProcessHandle.current().info().command().orElse("java"));
		command.addAll(options);
		command.addAll(List.of("-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dguice_bytecode_gen_option=DISABLED",
				"-Dguice_include_stack_traces=OFF", "--enable-native-access=ALL-UNNAMED", "-cp",
				Path.of(home).toAbsolutePath() + "/lib/*" + File.pathSeparator + tests, CommandLoop.class.getName()));
		this.builder = new ProcessBuilder(command).directory(folder.toFile());
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.environment().remove("ASSAY_LANGUAGE");
		this.warmUp = warmUp;
		start();
	}

	private void start() {
		try {
			process = builder.start();
		} catch (IOException failed) {
			throw new AssertionError("cannot run " + builder.command(), failed);
		}
		requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
		out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		err = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
		run(warmUp);
	}

	/** Run a command. */
	Outcome run(String... arguments) {
		requests.println(String.join(CommandLoop.SEPARATOR, arguments));
		CompletableFuture<String> told = CompletableFuture.supplyAsync(() -> readToEnd(err, new StringBuffer(), true), readers);
		StringBuffer found = new StringBuffer();
		try {
			String end = CompletableFuture.supplyAsync(() -> readToEnd(out, found, false), readers)
					.completeOnTimeout("", PATIENCE_SECONDS, TimeUnit.SECONDS).get();
			if (end.isEmpty()) {
				process.destroyForcibly().waitFor();
				start();
				return new Outcome(99, PATIENCE_SECONDS * 1000L, found + told.get(10, TimeUnit.SECONDS));
			}
			String[] numbers = end.split(" ");
			return new Outcome(Integer.parseInt(numbers[0]), Long.parseLong(numbers[1]), found + told.get(10, TimeUnit.SECONDS));
		} catch (InterruptedException | ExecutionException | TimeoutException failed) {
			throw new AssertionError("cannot run " + String.join(" ", arguments), failed);
		}
	}

	/** Read the output of a run; return it, or what stands on the line that ends it, which is nothing if the process dies. */
	private static String readToEnd(BufferedReader reader, StringBuffer text, boolean wanted) {
		try {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (line.startsWith(CommandLoop.END)) {
					return wanted ? text.toString() : line.substring(CommandLoop.END.length()).strip();
				}
				text.append(line).append('\n');
			}
		} catch (IOException broken) {
			text.append(broken);
		}
		return wanted ? text.toString() : "";
	}

	/** Let the process come to its end. */
	@Override
	public void close() {
		requests.close();
		try {
			if (!process.waitFor(10, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
		} catch (InterruptedException interrupted) {
			process.destroyForcibly();
		}
		readers.shutdownNow();
	}
}
