package org.assay.lsp.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.assay.core.CannotDo;
import org.assay.core.project.ProjectFolder;
import org.assay.lsp.text.Uris;
import org.assay.rules.Finding;

/**
 * The projects that somebody works in. A file belongs to the project of the nearest folder upwards that has a project block; without any, to the
 * folder that was opened; and outside of those it is alone, and shares no names with others.
 *
 * <p>Belongs to the thread of the worker.
 */
public final class Projects {

	private static final int MOST_BELOW = 100;

	/** Is told what is wrong with a file. */
	@FunctionalInterface
	public interface Publisher {
		void publish(String uri, List<Finding> findings, Path root);
	}

	private final Settings settings;
	private final Publisher publisher;
	private final Consumer<CannotDo> refusals;
	private final Map<Path, OpenProject> projects = new LinkedHashMap<>();
	private final Map<String, OpenProject> alone = new HashMap<>();
	private final Map<String, OpenFile> files = new HashMap<>();
	private final List<Path> folders = new ArrayList<>();

	/**
	 * @param refusals is told why a project could not be read
	 */
	public Projects(Settings settings, Publisher publisher, Consumer<CannotDo> refusals) {
		this.settings = settings;
		this.publisher = publisher;
		this.refusals = refusals;
	}

	/** Open the projects of a folder and below it. */
	public void addFolder(Path folder) {
		folders.add(folder);
		try {
			ProjectFolder here = ProjectFolder.find(folder);
			List<ProjectFolder> below = here.below(MOST_BELOW);
			if (below.isEmpty() || here.hasProjectBlock()) {
				open(here);
			}
			below.forEach(this::open);
		} catch (CannotDo refused) {
			refusals.accept(refused);
		}
	}

	/** Close the projects of a folder in which no file is in an editor. */
	public void removeFolder(Path folder) {
		folders.remove(folder);
		projects.values().stream().filter(project -> project.root().startsWith(folder) && project.isIdle()).toList().forEach(this::forget);
	}

	private void forget(OpenProject project) {
		project.withdraw();
		projects.remove(project.root());
	}

	private Optional<OpenProject> open(ProjectFolder folder) {
		OpenProject known = projects.get(folder.path());
		if (known != null) {
			return Optional.of(known);
		}
		try {
			OpenProject project = OpenProject.of(folder, settings, (path, findings) -> publisher.publish(uri(folder.path(), path), findings, folder.path()));
			projects.put(folder.path(), project);
			return Optional.of(project);
		} catch (CannotDo refused) {
			refusals.accept(refused);
			return Optional.empty();
		}
	}

	/** Return the address of a file of a project. */
	public static String uri(Path root, String path) {
		return Uris.of(root.resolve(path));
	}

	/** A file has been opened in an editor. */
	public OpenFile openFile(String uri, String text) {
		OpenFile file = Uris.path(uri).flatMap(this::inProject).orElseGet(() -> alone(uri));
		files.put(uri, file);
		file.project().edit(file.path(), text);
		return file;
	}

	private Optional<OpenFile> inProject(Path path) {
		try {
			ProjectFolder folder = ProjectFolder.find(existing(path.getParent()));
			boolean isOurs = folder.hasProjectBlock() || folders.stream().anyMatch(path::startsWith);
			Optional<OpenProject> project = isOurs ? open(folder.hasProjectBlock() ? folder : ProjectFolder.find(opened(path))) : Optional.empty();
			Path real = ProjectFolder.realPath(existing(path.getParent())).resolve(existing(path.getParent()).relativize(path));
			return project.flatMap(found -> relative(found.root(), real).map(relative -> new OpenFile(found, relative)));
		} catch (CannotDo refused) {
			return Optional.empty();
		}
	}

	private static Path existing(Path folder) {
		Path existing = folder;
		while (existing.getParent() != null && !ProjectFolder.isFolder(existing)) {
			existing = existing.getParent();
		}
		return existing;
	}

	private Path opened(Path path) {
		return folders.stream().filter(path::startsWith).findFirst().orElseThrow();
	}

	private static Optional<String> relative(Path root, Path file) {
		if (!file.startsWith(root) || file.equals(root)) {
			return Optional.empty();
		}
		String path = root.relativize(file).toString().replace('\\', '/');
		return ProjectFolder.isText(path) ? Optional.of(path) : Optional.empty();
	}

	private OpenFile alone(String uri) {
		Path root = Uris.path(uri).map(Path::getParent).orElse(Path.of("").toAbsolutePath());
		String name = Uris.path(uri).map(path -> path.getFileName().toString()).orElseGet(() -> uri.substring(uri.lastIndexOf('/') + 1));
		OpenProject project = alone.computeIfAbsent(uri, key -> OpenProject.alone(root, settings, (path, findings) -> publisher.publish(uri, findings, root)));
		return new OpenFile(project, name);
	}

	/** Return a file that is in an editor. */
	public Optional<OpenFile> file(String uri) {
		return Optional.ofNullable(files.get(uri));
	}

	/** An editor has been closed. */
	public void closeFile(String uri) {
		OpenFile file = files.remove(uri);
		if (file == null) {
			return;
		}
		file.project().close(file.path(), file.project().folder().flatMap(folder -> folder.text(file.path())));
		if (alone.remove(uri) != null) {
			file.project().withdraw();
		}
	}

	/**
	 * A file has been changed, made or deleted by somebody else.
	 *
	 * @return the projects that this concerns
	 */
	public List<OpenProject> disk(String uri) {
		Optional<Path> path = Uris.path(uri);
		List<OpenProject> concerned = new ArrayList<>();
		if (path.isEmpty()) {
			return concerned;
		}
		for (OpenProject project : projects.values()) {
			if (path.get().startsWith(project.root())) {
				String relative = project.root().relativize(path.get()).toString().replace('\\', '/');
				if (ProjectFolder.isText(relative)) {
					project.disk(relative, project.folder().flatMap(folder -> folder.text(relative)));
				} else {
					project.documents().doubt(relative);
					project.outdated();
				}
				concerned.add(project);
			}
		}
		return concerned;
	}

	/** Return whether a project is open; one that was closed is not to be heard of again. */
	public boolean isOpen(OpenProject project) {
		return projects.containsValue(project) || alone.containsValue(project);
	}

	/** Return all projects that are open. */
	public Collection<OpenProject> all() {
		List<OpenProject> all = new ArrayList<>(projects.values());
		all.addAll(alone.values());
		return all;
	}
}
