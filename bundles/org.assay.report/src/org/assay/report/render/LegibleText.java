package org.assay.report.render;

/**
 * Replaces what no output format can show: control characters and lone surrogates, which XML forbids, and bidirectional
 * controls and tags, which can make a text read otherwise than it is stored. Each becomes U+FFFD, visibly.
 */
final class LegibleText {

	private static final char REPLACEMENT = '\ufffd';

	private LegibleText() {
	}

	static String of(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isLegible(text, i)) {
				return replaced(text);
			}
		}
		return text;
	}

	private static String replaced(String text) {
		StringBuilder legible = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			legible.append(isLegible(text, i) ? text.charAt(i) : REPLACEMENT);
		}
		return legible.toString();
	}

	private static boolean isLegible(String text, int index) {
		char c = text.charAt(index);
		if (c < ' ') {
			return c == '\n' || c == '\t' || c == '\r';
		}
		if (Character.isSurrogate(c)) {
			return isPaired(text, index) && !isTag(text.codePointAt(Character.isHighSurrogate(c) ? index : index - 1));
		}
		return c != 0x7f && !(c >= 0x80 && c < 0xa0) && c < 0xfffe && !isBidiControl(c) && !(c >= 0xfff9 && c <= 0xfffb);
	}

	private static boolean isPaired(String text, int index) {
		char c = text.charAt(index);
		return Character.isHighSurrogate(c)
				? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
				: index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
	}

	/** Tags spell words that nobody sees. */
	private static boolean isTag(int c) {
		return c >= 0xe0000 && c <= 0xe007f;
	}

	private static boolean isBidiControl(char c) {
		return c == 0x61c || c == 0x200e || c == 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
	}
}
