package org.assay.analysis.evidence;

import java.util.Optional;

/** What became of opening a document, and of reading it where a quotation is to be looked for in it. */
public enum DocumentState {

	/** The file is there; it was read if a quotation is to be looked for in it. */
	THERE(null),
	/** There is no such file. */
	ABSENT(CitationState.MISSING),
	/** The path leads over a symbolic link, which is never followed. */
	LINK(CitationState.MISSING),
	/** A folder or something else that is no file stands there. */
	NO_FILE(CitationState.MISSING),
	/** The system refuses to read the file. */
	REFUSED(CitationState.MISSING),
	/** A password is needed. */
	ENCRYPTED(CitationState.UNREADABLE),
	/** The document does not follow its format. */
	DAMAGED(CitationState.UNREADABLE),
	/** The file has more bytes than are read. */
	TOO_MANY_BYTES(CitationState.UNREADABLE),
	/** The document has more pages than are read. */
	TOO_MANY_PAGES(CitationState.UNREADABLE),
	/** The document has more text than is read. */
	TOO_MUCH_TEXT(CitationState.UNREADABLE),
	/** The type of the document is not one that is read. */
	OTHER_TYPE(CitationState.UNREADABLE),
	/** There are pages, but no text in them. */
	NO_TEXT(CitationState.NO_TEXT),
	/** Reading took longer than it may. */
	NO_TIME(CitationState.NOT_VERIFIABLE),
	/** Reading needed more memory than it may take. */
	NO_MEMORY(CitationState.NOT_VERIFIABLE),
	/** The process that reads ended by itself, could not be started, or said something that is no answer. */
	NO_ANSWER(CitationState.NOT_VERIFIABLE);

	private final CitationState citations;

	DocumentState(CitationState citations) {
		this.citations = citations;
	}

	/** Return what is known of every quotation from a document in this state; empty if it has to be looked for. */
	public Optional<CitationState> citations() {
		return Optional.ofNullable(citations);
	}

	/** Return whether there is a file that the system lets us read. */
	public boolean isThere() {
		return citations != CitationState.MISSING;
	}
}
