package org.assay.core.importing;

import java.text.Normalizer;
import java.util.List;

/** Puts printed texts into the quotes of the language. */
final class Written {

	private static final int LONGEST = 100;
	private static final String QUOTES = "\"\"\"";
	/** What would begin a list, a heading or a quotation if a line began with it. */
	private static final String MARKS = "-+*#>=|~`0123456789";

	private Written() {
	}

	/** Return a text in quotes on one line. */
	static String line(String text) {
		return '"' + clean(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/** Return a text in quotes, a long one as a block of lines. */
	static String text(String text) {
		String clean = clean(text);
		if (clean.length() <= LONGEST) {
			return line(clean);
		}
		StringBuilder block = new StringBuilder(QUOTES).append('\n');
		int column = 0;
		for (String word : clean.replace(QUOTES, "\"").split(" ")) {
			boolean breaks = column > 0 && column + 1 + word.length() > LONGEST && MARKS.indexOf(word.charAt(0)) < 0;
			block.append(breaks ? "\n" : column == 0 ? "" : " ").append(word);
			column = breaks ? word.length() : column + 1 + word.length();
		}
		return block.append('\n').append(QUOTES).toString();
	}

	/** Return texts one after the other, each ended where what follows begins anew. */
	static String joined(List<String> texts) {
		StringBuilder joined = new StringBuilder();
		for (String text : texts) {
			boolean open = !joined.isEmpty() && Character.isLetterOrDigit(joined.charAt(joined.length() - 1));
			joined.append(open && Character.isUpperCase(text.charAt(0)) ? ". " : joined.isEmpty() ? "" : " ").append(text);
		}
		return joined.toString();
	}

	/** Return a text on one line without anything that cannot be seen, such as what turns the direction of reading. */
	static String clean(String text) {
		StringBuilder clean = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
			switch (Character.getType(point)) {
				case Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> {
					// nobody sees them
				}
				case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> clean.append(' ');
				default -> clean.appendCodePoint(point);
			}
		});
		return clean.toString().replaceAll(" +", " ").strip();
	}
}
