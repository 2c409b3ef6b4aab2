package org.assay.lsp.feature;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.completion.walk.Scanner;
import org.assay.lsp.completion.walk.Token;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;

/**
 * What can be folded away: blocks, texts and comments of several lines, and the imports. Looks at words only, so that broken text has folds
 * as well.
 */
public final class Folds {

	private final TextLines lines;
	private final List<FoldingRange> folds = new ArrayList<>();
	private final Deque<Block> open = new ArrayDeque<>();
	/** First and last line of the line comments, or imports, that follow each other; -1 if there are none. */
	private int commentStart = -1;
	private int commentEnd = -1;
	private int importStart = -1;
	private int importEnd = -1;

	/** A block that is open: its first line, and how many folds there were in front of it. */
	private record Block(int line, int before) {
	}

	private Folds(TextLines lines) {
		this.lines = lines;
	}

	/** Return the folds of a file in the order of their first lines. Each lies within another one or apart from it. */
	public static List<FoldingRange> of(TextResource file) {
		String text = file.getParseResult().getRootNode().getText();
		Folds folds = new Folds(TextLines.of(text));
		Scanner.scan(file, text.length()).forEach(folds::add);
		folds.endComments();
		folds.fold(folds.importStart, folds.importEnd, FoldingRangeKind.Imports);
		return folds.apart();
	}

	/** Return the folds in order. One that ends on the line on which another one begins leaves that line to it. */
	private List<FoldingRange> apart() {
		Comparator<FoldingRange> outerFirst = Comparator.comparingInt(FoldingRange::getEndLine).reversed();
		folds.sort(Comparator.comparingInt(FoldingRange::getStartLine).thenComparing(outerFirst));
		Deque<FoldingRange> around = new ArrayDeque<>();
		for (FoldingRange fold : folds) {
			while (!around.isEmpty() && around.peek().getEndLine() < fold.getEndLine()) {
				FoldingRange last = around.pop();
				last.setEndLine(Math.min(last.getEndLine(), fold.getStartLine() - 1));
			}
			around.push(fold);
		}
		return folds.stream().filter(fold -> fold.getEndLine() > fold.getStartLine()).toList();
	}

	private void add(Token token) {
		int start = lines.line(token.start()) - 1;
		int end = lines.line(token.end()) - 1;
		if (token.kind() != Token.Kind.COMMENT || !token.text().startsWith("//") || start != commentEnd + 1) {
			endComments();
		}
		switch (token.kind()) {
			case COMMENT -> comment(token, start, end);
			case TEXT_BLOCK -> fold(start, end, null);
			case SIGN -> sign(token.text(), start);
			case WORD -> word(token, start);
			default -> {
				// stands on one line
			}
		}
	}

	private void comment(Token token, int start, int end) {
		if (!token.text().startsWith("//")) {
			fold(start, end, FoldingRangeKind.Comment);
		} else if (token.first()) {
			commentStart = commentStart < 0 ? start : commentStart;
			commentEnd = start;
		}
	}

	private void endComments() {
		fold(commentStart, commentEnd, FoldingRangeKind.Comment);
		commentStart = -1;
		commentEnd = -1;
	}

	private void sign(String sign, int line) {
		if (sign.equals("{")) {
			open.push(new Block(line, folds.size()));
		} else if (sign.equals("}") && !open.isEmpty()) {
			// the line of the closing brace stays to be seen, also if a text ends on it
			Block block = open.pop();
			folds.subList(block.before(), folds.size()).forEach(inner -> inner.setEndLine(Math.min(inner.getEndLine(), line - 1)));
			fold(block.line(), line - 1, null);
		}
	}

	private void word(Token token, int line) {
		if (token.first() && open.isEmpty() && token.text().equals("import")) {
			importStart = importStart < 0 ? line : importStart;
			importEnd = line;
		}
	}

	private void fold(int start, int end, String kind) {
		if (start >= 0 && end > start) {
			FoldingRange fold = new FoldingRange(start, end);
			fold.setKind(kind);
			folds.add(fold);
		}
	}
}
