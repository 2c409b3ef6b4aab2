package org.assay.ide.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.assay.ide.OpenProject;
import org.assay.ide.Ui;
import org.assay.ide.Widgets;
import org.assay.ide.model.Answers;
import org.assay.ide.model.Matrices;
import org.assay.ide.model.Matrix.MatrixCell;
import org.assay.ide.model.Matrix.RiskEntry;
import org.assay.ide.model.RequirementEntries;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The views of a project whose text is open in the editor. */
class ViewsTest {

	private static OpenProject project;

	@BeforeAll
	static void open() throws Exception {
		project = OpenProject.example("linkoping-homecare");
		project.read();
		String first = project.read().files().sources().getFirst().path();
		project.edit(first, 1);
	}

	@AfterAll
	static void close() throws Exception {
		project.close();
	}

	@Test
	void aClickOnACellShowsItsRisksAloneAndTheFirstOfThemInTheText() throws Exception {
		MatrixCell cell = Matrices.of(project.read(), "sv").getFirst().cells().stream().filter(each -> each.risks().size() > 0).findFirst()
				.orElseThrow();
		int all = Matrices.of(project.read(), "sv").getFirst().risks().size();
		Ui.show(RiskMatrixView.ID, RiskMatrixView.class);
		Ui.until("the risks are listed", () -> riskTable().getItemCount() == all);
		Ui.picture("risk-matrix");
		Ui.run(() -> {
			MatrixCanvas canvas = Widgets.find(MatrixCanvas.class);
			Widgets.click(canvas, canvas.middle(cell.likelihood(), cell.consequence()));
		});
		Ui.until("the risks of the cell are listed", () -> riskTable().getItemCount() == cell.risks().size());
		RiskEntry first = cell.risks().getFirst();
		Ui.until("the text of the first risk is selected", () -> selection().getText().equals(first.id()));
		assertEquals(first.place().orElseThrow().range().line(), Ui.ask(() -> selection().getStartLine()) + 1);
		Ui.picture("risk-matrix-cell");
		Ui.run(() -> Widgets.key(Widgets.find(MatrixCanvas.class), SWT.ESC));
		Ui.until("all risks are listed again", () -> riskTable().getItemCount() == all);
	}

	private static Table riskTable() {
		return Widgets.find(Table.class, table -> table.getColumnCount() == 6);
	}

	private static ITextSelection selection() {
		return (ITextSelection) editor().getSelectionProvider().getSelection();
	}

	private static ITextEditor editor() {
		return Adapters.adapt(Ui.page().getActiveEditor(), ITextEditor.class);
	}

	@Test
	void requirementsAreFilteredByWordsAndStatus() throws Exception {
		var entries = RequirementEntries.of(project.read(), "sv");
		Ui.show(RequirementsView.ID, RequirementsView.class);
		Ui.until("all requirements are listed", () -> requirements().getItemCount() == entries.size());
		Ui.picture("requirements");
		String id = entries.getLast().id();
		long sameId = entries.stream().filter(entry -> (entry.id() + entry.title() + entry.controls() + entry.reason()).toLowerCase()
				.contains(id.toLowerCase()))
				.count();
		Ui.run(() -> Widgets.find(Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0).setText(id));
		Ui.until("those with the words are listed", () -> requirements().getItemCount() == sameId);
		Ui.run(() -> Widgets.find(Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0).setText(""));
	}

	private static Table requirements() {
		return Widgets.find(Table.class, table -> table.getColumnCount() == 7);
	}

	@Test
	void aQuestionIsAnsweredAsOnTheCommandLine() throws Exception {
		Ui.show(VerdictsView.ID, VerdictsView.class);
		Ui.until("the grid is there", () -> verdicts().getItemCount() > 0);
		Ui.run(() -> {
			Combo question = Widgets.find(Combo.class, combo -> (combo.getStyle() & SWT.READ_ONLY) == 0);
			question.setText("risks to decide");
			Widgets.find(Button.class, button -> button.getText().equals("Fråga")).notifyListeners(SWT.Selection, new Event());
		});
		String expected = Answers.ask("risks to decide", project.read(), "sv").getFirst().text();
		Ui.until("the answer is there", () -> Widgets.find(StyledText.class, text -> text.getText().startsWith(expected)) != null);
		Ui.picture("verdicts");
	}

	private static Table verdicts() {
		return Widgets.find(Table.class, table -> table.getColumnCount() > 1 && table.getColumn(0).getText().equals("Information"));
	}

	@Test
	void theReportIsShownBeforeItIsWritten() {
		Ui.show(ReportPreview.ID, ReportPreview.class);
		Ui.until("reports are listed", () -> Arrays.stream(Widgets.find(Combo.class).getItems())
				.anyMatch(item -> item.endsWith("-risk.sv.html")));
		Ui.picture("report-preview");
	}

	@Test
	void aSelectionInADocumentBecomesACitationThatCanBeUndone() throws Exception {
		Ui.show(EvidenceView.ID, EvidenceView.class);
		Ui.until("the documents are listed", () -> cited() != null);
		Ui.run(() -> select(cited()));
		StyledText text = Ui.ask(() -> Widgets.find(StyledText.class, pane -> !pane.getEditable()));
		Ui.until("the quotation is marked", () -> text.getStyleRanges().length > 0);
		Ui.picture("evidence");
		String words = Ui.ask(() -> {
			List<String> lines = Arrays.stream(text.getText().split("\n")).filter(line -> line.length() > 50 && !line.contains("...")).toList();
			String line = lines.get(lines.size() / 2);
			int start = text.getText().indexOf(line);
			text.setSelection(start, start + line.length());
			text.notifyListeners(SWT.Selection, new Event());
			return line;
		});
		Ui.run(() -> Widgets.find(Button.class, button -> button.getText().equals("Citera markeringen"))
				.notifyListeners(SWT.Selection, new Event()));
		Ui.until("the citation is in the text", () -> editor() != null && editor().isDirty() && selection().getText().startsWith("cite "));
		assertTrue(Ui.ask(() -> selection().getText()).contains(words.strip().split(" ")[1]), words);
		Ui.picture("citation");
		String before = Ui.ask(() -> document().get());
		Ui.run(() -> editor().getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO));
		Ui.until("one step takes it back", () -> !document().get().equals(before) && !document().get().contains(words));
	}

	private static IDocument document() {
		return editor().getDocumentProvider().getDocument(editor().getEditorInput());
	}

	/** The first citation that was found on its page. */
	private static TreeItem cited() {
		for (TreeItem document : Widgets.find(Tree.class, tree -> tree.getItemCount() > 1).getItems()) {
			for (TreeItem citation : document.getItems()) {
				if (citation.getText().matches("\\w+ s\\. \\d+")) {
					return citation;
				}
			}
		}
		return null;
	}

	private static void select(TreeItem item) {
		item.getParent().setSelection(item);
		item.getParent().notifyListeners(SWT.Selection, new Event());
	}
}
