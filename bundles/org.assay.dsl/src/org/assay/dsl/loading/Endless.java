package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * Closes a text block or a comment that swallows the rest of its file, or all up to the quotes that were to open another block. Its end is
 * taken to be in front of the first line in it that is indented no deeper than the line it begins on and that the parser reads as a
 * statement or a brace.
 */
final class Endless {

	private static final String QUOTES = "\"\"\"";
	/** How many lines are tried; each costs a parse. */
	private static final int MOST_TRIED = 12;
	/** No word of the language is longer. */
	private static final int LONGEST_WORD = 40;
	private static final Pattern STATEMENT = Pattern.compile("[\\p{L}_^][\\p{L}\\p{N}_-]*|[{}].*");

	private final Attempt before;
	private final String text;
	private final TextLines lines;
	private int tried;

	/**
	 * A text block or comment that was closed.
	 *
	 * @param offset where it begins
	 * @param variant variant of the message for it
	 * @param length length of the sign that it begins with
	 * @param result the file after it
	 */
	record Closed(int offset, String variant, int length, Attempt result) {
	}

	/** What may lack its end. */
	private record Open(int offset, int end, String closing) {

		int length() {
			return closing.length();
		}

		boolean isComment() {
			return closing.equals("*/");
		}
	}

	private Endless(Attempt before) {
		this.before = before;
		this.text = before.text();
		this.lines = TextLines.of(text);
	}

	/** Return the file with the first block or comment closed that lacks its end; empty if its end cannot be guessed. */
	static Optional<Closed> closed(Attempt before) {
		return new Endless(before).search();
	}

	private Optional<Closed> search() {
		for (Open open : all()) {
			int line = lines.line(open.offset());
			int indentation = firstWord(lines.start(line)) - lines.start(line);
			for (int next = line + 1; lines.start(next) < open.end(); next++) {
				Optional<Closed> closed = isCandidate(lines.start(next), open, indentation) ? closed(open, firstWord(lines.start(next)))
						: Optional.empty();
				if (closed.isPresent() || tried >= MOST_TRIED || before.isSpent()) {
					return closed;
				}
			}
		}
		return Optional.empty();
	}

	/** Return the text blocks, each of which may end at the quotes that were to begin another one, and the comment without an end. */
	private List<Open> all() {
		List<Open> all = new ArrayList<>();
		for (ILeafNode leaf : before.root().getLeafNodes()) {
			int offset = leaf.getOffset();
			boolean endless = leaf.getSyntaxErrorMessage() != null && leaf.isHidden();
			if (text.startsWith(QUOTES, offset)) {
				all.add(new Open(offset, leaf.getEndOffset(), QUOTES));
			} else if (endless && text.startsWith("/*", offset)) {
				all.add(new Open(offset, leaf.getEndOffset(), "*/"));
			}
		}
		return all;
	}

	private boolean isCandidate(int start, Open open, int indentation) {
		int word = firstWord(start);
		int end = word;
		while (end < text.length() && end - word < LONGEST_WORD && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return word < open.end() && word - start <= indentation && end > word && STATEMENT.matcher(text.substring(word, end)).matches();
	}

	/** Return the file with an end in front of a word; empty if the parser then does not read on there. */
	private Optional<Closed> closed(Open open, int word) {
		tried++;
		Attempt attempt = before.with(withEnd(open, word));
		boolean readsOn = attempt.reach() > word && attempt.reach() >= lines.start(lines.line(word) + 1) && attempt.startsStatement(word);
		return readsOn ? Optional.of(new Closed(open.offset(), open.isComment() ? "unclosedComment" : "unclosedBlock", open.length(), attempt))
				: Optional.empty();
	}

	/**
	 * The end takes the place of the last letters, so that all other places stay true. What is empty becomes an empty text, or a comment of a
	 * line.
	 */
	private String withEnd(Open open, int word) {
		int begin = open.offset() + open.length();
		int end = begin + text.substring(begin, word).stripTrailing().length();
		if (end - begin >= open.length()) {
			return text.substring(0, end - open.length()) + open.closing() + text.substring(end);
		}
		String empty = open.isComment() ? "//" : "\"\" ";
		return text.substring(0, open.offset()) + empty + " ".repeat(end - begin) + text.substring(end);
	}

	private int firstWord(int start) {
		int word = start;
		while (word < text.length() && (text.charAt(word) == ' ' || text.charAt(word) == '\t')) {
			word++;
		}
		return word;
	}
}
