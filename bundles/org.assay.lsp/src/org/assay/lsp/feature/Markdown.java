package org.assay.lsp.feature;

import java.util.regex.Pattern;

/** Text that is put into Markdown as it is, so that nothing in it becomes a link, an image, a heading or HTML. */
final class Markdown {

	private static final String SIGNS = "\\`*_{}[]<>#|~!&$";
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	/** What makes a list or a heading at the beginning of a line. */
	private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");

	private Markdown() {
	}

	/** Return a text as one line that shows what is written. */
	static String escaped(String text) {
		String line = BLANKS.matcher(text).replaceAll(" ").strip();
		StringBuilder escaped = new StringBuilder();
		for (int index = 0; index < line.length(); index++) {
			char c = line.charAt(index);
			boolean begins = index == 0 && (c == '-' || c == '+' || c == '=');
			boolean address = c == ':' && line.startsWith("://", index) || c == '@' || c == '.' && isWww(line, index);
			if (begins || address || SIGNS.indexOf(c) >= 0) {
				escaped.append('\\');
			}
			escaped.append(c);
		}
		return NUMBERED.matcher(escaped).replaceFirst("$1\\\\$2");
	}

	/** Some programs make links of what looks like an address. */
	private static boolean isWww(String line, int index) {
		return index >= 3 && line.regionMatches(true, index - 3, "www", 0, 3);
	}

	/** Return a text in bold letters; nothing if it is empty. */
	static String bold(String text) {
		return text.isBlank() ? "" : "**" + escaped(text) + "**";
	}
}
