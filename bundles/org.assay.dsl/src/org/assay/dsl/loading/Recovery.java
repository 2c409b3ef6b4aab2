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
		if (repairing) {
			closeWhatHasNoEnd();
		}
		while (repairing && current.stumble().isPresent() && !current.isSpent() && repair(current.stumble().get())) {
			continue;
		}
		addWhatIsLeft();
		return new Recovered(current.result(), problems);
	}

	/** What has no end hides all behind it, so it comes first. */
	private void closeWhatHasNoEnd() {
		while ((current.isEndless() || current.stumblesBehindTextBlock()) && !current.isSpent()) {
			Optional<Endless.Closed> closed = Endless.closed(current);
			if (closed.isEmpty()) {
				return;
			}
			SourceRange range = Places.rangeOf(current.root(), path, closed.get().offset(), closed.get().length());
			accept(Problem.ofText(SyntaxMessages.CODE, closed.get().variant(), List.of(), range), closed.get().result());
		}
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
		if (stumble.is("unclosed")) {
			return accept(ProblemCollector.syntaxOf(stumble.node(), path), current.with(current.closed(stumble.node())));
		}
		int line = stumble.word() < current.words().count() ? current.words().lineStart(stumble.word()) : stumble.word();
		return repairs.withBrace('}').map(next -> accept(expectedBefore(repairs.accepted()), next))
				.or(() -> repairs.withBrace('{').map(next -> accept(missing(repairs.accepted() - 1, "", "{"), next)))
				.or(() -> repairs.withoutWhatIsIncomplete().map(next -> accept(incomplete(repairs.edge() - 1, stumble), next)))
				.orElseGet(() -> line < current.words().count() && accept(stumble, repairs.smallest()));
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

	private Problem expectedBefore(int word) {
		return problem("expectedBefore", word, current.words().text(word), "}");
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
