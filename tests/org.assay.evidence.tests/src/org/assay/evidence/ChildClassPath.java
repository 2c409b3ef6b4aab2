package org.assay.evidence;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assay.evidence.extraction.Extraction;
import org.assay.evidence.extraction.Launch;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/** Where the classes are that the process needs which reads documents. */
final class ChildClassPath {

	private ChildClassPath() {
	}

	/** A way to start the process. */
	static Launch launch() {
		return new Launch(Path.of(System.getProperty("java.home"), "bin", "java").toString(), places(), List.of());
	}

	private static List<String> places() {
		try {
			Class<?> logging = PDDocument.class.getClassLoader().loadClass("org.apache.commons.logging.LogFactory");
			return Stream
					.of(Extraction.class, PDDocument.class, FontBoxFont.class, RandomAccessRead.class, Parser.class, Jsoup.class, logging)
					.map(ChildClassPath::place).distinct().toList();
		} catch (ClassNotFoundException missing) {
			throw new IllegalStateException(missing);
		}
	}

	private static String place(Class<?> type) {
		try {
			File place = new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
			File classes = new File(place, "target/classes");
			return (classes.isDirectory() ? classes : place).getPath();
		} catch (URISyntaxException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
