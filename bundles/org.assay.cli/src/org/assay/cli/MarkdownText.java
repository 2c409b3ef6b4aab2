package org.assay.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one place where text is encoded for Markdown. Every sign that could mean something gets a backslash. GitHub and GitLab look for
 * names, numbers of issues, addresses and smileys once more when the Markdown has been read, where a backslash does not help: there a
 * joiner without width stands between the sign and the word.
 */
final class MarkdownText {

	private static final String SIGNS = "\\`*_{}[]<>#|~&$";
	private static final String JOINER = "\u2060";

	/** Signs and words behind which begins what is looked for: a name, a number, a label, an address, a smiley. */
	private static final Pattern REFERENCE = Pattern.compile("[@#!~%&$](?=[\\p{L}\\p{N}_\"])|:(?=//|[\\p{Alnum}_+-]+:)|(?i:www)(?=\\.)");

	/** What makes a list or a heading of a paragraph. */
	private static final Pattern BEGINNING = Pattern.compile("^(\\d*)([+=.)-])");

	private MarkdownText() {
	}

	/** Return text that Markdown shows as it is, within a line of a paragraph or a cell of a table; not at the beginning of a line. */
	static String of(String text) {
		String legible = Legible.line(text.strip().replace("\r\n", " ").replace('\n', ' ').replace('\t', ' '));
		String apart = REFERENCE.matcher(legible).replaceAll(match -> Matcher.quoteReplacement(match.group()) + JOINER);
		StringBuilder encoded = new StringBuilder(apart.length() + 16);
		apart.chars().forEach(c -> encoded.append(SIGNS.indexOf(c) < 0 ? "" : "\\").append((char) c));
		return encoded.toString();
	}

	/** Return text that Markdown shows as a paragraph. */
	static String paragraph(String text) {
		return BEGINNING.matcher(of(text)).replaceFirst("$1\\\\$2");
	}
}
