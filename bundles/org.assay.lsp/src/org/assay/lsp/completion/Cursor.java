package org.assay.lsp.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.dsl.loading.TextLines;
import org.assay.lsp.completion.walk.Scanner;
import org.assay.lsp.completion.walk.Token;
import org.assay.lsp.project.Spot;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** The word at a place, and what stands in front of it. */
final class Cursor {

	private final Spot spot;
	private final String text;
	private final TextLines lines;
	private final List<Token> tokens;
	private final Stretch word;
	private final Stretch name;

	/** A part of the text. */
	record Stretch(int start, int end) {

		boolean overlaps(int otherStart, int otherEnd) {
			return start < otherEnd && otherStart < end;
		}
	}

	private Cursor(Spot spot) {
		this.spot = spot;
		this.text = spot.text();
		this.lines = TextLines.of(text);
		this.tokens = Scanner.scan(spot.file(), spot.offset());
		this.word = new Stretch(wordStart(spot.offset()), wordEnd(spot.offset()));
		this.name = new Stretch(nameStart(word.start()), nameEnd(word.end()));
	}

	static Cursor of(Spot spot) {
		return new Cursor(spot);
	}

	Spot spot() {
		return spot;
	}

	String text() {
		return text;
	}

	/** Return the text or comment that the place is in; empty if it is in none. */
	Optional<Token> inside() {
		Token last = tokens.isEmpty() ? null : tokens.getLast();
		boolean opaque = last != null && switch (last.kind()) {
			case STRING, TEXT_BLOCK, COMMENT -> last.isAround(spot.offset());
			default -> false;
		};
		return opaque ? Optional.of(last) : Optional.empty();
	}

	/** Return where the word at the place stands, also if it is none yet. */
	Stretch word() {
		return word;
	}

	/** Return where the word stands with what belongs to it if it is a name with several parts. */
	Stretch name() {
		return name;
	}

	/** Return what of a stretch stands in front of the place. */
	String typed(Stretch stretch) {
		return text.substring(stretch.start(), spot.offset());
	}

	/** Return the tokens that end in front of a place, without comments. */
	List<Token> before(int offset) {
		List<Token> before = new ArrayList<>();
		for (Token token : tokens) {
			if (token.end() <= offset && token.kind() != Token.Kind.COMMENT) {
				before.add(token);
			}
		}
		return before;
	}

	/** Return whether nothing but white space stands in front of the word on its line. */
	boolean isFirstOnLine() {
		return text.substring(lines.start(lines.line(word.start())), word.start()).isBlank();
	}

	/** Return whether nothing but white space and closing braces stand behind the word on its line. */
	boolean isLastOnLine() {
		int end = lines.start(lines.line(word.end()) + 1);
		return text.substring(word.end(), end).replace('}', ' ').isBlank();
	}

	/** Return the white space that the line begins with. */
	String indentation() {
		int start = lines.start(lines.line(word.start()));
		int end = start;
		while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
			end++;
		}
		return text.substring(start, end);
	}

	Range range(int start, int end) {
		return new Range(position(start), position(end));
	}

	private Position position(int offset) {
		return new Position(lines.line(offset) - 1, lines.column(offset) - 1);
	}

	private int wordStart(int from) {
		int start = from;
		while (start > 0 && isPartOfWord(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private int wordEnd(int from) {
		int end = from;
		while (end < text.length() && isPartOfWord(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private int nameStart(int from) {
		int start = from;
		while (start > 1 && text.charAt(start - 1) == '.' && isPartOfWord(text.charAt(start - 2))) {
			start = wordStart(start - 1);
		}
		return start;
	}

	private int nameEnd(int from) {
		int end = from;
		while (end + 1 < text.length() && text.charAt(end) == '.' && isPartOfWord(text.charAt(end + 1))) {
			end = wordEnd(end + 1);
		}
		return end;
	}

	/** A hyphen is part of a word, of a date, and of a word that is just being typed. */
	private static boolean isPartOfWord(char c) {
		return Scanner.isWordCharacter(c) || c == '-' || c == '^';
	}
}
