package org.assay.evidence.reading;

import org.assay.evidence.text.DocumentText;

/** What came of reading a document: its text, or the one reason why there is none. Only {@link Read} can ever support a quotation. */
public sealed interface Reading {

	/** The document was read to its end. */
	record Read(DocumentText text) implements Reading {
	}

	/** A password is needed to open the document. */
	record Encrypted() implements Reading {
	}

	/** The document does not follow its format so far that it could be read to its end. */
	record Damaged() implements Reading {
	}

	/**
	 * There is no text in the document.
	 *
	 * @param pages number of pages
	 * @param glyphs how many glyphs without a meaning the document shows; 0 if it shows pictures only
	 */
	record NoTextLayer(int pages, int glyphs) implements Reading {
	}

	/** The document is larger than a limit. */
	record TooLarge(Measure measure, long limit) implements Reading {
	}

	/** Reading ended before its time; nothing is known about the text. The same document may be read in other circumstances. */
	record NotVerifiable(Cause cause) implements Reading {
	}

	/** The document is of a type that is not read. */
	record UnreadableType() implements Reading {
	}

	/** What may be too large. */
	enum Measure {
		/** Bytes of the document. */
		INPUT,
		/** Pages. */
		PAGES,
		/** Bytes of text. */
		TEXT
	}

	/** Why a document is not verifiable. */
	enum Cause {
		/** The limit of time was reached. */
		TIME,
		/** The limit of memory was reached. */
		MEMORY,
		/** The process that read ended by itself. */
		DIED,
		/** The process that read said something that is not an answer. */
		GARBAGE,
		/** The process could not be started. */
		NOT_STARTED,
		/** The caller was asked to stop. */
		INTERRUPTED
	}
}
