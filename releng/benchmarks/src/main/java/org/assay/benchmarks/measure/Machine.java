package org.assay.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What the numbers were measured on.
 *
 * @param processor model
 * @param cores cores that processes may use
 * @param memory GiB
 * @param system operating system and kernel
 * @param java the virtual machine that ran the command
 */
public record Machine(String processor, int cores, double memory, String system, String java) {

	/** Look at this machine.
	 * @param javaHome folder of the JDK that runs the command */
	public static Machine here(Path javaHome) throws IOException {
		String processor = value(Path.of("/proc/cpuinfo"), "model name", ":", System.getProperty("os.arch"));
		double memory = Double.parseDouble(value(Path.of("/proc/meminfo"), "MemTotal", ":", "0").replaceAll("\\D", "")) / (1024 * 1024);
		String name = value(Path.of("/etc/os-release"), "PRETTY_NAME", "=", System.getProperty("os.name"));
		Path release = javaHome.resolve("release");
		String java = value(release, "IMPLEMENTOR", "=", "Java") + " " + value(release, "JAVA_RUNTIME_VERSION", "=",
				value(release, "JAVA_VERSION", "=", ""));
		return new Machine(processor, Runtime.getRuntime().availableProcessors(), memory,
				name + ", kernel " + System.getProperty("os.version").replaceAll("[^0-9.].*", ""), java.strip());
	}

	/** Return the machine in one line. */
	public String line() {
		return String.format(Locale.ROOT, "%s, %d cores, %.1f GiB memory, %s, %s", processor, cores, memory, system, java);
	}

	private static String value(Path file, String key, String separator, String otherwise) throws IOException {
		if (!Files.isReadable(file)) {
			return otherwise;
		}
		List<String> lines = Files.readAllLines(file);
		return lines.stream().filter(line -> line.startsWith(key)).findFirst()
				.map(line -> line.substring(line.indexOf(separator) + 1).strip().replace("\"", "")).filter(text -> !text.isEmpty()).orElse(otherwise);
	}
}
