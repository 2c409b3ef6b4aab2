import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The configuration with which the application starts, as it is written by the build, without its time and without records of updates. */
final class Configuration {

	private static final String UPDATES = "eclipse.p2.";

	private Configuration() {
	}

	static byte[] plain(byte[] written) throws IOException {
		Properties properties = new Properties();
		properties.load(new ByteArrayInputStream(written));
		Map<String, String> sorted = new TreeMap<>();
		properties.stringPropertyNames().stream().filter(name -> !name.startsWith(UPDATES))
				.forEach(name -> sorted.put(name, properties.getProperty(name)));
		StringBuilder text = new StringBuilder();
		sorted.forEach((name, value) -> text.append(name).append('=').append(escaped(value)).append('\n'));
		return text.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	/** In a value only these two characters mean something else than themselves, as long as all are of ISO 8859-1. */
	private static String escaped(String value) {
		if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(value) || value.startsWith(" ")) {
			throw new IllegalStateException("cannot write the value " + value);
		}
		return value.replace("\\", "\\\\").replace("\n", "\\n");
	}
}
