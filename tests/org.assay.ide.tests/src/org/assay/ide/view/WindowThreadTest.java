package org.assay.ide.view;

import static org.assay.ide.Editing.command;
import static org.assay.ide.Editing.document;
import static org.assay.ide.Editing.editor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.assay.ide.OpenProject;
import org.assay.ide.Silence;
import org.assay.ide.Ui;
import org.assay.ide.model.ProjectModel;
import org.assay.ide.model.ProjectModels;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk may be slow, so that the thread of the window must not touch it; the machine itself writes down who does. */
class WindowThreadTest {

	private static final List<String> EVENTS = List.of("jdk.FileRead", "jdk.FileWrite");

	@Test
	void codeOfOursReadsAndWritesNoFileOfAProjectThere(@TempDir Path folder) throws Exception {
		String window = Ui.ask(() -> Thread.currentThread().getName());
		try (Recording recording = new Recording(); OpenProject project = OpenProject.example("v6-meetings")) {
			EVENTS.forEach(event -> recording.enable(event).withThreshold(Duration.ZERO).withStackTrace());
			recording.start();
			Silence silence = Silence.begin();
			use(project);
			assertEquals("", silence.ofOurs());
			recording.stop();
			Path file = folder.resolve("events.jfr");
			recording.dump(file);
			List<RecordedEvent> ours = ours(file, project.folder());
			assertFalse(ours.isEmpty(), "it is written down");
			assertEquals("", ours.stream().filter(event -> event.getThread().getJavaName().equals(window)).map(WindowThreadTest::stack)
					.collect(Collectors.joining("\n")));
		}
	}

	private static void use(OpenProject project) throws Exception {
		String first = texts(project.folder()).getFirst();
		project.edit(first, 1);
		Ui.until("the text is there", () -> document().getLength() > 0);
		for (String view : List.of(RiskMatrixView.ID, RequirementsView.ID, VerdictsView.ID, EvidenceView.ID, ReportPreview.ID)) {
			ProjectView<?> shown = (ProjectView<?>) Ui.ask(() -> Ui.page().showView(view));
			Ui.until(view + " shows the project", () -> shown.model().filter(model -> model.folder().path().equals(project.folder())).isPresent());
			Ui.run(() -> Ui.page().activate(editor()));
		}
		ProjectModel model = ProjectModels.current().of(project.folder());
		Ui.until("the project is read", () -> model.state().known().isPresent());
		Ui.run(() -> document().replace(0, 0, "// \n"));
		command("org.assay.ide.check");
		Ui.run(() -> editor().doSave(new NullProgressMonitor()));
		Thread.sleep(1_500);
	}

	private static List<String> texts(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".assay")).sorted().toList();
		}
	}

	/** Return what code of ours did with files of the project; what tests and the platform do is theirs. */
	private static List<RecordedEvent> ours(Path recorded, Path project) throws IOException {
		List<RecordedEvent> ours = new ArrayList<>();
		for (RecordedEvent event : RecordingFile.readAllEvents(recorded)) {
			String path = event.getString("path");
			if (EVENTS.contains(event.getEventType().getName()) && path != null && isIn(project, Path.of(path)) && isOurs(event)) {
				ours.add(event);
			}
		}
		return ours;
	}

	/** Files of a project are opened by their names in an open folder, and those names are what is written down. */
	private static boolean isIn(Path project, Path file) {
		return !file.isAbsolute() || file.startsWith(project);
	}

	private static boolean isOurs(RecordedEvent event) {
		for (String frame : frames(event)) {
			if (frame.matches("org\\.assay\\.ide\\.(Ui|Editing|OpenProject|application)\\b.*|.*Test\\b.*")) {
				return false;
			}
			if (frame.startsWith("org.assay.")) {
				return true;
			}
		}
		return false;
	}

	private static List<String> frames(RecordedEvent event) {
		return event.getStackTrace() == null ? List.of() : event.getStackTrace().getFrames().stream().map(WindowThreadTest::name).toList();
	}

	private static String name(RecordedFrame frame) {
		return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
	}

	private static String stack(RecordedEvent event) {
		return event.getString("path") + " by " + String.join(" < ", frames(event));
	}
}
