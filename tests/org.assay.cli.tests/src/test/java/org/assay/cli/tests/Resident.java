package org.assay.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assay.cli.tests.Cli.Run;

/**
 * The jars of the assembled command line, loaded once into the process of the tests, apart from all that the tests see. A command costs no
 * start here, so that many can be tried; what a start, a launcher, a terminal and an exit code are is tried with processes.
 */
public final class Resident {

	private static final Resident ONE = of(Cli.classPath());

	private final Method look;
	private final Method run;
	private final Constructor<?> output;

	private Resident(ClassLoader jars) throws ReflectiveOperationException {
		Class<?> session = jars.loadClass("org.assay.cli.Session");
		look = session.getDeclaredMethod("of", String.class, boolean.class);
		look.setAccessible(true);
		run = jars.loadClass("org.assay.cli.Assay").getDeclaredMethod("run", List.class, session);
		run.setAccessible(true);
		output = jars.loadClass("org.assay.cli.Output").getDeclaredConstructor(OutputStream.class);
		output.setAccessible(true);
	}

	/** Load the command line from jars and folders of classes. */
	static Resident of(List<Path> classPath) {
		System.setProperty("slf4j.internal.verbosity", "ERROR");
		try {
			return new Resident(new URLClassLoader(classPath.stream().map(Resident::url).toArray(URL[]::new),
					ClassLoader.getPlatformClassLoader()));
		} catch (ReflectiveOperationException changed) {
			throw new AssertionError(changed);
		}
	}

	/** Return the command line as it is assembled. */
	public static Resident assembled() {
		return ONE;
	}

	/** Run a command in a folder; the language of messages is English unless the arguments say another. */
	Run run(Path folder, List<String> arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = run(folder, arguments, out, err);
		return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
	}

	/** Run a command in a folder and return what it prints, results and messages together. */
	public String print(Path folder, List<String> arguments) {
		ByteArrayOutputStream both = new ByteArrayOutputStream();
		run(folder, arguments, both, both);
		return both.toString(StandardCharsets.UTF_8);
	}

	private int run(Path folder, List<String> arguments, OutputStream out, OutputStream err) {
		try {
			return (int) run.invoke(null, List.copyOf(arguments), session(folder, language(arguments), out, err));
		} catch (InvocationTargetException escaped) {
			throw new AssertionError(arguments + " failed", escaped.getCause());
		} catch (ReflectiveOperationException changed) {
			throw new AssertionError(changed);
		}
	}

	/** Return what the command line finds out about the place where it runs, but for the folder and the outputs. */
	private Object session(Path folder, String language, OutputStream out, OutputStream err) throws ReflectiveOperationException {
		Object here = look.invoke(null, language, false);
		RecordComponent[] components = here.getClass().getRecordComponents();
		Class<?>[] types = new Class<?>[components.length];
		Object[] values = new Object[components.length];
		for (int index = 0; index < components.length; index++) {
			RecordComponent component = components[index];
			component.getAccessor().setAccessible(true);
			types[index] = component.getType();
			values[index] = switch (component.getName()) {
				case "folder" -> folder.toAbsolutePath();
				case "out" -> output.newInstance(out);
				case "err" -> output.newInstance(err);
				case "colour", "progress" -> false;
				default -> component.getAccessor().invoke(here);
			};
		}
		Constructor<?> all = here.getClass().getDeclaredConstructor(types);
		all.setAccessible(true);
		return all.newInstance(values);
	}

	private static String language(List<String> arguments) {
		int option = arguments.indexOf("--language");
		return option >= 0 && option + 1 < arguments.size() ? arguments.get(option + 1)
				: arguments.stream().filter(argument -> argument.startsWith("--language=")).map(argument -> argument.substring(11)).findFirst()
						.orElse("en");
	}

	private static URL url(Path file) {
		try {
			return file.toUri().toURL();
		} catch (MalformedURLException impossible) {
			throw new AssertionError(impossible);
		}
	}
}
