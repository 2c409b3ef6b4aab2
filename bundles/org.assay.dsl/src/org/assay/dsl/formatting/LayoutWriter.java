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

	private static final int WIDTH = 120;
	private static final int ONE_LINE_WIDTH = 110;
	private static final String INDENT = "    ";
	private static final Comparator<Statement> CANONICAL = Comparator.comparingInt(statement -> statement.place);

	private final StringBuilder out = new StringBuilder();
	private int depth;

	String write(Block file) {
		Statement before = null;
		int start = 0;
		boolean blank = false;
		for (Statement statement : file.statements) {
			if (before == null || !isAcceptance(before)) {
				start = out.length();
				blank = before != null && (statement.blankBefore || before.hasBlock() || startsElements(before, statement));
			}
			write(statement);
			// only what is written tells whether a block fits on a line
			if (before != null && start > 0 && (blank || statement.hasBlock())) {
				out.insert(start, '\n');
				start = 0;
			}
			before = statement;
		}
		closing(file);
		return out.toString();
	}

	private void blankLine(boolean wanted) {
		out.append(wanted ? "\n" : "");
	}

	private static boolean isAcceptance(Statement statement) {
		return startsWith(statement, "accept");
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
		commentLines(statement.leading);
		blankLine(statement.blankBehindLeading);
		indent();
		List<Piece> pieces = statement.pieces;
		for (int index = 0; index < pieces.size(); index++) {
			switch (pieces.get(index)) {
				case Token token -> word(token, index, pieces);
				case Comment comment -> embedded(comment, index == 0);
				case Block block -> block(block, index == pieces.size() - 1);
			}
		}
		if (statement.trailing != null) {
			out.append(' ').append(statement.trailing.text());
		}
		out.append('\n');
	}

	private void word(Token token, int index, List<Piece> pieces) {
		boolean first = index == 0 || lastIs(' ');
		if (!first && token.breakable() && column() + chunk(index, pieces) > WIDTH) {
			out.append('\n');
			indent();
			out.append(INDENT);
		} else if (!first && !token.glued()) {
			out.append(' ');
		}
		out.append(textOf(token, 1));
	}

	/** Return how many characters the line grows by until it may be broken again. */
	private int chunk(int index, List<Piece> pieces) {
		int width = 0;
		for (int next = index; next < pieces.size(); next++) {
			if (pieces.get(next) instanceof Block block && next + 1 < pieces.size()) {
				width += widthOf(block);
				continue;
			}
			if (!(pieces.get(next) instanceof Token token)) {
				return width + 2;
			}
			if (next > index && token.breakable()) {
				return width;
			}
			String text = textOf(token, 1);
			width += firstLine(text) + (token.glued() ? 0 : 1);
			if (text.contains("\n")) {
				return width;
			}
		}
		return width;
	}

	/** Return how many characters a block inside a statement takes on its line. */
	private static int widthOf(Block block) {
		int width = " { }".length();
		for (Statement statement : block.statements) {
			for (Piece piece : statement.pieces) {
				width += switch (piece) {
					case Token token -> token.text().length() + (token.glued() ? 0 : 1);
					case Comment comment -> comment.text().length() + 1;
					case Block inner -> widthOf(inner);
				};
			}
		}
		return width;
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
			out.append(INDENT);
		}
	}

	/** Write a block; only the last piece of a statement has several lines if it can be helped. */
	private void block(Block block, boolean last) {
		block.statements.sort(CANONICAL);
		space();
		if (block.statements.isEmpty() && block.closing.isEmpty() && block.opening == null) {
			out.append("{ }");
		} else if (!writeOneLine(block, last)) {
			block.oneLine = false;
			writeLines(block);
		}
	}

	private boolean writeOneLine(Block block, boolean last) {
		boolean commented = !block.closing.isEmpty() || block.opening != null
				|| block.statements.stream().anyMatch(statement -> statement.trailing != null || !statement.leading.isEmpty());
		if (last && !block.oneLine || commented || block.statements.stream().anyMatch(LayoutWriter::isAcceptance)) {
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
					case Block inner -> block(inner, last && block.oneLine);
				}
			}
		}
		out.append(" }");
		block.oneLine = true;
		if (out.indexOf("\n", mark) >= 0 || last && column() > ONE_LINE_WIDTH) {
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
		Statement before = null;
		for (Statement statement : block.statements) {
			blankLine(before != null && !isAcceptance(before) && statement.blankBefore);
			write(statement);
			before = statement;
		}
		closing(block);
		depth--;
		indent();
		out.append('}');
	}

	private void closing(Block block) {
		blankLine(!block.statements.isEmpty() && !block.closing.isEmpty() && block.closing.getFirst().blankBefore());
		commentLines(block.closing);
	}

	private void space() {
		if (!lastIs(' ') && !lastIs('\n')) {
			out.append(' ');
		}
	}

	private boolean lastIs(char c) {
		return !out.isEmpty() && out.charAt(out.length() - 1) == c;
	}

	private void commentLines(List<Comment> comments) {
		for (int index = 0; index < comments.size(); index++) {
			blankLine(index > 0 && comments.get(index).blankBefore());
			indent();
			out.append(comments.get(index).text()).append('\n');
		}
	}

	private void indent() {
		out.append(INDENT.repeat(depth));
	}

	private int column() {
		return out.length() - out.lastIndexOf("\n") - 1;
	}

	private static int firstLine(String text) {
		List<String> lines = text.lines().limit(1).toList();
		return lines.isEmpty() ? 0 : lines.getFirst().length();
	}
}
