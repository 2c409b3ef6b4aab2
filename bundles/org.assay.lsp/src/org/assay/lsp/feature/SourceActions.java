package org.assay.lsp.feature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.SafeFixes;
import org.assay.core.format.LineChange;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.text.Ranges;
import org.assay.rules.Finding;
import org.assay.rules.TextFix;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** Changes of a file as a whole, which editors may apply when it is saved. */
public final class SourceActions {

	/** Kind of the action that applies all safe fixes. */
	public static final String FIX_ALL = CodeActionKind.SourceFixAll + ".assay";

	private SourceActions() {
	}

	/** Return whether a file has findings with safe fixes that change nothing but the file. */
	public static boolean hasSafeFixes(List<Finding> findings, String path) {
		return findings.stream().anyMatch(finding -> safe(finding, path).isPresent());
	}

	private static Optional<TextFix> safe(Finding finding, String path) {
		boolean isOpen = finding.range().file().equals(path) && Diagnostics.isOpen(finding);
		return isOpen ? finding.fixes().stream().findFirst().filter(TextFix::safe)
				.filter(fix -> fix.edits().stream().allMatch(edit -> edit.range().file().equals(path))) : Optional.empty();
	}

	/**
	 * Apply all safe fixes of a file, as the command line does: in rounds, each checked; this takes as long as some checks.
	 *
	 * @param checked what was found in the project as it is now
	 * @param check checks texts of the project in the same way
	 * @return empty if there is nothing to apply
	 */
	public static Optional<CodeAction> fixAll(ProjectState project, TextResource file, CheckedProject checked,
			Function<List<SourceText>, CheckedProject> check) {
		String path = path(file);
		if (!hasSafeFixes(checked.findings(), path)) {
			return Optional.empty();
		}
		List<SourceText> sources = project.files().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.map(entry -> new SourceText(entry.getKey(), text(entry.getValue()).getBytes(StandardCharsets.UTF_8))).toList();
		SafeFixes.Outcome outcome = SafeFixes.apply(sources, checked, check, finding -> safe(finding, path));
		String after = outcome.sources().stream().filter(source -> source.path().equals(path)).findFirst()
				.map(source -> new String(source.content(), StandardCharsets.UTF_8)).orElseThrow();
		return outcome.applied().isEmpty() ? Optional.empty()
				: Optional.of(action("action.fixAll", FIX_ALL, lineEdits(text(file), after), project, path));
	}

	/** Sort the imports of a file and take away those that are not used; empty if they are in order. */
	public static Optional<CodeAction> organizeImports(ProjectState project, TextResource file) {
		return ImportOrder.of(file, project.corpus())
				.map(edit -> action("action.imports", CodeActionKind.SourceOrganizeImports, List.of(edit), project, path(file)));
	}

	private static CodeAction action(String title, String kind, List<TextEdit> edits, ProjectState project, String path) {
		CodeAction action = new CodeAction(FeatureTexts.in(project.locale()).say(title));
		action.setKind(kind);
		action.setEdit(Edits.of(Map.of(path, edits), project));
		return action;
	}

	private static String path(TextResource file) {
		return file.getContents().isEmpty() ? "" : Places.pathOf(file.getContents().getFirst());
	}

	private static String text(TextResource file) {
		return file.getParseResult().getRootNode().getText();
	}

	/** Return changes of whole lines that make one text of another. */
	static List<TextEdit> lineEdits(String before, String after) {
		TextLines lines = TextLines.of(before);
		List<TextEdit> edits = new ArrayList<>();
		LineChange.between(before, after).stream().sorted(Comparator.comparingInt(LineChange::line)).forEach(change -> edits.add(new TextEdit(
				new Range(Ranges.position(lines.start(change.line() + 1), lines), Ranges.position(lines.start(change.end() + 1), lines)),
						change.text())));
		return edits;
	}
}
