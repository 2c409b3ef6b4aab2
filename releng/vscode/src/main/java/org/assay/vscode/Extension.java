package org.assay.vscode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Packs the extension: its sources, the grammar of colours, the licence, and the library that it speaks the protocol with, which comes out of a
 * jar.
 */
public final class Extension {

	/** Where an archive has the files of the extension. */
	static final String INSIDE = "extension/";
	static final String GRAMMAR = INSIDE + "syntaxes/assay.tmLanguage.json";
	private static final String PACKED_LIBRARY = "META-INF/resources/webjars/";
	private static final String VERSION = "@version@";

	private final SortedMap<String, byte[]> files = new TreeMap<>();
	private final String version;

	private Extension(String version) {
		this.version = version;
	}

	/**
	 * Pack the extension.
	 *
	 * @param arguments the folder of the sources, the file of the licence, the version, the time of all entries (ISO instant), the archive to
	 * write, and the jars of libraries
	 */
	public static void main(String[] arguments) throws IOException {
		Extension extension = new Extension(arguments[2].replace("-SNAPSHOT", ""));
		extension.addSources(Path.of(arguments[0]));
		extension.files.put(INSIDE + "LICENSE.txt", Files.readAllBytes(Path.of(arguments[1])));
		extension.files.put(GRAMMAR, ColourGrammar.of(LanguageGrammar.read()).getBytes(StandardCharsets.UTF_8));
		for (int index = 5; index < arguments.length; index++) {
			extension.addLibrary(Path.of(arguments[index]));
		}
		Path archive = Path.of(arguments[4]);
		Files.createDirectories(archive.getParent());
		Files.write(archive, Vsix.of(extension.files, Instant.parse(arguments[3])));
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

	/** Add what runs of a library: its code, its description and its licence. */
	private void addLibrary(Path jar) throws IOException {
		try (ZipInputStream archive = new ZipInputStream(Files.newInputStream(jar))) {
			for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
				if (entry.getName().startsWith(PACKED_LIBRARY) && isNeeded(entry.getName())) {
					files.put(INSIDE + "node_modules/" + withoutVersion(entry.getName()), archive.readAllBytes());
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
		String place = path.substring(PACKED_LIBRARY.length());
		int name = place.indexOf('/');
		return place.substring(0, name) + place.substring(place.indexOf('/', name + 1));
	}
}
