package org.assay.dsl.loading;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assay.rules.Fix;
import org.assay.rules.SourceRange;

/**
 * Finds characters that make a text look like another one (R111): those that turn the direction of what follows, those that nobody sees, and
 * Greek or Cyrillic letters that look like the Latin ones of their word. Of each kind the first one of a line is reported.
 */
final class HiddenCharacters {

	/** Greek and Cyrillic letters that look like Latin ones. */
	private static final String ALIKE = "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BD\u03BF\u03F2\u03F3"
			+ "\u0405\u0406\u0408\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425"
			+ "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04AE\u04BB\u04C0\u04CF\u0501\u050C\u051B\u051D";

	/** The Latin letters that they look like, in the same order. */
	private static final String LATIN = "ABEZHIKMNOPTYXvocj" + "SIJABEKMHOPCTYX" + "aeopcyxsijYhIldGqw";
	private static final int LONGEST_WORD = 100;
	private static final int MOST_RETURNS = 1_000;

	private final String text;
	private final String path;
	private final List<Problem> problems = new ArrayList<>();
	/** Places of the carriage returns that end lines alone. */
	private final List<SourceRange> returns = new ArrayList<>();
	private final Set<Kind> said = EnumSet.noneOf(Kind.class);
	private int line = 1;
	private int lineStart;
	/** Whether the current word has a Latin letter so far. */
	private boolean latin;
	/** Whether the current word has a letter so far that only looks Latin. */
	private boolean alike;

	/** What is wrong with a character. */
	private enum Kind {
		/** It changes the direction of the text behind it. */
		DIRECTION(""),
		/** It takes no room. */
		INVISIBLE("invisible"),
		/** It controls a device. */
		CONTROL("control"),
		/** It ends a line for some programs only. */
		RETURN("return"),
		/** It looks like a letter of the alphabet of its word, and is none. */
		MIXED("mixed");

		private final String variant;

		Kind(String variant) {
			this.variant = variant;
		}
	}

	private HiddenCharacters(String text, String path) {
		this.text = text;
		this.path = path;
	}

	/** Return what a text hides, in text order. */
	static List<Problem> in(String text, String path) {
		return isPlain(text) ? new ArrayList<>() : new HiddenCharacters(text, path).search();
	}

	/** Return whether a text has only characters of Western languages, their punctuation, and ordinary ends of lines: nothing can hide in it. */
	private static boolean isPlain(String text) {
		for (int index = 0; index < text.length(); index++) {
			char c = text.charAt(index);
			boolean ascii = c >= ' ' && c < 0x7F || c == '\n' || c == '\t';
			if (!ascii && !isWestern(c)) {
				return false;
			}
		}
		return true;
	}

	/** The soft hyphen is no letter of any language, and nobody sees it. */
	private static boolean isWestern(char c) {
		return c >= 0xA0 && c <= 0xFF && c != 0xAD || c >= 0x2010 && c <= 0x2027;
	}

	private List<Problem> search() {
		int index = 0;
		while (index < text.length()) {
			char c = text.charAt(index);
			if (c >= ' ' && c < 0x7F) {
				plain(index, c);
				index++;
			} else {
				index += other(index, text.codePointAt(index));
			}
		}
		problems.replaceAll(problem -> problem.variant().equals(Kind.RETURN.variant) ? problem.offering(lineBreaks()) : problem);
		return problems;
	}

	/** Take the next character of a word, one of ASCII, as nearly all are. */
	private void plain(int index, char character) {
		// the bit that tells small from capital letters is left aside
		int capital = character & ~0x20;
		latin = capital >= 'A' && capital <= 'Z';
		alike &= latin;
		if (alike) {
			report(Kind.MIXED, index, character);
		}
	}

