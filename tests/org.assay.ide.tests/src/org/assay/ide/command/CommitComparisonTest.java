package org.assay.ide.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.assay.ide.OpenProject;
import org.assay.ide.Ui;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;

class CommitComparisonTest {

	private static final String TEXT = "package p\n\nproject P \"P\" {\n    language en\n}\n";

	@Test
	void theLastCommitStandsBesideTheTextAsItIsNow() throws Exception {
		try (OpenProject project = OpenProject.of(TEXT); Git git = Git.init().setDirectory(project.folder().toFile()).call()) {
			git.add().addFilepattern("project.assay").call();
			git.commit().setMessage("first").setAuthor("a", "a@example.org").setCommitter("a", "a@example.org").setSign(false).call();
			IFile file = project.project().getFile("project.assay");
			assertNull(new CommitComparison(file).prepareInput(new NullProgressMonitor()), "nothing has changed");
			Files.writeString(project.folder().resolve("project.assay"), TEXT + "\nparty A \"A\"\n");
			file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
			DiffNode node = assertInstanceOf(DiffNode.class, new CommitComparison(file).prepareInput(new NullProgressMonitor()));
			assertEquals(TEXT, text(node.getRight()));
			assertEquals(TEXT + "\nparty A \"A\"\n", text(node.getLeft()));
			Ui.run(() -> CompareUI.openCompareEditorOnPage(new CommitComparison(file), Ui.page()));
			Ui.until("the comparison is open", () -> Ui.page().getActiveEditor() != null && Ui.page().getActiveEditor().getTitle()
					.contains("project.assay"));
			Ui.picture("compare");
		}
	}

	private static String text(Object side) throws Exception {
		return new String(((IStreamContentAccessor) side).getContents().readAllBytes(), StandardCharsets.UTF_8);
	}
}
