package org.assay.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Programs that run on the jars of the product: they make documents, do what a part of the product is compared with, or run a part of it
 * alone.
 */
final class Programs {

	private final Product product;
	private final Path classes;
	private final String classPath;

	private Programs(Product product, Path classes) throws IOException {
		this.product = product;
		this.classes = classes;
		this.classPath = product.classPath();
	}

	/** Compile the programs.
	 * @param sources folder with the sources */
	static Programs compile(Product product, Path sources, Path classes, ColdProcess process) throws IOException, InterruptedException {
		Programs programs = new Programs(product, Files.createDirectories(classes));
		List<String> command = new ArrayList<>(List.of(product.javaHome().resolve("bin/javac").toString(), "-encoding", "UTF-8", "-cp",
				programs.classPath, "-d", classes.toString()));
		try (Stream<Path> files = Files.list(sources)) {
			files.filter(file -> file.toString().endsWith(".java")).map(Path::toString).sorted().forEach(command::add);
		}
		Run run = process.run(command);
		if (run.exit() != 0) {
			throw new IOException(String.join("; ", run.errors()));
		}
		return programs;
	}

	/** Return the command that runs a program as Java does without being told anything. */
	List<String> plain(String program, Object... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(product.javaHome().resolve("bin/java").toString(), "-cp", classes + ":" + classPath,
				program));
		for (Object argument : arguments) {
			command.add(argument.toString());
		}
		return command;
	}

	/** Return the command that runs a program, with the collector and the compiler of the product. */
	List<String> command(String program, Object... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(product.javaHome().resolve("bin/java").toString(), "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1",
				"-XX:-UsePerfData", "-Djava.awt.headless=true", "-cp", classes + ":" + classPath, program));
		for (Object argument : arguments) {
			command.add(argument.toString());
		}
		return command;
	}

	/** Return the command that runs a program as the language server is run. */
	List<String> server(String program, Object... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(product.javaHome().resolve("bin/java").toString(), "-XX:+UseSerialGC", "-Xmx1g", "-Xss4m",
				"-XX:-UsePerfData", "-Djava.awt.headless=true", "-Dguice_bytecode_gen_option=DISABLED", "-cp", classes + ":" + classPath, program));
		for (Object argument : arguments) {
			command.add(argument.toString());
		}
		return command;
	}
}
