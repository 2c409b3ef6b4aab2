package org.assay.dsl.loading;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.dsl.conversion.WordProblem;
import org.assay.dsl.parsing.StatementStarts;
import org.assay.dsl.parsing.SyntaxMessages;
import org.assay.dsl.parsing.WordMessage;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

/** The text of a file with some of its words blanked, and how far the parser gets in it. */
final class Attempt {

	/** Characters that may be parsed again for one file, by all attempts together; more would be felt. */
	private static final long EFFORT = 1_200_000;
	/** What the parser costs however short the file is, in characters. */
	private static final int LEAST_COST = 2_000;
	/** What an error costs the parser, in characters. */
	private static final int COST_OF_ERROR = 30;
	/** Problems of a word that the parser reads all the same. */
	private static final Set<String> HARMLESS = Stream.concat(Arrays.stream(WordProblem.values()).map(WordProblem::variant),
			Stream.of("unreadable"))
			.collect(Collectors.toUnmodifiableSet());
	/** Problems that leave nothing of the rest of the file to read. */
	private static final Set<String> ENDLESS = Set.of("unclosedBlock", "unclosedComment");

	private final IParser parser;
	private final StatementStarts starts;
	private final String source;
	private final String text;
	private final IParseResult result;
	private final AtomicLong effort;
	private SourceWords words;
	private List<Stumble> errors;

	/**
	 * What the parser did not expect.
	 *
	 * @param node where it says so
	 * @param word number of the word; the number of words at the end of the file
	 */
	record Stumble(INode node, int word) {

		String variant() {
			return argument(node, 0);
		}

		/** Return what was expected instead; empty if that cannot be said in a word. */
		String expected() {
			return argument(node, isAtEnd() ? 1 : 2);
		}

		boolean expectsKind() {
			return variant().endsWith(SyntaxMessages.KIND);
		}

		/** Return whether the parser missed something at the end of the file. */
		boolean isAtEnd() {
			return variant().startsWith("end");
		}

		boolean is(String variant) {
			return variant().equals(variant);
		}
	}

	private Attempt(IParser parser, StatementStarts starts, String source, String text, IParseResult result, AtomicLong effort) {
		this.parser = parser;
		this.starts = starts;
		this.source = source;
		this.text = text;
		this.result = result;
		this.effort = effort;
	}

	/** Return a file as it was read. */
	static Attempt first(IParseResult result, IParser parser, StatementStarts starts) {
		String source = result.getRootNode().getText();
		return new Attempt(parser, starts, source, source, result, new AtomicLong(EFFORT));
	}

	/** Return what becomes of another text of the same file. */
	Attempt with(String other) {
		IParseResult parsed = parser.parse(new StringReader(other));
		showSource(parsed);
		Attempt attempt = new Attempt(parser, starts, source, other, parsed, effort);
		effort.addAndGet(-Math.max(LEAST_COST, other.length() + COST_OF_ERROR * attempt.errors().size()));
		return attempt;
	}

	/** Return what the parser made of the text. */
	IParseResult result() {
		return result;
	}

	/** Make a parse result show the text as it was read, so that lines are counted, and words quoted, as they are written. */
	private void showSource(IParseResult other) {
		new NodeModelBuilder().setCompleteContent(other.getRootNode(), source);
	}

	String text() {
		return text;
	}

	INode root() {
		return result.getRootNode();
	}

	SourceWords words() {
		if (words == null) {
			words = new SourceWords(root(), text, source);
		}
		return words;
	}

	/** Return whether no more attempts should be made. */
	boolean isSpent() {
		return effort.get() <= 0;
	}

	/** Return the first thing that hides what comes behind it; empty if there is none. */
	Optional<Stumble> stumble() {
		return errors().stream().filter(error -> !isHarmless(error)).findFirst();
	}

	/** Return the place of the first stumble; behind the end of the text if there is none. */
	int reach() {
		return stumble().map(found -> found.word() < words().count() ? words().start(found.word()) : text.length()).orElse(Integer.MAX_VALUE);
	}

