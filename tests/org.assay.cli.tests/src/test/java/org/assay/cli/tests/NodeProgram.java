package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** A program for Node in a folder of its own: scripts beside the tests, and libraries of npm out of the jars of the class path. */
final class NodeProgram {

	private static final String LIBRARIES = "META-INF/resources/webjars/";
	private static final int PATIENCE_SECONDS = 120;
	private static final int ENOUGH = 18;

	private final Path folder;

	/** @param folder where scripts and libraries are put */
	NodeProgram(Path folder) {
		this.folder = folder;
	}

	/** Go on with a test only where there is Node, and one that is not too old. */
	static void isNeeded() {
		assumeTrue(version() >= ENOUGH, "node " + ENOUGH + " or later is not installed, so no editor was tried");
	}

	private static int version() {
		try {
			Process process = new ProcessBuilder("node", "-p", "process.versions.node.split('.')[0]").redirectErrorStream(true).start();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			return process.waitFor() == 0 ? Integer.parseInt(said) : 0;
		} catch (IOException | InterruptedException none) {
			return 0;
		}
	}

	/** Put a file of the tests into the folder. */
	NodeProgram with(String resource, String path) throws IOException {
		try (InputStream content = NodeProgram.class.getResourceAsStream("/editors/" + resource)) {
			Folder.write(folder, path, content.readAllBytes());
		}
		return this;
	}

	/** Put the libraries of npm into the folder, where programs in it find them. */
	NodeProgram withLibraries() throws IOException {
		for (URL libraries : Collections.list(NodeProgram.class.getClassLoader().getResources(LIBRARIES))) {
			JarURLConnection connection = (JarURLConnection) libraries.openConnection();
			connection.setUseCaches(false);
			try (JarFile jar = connection.getJarFile()) {
				for (JarEntry entry : Collections.list(jar.entries())) {
					if (entry.getName().startsWith(LIBRARIES) && !entry.isDirectory()) {
						Folder.write(folder, "node_modules/" + withoutVersion(entry.getName()), jar.getInputStream(entry).readAllBytes());
					}
				}
			}
		}
		return this;
	}

	private static String withoutVersion(String path) {
		String place = path.substring(LIBRARIES.length());
		int name = place.indexOf('/');
		return place.substring(0, name) + place.substring(place.indexOf('/', name + 1));
	}

	/** Start a script. */
	Process start(String script, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of("node", folder.resolve(script).toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.environment().put("ASSAY_DOCUMENT_CACHE", folder.resolve("cache").toString());
		return builder.start();
	}

	/** Run a script to its end, which says {@code done} when all is well. */
	void run(String script, String... arguments) throws IOException, InterruptedException {
		Process process = start(script, arguments);
		Thread.ofVirtual().start(() -> stopLate(process));
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals("done 0", said.strip() + " " + process.waitFor());
	}

	private static void stopLate(Process process) {
		try {
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
		} catch (InterruptedException over) {
			process.destroyForcibly();
		}
	}

	/** Copy a project to a folder below that of the program. */
	Path copy(Path project) throws IOException {
		Path copy = folder.resolve("project");
		for (String path : Folder.all(project)) {
			if (Files.isRegularFile(project.resolve(path))) {
				Folder.write(copy, path, Files.readAllBytes(project.resolve(path)));
			}
		}
		return copy;
	}
}
