package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assay.dsl.parsing.SyntaxMessages;
import org.assay.dsl.parsing.UnknownName;
import org.assay.dsl.parsing.WordMessage;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.diagnostics.ExceptionDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;

/** Collects what is wrong with files: words, syntax, names. Every error of the parser and the linker comes out. */
final class ProblemCollector {

	private static final Comparator<Problem> BY_PLACE = Comparator.comparingInt((Problem problem) -> problem.range().line())
			.thenComparingInt(problem -> problem.range().column());

	private final NameProblems names;

	ProblemCollector(NameProblems names) {
		this.names = names;
	}

	/** Return the problems of a file in text order. A search that fails is a problem of its own and hides no other. */
	List<Problem> collect(LinkedFile linked) {
		TextResource file = linked.file();
		String path = Resources.pathOf(file);
		List<Problem> problems = new ArrayList<>(file.textProblems());
		problems.addAll(linked.problems());
		boolean told = problems.stream().anyMatch(problem -> problem.code().equals(SyntaxMessages.CODE));
		Stream.of(file.getErrors(), file.getWarnings()).flatMap(List::stream)
				.filter(diagnostic -> !(told && diagnostic instanceof XtextSyntaxDiagnostic))
				.forEach(diagnostic -> problems.addAll(Problem.foundBy(() -> List.of(problemOf(diagnostic, path)), path)));
		problems.sort(BY_PLACE);
		return problems;
	}

	private Problem problemOf(Diagnostic diagnostic, String path) {
		return diagnostic instanceof UnknownName unknown ? names.of(unknown) : other(diagnostic, path);
	}

	/** Return the problem of the syntax at a node that has one. */
	static Problem syntaxOf(INode node, String path) {
		SyntaxErrorMessage message = node.getSyntaxErrorMessage();
		String[] details = message.getIssueData();
		if (!SyntaxMessages.CODE.equals(message.getIssueCode()) || details == null) {
			return Problem.ofText(SyntaxMessages.CODE, "unreadable", List.of(message.getMessage()), Places.rangeOf(node, path));
		}
		List<String> arguments = List.of(Arrays.copyOfRange(details, 1, details.length));
		return Problem.ofText(SyntaxMessages.CODE, details[0], arguments, rangeOf(node, details[0], path));
	}

	/** What has no end is shown by its first sign: the rest of the file is not what is wrong. */
	private static SourceRange rangeOf(INode node, String variant, String path) {
		if (node.getSyntaxErrorMessage() instanceof WordMessage word) {
			return Places.rangeOf(node, path, word.offset(), word.length());
		}
		return switch (variant) {
			case "unclosedBlock" -> Places.rangeOf(node, path, node.getOffset(), 3);
			case "unclosedComment" -> Places.rangeOf(node, path, node.getOffset(), 2);
			default -> Places.rangeOf(node, path);
		};
	}

	/**
	 * Xtext wraps failures of the linker in diagnostics; what it says otherwise is not among the problems that are looked for, and is passed
	 * on.
	 */
	private static Problem other(Diagnostic diagnostic, String path) {
		String code = diagnostic instanceof ExceptionDiagnostic ? "R00" : SyntaxMessages.CODE;
		return Problem.ofText(code, code.equals("R00") ? "" : "unreadable", List.of(String.valueOf(diagnostic.getMessage())),
				placeOf(diagnostic, path));
	}

	/** Some diagnostics of Xtext fail when they are asked for their place; that must not lose them. */
	private static SourceRange placeOf(Diagnostic diagnostic, String path) {
		try {
			int line = Math.max(1, diagnostic.getLine());
			int column = Math.max(1, diagnostic.getColumn());
			return new SourceRange(path, line, column, line, column + 1);
		} catch (RuntimeException noPlace) {
			return new SourceRange(path, 1, 1, 1, 1);
		}
	}
}
