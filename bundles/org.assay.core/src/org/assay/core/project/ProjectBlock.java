package org.assay.core.project;

/**
 * Finds out whether a text has a project block without parsing it: the word {@code project} outside of all braces, texts and comments, at
 * the beginning of a statement and before a name. Texts with errors are read the same way, so that an error does not move a project.
 */
final class ProjectBlock {

	private final String text;
	private int position;
	private int depth;
	private boolean statementMayStart = true;

	private ProjectBlock(String text) {
		this.text = text;
	}

	/** Return whether the text has a project block. */
	static boolean isIn(String text) {
		return text.contains("project") && new ProjectBlock(text).find();
	}

	private boolean find() {
		while (position < text.length()) {
			if (text.startsWith("//", position)) {
				skipTo("\n");
			} else if (text.startsWith("/*", position)) {
				skipPast("*/", 2);
			} else if (text.startsWith("\"\"\"", position)) {
				skipPast("\"\"\"", 3);
				statementMayStart = true;
			} else if (text.charAt(position) == '"') {
				skipQuoted();
				statementMayStart = true;
			} else if (isWordPart(text.charAt(position))) {
				if (isProject(word())) {
					return true;
				}
			} else {
				mark(text.charAt(position++));
			}
		}
		return false;
	}

	private boolean isProject(String word) {
		boolean found = statementMayStart && depth == 0 && word.equals("project") && nameFollows();
		statementMayStart = false;
		return found;
	}

	private void mark(char c) {
		if (c == '{') {
			depth++;
		} else if (c == '}') {
			depth = Math.max(0, depth - 1);
		}
		if (c == '\n' || c == '}') {
			statementMayStart = true;
		} else if (!Character.isWhitespace(c)) {
			statementMayStart = false;
		}
	}

	private boolean nameFollows() {
		int next = position;
		while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		return next < text.length() && (text.charAt(next) == '^' || isWordPart(text.charAt(next)));
	}

	private String word() {
		int start = position;
		while (position < text.length() && isWordPart(text.charAt(position))) {
			position++;
		}
		return text.substring(start, position);
	}

	private static boolean isWordPart(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-';
	}

	private void skipQuoted() {
		position++;
		while (position < text.length() && text.charAt(position) != '"' && text.charAt(position) != '\n') {
			position += text.charAt(position) == '\\' ? 2 : 1;
		}
		position++;
	}

	private void skipTo(String end) {
		int found = text.indexOf(end, position);
		position = found < 0 ? text.length() : found;
	}

	private void skipPast(String end, int opening) {
		int found = text.indexOf(end, position + opening);
		position = found < 0 ? text.length() : found + end.length();
	}
}
