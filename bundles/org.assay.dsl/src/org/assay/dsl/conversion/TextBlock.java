package org.assay.dsl.conversion;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text between triple quotes. The text is dedented like a Java text block: the indentation that all its lines share and white
 * space at the ends of lines do not belong to it, nor do the line breaks next to the quotes. There are no escapes.
 */
public final class TextBlock {

	private static final String QUOTES = "\"\"\"";

	private TextBlock() {
	}

	/** Return whether a text can be written between triple quotes without changing. */
	public static boolean canHold(String text) {
		return !text.contains(QUOTES) && !text.endsWith("\"") && text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t')
				&& text.equals(read(write(text, "")));
	}

	/**
	 * Return the text that a token with its quotes stands for.
	 *
	 * @param token begins and ends with triple quotes; lines end with LF, CR LF or CR
	 */
	public static String read(String token) {
		String inner = token.substring(QUOTES.length(), token.length() - QUOTES.length());
		String text = inner.replace("\r\n", "\n").replace('\r', '\n');
		int firstBreak = text.indexOf('\n');
		if (firstBreak < 0) {
			return text.strip();
		}
		String head = text.substring(0, firstBreak).strip();
		String body = stripBlankEnds(text.substring(firstBreak + 1).stripIndent());
		return head.isEmpty() ? body : head + "\n" + body;
	}

	/** Return the token for a text, its lines behind the given indentation, which closes the block as well. */
	public static String write(String text, String indentation) {
		List<String> lines = text.lines().toList();
		return lines.stream().map(line -> line.isBlank() ? "" : indentation + line)
				.collect(Collectors.joining("\n", QUOTES + "\n", "\n" + indentation + QUOTES));
	}

	private static String stripBlankEnds(String text) {
		int end = text.length();
		while (end > 0 && text.charAt(end - 1) == '\n') {
			end--;
		}
		int start = 0;
		while (start < end && text.charAt(start) == '\n') {
			start++;
		}
		return text.substring(start, end);
	}
}
