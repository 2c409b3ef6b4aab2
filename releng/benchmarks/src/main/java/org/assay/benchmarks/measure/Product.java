package org.assay.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The assembled command line that is measured.
 *
 * @param home folder with bin/assay
 */
public record Product(Path home) {

	/** The day on which projects are looked at: results must not change with the calendar. */
	public static final String DAY = "2026-06-01";

	/** @throws IllegalArgumentException if it has not been assembled */
	public Product {
		if (!Files.isExecutable(home.resolve("bin/assay"))) {
			throw new IllegalArgumentException("no command line at " + home + ", build it first or name another with --home");
		}
		home = home.toAbsolutePath().normalize();
	}

	public List<String> command(String... arguments) {
		List<String> command = new ArrayList<>(List.of(home.resolve("bin/assay").toString()));
		command.addAll(List.of(arguments));
		return command;
	}

	/** Return the command that checks a project. */
	public List<String> check(Path project) {
		return command("check", "--as-of", DAY, "--timings", "--language", "en", project.toString());
	}

	/** Return the folder of the JDK that runs the command line: the one that it remembers, else the one of this process. */
	public Path javaHome() throws IOException {
		Path remembered = home.resolve("jdk");
		if (Files.isReadable(remembered)) {
			return Path.of(Files.readAllLines(remembered).getFirst()).getParent().getParent();
		}
		return Path.of(System.getProperty("java.home"));
	}

	/** Return the jars that the command line consists of. */
	String classPath() throws IOException {
		return String.join(":", Files.readAllLines(home.resolve("classpath.txt")).stream().map(jar -> home.resolve(jar).toString()).toList());
	}

	/** Return the command that starts the virtual machine with the same collector and compiler, to do nothing. */
	public List<String> bareStart() throws IOException {
		String classes = System.getProperty("java.class.path");
		return List.of(javaHome().resolve("bin/java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp",
				classes, Nothing.class.getName());
	}
}
