package org.assay.ide.typing;

import static org.assay.ide.Editing.closeQuestions;
import static org.assay.ide.Editing.commandWithWindow;
import static org.assay.ide.Editing.dialog;
import static org.assay.ide.Editing.document;
import static org.assay.ide.Editing.editor;
import static org.assay.ide.Editing.findings;
import static org.assay.ide.Editing.fix;
import static org.assay.ide.Editing.isSaid;
import static org.assay.ide.Editing.later;
import static org.assay.ide.Editing.marker;
import static org.assay.ide.Editing.press;
import static org.assay.ide.Editing.pressAll;
import static org.assay.ide.Editing.question;
import static org.assay.ide.Editing.replace;
import static org.assay.ide.Editing.statusLine;
import static org.assay.ide.Editing.widget;
import static org.assay.ide.Editing.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.assay.ide.OpenProject;
import org.assay.ide.Ui;
import org.assay.ide.Widgets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of the project is protected against writing. */
class ReadOnlyTest {

	private OpenProject project;

	@BeforeEach
	void open() throws Exception {
		project = TownProject.open();
		project.edit("town.assay", 1);
		Ui.until("the editor has the text", () -> document().get().equals(TownProject.TOWN));
	}

	@AfterEach
	void close() throws Exception {
		closeQuestions();
		protect("town.assay", false);
		protect("project.assay", false);
		project.close();
	}

	private void protect(String name, boolean isProtected) throws Exception {
		IFile file = project.project().getFile(name);
		ResourceAttributes attributes = file.getResourceAttributes();
		attributes.setReadOnly(isProtected);
		file.setResourceAttributes(attributes);
	}

	@Test
	void renamingAcrossFilesChangesNothingAndSaysWhy() throws Exception {
		protect("project.assay", true);
		Ui.run(() -> editor().selectAndReveal(document().get().indexOf("Town ") + 1, 0));
		commandWithWindow("org.eclipse.ui.edit.rename");
		Ui.until("the window asks for the name", () -> renaming() != null && !Widgets.all(renaming(), Text.class).isEmpty());
		Ui.run(() -> Widgets.all(renaming(), Text.class).getFirst().setText("City"));
		later(() -> renaming().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
		Ui.until("a window says why not", () -> isSaid("project.assay är skrivskyddad, så inget ändrades."));
		Ui.picture("read-only-rename");
		closeQuestions();
		assertEquals(TownProject.TOWN, Ui.ask(() -> document().get()));
		assertEquals(TownProject.PROJECT, Files.readString(project.folder().resolve("project.assay")));
	}

	private static Shell renaming() {
		return dialog("Byt namn");
	}

	@Test
	void aFixOfAProtectedFileChangesNothingAndSaysWhy() throws Exception {
		replace("owner Town.Ciso", "owner Town.Cisso");
		Ui.until("the unknown name is marked", () -> findings(project, "town.assay").contains("R102:9"));
		String before = Ui.ask(() -> document().get());
		IMarker marker = marker(project, "town.assay", "R102");
		IMarkerResolution fix = fix(marker, "Ciso");
		protect("town.assay", true);
		Ui.run(() -> fix.run(marker));
		Ui.until("a window says why not", () -> isSaid("town.assay är skrivskyddad"));
		closeQuestions();
		assertEquals(before, Ui.ask(() -> document().get()));
	}

	@Test
	void whoTypesIntoAProtectedFileIsToldAndTheTextStaysAsItIs() throws Exception {
		protect("town.assay", true);
		later(() -> Widgets.type(widget(), 'x'));
		Ui.until("the user is asked", () -> words(question()).contains("town.assay"));
		Ui.picture("read-only-typing");
		assertEquals("Filen ”/small/town.assay” är skrivskyddad. Vill du ta bort skrivskyddet?", Ui.ask(() -> words(question())));
		Ui.run(() -> pressAll("Nej"));
		assertEquals(TownProject.TOWN, Ui.ask(() -> document().get()));
		later(() -> Widgets.type(widget(), 'x'));
		Ui.until("the user is asked again", () -> words(question()).contains("town.assay"));
		Ui.until("whoever says yes may write", () -> {
			pressAll("Ja");
			return !project.project().getFile("town.assay").isReadOnly();
		});
		Ui.run(() -> widget().insert("x"));
		Ui.until("what is typed goes in", () -> editor().isDirty() && document().get().replace("x", "").equals(TownProject.TOWN));
	}

	@Test
	void formattingAProtectedFileChangesNothingAndSaysWhy() throws Exception {
		Files.writeString(project.folder().resolve("town.assay"), TownProject.TOWN.replace("    kind municipality", "kind      municipality"));
		TownProject.refresh(project);
		Ui.until("the editor has the text", () -> document().get().contains("kind      municipality"));
		protect("town.assay", true);
		commandWithWindow("org.assay.ide.editor.format");
		Ui.until("the user is asked", () -> words(question()).contains("town.assay"));
		press("Nej");
		Ui.until("the status line says why not", () -> statusLine().stream().anyMatch(words -> words.contains("town.assay är skrivskyddad")));
		assertTrue(Ui.ask(() -> document().get().contains("kind      municipality")));
		assertFalse(Ui.ask(() -> editor().isDirty()));
	}
}
