package org.assay.dsl.formatting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.assay.dsl.formatting.Layout.Block;
import org.assay.dsl.formatting.Layout.Comment;
import org.assay.dsl.formatting.Layout.Statement;
import org.assay.dsl.formatting.Layout.Token;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Reads the words and comments of a file, in the order in which they are written, into statements and blocks. */
final class LayoutReader {

	private static final String GLUED = ".,:)";

	private final Map<ILeafNode, Integer> starts;
	private final Deque<Block> blocks = new ArrayDeque<>();
	private final Deque<Statement> statements = new ArrayDeque<>();
	private final List<Comment> pending = new ArrayList<>();
	private boolean blankBeforePending;
	private int lineBreaks;
	private ILeafNode previous;

	LayoutReader(Map<ILeafNode, Integer> starts) {
		this.starts = starts;
	}

	Block read(ICompositeNode root) {
		Block file = new Block();
		file.oneLine = false;
		blocks.push(file);
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (!leaf.isHidden()) {
				word(leaf);
			} else if (isComment(leaf)) {
				comment(new Comment(leaf.getText().stripTrailing()), leaf);
			} else {
				space(leaf.getText());
			}
		}
		closeWithPending(file);
		return file;
	}

	private void space(String text) {
		int breaks = (int) text.chars().filter(c -> c == '\n').count();
		lineBreaks += breaks;
		if (breaks > 0) {
			blocks.forEach(block -> block.oneLine = false);
		}
	}

	private void comment(Comment comment, ILeafNode leaf) {
		blocks.forEach(block -> block.oneLine = false);
		boolean sameLine = lineBreaks == 0 && previous != null && pending.isEmpty();
		if (sameLine && isOpening(previous)) {
			blocks.peek().opening = comment;
		} else if (sameLine && comment.endsLine() && !statements.isEmpty() && statements.peek().trailing == null) {
			statements.peek().trailing = comment;
		} else {
			if (pending.isEmpty()) {
				blankBeforePending = lineBreaks > 1;
			}
			pending.add(comment);
		}
		lineBreaks = 0;
	}

	private void word(ILeafNode leaf) {
		if (isClosing(leaf)) {
			close();
		} else {
			Integer place = starts.get(leaf);
			if (place != null) {
				start(place);
			}
			embedPending();
			if (isOpening(leaf)) {
				open();
			} else {
				statements.peek().pieces.add(new Token(leaf.getText(), isGlued(leaf)));
			}
		}
		previous = leaf;
		lineBreaks = 0;
	}

	private void start(int place) {
		Statement statement = new Statement(place);
		statement.blankBefore = pending.isEmpty() ? lineBreaks > 1 : blankBeforePending;
		statement.leading.addAll(pending);
		pending.clear();
		if (blocks.peek().statements.isEmpty()) {
			statement.blankBefore = false;
		} else {
			statements.pop();
		}
		blocks.peek().statements.add(statement);
		statements.push(statement);
	}

	/** Put comments that stand inside a statement into it; one that was taken for the statement's last is among them. */
	private void embedPending() {
		Statement statement = statements.peek();
		if (statement.trailing != null && !statement.pieces.isEmpty()) {
			statement.pieces.add(statement.trailing);
			statement.trailing = null;
		}
		statement.pieces.addAll(pending);
		pending.clear();
	}

	private void open() {
		Block block = new Block();
		statements.peek().pieces.add(block);
		blocks.push(block);
	}

	private void close() {
		Block block = blocks.pop();
		closeWithPending(block);
		if (!block.statements.isEmpty()) {
			statements.pop();
		}
	}

	private void closeWithPending(Block block) {
		block.closing.addAll(pending);
		block.blankBeforeClosing = !pending.isEmpty() && blankBeforePending;
		pending.clear();
	}

	private boolean isGlued(ILeafNode leaf) {
		String text = leaf.getText();
		boolean afterGlue = previous != null && isKeyword(previous) && List.of(".", "(", ":").contains(previous.getText());
		return afterGlue || (isKeyword(leaf) && text.length() == 1 && GLUED.contains(text)) || isScoreRange(leaf);
	}

	/** A range of scores is written without spaces, a range of levels with them. */
	private boolean isScoreRange(ILeafNode leaf) {
		return previous != null && (leaf.getText().equals("..") ? isNumber(previous) : previous.getText().equals("..") && isNumber(leaf));
	}

	private static boolean isNumber(ILeafNode leaf) {
		return leaf.getText().chars().allMatch(c -> c >= '0' && c <= '9');
	}

	private static boolean isKeyword(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof Keyword;
	}

	private static boolean isOpening(ILeafNode leaf) {
		return isKeyword(leaf) && leaf.getText().equals("{");
	}

	private static boolean isClosing(ILeafNode leaf) {
		return isKeyword(leaf) && leaf.getText().equals("}");
	}

	private static boolean isComment(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof TerminalRule rule && rule.getName().endsWith("COMMENT");
	}
}
