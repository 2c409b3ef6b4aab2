package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** The words of a file by number, and the lines and blocks that they make up. White space and comments are not words. */
final class SourceWords {

	/** A text on one line that has no closing quote. */
	private static final Pattern UNCLOSED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\\\\?");

	private final String lines;
	private final List<Word> words = new ArrayList<>();

	private record Word(int start, int end, String text, boolean startsLine) {
	}

	/** Collect the words of a file.
	 * @param text the file as it was parsed
	 * @param lines the file as it was read, which says where lines begin; as long as the text */
	SourceWords(INode root, String text, String lines) {
		this.lines = lines;
		int before = 0;
		for (INode node : root.getLeafNodes()) {
			if (!((ILeafNode) node).isHidden()) {
				int start = node.getOffset();
				boolean startsLine = words.isEmpty() || hasLineBreak(before, start);
				before = start + node.getLength();
				words.add(new Word(start, before, text.substring(start, before), startsLine));
			}
		}
	}

	private boolean hasLineBreak(int from, int to) {
		for (int index = from; index < to; index++) {
			if (lines.charAt(index) == '\n' || lines.charAt(index) == '\r') {
				return true;
			}
		}
		return false;
	}

	int count() {
		return words.size();
	}

	int start(int word) {
		return words.get(word).start();
	}

	/** Return where a word begins; behind the last word, where the text ends. */
	int startOf(int word) {
		return word < count() ? start(word) : lines.length();
	}

	int end(int word) {
		return words.get(word).end();
	}

	String text(int word) {
		return words.get(word).text();
	}

	/** Return the word at a place in the text or the next one; the number of words behind the last one. */
	int at(int offset) {
		int low = 0;
		int high = words.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (words.get(middle).end() > offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	boolean isBrace(int word) {
		return opens(word) || closes(word);
	}

	boolean opens(int word) {
		return text(word).equals("{");
	}

	boolean closes(int word) {
		return text(word).equals("}");
	}

	/** Return whether a word is a text on one line that has no end. */
	boolean isUnclosedText(int word) {
		return UNCLOSED.matcher(text(word)).matches();
	}

	/** Return the word behind the closing braces that begin at a word; the word itself if it is none. */
	int behindClosing(int word) {
		int behind = word;
		while (behind < count() && closes(behind)) {
			behind++;
		}
		return behind;
	}

	boolean startsLine(int word) {
		return words.get(word).startsLine();
	}

	/** Return how far the line of a word is indented, in characters. */
	int indentation(int word) {
		int start = start(lineStart(word));
		return start - Math.max(lines.lastIndexOf('\n', start - 1), lines.lastIndexOf('\r', start - 1));
	}

	/** Return the first word of the line of a word; text over several lines counts as one word. */
	int lineStart(int word) {
		int start = word;
		while (!startsLine(start)) {
			start--;
		}
		return start;
	}

	/** Return the word behind the line of a word. */
	int lineEnd(int word) {
		int end = word + 1;
		while (end < count() && !startsLine(end)) {
			end++;
		}
		return end;
	}

	/** Return the word behind the line of a word; behind the last word, that itself. */
	int nextLine(int word) {
		return word < count() ? lineEnd(word) : word;
	}

	/** Return the first word of the statement that a word is part of, as far as it stands on the same line. */
	int statementStart(int word) {
		int start = word;
		while (!startsLine(start) && !isBrace(start - 1)) {
			start--;
		}
		return start;
	}

	/** Return the word behind the line of a word, or behind the block opened there; a brace that closes more ends the statement. */
	int statementEnd(int word) {
		int depth = 0;
		for (int index = word; index < count(); index++) {
			if (index > word && depth == 0 && startsLine(index)) {
				return index;
			}
			depth += opens(index) ? 1 : 0;
			if (closes(index) && --depth < 0) {
				return index;
			}
		}
		return depth > 0 ? lineEnd(word) : count();
	}

	/** Return how many blocks are opened on the line of a word in front of it and not closed there. */
	int opened(int word) {
		int depth = 0;
		for (int index = lineStart(word); index < word; index++) {
			depth = opens(index) ? depth + 1 : closes(index) ? Math.max(0, depth - 1) : depth;
		}
		return depth;
	}

	/** Return the braces in front of a word that open blocks in which it stands, the innermost last. */
	List<Integer> around(int word) {
		List<Integer> open = new ArrayList<>();
		for (int index = 0; index < word; index++) {
			if (opens(index)) {
				open.add(index);
			} else if (closes(index) && !open.isEmpty()) {
				open.removeLast();
			}
		}
		return open;
	}

	/** Return the last opening brace that is not closed; -1 if there is none. */
	int unclosed() {
		int closed = 0;
		for (int index = count() - 1; index >= 0; index--) {
			closed += closes(index) ? 1 : 0;
			if (opens(index) && --closed < 0) {
				return index;
			}
		}
		return -1;
	}
}
