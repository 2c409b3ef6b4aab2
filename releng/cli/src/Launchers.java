import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the scripts that start the command line: for the shells of Unix, and for the one of Windows. What they have in common is said
 * once and put into all of them.
 */
final class Launchers {

	private static final List<String> NAMES = List.of("assay", "make-cache");

	private final Path templates;
	private final Map<String, String> values = new LinkedHashMap<>();

	/**
	 * @param templates folder of the scripts, in which words between at signs stand for values
	 * @param values of these words
	 */
	Launchers(Path templates, Map<String, String> values) {
		this.templates = templates;
		this.values.putAll(values);
	}

	/** Write them into a folder. */
	void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		for (String name : NAMES) {
			Path launcher = Files.writeString(folder.resolve(name), filled(text(name + ".sh")));
			if (Files.getFileStore(launcher).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
			}
			String windows = filled(text(name + ".cmd").replace("@find-java@", text("find-java.cmd")));
			Files.writeString(folder.resolve(name + ".cmd"), windows.replace("\n", "\r\n"), StandardCharsets.US_ASCII);
		}
	}

	/** Return a template with the line ends of Unix, whatever the checkout has. */
	private String text(String template) throws IOException {
		return Files.readString(templates.resolve(template)).replace("\r\n", "\n");
	}

	private String filled(String template) {
		String script = template;
		for (var value : values.entrySet()) {
			script = script.replace("@" + value.getKey() + "@", value.getValue());
		}
		return script;
	}
}
