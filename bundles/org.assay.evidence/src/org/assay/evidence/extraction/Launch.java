package org.assay.evidence.extraction;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assay.evidence.reading.Limits;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/**
 * How the process that reads is started.
 *
 * @param java path of the program, usually {@code bin/java} in {@code java.home}
 * @param classPath jars and folders with this bundle and what it requires
 * @param options further options of the virtual machine, such as a class cache
 */
public record Launch(String java, List<String> classPath, List<String> options) {

	private static final List<Class<?>> NEEDED = List.of(Extraction.class, PDDocument.class, FontBoxFont.class, RandomAccessRead.class,
			LogFactory.class, Parser.class, Jsoup.class);
	/** Where the classes of a bundle are that is a folder of sources. */
	private static final Path FOLDER_OF_CLASSES = Path.of("target", "classes");

	/** A way to start the process. */
	public Launch {
		classPath = List.copyOf(classPath);
		options = List.copyOf(options);
	}

	/** Return a way to start the process with the Java and the classes of this one, and with no others. */
	public static Launch ofThisProcess() {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new Launch(java, NEEDED.stream().flatMap(Launch::places).distinct().toList(), List.of());
	}

	private static Stream<String> places(Class<?> type) {
		Path place = path(type.getProtectionDomain().getCodeSource().getLocation());
		return Stream.of(place.toString(), place.resolve(FOLDER_OF_CLASSES).toString());
	}

	/** The file of an address. A framework of bundles that may not write into its own folder leaves blanks as they are. */
	static Path path(URL address) {
		try {
			return Path.of(address.toURI());
		} catch (URISyntaxException bare) {
			return Path.of(encoded(address));
		}
	}

	private static URI encoded(URL address) {
		try {
			return new URI(address.getProtocol(), null, address.getPath(), null);
		} catch (URISyntaxException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The command line. */
	List<String> command(Limits limits, String separator) {
		List<String> command = new ArrayList<>(List.of(java, "-Xmx" + limits.heapMebibytes() + "m", "-Xss2m", "-XX:+UseSerialGC",
				"-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-Xshare:auto", "-Djava.awt.headless=true",
				"-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"));
		command.addAll(options);
		command.addAll(List.of("-cp", String.join(separator, classPath), Extraction.class.getName()));
		return command;
	}
}
