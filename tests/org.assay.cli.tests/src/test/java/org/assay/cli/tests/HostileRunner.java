package org.assay.cli.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

/**
 * Checks one project after the other in one process, so that two hundred of them cost no two hundred starts. Started by {@link
 * HostileInputTest}.
 */
final class HostileRunner {

	/** Begins the line behind the output of a run. */
	static final String END = "=== end of run";

	private HostileRunner() {
	}

	/** Read a folder from each line of the standard input, check it, and say how it ended on both outputs. */
	public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
		Method run = Class.forName("org.assay.cli.Assay").getMethod("run", String[].class);
		BufferedReader folders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		for (String folder = folders.readLine(); folder != null; folder = folders.readLine()) {
			long before = processorMillis();
			Object code = run(run, folder);
			long millis = processorMillis() - before;
			System.err.println(END);
			System.err.flush();
			System.out.println(END + " " + code + " " + millis);
			System.out.flush();
		}
	}

	private static Object run(Method run, String folder) throws ReflectiveOperationException {
		try {
			return run.invoke(null, (Object) new String[] {"check", "--as-of", "2026-11-21", "--language", "en", folder});
		} catch (InvocationTargetException escaped) {
			escaped.getCause().printStackTrace();
			return 99;
		}
	}

	private static long processorMillis() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000;
	}
}
