package org.assay.lsp.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.text.Ranges;
import org.assay.rules.Finding;
import org.assay.rules.TextFix;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;

/** What can be done about findings: the fixes that their rules offer, and to accept them with a reason. */
public final class CodeActions {

	private final ProjectState project;
	private final Function<String, Optional<String>> pages;
	private final boolean snippets;

	/**
	 * @param pages address of the page of a rule, as {@link Diagnostics} has it, so that actions belong to the diagnostics that are shown
	 * @param snippets whether the editor takes edits with places to fill in
	 */
	public CodeActions(ProjectState project, Function<String, Optional<String>> pages, boolean snippets) {
		this.project = Objects.requireNonNull(project);
		this.pages = Objects.requireNonNull(pages);
		this.snippets = snippets;
	}

	/**
	 * Return what can be done about the findings that a stretch touches, finding by finding.
	 *
	 * @param findings what was found in the texts as they are now, in this file or others; fixes of another text would change the wrong places
	 */
	public List<CodeAction> about(List<Finding> findings, TextResource file, Range range) {
		TextLines lines = TextLines.of(file.getParseResult().getRootNode().getText());
		int start = Ranges.offset(range.getStart(), lines);
		int end = Ranges.offset(range.getEnd(), lines);
		String path = file.getContents().isEmpty() ? "" : Places.pathOf(file.getContents().getFirst());
		List<CodeAction> actions = new ArrayList<>();
		for (Finding finding : findings) {
			if (!finding.range().file().equals(path)) {
				continue;
			}
			Range place = Ranges.of(finding.range());
			boolean touched = Ranges.offset(place.getStart(), lines) <= end && start <= Ranges.offset(place.getEnd(), lines);
			if (touched && Diagnostics.isOpen(finding)) {
				List<Diagnostic> diagnostics = Diagnostics.of(List.of(finding), pages);
				actions.addAll(fixes(finding, diagnostics));
				accepting(finding, file, diagnostics).ifPresent(actions::add);
			}
		}
		return actions;
	}

	/** The first safe fix is the one that an editor applies without asking. */
	private List<CodeAction> fixes(Finding finding, List<Diagnostic> diagnostics) {
		List<CodeAction> actions = new ArrayList<>();
		boolean preferred = false;
		for (TextFix fix : finding.fixes()) {
			CodeAction action = action(fix.title(), diagnostics);
			action.setEdit(Edits.of(fix.edits(), project));
			if (fix.safe() && !preferred) {
				action.setIsPreferred(true);
				preferred = true;
			}
			actions.add(action);
		}
		return actions;
	}

	private Optional<CodeAction> accepting(Finding finding, TextResource file, List<Diagnostic> diagnostics) {
		return new Accepting(project, snippets).edit(finding, file).map(edit -> {
			CodeAction action = action(FeatureTexts.in(project.locale()).say("action.accept", finding.code()), diagnostics);
			action.setEdit(edit);
			return action;
		});
	}

	private static CodeAction action(String title, List<Diagnostic> diagnostics) {
		CodeAction action = new CodeAction(title);
		action.setKind(CodeActionKind.QuickFix);
		action.setDiagnostics(diagnostics);
		return action;
	}
}
