package org.assay.evidence.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Types of documents that are read. The order is that of the protocol with the process that reads. */
public enum DocumentType {

	/** Portable Document Format. */
	PDF,
	/** HTML and XHTML. */
	HTML,
	/** CommonMark. */
	MARKDOWN,
	/** Plain text. */
	TEXT;

	private static final int HEADER = 1024;

	/**
	 * The type of a document by the end of its name; a document that begins like a PDF is one whatever its name.
	 *
	 * @param name file name or path
	 * @param bytes the document
	 * @return nothing if the type is not read
	 */
	public static Optional<DocumentType> of(String name, byte[] bytes) {
		if (new String(bytes, 0, Math.min(bytes.length, HEADER), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
			return Optional.of(PDF);
		}
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return switch (ending) {
			case "pdf" -> Optional.of(PDF);
			case "html", "htm", "xhtml" -> Optional.of(HTML);
			case "md", "markdown" -> Optional.of(MARKDOWN);
			case "txt", "text" -> Optional.of(TEXT);
			default -> Optional.empty();
		};
	}
}
