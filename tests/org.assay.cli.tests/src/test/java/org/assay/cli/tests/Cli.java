package org.assay.cli.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;

/**
 * Runs the assembled command line in a folder: as a process of its own, with an environment of the test's choosing, or {@linkplain
 * #resident() without a start}.
 */
final class Cli {

	private static final Path HOME = Path.of(System.getProperty("assay.home", "")).toAbsolutePath().normalize();
	private static final Path REPOSITORY = Path.of(System.getProperty("assay.repository", "../..")).toAbsolutePath().normalize();
	/** Not that of whoever runs the tests. */
	private static final Path DOCUMENT_CACHE = Path.of("target", "document-cache").toAbsolutePath();
	private static final int PATIENCE_SECONDS = 120;
	private static final int POLL_MILLIS = 2;

	private final Path folder;
	private final Map<String, String> environment = new LinkedHashMap<>();
	private final List<String> wrapper = new ArrayList<>();
	private boolean isResident;
	private LongConsumer peak = kibibytes -> {
	};

	private Cli(Path folder) {
		this.folder = folder;
		environment.put("LC_ALL", "C.UTF-8");
		environment.put("ASSAY_DOCUMENT_CACHE", DOCUMENT_CACHE.toString());
	}

	/** What a run gave. */
	record Run(int code, byte[] outBytes, String err) {

		String out() {
			return new String(outBytes, StandardCharsets.UTF_8);
		}
	}

	/** Return a command line whose current folder is the given one; the language of messages is English. */
	static Cli in(Path folder) {
		return new Cli(folder);
	}

	/** Return the jars and folders that the command line consists of. */
	static List<Path> classPath() {
		return Folder.read(HOME.resolve("classpath.txt")).lines().map(HOME::resolve).toList();
	}

	/** Return the folder of the repository. */
	static Path repository() {
		return REPOSITORY;
	}

	/** Return the folder that holds the command. */
	static Path binaries() {
		return HOME.resolve("bin");
	}

	/** Return the project of the example. */
	static Path example() {
		return REPOSITORY.resolve("examples/linkoping-homecare");
	}

	Cli with(String variable, String value) {
		environment.put(variable, value);
		return this;
	}

	/** Run commands under another program, such as one that watches them. */
	Cli under(String... command) {
		wrapper.addAll(List.of(command));
		return this;
	}

	/** Run commands in the process of the tests, for what a command says and writes; the environment is that of the tests. */
	Cli resident() {
		isResident = true;
		return this;
	}

	/** Tell how much memory of the machine a process takes at most, in KiB, again and again while it runs; only where the system says so. */
	Cli measured(LongConsumer kibibytes) {
		peak = kibibytes;
		return this;
	}

	/** Run a command. */
	Run run(String... arguments) {
		if (isResident) {
			return Resident.assembled().run(folder, List.of(arguments));
		}
		List<String> command = new ArrayList<>(wrapper);
		command.add(HOME.resolve("bin/assay").toString());
		command.addAll(List.of(arguments));
		return run(command);
	}

	/** Run a line of a shell, in which {@code assay} is the command. */
	Run shell(String line) {
		environment.put("assay", HOME.resolve("bin/assay").toString());
		return run(List.of("/bin/sh", "-c", line.replace("assay ", "\"$assay\" ")));
	}

	private Run run(List<String> command) {
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
		for (String variable : List.of("LANG", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "ASSAY_LANGUAGE", "NO_COLOR")) {
			builder.environment().remove(variable);
		}
		builder.environment().putAll(environment);
		try {
			Process process = builder.start();
			process.getOutputStream().close();
			CompletableFuture<byte[]> out = CompletableFuture.supplyAsync(() -> bytes(process.getInputStream()));
			CompletableFuture<byte[]> err = CompletableFuture.supplyAsync(() -> bytes(process.getErrorStream()));
			Thread.ofVirtual().start(() -> watch(process));
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new AssertionError(command + " did not end within " + PATIENCE_SECONDS + " s");
			}
			return new Run(process.exitValue(), out.get(10, TimeUnit.SECONDS), new String(err.get(10, TimeUnit.SECONDS), StandardCharsets.UTF_8));
		} catch (IOException | InterruptedException | ExecutionException | TimeoutException failed) {
			throw new AssertionError("cannot run " + command, failed);
		}
	}

	/** Read the high-water mark of Linux until the process ends; it only grows, so that the last reading misses a moment at most. */
	private void watch(Process process) {
		Path status = Path.of("/proc", Long.toString(process.pid()), "status");
		try {
			while (process.isAlive()) {
				Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
						.forEach(line -> peak.accept(Long.parseLong(line.replaceAll("\\D", ""))));
				Thread.sleep(POLL_MILLIS);
			}
		} catch (IOException | InterruptedException over) {
			// it has ended, or this is no Linux
		}
	}

	private static byte[] bytes(InputStream stream) {
		try (stream) {
			return stream.readAllBytes();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
