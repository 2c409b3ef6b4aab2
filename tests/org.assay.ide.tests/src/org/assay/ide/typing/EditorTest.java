package org.assay.ide.typing;

import static org.assay.ide.Editing.command;
import static org.assay.ide.Editing.commandWithWindow;
import static org.assay.ide.Editing.dialog;
import static org.assay.ide.Editing.document;
import static org.assay.ide.Editing.editor;
import static org.assay.ide.Editing.findings;
import static org.assay.ide.Editing.fix;
import static org.assay.ide.Editing.marker;
import static org.assay.ide.Editing.replace;
import static org.assay.ide.Editing.undo;
import static org.assay.ide.Editing.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assay.ide.OpenProject;
import org.assay.ide.Ui;
import org.assay.ide.Widgets;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody types in a real editor, in a project of two files. */
class EditorTest {

	private OpenProject project;

	@BeforeEach
	void open() throws Exception {
		project = TownProject.open();
		project.edit("town.assay", 1);
		Ui.until("the editor has the text", () -> document().get().equals(TownProject.TOWN));
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	@Test
	void whatIsTypedWronglyIsMarkedAndTheMarkGoesWithTheMistake() {
		replace("owner Town.Ciso", "owner Town.Cisso");
		Ui.until("the unknown name is marked", () -> findings(project, "town.assay").contains("R102:9"));
		Ui.picture("editor-finding");
		replace("owner Town.Cisso", "owner Town.Ciso");
		Ui.until("the mark is gone", () -> findings(project, "town.assay").stream().noneMatch(finding -> finding.startsWith("R102")));
	}

	@Test
	void aNameThatVanishesIsMarkedInTheFileThatUsesIt() {
		replace("organisation Town", "organisation City");
		Ui.until("the other file is marked", () -> findings(project, "project.assay").contains("R102:4"));
	}

	@Test
	void aFixTakesTheFindingAwayAndIsUndoneInOneStep() throws Exception {
		replace("owner Town.Ciso", "owner Town.Cisso");
		Ui.until("the unknown name is marked", () -> findings(project, "town.assay").contains("R102:9"));
		IMarker marker = marker(project, "town.assay", "R102");
		IMarkerResolution fix = fix(marker, "Ciso");
		Ui.run(() -> fix.run(marker));
		Ui.until("the name is right", () -> document().get().contains("Ciso\n}") && !document().get().contains("Cisso"));
		Ui.until("the mark is gone", () -> findings(project, "town.assay").stream().noneMatch(finding -> finding.startsWith("R102")));
		undo();
		Ui.until("one step back", () -> document().get().contains("owner Town.Cisso"));
	}

	@Test
	void completionProposesNamesAndPutsOneIn() {
		replace("owner Town.Ciso", "owner ");
		Ui.run(() -> editor().getAdapter(ITextOperationTarget.class).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS));
		Ui.until("the role is proposed", () -> proposals().stream().anyMatch(label -> label.startsWith("Ciso")));
		Ui.picture("editor-completion");
		Ui.run(() -> {
			Table table = proposalTable();
			int at = Arrays.stream(table.getItems()).map(item -> item.getText()).toList().indexOf(proposals().stream().filter(label -> label.startsWith("Ciso"))
					.findFirst().orElseThrow());
			table.setSelection(at);
			Event selected = new Event();
			selected.item = table.getItem(at);
			table.notifyListeners(SWT.Selection, selected);
			press('\r');
		});
		Ui.until("the role is in the text", () -> document().get().contains("owner Ciso"));
	}

	private static void press(char key) {
		Event event = new Event();
		event.character = key;
		event.keyCode = key;
		event.doit = true;
		widget().notifyListeners(ST.VerifyKey, event);
	}

	private static List<String> proposals() {
		return Arrays.stream(proposalTable().getItems()).map(item -> item.getText()).toList();
	}

