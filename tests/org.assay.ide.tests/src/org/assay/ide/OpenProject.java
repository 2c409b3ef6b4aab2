package org.assay.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.assay.ide.model.Place;
import org.assay.ide.model.ProjectModels;
import org.assay.ide.model.Snapshot;
import org.assay.ide.view.Jump;
import org.assay.ide.work.WorkspaceFolders;
import org.assay.rules.SourceRange;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A project that is open in the window, in a folder that is gone afterwards. */
public final class OpenProject implements AutoCloseable {

	private final Path folder;
	private final IProject project;

	private OpenProject(Path folder, IProject project) {
		this.folder = folder;
		this.project = project;
	}

	/** Open a copy of an example. */
	public static OpenProject example(String name) throws Exception {
		Path folder = Files.createTempDirectory("assay-ide").toRealPath().resolve(name);
		copy(Path.of(System.getProperty("assay.repository")).resolve("examples").resolve(name), folder);
		return at(folder);
	}

	/** Open a copy of a project that lies anywhere. */
	public static OpenProject copyOf(Path original) throws Exception {
		Path folder = Files.createTempDirectory("assay-ide").toRealPath().resolve("copy");
		copy(original, folder);
		return at(folder);
	}

	/** Open a project of one text. */
	public static OpenProject of(String text) throws Exception {
		Path folder = Files.createDirectories(Files.createTempDirectory("assay-ide").toRealPath().resolve("small"));
		Files.writeString(folder.resolve("project.assay"), text);
		return at(folder);
	}

	private static OpenProject at(Path folder) throws Exception {
		return new OpenProject(folder, WorkspaceFolders.open(folder, new NullProgressMonitor()));
	}

	public Path folder() {
		return folder;
	}

	public IProject project() {
		return project;
	}

	/** Return what is known of it after reading it now. */
	public Snapshot read() throws Exception {
		return ProjectModels.current().of(folder).check();
	}

	/** Open one of its texts in the editor. */
	public void edit(String file, int line) {
		Ui.run(() -> Jump.to(new Place(folder.resolve(file), new SourceRange(file, line, 1, line, 1), line), Ui.page(), true));
	}

	@Override
	public void close() throws Exception {
		Ui.run(() -> Ui.page().closeAllEditors(false));
		project.delete(false, true, new NullProgressMonitor());
		try (Stream<Path> files = Files.walk(folder.getParent())) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else {
					Files.copy(file, target);
				}
			}
		}
	}
}