	/** Return whether the parser gets behind a line of a text with as many characters, given its first word. */
	boolean isBehind(int line, SourceWords lines) {
		return reach() > lines.startOf(line) && reach() >= lines.startOf(lines.nextLine(line));
	}

	/** Return whether the word at a place begins a statement or goes on with a list; at the end of the file that is so as well. */
	boolean startsStatement(int offset) {
		int word = words().at(offset);
		if (word == words().count() || words().isBrace(word)) {
			return true;
		}
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root(), words().start(word));
		boolean listed = word > 0 && words().text(word - 1).equals(",") && !(leaf.getGrammarElement() instanceof Keyword);
		return listed || starts.isStart((ICompositeNode) root(), leaf);
	}

	/** Return the file with a text closed in front of the brace at the end of its line that it swallowed; empty if it swallowed none. */
	Optional<Attempt> closed(int start, int end) {
		int quote = quoteFor(start, end);
		return quote < 0 ? Optional.empty() : Optional.of(with(text.substring(0, quote) + '"' + text.substring(quote + 1)));
	}

	/** Return all that the parser says is wrong, in text order. */
	List<Stumble> errors() {
		if (errors == null) {
			errors = findErrors();
		}
		return errors;
	}

	private List<Stumble> findErrors() {
		List<Stumble> found = new ArrayList<>();
		for (INode node : result.getSyntaxErrors()) {
			boolean atEnd = isAtEnd(node);
			int offset = node.getSyntaxErrorMessage() instanceof WordMessage word ? word.offset() : node.getOffset();
			found.add(new Stumble(node, atEnd ? words().count() : words().at(offset)));
		}
		return found;
	}

	/** Return whether an error is that something is missed at the end of the file. */
	static boolean isAtEnd(INode error) {
		return argument(error, 0).startsWith("end");
	}

	/** The parser reads on behind a wrong value, and behind a closing brace that is missing; behind the end there is nothing to read. */
	private boolean isHarmless(Stumble found) {
		if (found.is("unclosed")) {
			return quoteFor(found.node().getOffset(), found.node().getEndOffset()) < 0;
		}
		boolean braceMissing = found.is("expectedBefore") && found.expected().equals("}") || found.isAtEnd() && words().unclosed() >= 0;
		return braceMissing || HARMLESS.contains(found.variant()) || ENDLESS.contains(found.variant());
	}

	/** Return whether a comment or a text block swallows the rest of the file. */
	boolean isEndless() {
		return errors().stream().anyMatch(error -> ENDLESS.contains(error.variant()));
	}

	/** Return whether a text block or a comment may lack its end. */
	boolean lacksAnEnd() {
		return isEndless() || stumblesBehindTextBlock();
	}

	/** Return whether a text block or a comment may lack its end, and nothing in front of it is wrong. */
	boolean lacksAnEndNext() {
		return stumblesBehindTextBlock()
				|| errors().stream().anyMatch(error -> ENDLESS.contains(error.variant()) && reach() >= error.node().getOffset());
	}

	/** Return whether the parser stumbles over what follows a text block, which then may have been closed by the quotes of another one. */
	private boolean stumblesBehindTextBlock() {
		return stumble().filter(found -> found.word() > 0 && words().text(found.word() - 1).startsWith("\"\"\"")).isPresent();
	}

	/** Return where an unclosed text was probably meant to end: at the space before a brace at the end of its line; -1 if there is none. */
	private int quoteFor(int start, int behind) {
		int end = start + text.substring(start, behind).stripTrailing().length() - 1;
		boolean brace = text.charAt(end) == '{' || text.charAt(end) == '}';
		int content = brace ? start + text.substring(start, end).stripTrailing().length() : end;
		return content < end ? content : -1;
	}

	private static String argument(INode node, int index) {
		SyntaxErrorMessage message = node.getSyntaxErrorMessage();
		String[] details = SyntaxMessages.CODE.equals(message.getIssueCode()) ? message.getIssueData() : null;
		return details == null || details.length <= index ? "" : details[index];
	}
}
