package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.dsl.loading.Attempt.Stumble;
import org.assay.dsl.parsing.StatementStarts;
import org.assay.dsl.parsing.SyntaxMessages;
import org.assay.rules.SourceRange;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

/**
 * Keeps one wrong word from hiding the rest of its block. The parser gives up a block at the first word that it does not expect, and every
 * name in the block would be unknown. So what is wrong is blanked, as little as possible, until the file parses or the effort is spent.
 * Blanks keep their place, so that all other places stay true.
 */
final class Recovery {

	/** A file with more errors is no text of this language. */
	private static final int MOST_REPAIRED = 5_000;
	/** Errors of such a file that are told; nobody reads more. */
	private static final int MOST_TOLD = 10_000;
	/** Characters of the longest file that is repaired; each try parses all of it. */
	private static final int LONGEST_REPAIRED = 1 << 19;

	/** How often the end of a text block or comment is looked for in vain; each search costs several tries. */
	private static final int MOST_SEARCHES = 3;

	private final String path;
	private final List<Problem> problems = new ArrayList<>();
	private Attempt current;

	/**
	 * What could be read of a file.
	 *
	 * @param result all elements that could be read; its nodes show the text as it was written
	 * @param problems what is wrong with the syntax
	 */
	record Recovered(IParseResult result, List<Problem> problems) {
	}

	private Recovery(String path, Attempt first) {
		this.path = path;
		this.current = first;
	}

	/** Recover what a file holds, if the parser found its syntax to be wrong.
	 * @param result what the parser made of it
	 * @param path path of the file */
	static Recovered of(IParseResult result, String path, IParser parser, StatementStarts starts) {
		if (!result.hasSyntaxErrors()) {
			return new Recovered(result, List.of());
		}
		if (hasMoreErrorsThan(MOST_REPAIRED, result)) {
			return new Recovered(result, flood(result, path));
		}
		boolean tooLong = result.getRootNode().getTotalLength() > LONGEST_REPAIRED;
		return new Recovery(path, Attempt.first(result, parser, starts)).run(!tooLong);
	}

	private static boolean hasMoreErrorsThan(int most, IParseResult result) {
		Iterator<INode> errors = result.getSyntaxErrors().iterator();
		int count = 0;
		while (count <= most && errors.hasNext()) {
			errors.next();
			count++;
		}
		return count > most;
	}

	/** Return the first errors of a file that is no text of this language, and say that there are more. */
	private static List<Problem> flood(IParseResult result, String path) {
		List<Problem> problems = new ArrayList<>();
		for (INode node : result.getSyntaxErrors()) {
			if (problems.size() == MOST_TOLD) {
				problems.add(Problem.ofText(SyntaxMessages.CODE, "more", List.of(Integer.toString(MOST_TOLD)), Places.rangeOf(node, path)));
				break;
			}
			if (!Attempt.isAtEnd(node)) {
				problems.add(ProblemCollector.syntaxOf(node, path));
			}
		}
		return problems;
	}

	private Recovered run(boolean repairing) {
		int searches = 0;
		boolean goesOn = repairing;
		while (goesOn && !current.isSpent()) {
			// what has no end hides all behind it, so it comes first; what is wrong in front of it may keep its end from being found
			boolean searching = searches == 0 ? current.lacksAnEnd() : searches < MOST_SEARCHES && current.lacksAnEndNext();
			boolean closed = searching && closeWhatHasNoEnd();
			searches += searching && !closed ? 1 : 0;
			goesOn = closed || current.stumble().isPresent() && repair(current.stumble().get());
		}
		addWhatIsLeft();
		return new Recovered(current.result(), problems);
	}

	private boolean closeWhatHasNoEnd() {
		Optional<Endless.Closed> closed = Endless.closed(current);
		closed.ifPresent(found -> {
			SourceRange range = Places.rangeOf(current.root(), path, found.offset(), found.length());
			List<String> arguments = found.variant().equals("misplaced") ? List.of("\"\"\"") : List.of();
			accept(Problem.ofText(SyntaxMessages.CODE, found.variant(), arguments, range), found.result());
		});
		return closed.isPresent();
	}

	/** Add what was not repaired. What is left of a line that was repaired says nothing new. */
	private void addWhatIsLeft() {
		Set<Integer> told = problems.stream().map(problem -> problem.range().line()).collect(Collectors.toSet());
		boolean endless = current.isEndless();
		current.errors().stream().filter(error -> !(endless && error.isAtEnd())).map(this::problemOf).distinct()
				.filter(problem -> !told.contains(problem.range().line())).forEach(problems::add);
	}

	private Problem problemOf(Stumble error) {
		SourceWords words = current.words();
		if (!error.isAtEnd()) {
			return ProblemCollector.syntaxOf(error.node(), path);
		}
		int unclosed = words.unclosed();
		return unclosed >= 0 ? problem("unclosedBrace", unclosed) : incomplete(words.count() - 1, error);
	}

	/** Repair what the parser stumbles over; return false if nothing helps. */
	private boolean repair(Stumble stumble) {
		Repairs repairs = new Repairs(current, stumble.word());
		if (closeTextAround(stumble)) {
			return true;
		}
		int line = stumble.word() < current.words().count() ? current.words().lineStart(stumble.word()) : stumble.word();
		MissingBraces braces = new MissingBraces(current, line);
		return braces.closing().map(added -> accept(expectedBefore(braces.first(), added.braces()), added.result()))
				.or(() -> braces.opening().map(added -> accept(missing(braces.first() - 1, "", added.braces()), added.result())))
				.or(() -> repairs.withoutWhatIsIncomplete().map(next -> accept(incomplete(repairs.edge() - 1, stumble), next)))
				.orElseGet(() -> line < current.words().count() && accept(stumble, repairs.smallest()));
	}

	/** A text without an end may have swallowed the brace at the end of the line on which the parser stumbles. */
	private boolean closeTextAround(Stumble stumble) {
		SourceWords words = current.words();
		int last = stumble.word() < words.count() ? words.lineEnd(stumble.word()) - 1 : -1;
		if (last < 0 || !words.isUnclosedText(last)) {
			return false;
		}
		Problem problem = problem("unclosed", last, words.text(last));
		return current.closed(words.start(last), words.end(last)).map(next -> accept(problem, next)).orElse(false);
	}

	private boolean accept(Stumble stumble, Repairs.Repair repair) {
		boolean elsewhere = repair.culprit() != stumble.word();
		Problem problem = elsewhere ? problem("misplaced", repair.culprit(), current.words().text(repair.culprit()))
				: ProblemCollector.syntaxOf(stumble.node(), path);
		return accept(problem, repair.result());
	}

	private boolean accept(Problem problem, Attempt next) {
		problems.add(problem);
		current = next;
		return true;
	}

	/** Return the problem of a statement that breaks off behind a word. */
	private Problem incomplete(int word, Stumble stumble) {
		return stumble.expected().isEmpty() ? problem("incomplete", word, current.words().text(word))
				: missing(word, stumble.expectsKind() ? SyntaxMessages.KIND : "", stumble.expected());
	}

	private Problem expectedBefore(int word, String expected) {
		return problem("expectedBefore", word, current.words().text(word), expected);
	}

	private Problem missing(int word, String suffix, String expected) {
		return problem("missing" + suffix, word, current.words().text(word), expected);
	}

	private Problem problem(String variant, int word, String... arguments) {
		SourceWords words = current.words();
		SourceRange range = Places.rangeOf(current.root(), path, words.start(word), words.end(word) - words.start(word));
		return Problem.ofText(SyntaxMessages.CODE, variant, List.of(arguments), range);
	}
}
