package org.assay.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs scripts of Windows with Wine, whose Windows lies in a folder of its own and knows nothing of that of a user. */
final class Wine {

	private static final int PATIENCE_SECONDS = 60;

	private final Path windows;

	private Wine(Path windows) {
		this.windows = windows;
	}

	/**
	 * A script that has ended.
	 *
	 * @param code what it ended with
	 * @param output what it printed, results and messages together
	 */
	record Run(int code, Path output) {

		String said() {
			try {
				return Files.readString(output).replace("\r", "");
			} catch (IOException unreadable) {
				throw new UncheckedIOException(unreadable);
			}
		}

		/** Wait for the last line of a program of this system: Wine does not. */
		Run until(String last) throws InterruptedException {
			for (int tries = PATIENCE_SECONDS * 10; tries > 0 && !said().endsWith(last + "\n"); tries--) {
				Thread.sleep(100);
			}
			return this;
		}
	}

	static boolean isInstalled() {
		try {
			ProcessBuilder builder = new ProcessBuilder("wine", "--version").redirectErrorStream(true);
			return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException | InterruptedException none) {
			return false;
		}
	}

	/** Make a Windows in a folder. */
	static Wine in(Path folder) throws Exception {
		Wine wine = new Wine(folder);
		wine.start(List.of("wineboot", "-i"), Map.of());
		return wine;
	}

	/** The file of Wine's own command interpreter, which is a program for Windows as good as any. */
	Path interpreter() {
		return windows.resolve("drive_c/windows/system32/cmd.exe");
	}

	Path programFiles() throws IOException {
		return Files.createDirectories(windows.resolve("drive_c/Program Files"));
	}

	Run run(Map<String, String> environment, Path script, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("wine", script.toString()));
		command.addAll(List.of(arguments));
		return start(command, environment);
	}

	/** End all programs, and take away the links out of the folder, so that whoever deletes it deletes nothing else. */
	void end() throws Exception {
		start(List.of("wineserver", "-k"), Map.of());
		try (Stream<Path> files = Files.walk(windows)) {
			for (Path link : files.filter(Files::isSymbolicLink).toList()) {
				Files.delete(link);
			}
		}
	}

	/** Where a file is for Windows. */
	static String path(Path file) {
		return "Z:" + file.toString().replace('/', '\\');
	}

	private Run start(List<String> command, Map<String, String> more) throws Exception {
		ProcessBuilder builder = new ProcessBuilder(command).directory(windows.getParent().toFile()).redirectErrorStream(true);
		Map<String, String> environment = new LinkedHashMap<>(more);
		environment.put("WINEPREFIX", windows.toString());
		environment.put("WINEDEBUG", "-all");
		environment.put("WINEDLLOVERRIDES", "mscoree,mshtml=");
		environment.put("LC_ALL", "C.UTF-8");
		environment.put("HOME", windows.getParent().toString());
		for (String variable : List.of("DISPLAY", "JAVA_HOME", "ASSAY_JAVA", "ASSAY_JDK", "ASSAY_JAVA_OPTS")) {
			builder.environment().remove(variable);
		}
		builder.environment().putAll(environment);
		Path output = Files.createTempFile(windows.getParent(), "output", "");
		Process process = builder.redirectOutput(output.toFile()).start();
		process.getOutputStream().close();
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new AssertionError(command + " did not end");
		}
		return new Run(process.exitValue(), output);
	}
}
