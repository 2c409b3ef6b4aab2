package org.assay.ide.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assay.ide.OpenProject;
import org.assay.ide.Ui;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody types in a real editor, in a project of two files. */
class EditorTest {

	private static final String FINDING = "org.assay.ide.editor.issue";
	private static final String PROJECT = """
			package a

			project P {
			    organisation Town
			}
			""";
	private static final String TOWN = """
			package a

			organisation Town "Staden" {
			    kind municipality
			    role Ciso "Informationssäkerhetschef"
			}

			information Clients "Brukare" {
			    owner Town.Ciso
			}
			""";

	private OpenProject project;

	@BeforeEach
	void open() throws Exception {
		project = OpenProject.of(PROJECT);
		Files.writeString(project.folder().resolve("town.assay"), TOWN);
		project.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
		project.edit("town.assay", 1);
		Ui.until("the editor has the text", () -> document().get().equals(TOWN));
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	private static ITextEditor editor() {
		return (ITextEditor) Ui.page().getActiveEditor();
	}

	private static IDocument document() {
		return editor().getDocumentProvider().getDocument(editor().getEditorInput());
	}

	private static StyledText widget() {
		return (StyledText) editor().getAdapter(Control.class);
	}

	/** Put a text into the place of another, as typing does. */
	private static void replace(String before, String after) {
		Ui.run(() -> {
			int at = document().get().indexOf(before);
			document().replace(at, before.length(), after);
			editor().selectAndReveal(at + after.length(), 0);
		});
	}

	private List<String> findings(String file) {
		try {
			IFile resource = project.project().getFile(file);
			return Arrays.stream(resource.findMarkers(FINDING, true, IResource.DEPTH_ZERO))
					.map(marker -> marker.getAttribute("org.assay.code", "") + ":" + marker.getAttribute(IMarker.LINE_NUMBER, 0)).sorted().toList();
		} catch (Exception gone) {
			throw new AssertionError(gone);
		}
	}

	private IMarker marker(String file, String code) throws Exception {
		return Arrays.stream(project.project().getFile(file).findMarkers(FINDING, true, IResource.DEPTH_ZERO))
				.filter(marker -> marker.getAttribute("org.assay.code", "").equals(code)).findFirst().orElseThrow();
	}

	private static void command(String id) {
		Ui.run(() -> {
			Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, Map.of()), null);
		});
	}

	/** Run a command that opens a window and waits for it. */
	private static void commandWithWindow(String id) {
		Ui.run(() -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
			} catch (Exception refused) {
				throw new AssertionError(refused);
			}
		}));
	}

	@Test
	void whatIsTypedWronglyIsMarkedAndTheMarkGoesWithTheMistake() {
		replace("owner Town.Ciso", "owner Town.Cisso");
		Ui.until("the unknown name is marked", () -> findings("town.assay").contains("R102:9"));
		Ui.picture("editor-finding");
		replace("owner Town.Cisso", "owner Town.Ciso");
		Ui.until("the mark is gone", () -> findings("town.assay").stream().noneMatch(finding -> finding.startsWith("R102")));
	}

	@Test
	void aNameThatVanishesIsMarkedInTheFileThatUsesIt() {
		replace("organisation Town", "organisation City");
		Ui.until("the other file is marked", () -> findings("project.assay").contains("R102:4"));
	}

	@Test
	void aFixTakesTheFindingAwayAndIsUndoneInOneStep() throws Exception {
		replace("owner Town.Ciso", "owner Town.Cisso");
		Ui.until("the unknown name is marked", () -> findings("town.assay").contains("R102:9"));
		IMarker marker = marker("town.assay", "R102");
		IMarkerResolution fix = Ui.ask(() -> Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
				.filter(resolution -> resolution.getLabel().contains("Ciso")).findFirst().orElseThrow(() -> new AssertionError("no fix")));
		Ui.run(() -> fix.run(marker));
		Ui.until("the name is right", () -> document().get().contains("Ciso\n}") && !document().get().contains("Cisso"));
		Ui.until("the mark is gone", () -> findings("town.assay").stream().noneMatch(finding -> finding.startsWith("R102")));
		Ui.run(() -> editor().getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO));
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
				for (Table table : all(shell, Table.class)) {
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
		Ui.until("the text is known", () -> document().get().equals(PROJECT));
		command("org.eclipse.ui.edit.text.open.hyperlink");
		Ui.until("the other file is open", () -> editor().getTitle().equals("town.assay"));
		assertEquals("Town", Ui.ask(() -> ((ITextSelection) editor().getSelectionProvider().getSelection()).getText()));
	}

	@Test
	void anElementIsRenamedInBothFilesAfterALook() throws Exception {
		Ui.run(() -> editor().selectAndReveal(document().get().indexOf("Town ") + 1, 0));
		commandWithWindow("org.eclipse.ui.edit.rename");
		Ui.until("the window asks for the name", () -> dialog() != null && !all(dialog(), Text.class).isEmpty());
		Ui.run(() -> all(dialog(), Text.class).getFirst().setText("City"));
		Ui.picture("editor-rename");
		Ui.run(() -> dialog().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
		Ui.until("the open text has the new name", () -> document().get().contains("organisation City") && document().get().contains("owner City.Ciso"));
		Ui.until("the closed file has the new name", () -> {
			try {
				return Files.readString(project.folder().resolve("project.assay")).contains("organisation City");
			} catch (IOException gone) {
				return false;
			}
		});
		assertTrue(findings("project.assay").stream().noneMatch(finding -> finding.startsWith("R102")));
	}

	private static Shell dialog() {
		return Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().equals("Byt namn")).findFirst().orElse(null);
	}

	@Test
	void theOutlineShowsTheElementsAlsoOfABrokenText() {
		Ui.show("org.eclipse.ui.views.ContentOutline", IViewPart.class);
		Ui.until("the elements are shown", () -> outline().containsAll(List.of("Town", "Clients")));
		replace("role Ciso", "role Ciso {");
		Ui.until("the mistake is marked", () -> findings("town.assay").contains("R101:5"));
		Ui.until("what comes first is shown", () -> outline().contains("Town"));
		replace("information Clients", "information Customers");
		Ui.until("the rest is followed", () -> outline().contains("Customers"));
		Ui.picture("editor-outline");
	}

	private static List<String> outline() {
		List<String> names = new ArrayList<>();
		for (Tree tree : all(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), Tree.class)) {
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
		Ui.until("the text is laid out", () -> document().get().equals(TOWN));
		Ui.run(() -> editor().getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO));
		Ui.until("one step back", () -> document().get().contains("kind      municipality"));
	}

	@Test
	void aFileThatSomebodyElseChangesIsCheckedAsItIsThen() throws Exception {
		Files.writeString(project.folder().resolve("project.assay"), PROJECT.replace("Town", "Nowhere"));
		project.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
		Ui.until("the change is marked", () -> findings("project.assay").contains("R102:4"));
		Files.delete(project.folder().resolve("project.assay"));
		project.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
		replace("owner Town.Ciso", "owner Town.Cisso");
		Ui.until("the rest goes on", () -> findings("town.assay").contains("R102:9"));
	}

	@Test
	void aServiceThatIsStartedAgainKnowsTheTextInTheEditor() {
		replace("owner Town.Ciso", "owner Town.Cisso");
		Ui.until("the unknown name is marked", () -> findings("town.assay").contains("R102:9"));
		command("org.assay.ide.editor.restart");
		replace("owner Town.Cisso", "owner Town.Cissso");
		Ui.until("the other unknown name is marked", () -> {
			try {
				return marker("town.assay", "R102").getAttribute(IMarker.MESSAGE, "").contains("Cissso");
			} catch (Exception none) {
				return false;
			}
		});
	}

	private static <T extends Control> List<T> all(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite inner) {
				found.addAll(all(inner, type));
			}
		}
		return found;
	}
}
