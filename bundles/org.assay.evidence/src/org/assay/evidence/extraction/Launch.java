package org.assay.evidence.extraction;

import java.util.ArrayList;
import java.util.List;

import org.assay.evidence.reading.Limits;

/**
 * How the process that reads is started.
 *
 * @param java path of the program, usually {@code bin/java} in {@code java.home}
 * @param classPath jars and folders with this bundle and what it requires
 * @param options further options of the virtual machine, such as a class cache
 */
public record Launch(String java, List<String> classPath, List<String> options) {

	/** A way to start the process. */
	public Launch {
		classPath = List.copyOf(classPath);
		options = List.copyOf(options);
	}

	/** The command line. */
	List<String> command(Limits limits, String separator) {
		List<String> command = new ArrayList<>(List.of(java, "-Xmx" + limits.heapMebibytes() + "m", "-Xss2m", "-XX:+UseSerialGC",
				"-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-Xshare:auto", "-Djava.awt.headless=true",
				"-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"));
		command.addAll(options);
		command.addAll(List.of("-cp", String.join(separator, classPath), Extraction.class.getName()));
		return command;
	}
}
