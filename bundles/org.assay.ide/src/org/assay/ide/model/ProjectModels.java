package org.assay.ide.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.assay.core.CannotDo;
import org.assay.core.project.ProjectFolder;

/** The projects that somebody has looked at since the application started, each once. */
public final class ProjectModels {

	private static final ProjectModels CURRENT = new ProjectModels(new CheckSettings());

	private final CheckSettings settings;
	private final Map<Path, ProjectModel> models = new ConcurrentHashMap<>();

	private ProjectModels(CheckSettings settings) {
		this.settings = settings;
		TextChanges.follow(this);
		new DayWatch(settings::asOf, this::settingsChanged).follow();
	}

	/** Return those of the application. */
	public static ProjectModels current() {
		return CURRENT;
	}

	/**
	 * Return the project of a file or folder. This reads folders: never call it on the thread of the user interface.
	 *
	 * @throws CannotDo if there is no such file or folder
	 */
	public ProjectModel of(Path start) throws CannotDo {
		Path root = ProjectFolder.find(start).path();
		// a project that was found by one of its files has to have that file, and files go
		ProjectFolder folder = ProjectFolder.find(root);
		return models.computeIfAbsent(root, path -> new ProjectModel(folder, settings));
	}

	/** Return how projects are looked at. */
	public CheckSettings settings() {
		return settings;
	}

	/** Return all of them. */
	List<ProjectModel> all() {
		return List.copyOf(models.values());
	}

	/** Look at all of them again, as after another day was chosen. */
	public void settingsChanged() {
		models.values().forEach(ProjectModel::changed);
	}
}
