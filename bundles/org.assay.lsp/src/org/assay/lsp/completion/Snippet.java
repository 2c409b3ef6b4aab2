package org.assay.lsp.completion;

import java.util.List;

/** A text with places to fill in, in the notation of the protocol. */
final class Snippet {

	private static final String STEP = "    ";

	private final StringBuilder text = new StringBuilder();
	private final String lineBreak;
	private final String step;
	private int stops;
	private int depth;
	private boolean glued = true;

	/** @param step one step of indentation; that of the canonical layout if it is empty */
	Snippet(String lineBreak, String step) {
		this.lineBreak = lineBreak;
		this.step = step.isEmpty() ? STEP : step;
	}

	/** Add a word, with a space in front of it where there is none. */
	void word(String word) {
		space();
		text.append(word);
	}

	/** Add a sign that stands close to what is around it. */
	void sign(String sign) {
		text.append(sign);
		glued = true;
	}

	/** Add a place to fill in. */
	void stop(String example) {
		word("${" + ++stops + ":" + example + "}");
	}

	/** Add a text to fill in. */
	void quoted(String example) {
		word("\"${" + ++stops + ":" + example + "}\"");
	}

	/** Add a choice between words. */
	void choice(List<String> words) {
		word("${" + ++stops + "|" + String.join(",", words) + "|}");
	}

	void open() {
		word("{");
		depth++;
	}

	void close() {
		depth--;
		line();
		sign("}");
		glued = false;
	}

	/** Begin a new line. */
	void line() {
		text.append(lineBreak).append(step.repeat(depth));
		glued = true;
	}

	private void space() {
		text.append(glued ? "" : " ");
		glued = false;
	}

	/** Return whether there is anything to fill in. */
	boolean hasStops() {
		return stops > 0;
	}

	/** Make room for statements that nobody can guess. */
	void room() {
		line();
		word("$0");
	}

	/** Return the text; what is written next stands behind it. */
	String text() {
		return text.indexOf("$0") >= 0 ? text.toString() : text + "$0";
	}
}
