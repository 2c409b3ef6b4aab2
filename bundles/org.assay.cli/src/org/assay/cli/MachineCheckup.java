package org.assay.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assay.cli.Diagnosis.State;

/** Looks at the Java that runs this program, and at what was installed for it. */
final class MachineCheckup {

	private static final long MEGABYTE = 1 << 20;
	private static final String LAUNCHER = File.separatorChar == '/' ? "assay" : "assay.cmd";
	/** A project of a thousand elements needs less. */
	private static final long LEAST_MEGABYTES = 200;
	private static final int PATIENCE_SECONDS = 20;
	/** The Java whose class cache holds linked classes. */
	private static final int BEST_JAVA = 25;
	private static final List<String> FONTS = List.of("com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf",
			"com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf");

	private final Session session;

	MachineCheckup(Session session) {
		this.session = session;
	}

	List<Diagnosis> run() {
		List<Diagnosis> found = new ArrayList<>();
		found.add(Diagnosis.of("assay", State.OK, "assay", session, VersionCommand.version(), home()));
		found.add(java());
		found.add(cache());
		found.add(memory());
		found.add(fonts());
		found.add(temporary());
		return found;
	}

	private String home() {
		return System.getProperty("assay.home", System.getProperty("java.class.path", "").split(java.io.File.pathSeparator)[0]);
	}

	private Diagnosis java() {
		State state = Runtime.version().feature() < BEST_JAVA ? State.NOTE : State.OK;
		return Diagnosis.of("java", state, state == State.OK ? "java" : "java.older", session, Runtime.version(),
				System.getProperty("java.vendor", "?"), System.getProperty("os.name", "?"), System.getProperty("os.arch", "?"),
				System.getProperty("java.home", "?"));
	}

	/** The launcher names the file that it gave to Java, which passes it over in silence if it was made for another Java or other jars. */
	private Diagnosis cache() {
		String home = System.getProperty("assay.home");
		String cache = System.getProperty("assay.cache");
		if (home == null || cache == null) {
			return Diagnosis.of("cache", State.NOTE, "cache.launcher", session);
		}
		if (cache.isEmpty()) {
			return Diagnosis.of("cache", State.FIX, "cache.none", session);
		}
		return isUsable(home, cache) ? Diagnosis.of("cache", State.OK, "cache", session, cache)
				: Diagnosis.of("cache", State.FIX, "cache.passedOver", session, cache);
	}

	/** Start again in a way in which Java refuses to run without the cache. */
	private static boolean isUsable(String home, String cache) {
		ProcessBuilder builder = new ProcessBuilder(Path.of(home, "bin", LAUNCHER).toString(), "version").redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("ASSAY_JAVA_OPTS", cache.endsWith(".jsa") ? "-Xshare:on" : "-XX:AOTMode=on");
		try {
			Process process = builder.start();
			process.getOutputStream().close();
			if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				return process.exitValue() == 0;
			}
			process.destroyForcibly();
			return false;
		} catch (IOException cannotStart) {
			return false;
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private Diagnosis memory() {
		long megabytes = Runtime.getRuntime().maxMemory() / MEGABYTE;
		State state = megabytes < LEAST_MEGABYTES ? State.FIX : State.OK;
		return Diagnosis.of("memory", state, state == State.OK ? "memory" : "memory.little", session, megabytes,
				Runtime.getRuntime().availableProcessors());
	}

	private Diagnosis fonts() {
		boolean there = FONTS.stream().allMatch(font -> MachineCheckup.class.getClassLoader().getResource(font) != null);
		return Diagnosis.of("fonts", there ? State.OK : State.BROKEN, there ? "fonts" : "fonts.missing", session);
	}

	private Diagnosis temporary() {
		Path folder = Path.of(System.getProperty("java.io.tmpdir", "."));
		boolean usable = Files.isDirectory(folder) && Files.isWritable(folder);
		return Diagnosis.of("temporary", usable ? State.OK : State.FIX, usable ? "temporary" : "temporary.unwritable", session, folder);
	}
}
