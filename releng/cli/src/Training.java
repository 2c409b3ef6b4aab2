import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run commands in one JVM, so that the cache of classes made from this run serves all of them.
 *
 * <p>Argument: a file with one command per line; empty lines and lines that start with {@code #} are skipped. What the
 * commands answer does not matter, only that they run.
 */
public final class Training {

	private Training() {
	}

	public static void main(String[] args) throws Exception {
		Method run = Class.forName("org.assay.cli.Assay").getMethod("run", String[].class);
		for (String line : Files.readAllLines(Path.of(args[0]))) {
			if (!line.isBlank() && !line.startsWith("#")) {
				System.out.println("> " + line);
				try {
					System.out.println("= " + run.invoke(null, (Object) line.strip().split("\\s+")));
				} catch (InvocationTargetException e) {
					e.getCause().printStackTrace();
				}
			}
		}
		System.exit(0);
	}
}
