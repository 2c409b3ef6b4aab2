package org.assay.analysis.evidence;

/**
 * What became of looking for a quotation in the document that it is taken from. Only {@link #FOUND} says that a citation holds as it is written;
 * {@link #OTHER_PAGE}, {@link #AMBIGUOUS} and {@link #CHANGED} say that every word stands there; nothing else does.
 */
public enum CitationState {

	/** Every word stands there, on the page given if one is given, and nowhere else that the hints leave open. */
	FOUND("found"),
	/** Every word stands there at one place, on another page than the one given. */
	OTHER_PAGE("other-page"),
	/** Most words stand there, but not all of them, or not as quoted. */
	LOOSE("loose"),
	/** Every word stands there at several places, and the hints do not choose. */
	AMBIGUOUS("ambiguous"),
	/** The quotation does not stand there. */
	NOT_FOUND("not-found"),
	/** Every word stands there, but the file is another one than the one that was cited. */
	CHANGED("changed"),
	/** The file is not there, or is none that can be opened. */
	MISSING("missing"),
	/** There is no text in the document, such as in one that was scanned. */
	NO_TEXT("no-text"),
	/** The document needs a password, is damaged, is too large, or is of a type that is not read. */
	UNREADABLE("unreadable"),
	/** Reading the document took more time or memory than it may, so that nothing is known about its text. */
	NOT_VERIFIABLE("not-verifiable"),
	/** The quotation says too little, or is too long, to be looked for. */
	REFUSED("refused");

	private final String word;

	CitationState(String word) {
		this.word = word;
	}

	/** Return the word for it in rows and documents for other programs; it never changes. */
	public String word() {
		return word;
	}

	/** Return whether it is known that the words do not stand in the document as they are quoted, or that there is no document. */
	public boolean isRefuted() {
		return this == LOOSE || this == NOT_FOUND || this == MISSING;
	}

	/** Return whether every word stands in the document, wherever that is. */
	public boolean isThere() {
		return this == FOUND || this == OTHER_PAGE || this == AMBIGUOUS || this == CHANGED;
	}
}
