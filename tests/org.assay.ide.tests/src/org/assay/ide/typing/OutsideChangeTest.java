package org.assay.ide.typing;

import static org.assay.ide.Editing.closeQuestions;
import static org.assay.ide.Editing.document;
import static org.assay.ide.Editing.editor;
import static org.assay.ide.Editing.findings;
import static org.assay.ide.Editing.later;
import static org.assay.ide.Editing.press;
import static org.assay.ide.Editing.question;
import static org.assay.ide.Editing.replace;
import static org.assay.ide.Editing.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.assay.ide.OpenProject;
import org.assay.ide.Ui;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else changes, deletes or renames a file while it is in an editor. */
class OutsideChangeTest {

	private static final String TYPED = TownProject.TOWN.replace("owner Town.Ciso", "owner Town.Cisso");
	private static final String OUTSIDE = TownProject.TOWN.replace("Brukare", "Kunder").replace("owner Town.Ciso", "owner Town.Nobody");

	private OpenProject project;
	private Path file;

	@BeforeEach
	void open() throws Exception {
		project = TownProject.open();
		file = project.folder().resolve("town.assay");
		project.edit("town.assay", 1);
		Ui.until("the editor has the text", () -> document().get().equals(TownProject.TOWN));
	}

	@AfterEach
	void close() throws Exception {
		closeQuestions();
		project.close();
	}

	private void writeOutside(String text) throws Exception {
		Files.writeString(file, text);
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
		TownProject.refresh(project);
	}

	private void typeUnsaved() {
		replace("owner Town.Ciso", "owner Town.Cisso");
		Ui.until("the unknown name is marked", () -> findings(project, "town.assay").contains("R102:9"));
	}

	private boolean hasNone(String text, String code) {
		return findings(project, text).stream().noneMatch(finding -> finding.startsWith(code));
	}

	@Test
	void aTextThatIsSavedIsReadAnewAndCheckedAsItIsThen() throws Exception {
		writeOutside(OUTSIDE);
		Ui.until("the editor has the other text", () -> document().get().equals(OUTSIDE));
		Ui.until("it is checked", () -> findings(project, "town.assay").contains("R102:9"));
		assertFalse(Ui.ask(() -> editor().isDirty()));
	}

	@Test
	void unsavedTextStaysAndNothingIsOverwrittenUnlessTheUserSaysSo() throws Exception {
		typeUnsaved();
		writeOutside(OUTSIDE);
		later(() -> editor().doSave(new NullProgressMonitor()));
		Ui.until("the user is asked", () -> question() != null);
		Ui.picture("changed-outside");
		assertEquals("Filen ”small/town.assay” har ändrats utanför Assay. Vill du skriva över de ändringarna?",
				Ui.ask(() -> words(question())));
		press("Nej");
		assertEquals(TYPED, Ui.ask(() -> document().get()));
		assertEquals(OUTSIDE, Files.readString(file));
		assertTrue(Ui.ask(() -> editor().isDirty()));
		assertTrue(findings(project, "town.assay").contains("R102:9"), "the text in the editor is what is checked");
	}

	@Test
	void aTextWhoseFileIsDeletedStaysAndCanBeSaved() throws Exception {
		typeUnsaved();
		Files.delete(file);
		TownProject.refresh(project);
		assertEquals(TYPED, Ui.ask(() -> document().get()));
		Ui.until("the other file still finds what it names", () -> hasNone("project.assay", "R102"));
		later(() -> editor().doSave(new NullProgressMonitor()));
		Ui.until("the user is asked for a name", () -> words(question()).contains("town.assay"));
		Ui.picture("deleted-outside");
		press("OK");
		Ui.until("the file is there again", () -> Files.exists(file));
		assertEquals(TYPED, Files.readString(file));
		Ui.until("it is marked", () -> findings(project, "town.assay").contains("R102:9"));
	}

	@Test
	void aFileThatIsRenamedLeavesNothingBehind() throws Exception {
		Files.move(file, project.folder().resolve("city.assay"));
		TownProject.refresh(project);
		Ui.until("nothing is missing or there twice", () -> hasNone("project.assay", "R10") && hasNone("city.assay", "R10"));
		Files.writeString(project.folder().resolve("city.assay"), OUTSIDE);
		TownProject.refresh(project);
		Ui.until("the file is checked under its new name", () -> findings(project, "city.assay").contains("R102:9"));
		assertTrue(findings(project, "town.assay").isEmpty());
	}
}
