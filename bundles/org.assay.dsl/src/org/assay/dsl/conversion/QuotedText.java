package org.assay.dsl.conversion;

import org.eclipse.xtext.nodemodel.INode;

/** Text between double quotes on one line, with the escapes {@code \" \\ \n \t}. */
public final class QuotedText {

	private QuotedText() {
	}

	/** Return the text that a token stands for; the token begins with a quote, and has to end with another. */
	static String read(String token, INode node) {
		if (token.indexOf('"', 1) == token.length() - 1 && token.length() > 1 && token.indexOf('\\') < 0) {
			return token.substring(1, token.length() - 1);
		}
		StringBuilder text = new StringBuilder(token.length());
		int index = 1;
		while (index < token.length()) {
			char c = token.charAt(index++);
			if (c == '"') {
				return text.toString();
			}
			if (c != '\\') {
				text.append(c);
			} else if (index < token.length()) {
				text.append(unescape(token.charAt(index++), token, node));
			}
		}
		throw WordProblem.UNCLOSED.at(node, token);
	}

	/** Return the token for a text; its lines end with LF whatever ended them. */
	public static String write(String value) {
		String text = value.replace("\r\n", "\n").replace('\r', '\n');
		StringBuilder token = new StringBuilder(text.length() + 2).append('"');
		for (int index = 0; index < text.length(); index++) {
			char c = text.charAt(index);
			switch (c) {
				case '"' -> token.append("\\\"");
				case '\\' -> token.append("\\\\");
				case '\n' -> token.append("\\n");
				case '\t' -> token.append("\\t");
				default -> token.append(c);
			}
		}
		return token.append('"').toString();
	}

	private static char unescape(char c, String token, INode node) {
		return switch (c) {
			case '"', '\\' -> c;
			case 'n' -> '\n';
			case 't' -> '\t';
			default -> throw WordProblem.ESCAPE.at(node, token);
		};
	}
}
