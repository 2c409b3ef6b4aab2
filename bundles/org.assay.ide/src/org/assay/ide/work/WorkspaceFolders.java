package org.assay.ide.work;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.assay.core.CannotDo;
import org.assay.core.project.ProjectFolder;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Opens folders as projects of the workspace, where they lie: nothing is moved or copied. The workspace writes one small file into the
 * folder, {@code .project}.
 */
public final class WorkspaceFolders {

	private WorkspaceFolders() {
	}

	/**
	 * Open a folder. If it is part of a project, the folder of the project is opened; if it is open already, it is only refreshed.
	 *
	 * @throws CannotDo if there is no such folder
	 * @throws CoreException if the workspace refuses, such as when the folder may not be written to
	 */
	public static IProject open(Path folder, IProgressMonitor monitor) throws CannotDo, CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		Path root = ProjectFolder.find(folder).path();
		Optional<IProject> known = at(root);
		IProject project = known.isPresent() ? known.get() : create(root, progress.split(1));
		project.open(progress.split(1));
		project.refreshLocal(IProject.DEPTH_INFINITE, progress.split(1));
		return project;
	}

	/** Look what somebody else has changed in a folder that is open; one that is not open is none of ours. */
	static void refresh(Path root, IProgressMonitor monitor) throws CoreException {
		for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(root.toUri())) {
			folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
		}
	}

	/** Return the project of the workspace that lies in a folder. */
	public static Optional<IProject> at(Path root) {
		IPath location = IPath.fromPath(root);
		return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(project -> location.equals(project.getLocation()))
				.findFirst();
	}

	private static IProject create(Path root, IProgressMonitor monitor) throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IProject project = workspace.getRoot().getProject(freeName(root, workspace.getRoot()));
		IProjectDescription description = workspace.newProjectDescription(project.getName());
		description.setLocation(IPath.fromPath(root));
		project.create(description, monitor);
		return project;
	}

	/** Two folders of one name are told apart by a number; the name is only that in the window. */
	private static String freeName(Path root, IWorkspaceRoot workspace) {
		String base = root.getFileName() == null ? "assay" : root.getFileName().toString();
		String name = base;
		for (int number = 2; workspace.getProject(name).exists(); number++) {
			name = base + " (" + number + ")";
		}
		return name;
	}
}
