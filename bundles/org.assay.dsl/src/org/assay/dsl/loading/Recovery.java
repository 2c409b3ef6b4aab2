package org.assay.dsl.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.dsl.conversion.WordProblem;
import org.assay.dsl.parsing.SyntaxMessages;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Keeps one wrong word from hiding the rest of its block. The parser gives up a block at the first word that it does not expect, and every name
 * in the block would be unknown. So the line of that word is read as blank and the file is parsed once more, until it parses or the
 * effort is spent. Blanks keep their place, so that all other places stay true.
 */
final class Recovery {

	/** Characters that may be parsed again for one file; more would be felt. */
	private static final long EFFORT = 3_000_000;
	private static final Set<String> HARMLESS = Arrays.stream(WordProblem.values()).map(WordProblem::variant).collect(Collectors.toUnmodifiableSet());

	private final XtextResource resource;
	private final StringBuilder text;
	private final List<Problem> problems = new ArrayList<>();
	private int blankFrom = -1;
	private int blankTo = -1;

	private Recovery(XtextResource resource) {
		this.resource = resource;
		this.text = new StringBuilder(Places.rootOf(resource).getText());
	}

	/** Return what is wrong with the syntax of a file; afterwards the file holds all elements that could be read. */
	static List<Problem> of(XtextResource resource) {
		return resource.getParseResult().hasSyntaxErrors() ? new Recovery(resource).run() : List.of();
	}

	private List<Problem> run() {
		long effort = EFFORT;
		Optional<INode> stumble = firstStumble();
		while (stumble.isPresent() && effort >= text.length()) {
			if (!blank(stumble.get())) {
				break;
			}
			effort -= Math.max(1_000, text.length());
			reparse();
			stumble = firstStumble();
		}
		problems.addAll(ProblemCollector.syntaxOf(resource));
		return problems;
	}

	private void reparse() {
		try {
			resource.reparse(text.toString());
		} catch (IOException noFile) {
			throw new UncheckedIOException(noFile);
		}
	}

	private Optional<INode> firstStumble() {
		IParseResult result = resource.getParseResult();
		for (INode node : result.getSyntaxErrors()) {
			if (!HARMLESS.contains(variantOf(node))) {
				return Optional.of(node);
			}
		}
		return Optional.empty();
	}

	/** Blank what a stumble shows to be wrong. Return false if blanking cannot help. */
	private boolean blank(INode node) {
		int offset = node.getOffset();
		if (offset >= text.length() || variantOf(node).startsWith("unclosed")) {
			return false;
		}
		boolean consequence = blankTo >= 0 && text.substring(blankTo, offset).isBlank();
		if (consequence) {
			// what is left of the line before is no statement either
			int start = lineStart(blankFrom);
			boolean nothingLeft = text.substring(start, blankTo).isBlank();
			return !nothingLeft && blank(start, blankTo);
		}
		problems.add(ProblemCollector.syntaxOf(node, resource));
		boolean missing = variantOf(node).equals("expected") && !argument(node, 2).equals("}") && startsLine(offset);
		return missing ? blankLineBefore(offset) : blank(offset, statementEnd(offset));
	}

	private boolean blankLineBefore(int offset) {
		int end = lineStart(offset);
		int last = end - 1;
		while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
			last--;
		}
		return last >= 0 && blank(lineStart(last), end);
	}

	private boolean blank(int from, int to) {
		for (int index = from; index < to; index++) {
			if (text.charAt(index) != '\n' && text.charAt(index) != '\r') {
				text.setCharAt(index, ' ');
			}
		}
		blankFrom = from;
		blankTo = to;
		return to > from;
	}

	/** Return the end of the line, or of the block that is opened on it and not closed. A brace that closes more is left alone. */
	private int statementEnd(int offset) {
		int depth = 0;
		for (int index = offset; index < text.length(); index++) {
			char c = text.charAt(index);
			if (c == '{') {
				depth++;
			} else if (c == '}' && --depth < 0) {
				return index == offset ? index + 1 : index;
			} else if (c == '\n' && depth == 0) {
				return index;
			}
		}
		return depth > 0 ? lineEnd(offset) : text.length();
	}

	private int lineEnd(int offset) {
		int end = text.indexOf("\n", offset);
		return end < 0 ? text.length() : end;
	}

	private boolean startsLine(int offset) {
		return text.substring(lineStart(offset), offset).isBlank();
	}

	private int lineStart(int offset) {
		return text.lastIndexOf("\n", offset - 1) + 1;
	}

	private static String variantOf(INode node) {
		return SyntaxMessages.CODE.equals(node.getSyntaxErrorMessage().getIssueCode()) ? argument(node, 0) : "";
	}

	/** Return the variant of the message (index 0), the word at fault (1) or what was expected instead (2). */
	private static String argument(INode node, int index) {
		String[] data = node.getSyntaxErrorMessage().getIssueData();
		return data == null || data.length <= index ? "" : data[index];
	}
}
