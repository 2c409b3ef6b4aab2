package org.assay.ide.view;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

import org.assay.core.CannotDo;
import org.assay.ide.model.ProjectModel;
import org.assay.ide.model.ProjectModels;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/**
 * The project that the user looks at: that of the active editor, or of what is selected among the files. Made and disposed of on the thread
 * of the user interface.
 */
public final class ActiveProject {

	private final IWorkbenchPage page;
	private final Consumer<ProjectModel> follower;
	private final ObjIntConsumer<Path> carets;
	private final ISelectionListener selections = this::selected;
	private Path place;

	/**
	 * @param follower told of each other project, on a thread of the background
	 * @param carets told of the file and line in which the caret is, on the thread of the user interface
	 */
	ActiveProject(IWorkbenchPage page, Consumer<ProjectModel> follower, ObjIntConsumer<Path> carets) {
		this.page = page;
		this.follower = follower;
		this.carets = carets;
	}

	/** Begin to follow, with what is active now. */
	void start() {
		page.getWorkbenchWindow().getSelectionService().addPostSelectionListener(selections);
		place(page).ifPresent(this::follow);
	}

	/** Follow no longer. */
	void stop() {
		page.getWorkbenchWindow().getSelectionService().removePostSelectionListener(selections);
	}

	/** Return the file that the user looks at, or the folder; empty if there is neither. */
	public static Optional<Path> place(IWorkbenchPage page) {
		Optional<Path> selected = page.getActivePart() == page.getActiveEditor() ? Optional.empty() : selected(page.getSelection());
		return selected.or(() -> edited(page.getActiveEditor())).or(() -> onlyProject());
	}

	private static Optional<Path> onlyProject() {
		var projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		return projects.length == 1 ? path(projects[0]) : Optional.empty();
	}

	private static Optional<Path> edited(IEditorPart editor) {
		IEditorInput input = editor == null ? null : editor.getEditorInput();
		IPathEditorInput file = Adapters.adapt(input, IPathEditorInput.class);
		return Optional.ofNullable(file == null ? null : file.getPath()).map(IPath::toPath);
	}

	private static Optional<Path> selected(ISelection selection) {
		return selection instanceof IStructuredSelection structured && !structured.isEmpty()
				? Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IResource.class)).flatMap(ActiveProject::path)
				: Optional.empty();
	}

	/** Return where a file or folder of the workspace lies; a document belongs to the project of its folder. */
	private static Optional<Path> path(IResource resource) {
		boolean text = resource.getType() != IResource.FILE || resource.getName().endsWith(".assay");
		return Optional.ofNullable((text ? resource : resource.getParent()).getLocation()).map(IPath::toPath);
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		Optional<Path> selected = part instanceof IEditorPart editor ? edited(editor) : selected(selection);
		selected.filter(path -> !path.equals(place)).ifPresent(this::follow);
		if (part instanceof IEditorPart && selection instanceof ITextSelection caret && caret.getStartLine() >= 0) {
			selected.ifPresent(path -> carets.accept(path, caret.getStartLine() + 1));
		}
	}

	private void follow(Path path) {
		place = path;
		Job job = Job.createSystem(path.toString(), monitor -> {
			try {
				follower.accept(ProjectModels.current().of(path));
			} catch (CannotDo none) {
				// what belongs to no project changes nothing
			}
			return Status.OK_STATUS;
		});
		job.setPriority(Job.SHORT);
		job.schedule();
	}
}
