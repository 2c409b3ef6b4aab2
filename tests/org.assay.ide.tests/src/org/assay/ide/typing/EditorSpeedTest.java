package org.assay.ide.typing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assay.ide.OpenProject;
import org.assay.ide.Silence;
import org.assay.ide.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Types into a large project in a real window and writes down how long a key takes to its mark, how long the project takes to open, and how long the window
 * did not answer: {@code -Dassay.typing=FOLDER} names the project, such as one of ten thousand elements that {@code releng/benchmarks/run generate} makes. It
 * measures and judges nothing, because machines differ; the figures of one machine stand in docs/performance.md.
 */
@EnabledIfSystemProperty(named = "assay.typing", matches = "/.+|[A-Z]:.+")
class EditorSpeedTest {

	private static final String FINDING = "org.assay.ide.editor.issue";
	private static final int KEYS = 60;

	@Test
	void measuresKeysUntilTheirMarks() throws Exception {
		Path folder = Path.of(System.getProperty("assay.typing"));
		Path file = middle(folder);
		long begin = System.nanoTime();
		try (OpenProject project = OpenProject.copyOf(folder)) {
			project.edit(folder.relativize(file).toString(), 1);
			String text = Ui.ask(() -> document().get());
			IFile resource = project.project().getFile(folder.relativize(file).toString());
			Ui.run(() -> document().replace(document().getLength(), 0, "risk\n"));
			awaitMark(resource, true);
			double opened = (System.nanoTime() - begin) / 1e9;
			Ui.run(() -> document().set(text));
			awaitMark(resource, false);
			Thread.sleep(8_000);
			Silence silence = Silence.begin();
			List<Double> keys = new ArrayList<>();
			for (int key = 0; key < KEYS; key++) {
				boolean wrong = key % 2 == 0;
				long start = System.nanoTime();
				Ui.run(() -> document().replace(wrong ? document().getLength() : document().getLength() - 5, wrong ? 0 : 5, wrong ? "risk\n" : ""));
				awaitMark(resource, wrong);
				keys.add((System.nanoTime() - start) / 1e6);
				Thread.sleep(150);
			}
			double silent = silence.longestMillis();
			Collections.sort(keys);
			String line = String.format(Locale.ROOT, "open and first mark %.1f s; key to mark p50 %.0f ms, p95 %.0f ms, most %.0f ms; window silent for %.0f ms at most%n", opened,
					keys.get(KEYS / 2), keys.get(KEYS * 95 / 100), keys.getLast(), silent) + silence.doing() + "\n";
			Files.writeString(Path.of(System.getProperty("assay.screenshots", "target")).resolveSibling("typing.txt"), line);
		}
	}

	private static void awaitMark(IFile file, boolean there) throws Exception {
		while (isMarked(file) != there) {
			Thread.sleep(1);
		}
	}

	private static boolean isMarked(IFile file) throws Exception {
		return Arrays.stream(file.findMarkers(FINDING, true, IResource.DEPTH_ZERO)).anyMatch(marker -> marker.getAttribute("org.assay.code", "").equals("R101"));
	}

	private static IDocument document() {
		ITextEditor editor = (ITextEditor) Ui.page().getActiveEditor();
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	private static Path middle(Path folder) throws Exception {
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> texts = files.filter(file -> file.toString().endsWith(".assay")).sorted().toList();
			return texts.get(texts.size() / 2);
		}
	}
}
