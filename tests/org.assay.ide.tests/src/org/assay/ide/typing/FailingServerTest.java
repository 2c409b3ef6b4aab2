package org.assay.ide.typing;

import static org.assay.ide.Editing.document;
import static org.assay.ide.Editing.editor;
import static org.assay.ide.Editing.findings;
import static org.assay.ide.Editing.replace;
import static org.assay.ide.Editing.statusLine;
import static org.assay.ide.Editing.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.assay.ide.OpenProject;
import org.assay.ide.Silence;
import org.assay.ide.Ui;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The language server fails, or does not come to an end. */
class FailingServerTest {

	private OpenProject project;

	@BeforeEach
	void open() throws Exception {
		project = TownProject.open();
		project.edit("town.assay", 1);
		Ui.until("the editor has the text", () -> document().get().equals(TownProject.TOWN));
		replace("owner Town.Ciso", "owner Town.Cisso");
		Ui.until("the unknown name is marked", () -> findings(project, "town.assay").contains("R102:9"));
		replace("owner Town.Cisso", "owner Town.Ciso");
		Ui.until("the mark is gone", () -> findings(project, "town.assay").stream().noneMatch(finding -> finding.startsWith("R102")));
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	@Test
	void anEditThatTheServerFailsOnIsNotLostAndTheUserIsTold() throws Exception {
		ServerInside before = ServerInside.now();
		CountDownLatch end = before.hold();
		replace("owner Town.Ciso", "owner Town.Cisso");
		Ui.until("the edit waits", () -> waitsAndFails(before));
		end.countDown();
		Ui.until("the user is told", () -> isSaid("Språktjänsten fick ett fel och har startats om"));
		Ui.until("the server that was started again knows what was typed", () -> findings(project, "town.assay").contains("R102:9"));
		assertFalse(ServerInside.now().isSame(before));
		assertTrue(Ui.ask(() -> document().get().contains("owner Town.Cisso")));
		Ui.run(() -> editor().doSave(new NullProgressMonitor()));
		assertFalse(Ui.ask(() -> editor().isDirty()));
	}

	private static boolean isSaid(String words) {
		return statusLine().stream().anyMatch(said -> said.startsWith(words));
	}

	private static boolean waitsAndFails(ServerInside server) {
		try {
			return server.failWaitingEdits(new IllegalStateException("a mistake of ours"));
		} catch (ReflectiveOperationException changed) {
			throw new IllegalStateException(changed);
		}
	}

	@Test
	void aQuestionThatTheServerFailsOnMakesItStartAgain() throws Exception {
		ServerInside before = ServerInside.now();
		before.failQuestion(new IllegalStateException("a mistake of ours"));
		Ui.until("the user is told", () -> isSaid("Språktjänsten fick ett fel"));
		replace("owner Town.Ciso", "owner Town.Cisso");
		Ui.until("what is typed next is marked", () -> findings(project, "town.assay").contains("R102:9"));
		assertFalse(ServerInside.now().isSame(before));
	}

	@Test
	void whoTypesDoesNotWaitForAServerThatDoesNotComeToAnEnd() throws Exception {
		CountDownLatch end = ServerInside.now().hold();
		try {
			Silence silence = Silence.begin();
			for (int key = 0; key < 20; key++) {
				Ui.run(() -> widget().insert("// "));
				Thread.sleep(20);
			}
			Ui.run(() -> editor().getAdapter(ITextOperationTarget.class).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS));
			Ui.until("whoever asked for proposals is told", () -> isSaid("Språktjänsten svarade inte i tid"));
			assertEquals("", silence.ofOurs());
			assertTrue(Ui.ask(() -> document().get().contains("// // // ")));
		} finally {
			end.countDown();
		}
		replace("owner Town.Ciso", "owner Town.Cisso");
		Ui.until("it goes on where it was", () -> findings(project, "town.assay").contains("R102:9"));
	}
}
