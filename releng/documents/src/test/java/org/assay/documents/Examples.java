package org.assay.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.assay.evidence.extraction.DocumentReader;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.text.DocumentText;

/** The examples of the repository. */
final class Examples {

	static final Path FOLDER = Path.of(System.getProperty("assay.repository")).resolve("examples");

	private Examples() {
	}

	/** Names of the examples, sorted. */
	static List<String> names() throws IOException {
		try (Stream<Path> folders = Files.list(FOLDER)) {
			return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
		}
	}

	/** The text of a document as the evidence is read. */
	static DocumentText text(byte[] pdf) {
		Reading reading = DocumentReader.read(DocumentType.PDF, pdf, Limits.STANDARD);
		return ((Reading.Read) reading).text();
	}
}
