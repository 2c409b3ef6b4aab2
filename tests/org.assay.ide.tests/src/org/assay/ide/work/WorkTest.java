package org.assay.ide.work;

import static org.assay.ide.Editing.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assay.core.report.ReportFormat;
import org.assay.core.report.ReportKind;
import org.assay.ide.OpenProject;
import org.assay.ide.Ui;
import org.assay.ide.model.ProjectModel;
import org.assay.ide.model.ProjectModels;
import org.assay.ide.model.Snapshot;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.progress.IProgressConstants;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

class WorkTest {

	private static final String BROKEN = "package p\n\nproject P \"P\" {\n    language en\n}\n\nparty A \"A\" {\n    nonsense 12\n}\n";

	@Test
	void aCheckFindsWhatIsOnDiskAndTheListOfProblemsFollowsThoughNoTextIsOpen() throws Exception {
		try (OpenProject project = OpenProject.of(BROKEN)) {
			List<Snapshot> found = new ArrayList<>();
			run(new CheckJob(project.folder(), found::add));
			assertEquals(1, found.getFirst().checked().gaps().size());
			Ui.until("the mistake is marked", () -> findings(project, "project.assay").stream().anyMatch(finding -> finding.endsWith(":8")));
			Files.writeString(project.folder().resolve("project.assay"), BROKEN.replace("    nonsense 12\n", ""));
			run(new CheckJob(project.folder(), found::add));
			assertEquals(0, found.getLast().checked().gaps().size());
			Ui.until("the mark is gone", () -> findings(project, "project.assay").stream().noneMatch(finding -> finding.endsWith(":8")));
		}
	}

	@Test
	void aProjectOutlivesTheFileByWhichItWasFound() throws Exception {
		try (OpenProject project = OpenProject.of(BROKEN)) {
			Path other = Files.writeString(project.folder().resolve("other.assay"), "package p\n");
			ProjectModel model = ProjectModels.current().of(other);
			assertEquals(2, model.check().files().sources().size());
			Files.delete(other);
			assertEquals(1, model.check().files().sources().size());
		}
	}

	@Test
	void unsavedTextIsWhatCounts() throws Exception {
		try (OpenProject project = OpenProject.of(BROKEN)) {
			project.edit("project.assay", 1);
			Ui.run(() -> {
				ITextEditor editor = Adapters.adapt(Ui.page().getActiveEditor(), ITextEditor.class);
				IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
				document.set(BROKEN.replace("    nonsense 12\n", ""));
			});
			assertEquals(0, project.read().checked().gaps().size());
			assertEquals(BROKEN, Files.readString(project.folder().resolve("project.assay")));
		}
	}

	@Test
	void aReportIsWrittenAsPageAndAsPdf() throws Exception {
		try (OpenProject project = OpenProject.example("linkoping-homecare")) {
			List<Path> written = new ArrayList<>();
			Path folder = project.folder().resolve("report");
			List<ReportFormat> formats = List.of(ReportFormat.HTML, ReportFormat.PDF);
			run(new ReportJob(new ReportOrder(project.folder(), ReportKind.RISK, formats, folder), written::addAll));
			assertEquals(2, written.size());
			assertTrue(Files.readString(written.stream().filter(file -> file.toString().endsWith(".html")).findFirst().orElseThrow())
					.startsWith("<!DOCTYPE html>"));
			assertTrue(project.project().getFolder("report").exists(), "the folder is among the files of the window");
		}
	}

	@Test
	void aProjectThatIsBrokenGetsNoReportAndIsToldWhy() throws Exception {
		try (OpenProject project = OpenProject.of(BROKEN)) {
			ReportJob job = new ReportJob(new ReportOrder(project.folder(), ReportKind.RISK, List.of(ReportFormat.HTML), project.folder()
					.resolve("report")), files -> {
				throw new AssertionError(files);
			});
			job.setUser(false);
			job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
			job.schedule();
			job.join();
			assertTrue(job.getResult().getMessage().contains("1"), job.getResult().getMessage());
			assertTrue(Files.notExists(project.folder().resolve("report")));
		}
	}

	@Test
	void aFolderThatIsOpenIsNotOpenedTwice() throws Exception {
		try (OpenProject project = OpenProject.of(BROKEN)) {
			assertEquals(project.project(), WorkspaceFolders.open(project.folder(), new NullProgressMonitor()));
		}
	}

	private static void run(Job job) throws InterruptedException {
		job.setUser(false);
		job.schedule();
		job.join();
		assertTrue(job.getResult().isOK(), () -> job.getResult().getMessage());
	}
}
