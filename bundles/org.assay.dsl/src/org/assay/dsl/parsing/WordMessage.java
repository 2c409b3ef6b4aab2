package org.assay.dsl.parsing;

import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/** What is said of a word that the parser did not expect; the parser may have noticed some words before it. */
public final class WordMessage extends SyntaxErrorMessage {

	private final int offset;
	private final int length;

	WordMessage(SyntaxErrorMessage message, CommonToken word) {
		super(message.getMessage(), message.getIssueCode(), message.getIssueData());
		this.offset = word.getStartIndex();
		this.length = word.getStopIndex() + 1 - offset;
	}

	/** Return where the word begins, in characters from the start of the file. */
	public int offset() {
		return offset;
	}

	/** Return how many characters the word has. */
	public int length() {
		return length;
	}
}
