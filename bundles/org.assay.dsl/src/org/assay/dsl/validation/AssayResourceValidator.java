package org.assay.dsl.validation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.assay.dsl.loading.FileProblems;
import org.assay.dsl.loading.Problem;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.model.RuleSeverity;
import org.assay.rules.Failures;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleTexts;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/**
 * What is wrong with one file, for everything that is built on Xtext. It says what the command line says of the file, in the same words and
 * at the same places, as far as that needs no other rule of the project. Nothing is lost: Xtext's own validator drops all that is left when
 * one diagnostic fails to tell its place, and hides null pointer exceptions of checks; here every failure is an error that says the result
 * is not reliable (R00).
 */
@Singleton
public class AssayResourceValidator implements IResourceValidator {

	private final FileProblems problems;
	private final OperationCanceledManager cancelling;

	@Inject
	AssayResourceValidator(FileProblems problems, OperationCanceledManager cancelling) {
		this.problems = problems;
		this.cancelling = cancelling;
	}

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator indicator) {
		try {
			cancelling.checkCanceled(indicator);
			List<Problem> found = problems.of(resource);
			TextLines lines = TextLines.of(((TextResource) resource).getParseResult().getRootNode().getText());
			return found.stream().map(problem -> issue(problem, resource, lines)).toList();
		} catch (RuntimeException | Error failure) {
			cancelling.propagateAsErrorIfCancelException(failure);
			return List.of(failure(failure, resource));
		}
	}

	private static Issue issue(Problem problem, Resource resource, TextLines lines) {
		Rule rule = RuleCatalogue.find(problem.code()).orElseThrow();
		String message = RuleTexts.of("en").message(rule, problem.variant(), List.copyOf(problem.arguments()));
		Issue.IssueImpl issue = issue(rule, message, rule.severity(problem.variant()), problem.range());
		int offset = lines.offset(problem.range().line(), problem.range().column());
		issue.setOffset(offset);
		issue.setLength(lines.offset(problem.range().endLine(), problem.range().endColumn()) - offset);
		EObject element = problem.element();
		issue.setUriToProblem(element == null ? resource.getURI() : EcoreUtil.getURI(element));
		issue.setSyntaxError(problem.element() == null);
		issue.setData(problem.arguments().toArray(String[]::new));
		return issue;
	}

	private static Issue failure(Throwable failure, Resource resource) {
		String message = RuleTexts.of("en").message(RuleCatalogue.R00, "", List.of(Failures.describe(failure)));
		Issue.IssueImpl issue = issue(RuleCatalogue.R00, message, RuleSeverity.ERROR, new SourceRange("", 1, 1, 1, 1));
		issue.setOffset(0);
		issue.setLength(0);
		issue.setUriToProblem(resource.getURI());
		return issue;
	}

	private static Issue.IssueImpl issue(Rule rule, String message, RuleSeverity severity, SourceRange range) {
		Issue.IssueImpl issue = new Issue.IssueImpl();
		issue.setCode(rule.code());
		issue.setMessage(message);
		issue.setSeverity(switch (severity) {
			case ERROR -> Severity.ERROR;
			case WARNING -> Severity.WARNING;
			default -> Severity.INFO;
		});
		issue.setType(CheckType.FAST);
		issue.setLineNumber(range.line());
		issue.setColumn(range.column());
		issue.setLineNumberEnd(range.endLine());
		issue.setColumnEnd(range.endColumn());
		return issue;
	}
}
