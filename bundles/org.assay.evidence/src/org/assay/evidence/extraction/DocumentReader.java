package org.assay.evidence.extraction;

import org.assay.evidence.pdf.PdfReader;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.reading.Reading.Measure;
import org.assay.evidence.reading.SourceReader;

/** Reads a document in this process. Size, pages and text are limited, time and memory are not: {@link Extractor} does that. */
public final class DocumentReader {

	private DocumentReader() {
	}

	/** Read a document, in memory alone. */
	public static Reading read(DocumentType type, byte[] bytes, Limits limits) {
		if (bytes.length > limits.inputBytes()) {
			return new Reading.TooLarge(Measure.INPUT, limits.inputBytes());
		}
		return type == DocumentType.PDF ? PdfReader.read(bytes, limits) : SourceReader.read(type, bytes, limits);
	}
}
