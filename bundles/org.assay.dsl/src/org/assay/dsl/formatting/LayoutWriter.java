package org.assay.dsl.formatting;

import java.util.Comparator;
import java.util.List;
import org.assay.dsl.conversion.TextBlock;
import org.assay.dsl.formatting.Layout.Block;
import org.assay.dsl.formatting.Layout.Comment;
import org.assay.dsl.formatting.Layout.Piece;
import org.assay.dsl.formatting.Layout.Statement;
import org.assay.dsl.formatting.Layout.Token;

/** Writes statements and blocks as text with LF at the end of each line. */
final class LayoutWriter {

	private static final int WIDTH = 140;
	private static final int ONE_LINE_WIDTH = 110;
	private static final String INDENT = "    ";
	private static final Comparator<Statement> CANONICAL = Comparator.comparingInt(statement -> statement.place);

	private final StringBuilder out = new StringBuilder();
	private int depth;

	String write(Block file) {
		Statement before = null;
		for (Statement statement : file.statements) {
			if (before != null && (statement.blankBefore || before.hasBlock() || statement.hasBlock() || startsElements(before, statement))) {
				out.append('\n');
			}
			write(statement);
			before = statement;
		}
		closing(file);
		return out.toString();
	}

	private static boolean startsElements(Statement before, Statement statement) {
		return isHead(before) && !isHead(statement);
	}

	private static boolean isHead(Statement statement) {
		return startsWith(statement, "package") || startsWith(statement, "import");
	}

	private static boolean startsWith(Statement statement, String word) {
		return statement.pieces.getFirst() instanceof Token token && token.text().equals(word);
	}

	private void write(Statement statement) {
		statement.leading.forEach(this::commentLine);
		indent();
		int lineStart = out.length() - depth * INDENT.length();
		boolean first = true;
		for (Piece piece : statement.pieces) {
			switch (piece) {
				case Token token -> word(token, first, lineStart);
				case Comment comment -> embedded(comment, first);
				case Block block -> block(block, lineStart);
			}
			first = false;
		}
		if (statement.trailing != null) {
			out.append(' ').append(statement.trailing.text());
		}
		out.append('\n');
	}

	private void word(Token token, boolean first, int lineStart) {
		String text = textOf(token, 1);
		int lastLine = Math.max(lineStart, out.lastIndexOf("\n") + 1);
		boolean afterBreak = lastIs(' ');
		boolean wraps = !first && !token.glued() && !afterBreak && lastIs(',')
				&& width(lastLine) + 1 + firstLine(text) > WIDTH;
		if (wraps) {
			out.append('\n');
			indent();
			out.append(INDENT).append(INDENT);
		} else if (!first && !token.glued() && !afterBreak) {
			out.append(' ');
		}
		out.append(text);
	}

	private String textOf(Token token, int more) {
		if (!token.text().startsWith("\"\"\"")) {
			return token.text();
		}
		String text = TextBlock.read(token.text());
		return TextBlock.canHold(text) ? TextBlock.write(text, INDENT.repeat(depth + more)) : token.text();
	}

	private void embedded(Comment comment, boolean first) {
		out.append(first ? "" : " ").append(comment.text());
		if (comment.endsLine()) {
			out.append('\n');
			indent();
			out.append(INDENT).append(INDENT);
		}
	}

	private void block(Block block, int lineStart) {
		block.statements.sort(CANONICAL);
		space();
		if (block.statements.isEmpty() && block.closing.isEmpty() && block.opening == null) {
			out.append("{ }");
		} else if (!writeOneLine(block, lineStart)) {
			block.oneLine = false;
			writeLines(block);
		}
	}

	private boolean writeOneLine(Block block, int lineStart) {
		if (!block.oneLine) {
			return false;
		}
		int mark = out.length();
		out.append("{");
		for (Statement statement : block.statements) {
			for (Piece piece : statement.pieces) {
				switch (piece) {
					case Token token -> {
						if (!token.glued()) {
							out.append(' ');
						}
						out.append(token.text());
					}
					case Comment comment -> out.append(' ').append(comment.text());
					case Block inner -> block(inner, lineStart);
				}
			}
		}
		out.append(" }");
		if (out.indexOf("\n", mark) >= 0 || width(lineStart) > ONE_LINE_WIDTH) {
			out.setLength(mark);
			return false;
		}
		return true;
	}

	private void writeLines(Block block) {
		out.append('{');
		if (block.opening != null) {
			out.append(' ').append(block.opening.text());
		}
		out.append('\n');
		depth++;
		boolean first = true;
		for (Statement statement : block.statements) {
			if (!first && statement.blankBefore) {
				out.append('\n');
			}
			write(statement);
			first = false;
		}
		closing(block);
		depth--;
		indent();
		out.append('}');
	}

	private void closing(Block block) {
		if (block.blankBeforeClosing && !block.statements.isEmpty()) {
			out.append('\n');
		}
		block.closing.forEach(this::commentLine);
	}

	private void space() {
		if (!lastIs(' ') && !lastIs('\n')) {
			out.append(' ');
		}
	}

	private boolean lastIs(char c) {
		return !out.isEmpty() && out.charAt(out.length() - 1) == c;
	}

	private void commentLine(Comment comment) {
		indent();
		out.append(comment.text()).append('\n');
	}

	private void indent() {
		out.append(INDENT.repeat(depth));
	}

	private int width(int lineStart) {
		return out.length() - lineStart;
	}

	private static int firstLine(String text) {
		List<String> lines = text.lines().limit(1).toList();
		return lines.isEmpty() ? 0 : lines.getFirst().length();
	}
}
