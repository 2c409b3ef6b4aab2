package org.assay.dsl.conversion;

import java.util.Locale;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** What can be wrong with a single word; each is a variant of the message of R101. */
public enum WordProblem {
	/** No calendar date in the form YYYY-MM-DD. */
	DATE,
	/** No time such as 3 months. */
	INTERVAL,
	/** A number of more than nine digits. */
	NUMBER,
	/** A text whose closing quote is missing. */
	UNCLOSED,
	/** A backslash before a character that needs none. */
	ESCAPE;

	private static final int SHOWN = 40;

	/** Return the exception that makes the parser report this problem at a node, with the start of the text. */
	ValueConverterException at(INode node, String text) {
		return new WordException(this, node, shorten(text));
	}

	/** Return the variant of the message. */
	public String variant() {
		return name().toLowerCase(Locale.ROOT);
	}

	private static String shorten(String text) {
		return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
	}

	/** A problem on its way from a converter to the messages. */
	public static final class WordException extends ValueConverterException {

		private static final long serialVersionUID = 1;

		private final WordProblem problem;
		private final String text;

		private WordException(WordProblem problem, INode node, String text) {
			super(problem.variant() + ": " + text, node, null);
			this.problem = problem;
			this.text = text;
		}

		/**
		 * Leave the trace of the stack out: the exception only carries a message to the parser, and a file may hold a hundred thousand of them.
		 */
		@Override
		public Throwable fillInStackTrace() {
			return this;
		}

		/** Return what is wrong. */
		public WordProblem problem() {
			return problem;
		}

		/** Return the start of the text that is wrong. */
		public String text() {
			return text;
		}
	}
}
