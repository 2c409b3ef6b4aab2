package org.assay.cli.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

/** Runs one command after the other in one process, so that many of them cost no start each. Started by {@link LoopProcess}. */
final class CommandLoop {

	/** Begins the line behind the output of a run. */
	static final String END = "=== end of run";
	/** Stands between the arguments of a command. */
	static final String SEPARATOR = "\t";

	private CommandLoop() {
	}

	/** Read the arguments of a command from each line of the standard input, run it, and say how it ended on both outputs. */
	public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
		Method run = Class.forName("org.assay.cli.Assay").getMethod("run", String[].class);
		BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		for (String command = commands.readLine(); command != null; command = commands.readLine()) {
			long before = processorMillis();
			Object code = run(run, command.split(SEPARATOR));
			long millis = processorMillis() - before;
			System.err.println(END);
			System.err.flush();
			System.out.println(END + " " + code + " " + millis);
			System.out.flush();
		}
	}

	private static Object run(Method run, String[] command) throws ReflectiveOperationException {
		try {
			return run.invoke(null, (Object) command);
		} catch (InvocationTargetException escaped) {
			escaped.getCause().printStackTrace();
			return 99;
		}
	}

	private static long processorMillis() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000;
	}
}