	private static Table proposalTable() {
		for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
			if (shell.isVisible() && (shell.getStyle() & SWT.ON_TOP) != 0) {
				for (Table table : Widgets.all(shell, Table.class)) {
					return table;
				}
			}
		}
		throw new AssertionError("no proposals");
	}

	@Test
	void aNameLeadsToWhatItMeansInAnotherFile() {
		project.edit("project.assay", 4);
		Ui.run(() -> editor().selectAndReveal(document().get().indexOf("Town") + 1, 0));
		Ui.until("the text is known", () -> document().get().equals(TownProject.PROJECT));
		command("org.eclipse.ui.edit.text.open.hyperlink");
		Ui.until("the other file is open", () -> editor().getTitle().equals("town.assay"));
		assertEquals("Town", Ui.ask(() -> ((ITextSelection) editor().getSelectionProvider().getSelection()).getText()));
	}

	@Test
	void anElementIsRenamedInBothFilesAfterALook() throws Exception {
		Ui.run(() -> editor().selectAndReveal(document().get().indexOf("Town ") + 1, 0));
		commandWithWindow("org.eclipse.ui.edit.rename");
		Ui.until("the window asks for the name", () -> renaming() != null && !Widgets.all(renaming(), Text.class).isEmpty());
		Ui.run(() -> Widgets.all(renaming(), Text.class).getFirst().setText("City"));
		Ui.picture("editor-rename");
		Ui.run(() -> renaming().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
		Ui.until("the open text has the new name", () -> document().get().contains("organisation City") && document().get().contains("owner City.Ciso"));
		Ui.until("the closed file has the new name", () -> {
			try {
				return Files.readString(project.folder().resolve("project.assay")).contains("organisation City");
			} catch (IOException gone) {
				return false;
			}
		});
		assertTrue(findings(project, "project.assay").stream().noneMatch(finding -> finding.startsWith("R102")));
	}

	private static Shell renaming() {
		return dialog("Byt namn");
	}

	@Test
	void theOutlineShowsTheElementsAlsoOfABrokenText() {
		Ui.show("org.eclipse.ui.views.ContentOutline", IViewPart.class);
		Ui.until("the elements are shown", () -> outline().containsAll(List.of("Town", "Clients")));
		replace("role Ciso", "role Ciso {");
		Ui.until("the mistake is marked", () -> findings(project, "town.assay").contains("R101:5"));
		Ui.until("what comes first is shown", () -> outline().contains("Town"));
		replace("information Clients", "information Customers");
		Ui.until("the rest is followed", () -> outline().contains("Customers"));
		Ui.picture("editor-outline");
	}

	private static List<String> outline() {
		List<String> names = new ArrayList<>();
		for (Tree tree : Widgets.all(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), Tree.class)) {
			if (tree.isVisible()) {
				Arrays.stream(tree.getItems()).map(item -> item.getText().split(" ")[0]).forEach(names::add);
			}
		}
		return names;
	}

	@Test
	void formattingLaysTheTextOutAndIsOneStep() {
		replace("    kind municipality", "kind      municipality");
		command("org.assay.ide.editor.format");
		Ui.until("the text is laid out", () -> document().get().equals(TownProject.TOWN));
		undo();
		Ui.until("one step back", () -> document().get().contains("kind      municipality"));
	}

	@Test
	void aFileThatSomebodyElseChangesIsCheckedAsItIsThen() throws Exception {
		Files.writeString(project.folder().resolve("project.assay"), TownProject.PROJECT.replace("Town", "Nowhere"));
		TownProject.refresh(project);
		Ui.until("the change is marked", () -> findings(project, "project.assay").contains("R102:4"));
		Files.delete(project.folder().resolve("project.assay"));
		TownProject.refresh(project);
		replace("owner Town.Ciso", "owner Town.Cisso");
		Ui.until("the rest goes on", () -> findings(project, "town.assay").contains("R102:9"));
	}

	@Test
	void aServiceThatIsStartedAgainKnowsTheTextInTheEditor() {
		replace("owner Town.Ciso", "owner Town.Cisso");
		Ui.until("the unknown name is marked", () -> findings(project, "town.assay").contains("R102:9"));
		command("org.assay.ide.editor.restart");
		replace("owner Town.Cisso", "owner Town.Cissso");
		Ui.until("the other unknown name is marked", () -> marker(project, "town.assay", "R102").getAttribute(IMarker.MESSAGE, "").contains("Cissso"));
	}
}
