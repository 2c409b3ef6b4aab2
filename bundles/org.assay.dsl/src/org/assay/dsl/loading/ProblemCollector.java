package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.assay.dsl.parsing.SyntaxMessages;
import org.assay.dsl.parsing.UnknownName;
import org.assay.dsl.parsing.WordMessage;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.diagnostics.ExceptionDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;

/** Collects what is wrong with files: words, syntax, names. Every error of the parser and the linker comes out. */
final class ProblemCollector {

	private static final Comparator<Problem> BY_PLACE = Comparator.comparingInt((Problem problem) -> problem.range().line())
			.thenComparingInt(problem -> problem.range().column());

	private final NameProblems names;

	ProblemCollector(NameProblems names) {
		this.names = names;
	}

	/** Return the problem of the syntax at a node that has one. */
	static Problem syntaxOf(INode node, XtextResource resource) {
		return syntax(node, Resources.pathOf(resource));
	}

	/** Link a file and return its problems in text order.
	 * @param syntax what was wrong with its syntax */
	List<Problem> collect(XtextResource resource, List<Problem> syntax) {
		List<Problem> problems = new ArrayList<>(syntax);
		Linking.link(resource);
		for (Diagnostic diagnostic : resource.getErrors()) {
			if (diagnostic instanceof UnknownName unknown) {
				problems.add(names.of(unknown));
			} else if (!(diagnostic instanceof XtextSyntaxDiagnostic) || syntax.isEmpty()) {
				problems.add(other(diagnostic, Resources.pathOf(resource)));
			}
		}
		problems.addAll(RepeatedProperties.of(resource));
		problems.sort(BY_PLACE);
		return problems;
	}

	private static Problem syntax(INode node, String path) {
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

	private static Problem other(Diagnostic diagnostic, String path) {
		String code = diagnostic instanceof ExceptionDiagnostic ? "R00" : SyntaxMessages.CODE;
		int line = Math.max(1, diagnostic.getLine());
		int column = diagnostic instanceof AbstractDiagnostic known ? Math.max(1, known.getColumn()) : 1;
		return Problem.ofText(code, code.equals("R00") ? "" : "unreadable", List.of(String.valueOf(diagnostic.getMessage())),
				new SourceRange(path, line, column, line, column + 1));
	}
}
