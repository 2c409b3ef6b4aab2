package org.assay.dsl.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.dsl.loading.Attempt.Stumble;
import org.assay.dsl.parsing.SyntaxMessages;
import org.assay.rules.SourceRange;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Keeps one wrong word from hiding the rest of its block. The parser gives up a block at the first word that it does not expect, and every name
 * in the block would be unknown. So what is wrong is blanked, as little as possible, until the file parses or the effort is spent.
 * Blanks keep their place, so that all other places stay true.
 */
final class Recovery {

	private final XtextResource resource;
	private final List<Problem> problems = new ArrayList<>();
	private Attempt current;

	private Recovery(XtextResource resource) {
		this.resource = resource;
		this.current = Attempt.first(resource);
	}

	/** Return what is wrong with the syntax of a file; afterwards the file holds all elements that could be read. */
	static List<Problem> of(XtextResource resource) {
		return resource.getParseResult().hasSyntaxErrors() ? new Recovery(resource).run() : List.of();
	}

	private List<Problem> run() {
		while (current.stumble().isPresent() && !current.isSpent() && repair(current.stumble().get())) {
			continue;
		}
		addWhatIsLeft();
		try {
			resource.reparse(current.text());
		} catch (IOException noFile) {
			throw new UncheckedIOException(noFile);
		}
		current.showSource(resource.getParseResult());
		return problems;
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
			return ProblemCollector.syntaxOf(error.node(), resource);
		}
		int unclosed = words.unclosed();
		return unclosed >= 0 ? problem("unclosedBrace", unclosed) : incomplete(words.count() - 1, error);
	}

	/** Repair what the parser stumbles over; return false if nothing helps. */
	private boolean repair(Stumble stumble) {
		Repairs repairs = new Repairs(current, stumble.word());
		if (stumble.is("unclosed")) {
			return accept(ProblemCollector.syntaxOf(stumble.node(), resource), current.with(current.closed(stumble.node())));
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
				: ProblemCollector.syntaxOf(stumble.node(), resource);
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
		SourceRange range = Places.rangeOf(current.root(), Resources.pathOf(resource), words.start(word), words.end(word) - words.start(word));
		return Problem.ofText(SyntaxMessages.CODE, variant, List.of(arguments), range);
	}
}
