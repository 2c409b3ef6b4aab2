package org.assay.dsl.formatting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assay.dsl.formatting.Layout.Block;
import org.assay.dsl.formatting.Layout.Comment;
import org.assay.dsl.formatting.Layout.Statement;
import org.assay.dsl.formatting.Layout.Token;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Reads the words and comments of a file, in the order in which they are written, into statements and blocks. */
final class LayoutReader {

	private static final String GLUED = ".,:)";
	private static final Pattern LINE_BREAK = Pattern.compile("\\R");

	private final Map<ILeafNode, Integer> starts;
	private final Deque<Block> blocks = new ArrayDeque<>();
	private final Deque<Statement> statements = new ArrayDeque<>();
	private final List<Comment> pending = new ArrayList<>();
	/** Whether the comment that is pending stands on the line of the word before it. */
	private boolean maybeTrailing;
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
				comment(new Comment(leaf.getText().stripTrailing(), lineBreaks > 1));
			} else {
				space(leaf.getText());
			}
		}
		takeTrailing();
		closeWithPending(file);
		return file;
	}

	private void space(String text) {
		int breaks = (int) LINE_BREAK.matcher(text).results().count();
		lineBreaks += breaks;
		if (breaks > 0) {
			blocks.forEach(block -> block.oneLine = false);
			takeTrailing();
		}
	}

	private void comment(Comment comment) {
		blocks.forEach(block -> block.oneLine = false);
		boolean sameLine = lineBreaks == 0 && previous != null && pending.isEmpty();
		if (sameLine && isOpening(previous)) {
			blocks.peek().opening = comment;
		} else {
			pending.add(comment);
			maybeTrailing = sameLine && !statements.isEmpty() && statements.peek().trailing == null;
		}
		lineBreaks = 0;
	}

	/** A comment behind the last word of a statement, on the same line, is the statement's. */
	private void takeTrailing() {
		if (maybeTrailing && pending.size() == 1) {
			statements.peek().trailing = pending.removeFirst();
		}
		maybeTrailing = false;
	}

	private void word(ILeafNode leaf) {
		if (isClosing(leaf)) {
			takeTrailing();
			close();
		} else {
			maybeTrailing = false;
			Integer place = starts.get(leaf);
			if (place != null) {
				start(place);
			}
			embedPending();
			if (isOpening(leaf)) {
				open();
			} else {
				statements.peek().pieces.add(new Token(leaf.getText(), isGlued(leaf), isBreakable(leaf)));
			}
		}
		previous = leaf;
		lineBreaks = 0;
	}

	private void start(int place) {
		Statement statement = new Statement(place);
		statement.blankBefore = pending.isEmpty() ? lineBreaks > 1 : pending.getFirst().blankBefore();
		statement.blankBehindLeading = !pending.isEmpty() && lineBreaks > 1;
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
		pending.clear();
	}

	private boolean isGlued(ILeafNode leaf) {
		String text = leaf.getText();
		boolean afterGlue = previous != null && isKeyword(previous) && List.of(".", "(", ":").contains(previous.getText());
		return afterGlue || (isKeyword(leaf) && text.length() == 1 && GLUED.contains(text)) || isScoreRange(leaf) || isSectionLetter(leaf);
	}

	/** A long statement is broken behind a comma, and in front of the first word of the language of a clause. */
	private boolean isBreakable(ILeafNode leaf) {
		return previous != null && (previous.getText().equals(",") || isClauseWord(leaf) && !isClauseWord(previous));
	}

	/** Words that are names, units of time or operators belong to what stands before them. */
	private static boolean isClauseWord(ILeafNode leaf) {
		return isKeyword(leaf) && Character.isLetter(leaf.getText().charAt(0))
				&& !GrammarUtil.isDatatypeRule(GrammarUtil.containingParserRule(leaf.getGrammarElement()));
	}

	/** A range of scores is written without spaces, a range of levels with them. */
	private boolean isScoreRange(ILeafNode leaf) {
		return previous != null && (leaf.getText().equals("..") ? isNumber(previous) : previous.getText().equals("..") && isNumber(leaf));
	}

	/** The letter of section 2a of a law. */
	private static boolean isSectionLetter(ILeafNode leaf) {
		return GrammarUtil.containingRule(leaf.getGrammarElement()).getName().equals("SectionNumber") && !isNumber(leaf);
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