	/** Look at a character that is no ASCII letter, digit or sign; return its length. */
	private int other(int index, int character) {
		int length = Character.charCount(character);
		if (character == '\n' || character == '\r') {
			lineBreak(index, character);
		} else if (isDirection(character)) {
			report(Kind.DIRECTION, index, character);
		} else if (isInvisible(character, index)) {
			report(Kind.INVISIBLE, index, character);
		} else if (Character.isISOControl(character) && character != '\t') {
			report(Kind.CONTROL, index, character);
		} else {
			boolean isAlike = character > 0xFF && ALIKE.indexOf(character) >= 0;
			letter(index, character, !isAlike && Character.isLetter(character) && UnicodeScript.of(character) == UnicodeScript.LATIN, isAlike);
		}
		return length;
	}

	private void lineBreak(int index, int character) {
		boolean halfOfOne = character == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
		if (character == '\r' && !halfOfOne) {
			report(Kind.RETURN, index, character);
			if (returns.size() <= MOST_RETURNS) {
				returns.add(new SourceRange(path, line, index - lineStart + 1, line, index - lineStart + 2));
			}
		}
		if (!halfOfOne) {
			line++;
			lineStart = index + 1;
			if (!said.isEmpty()) {
				// what ends one line so ends most
				said.retainAll(Set.of(Kind.RETURN));
			}
		}
		letter(index, character, false, false);
	}

	/** Take the next character of a word; one that is no letter ends it. */
	private void letter(int index, int character, boolean isLatin, boolean isAlike) {
		boolean goesOn = isLatin || isAlike || character > 0x7F && Character.isLetter(character);
		latin = goesOn && (latin || isLatin);
		alike = goesOn && (alike || isAlike);
		if (latin && alike) {
			report(Kind.MIXED, index, character);
		}
	}

	private void report(Kind kind, int index, int character) {
		if (!said.add(kind)) {
			return;
		}
		int column = index - lineStart + 1;
		String name = String.valueOf(Character.getName(character));
		SourceRange range = new SourceRange(path, line, column, line, column + Character.charCount(character));
		problems.add(Problem.ofText("R111", kind.variant, List.of("U+%04X".formatted(character), name), range).offering(fixes(kind, index, range)));
	}

	private List<Fix> fixes(Kind kind, int index, SourceRange range) {
		return switch (kind) {
			case DIRECTION, INVISIBLE, CONTROL -> List.of(Fix.rewrite(range, "").titled("remove").safely());
			case RETURN -> List.of();
			case MIXED -> latinWord(index, range);
		};
	}

	/** End all lines in the same way, unless they are so many that another tool does it better. */
	private List<Fix> lineBreaks() {
		String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
		return returns.size() > MOST_RETURNS ? List.of() : List.of(Fix.together(returns.stream().map(range -> Fix.rewrite(range, lineBreak)).toList())
				.titled("line-breaks").safely());
	}

	/** Write a word in Latin letters, if the others in it look like Latin ones. */
	private List<Fix> latinWord(int index, SourceRange range) {
		int start = index;
		while (start > lineStart && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		StringBuilder word = new StringBuilder();
		int end = start;
		while (end < text.length() && Character.isLetter(text.charAt(end)) && word.length() <= LONGEST_WORD) {
			char letter = text.charAt(end++);
			int alikeTo = ALIKE.indexOf(letter);
			word.append(alikeTo < 0 ? letter : LATIN.charAt(alikeTo));
		}
		boolean known = word.length() <= LONGEST_WORD && word.chars().allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
		SourceRange place = new SourceRange(path, range.line(), start - lineStart + 1, range.line(), end - lineStart + 1);
		return known ? List.of(Fix.rewrite(place, word.toString()).safely()) : List.of();
	}

	/** Embeddings, overrides and isolates: they let a text be shown in another order than it is read. */
	private static boolean isDirection(int character) {
		return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
	}

	/** Format characters and blank letters; joiners are part of emoji and of scripts that join letters. */
	private boolean isInvisible(int character, int index) {
		if (character == 0x200C || character == 0x200D) {
			return index == 0 || text.charAt(index - 1) < 0x590;
		}
		boolean blank = character == 0x034F || character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0
				|| character == 0x2028 || character == 0x2029;
		return blank || Character.getType(character) == Character.FORMAT;
	}
}
