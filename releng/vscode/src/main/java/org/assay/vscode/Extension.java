package org.assay.vscode;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Packs the extension: its sources, the grammar of colours, the licence, and the library that carries its messages, which comes
 * out of a jar of the class path.
 */
public final class Extension {

	/** Where an archive has the files of the extension. */
	static final String INSIDE = "extension/";
	static final String GRAMMAR = INSIDE + "syntaxes/assay.tmLanguage.json";
	private static final String LIBRARIES = "META-INF/resources/webjars/";
	private static final String CONNECTION = INSIDE + "node_modules/vscode-jsonrpc/package.json";
	private static final String VERSION = "@version@";

	private final SortedMap<String, byte[]> files = new TreeMap<>();
	private final String version;

	private Extension(String version) {
		this.version = version;
	}

	/**
	 * Pack the extension.
	 *
	 * @param arguments the folder of the sources, the file of the licence, the version, the time of all entries (ISO instant), the
	 * archive to write
	 */
	public static void main(String[] arguments) throws IOException {
		byte[] archive = pack(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2], Instant.parse(arguments[3]));
		Path file = Path.of(arguments[4]);
		Files.createDirectories(file.getParent());
		Files.write(file, archive);
	}

	/** Return the archive; for what the parameters are see {@link #main}. */
	static byte[] pack(Path sources, Path licence, String version, Instant time) throws IOException {
		Extension extension = new Extension(version.replace("-SNAPSHOT", ""));
		extension.addSources(sources);
		extension.files.put(INSIDE + "LICENSE.txt", Files.readAllBytes(licence));
		extension.files.put(GRAMMAR, ColourGrammar.of(LanguageGrammar.read()).getBytes(StandardCharsets.UTF_8));
		for (URL libraries : Collections.list(Extension.class.getClassLoader().getResources(LIBRARIES))) {
			extension.addLibraries(libraries.openConnection());
		}
		if (!extension.files.containsKey(CONNECTION)) {
			throw new IllegalStateException("the library of the connection is not on the class path");
		}
		return Vsix.of(extension.files, time);
	}

	/** What stands in the folder {@code extension} goes into the extension, what stands beside it describes the archive. */
	private void addSources(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String text = Files.readString(path).replace(VERSION, version);
				files.put(folder.relativize(path).toString().replace('\\', '/'), text.getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	/** Add what runs of the libraries of a jar: code, description and licence. */
	private void addLibraries(URLConnection folder) throws IOException {
		folder.setUseCaches(false);
		try (JarFile jar = ((JarURLConnection) folder).getJarFile()) {
			for (JarEntry entry : Collections.list(jar.entries())) {
				if (entry.getName().startsWith(LIBRARIES) && isNeeded(entry.getName())) {
					files.put(INSIDE + "node_modules/" + withoutVersion(entry.getName()), jar.getInputStream(entry).readAllBytes());
				}
			}
		}
	}

	private static boolean isNeeded(String path) {
		boolean isForBrowsers = path.contains("/browser");
		return (path.endsWith(".js") || path.endsWith(".json") || path.endsWith(".txt")) && !isForBrowsers;
	}

	/** Turn the place in a jar, with name and version of the library, into the place where programs look for it. */
	private static String withoutVersion(String path) {
		String place = path.substring(LIBRARIES.length());
		int name = place.indexOf('/');
		return place.substring(0, name) + place.substring(place.indexOf('/', name + 1));
	}
}
