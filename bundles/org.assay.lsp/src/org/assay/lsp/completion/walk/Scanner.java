package org.assay.lsp.completion.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.completion.walk.Token.Kind;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Cuts text into the tokens of the language, also such text as is just being typed: nothing is an error, and what has no end yet goes on to
 * the end of the line or of the file.
 */
public final class Scanner {

	private static final Set<String> PAIRS = Set.of("..", "!=", "<=", ">=");

	private final String text;
	/** Where the text block or comment that begins at a place was found to end; the end of the text if that is to be seen from its sign. */
	private final IntUnaryOperator ends;
	private final List<Token> tokens = new ArrayList<>();
	private int index;
	private int lineStart;
	private boolean first = true;

	private Scanner(String text, IntUnaryOperator ends) {
		this.text = text;
		this.ends = ends;
	}

	/** Return the tokens of a text that begin in front of a place, comments included. */
	public static List<Token> scan(String text, int end) {
		return scan(text, end, start -> text.length());
	}

	/** Return the tokens of a file that begin in front of a place; what has no end goes on to where the reader of the file took it to end. */
	public static List<Token> scan(TextResource file, int end) {
		INode root = file.getParseResult().getRootNode();
		String text = root.getText();
		return file.textProblems().isEmpty() ? scan(text, end) : scan(text, end, start -> endOf(start, root));
	}

	private static List<Token> scan(String text, int end, IntUnaryOperator ends) {
		Scanner scanner = new Scanner(text, ends);
		while (scanner.index < end) {
			scanner.next();
		}
		return scanner.tokens;
	}

	/** Return where the reader took what begins at a place to end. What it took for blank ends with the sign that it begins with. */
	private static int endOf(int start, INode root) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, start);
		boolean blank = leaf == null || leaf.getGrammarElement() instanceof TerminalRule rule && rule.getName().equals("WS");
		return blank ? start : leaf.getEndOffset();
	}

	private void next() {
		char c = text.charAt(index);
		if (c == '\n' || c == '\r') {
			index++;
			lineStart = index;
			first = true;
		} else if (c == ' ' || c == '\t') {
			index++;
		} else {
			add(c);
		}
	}

	private void add(char c) {
		int start = index;
		Kind kind = kind(c);
		index = end(kind, start);
		Token token = new Token(kind, text.substring(start, index), start, start - lineStart, first);
		tokens.add(token);
		first &= kind == Kind.COMMENT;
		int lastBreak = Math.max(token.text().lastIndexOf('\n'), token.text().lastIndexOf('\r'));
		if (lastBreak >= 0) {
			lineStart = start + lastBreak + 1;
		}
	}

	private Kind kind(char c) {
		if (c == '"') {
			return text.startsWith("\"\"\"", index) ? Kind.TEXT_BLOCK : Kind.STRING;
		}
		if (c == '/' && (at(index + 1) == '/' || at(index + 1) == '*')) {
			return Kind.COMMENT;
		}
		if (c == '^' && isLetter(at(index + 1))) {
			return Kind.ESCAPED;
		}
		if (isLetter(c)) {
			return Kind.WORD;
		}
		return isDigit(c) ? number() : Kind.SIGN;
	}

	private Kind number() {
		return text.substring(index, digits(index)).indexOf('-') > 0 ? Kind.DATE : Kind.NUMBER;
	}

	private int end(Kind kind, int start) {
		return switch (kind) {
			case WORD -> word(start);
			case ESCAPED -> word(start + 1);
			case NUMBER, DATE -> digits(start);
			case STRING -> quoted(start);
			case TEXT_BLOCK -> Math.min(behind("\"\"\"", start + 3), Math.max(start + 3, ends.applyAsInt(start)));
			case COMMENT -> text.charAt(start + 1) == '*' ? Math.min(behind("*/", start + 2), Math.max(start + 2, ends.applyAsInt(start)))
					: line(start);
			case SIGN -> isPair(start) ? start + 2 : start + 1;
		};
	}

	private boolean isPair(int start) {
		return start + 2 <= text.length() && PAIRS.contains(text.substring(start, start + 2));
	}

	/** A hyphen belongs to a word if the word goes on behind it. */
	private int word(int start) {
		int end = start;
		while (end < text.length() && (isWordCharacter(at(end)) || at(end) == '-' && isWordCharacter(at(end + 1)))) {
			end++;
		}
		return end;
	}

	private int digits(int start) {
		int end = start;
		while (isDigit(at(end)) || at(end) == '-' && isDigit(at(end + 1))) {
			end++;
		}
		return end;
	}

	private int quoted(int start) {
		int end = start + 1;
		while (end < text.length() && at(end) != '"' && at(end) != '\n' && at(end) != '\r') {
			end += at(end) == '\\' && at(end + 1) != '\n' && at(end + 1) != '\r' ? 2 : 1;
		}
		return at(end) == '"' ? end + 1 : Math.min(end, text.length());
	}

	private int line(int start) {
		int end = start;
		while (end < text.length() && at(end) != '\n' && at(end) != '\r') {
			end++;
		}
		return end;
	}

	private int behind(String sign, int from) {
		int found = text.indexOf(sign, from);
		return found < 0 ? text.length() : found + sign.length();
	}

	/** Return the character at a place, or 0 beyond the end. */
	private char at(int place) {
		return place < text.length() ? text.charAt(place) : 0;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** Return whether a word can go on with a character; a hyphen is not among them. */
	public static boolean isWordCharacter(char c) {
		return isLetter(c) || isDigit(c);
	}

	/** The letters of the grammar. */
	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0xC0 && c <= 0x2AF && c != 0xD7 && c != 0xF7
				|| c >= 0x370 && c <= 0x1FFF;
	}
}
