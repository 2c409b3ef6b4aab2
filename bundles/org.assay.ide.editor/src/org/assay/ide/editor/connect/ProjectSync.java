package org.assay.ide.editor.connect;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

/** Tells the server of projects that are opened and closed, and of files that are made, changed and deleted. */
final class ProjectSync {

	private final List<WorkspaceFolder> added = new ArrayList<>();
	private final List<WorkspaceFolder> removed = new ArrayList<>();
	private final List<FileEvent> files = new ArrayList<>();

	private ProjectSync() {
	}

	static void follow() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(ProjectSync::changed, IResourceChangeEvent.POST_CHANGE);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(ProjectSync::leaving, IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
	}

	private static void changed(IResourceChangeEvent event) {
		ProjectSync sync = new ProjectSync();
		try {
			event.getDelta().accept(sync::collect);
		} catch (CoreException refused) {
			Requests.log(refused);
		}
		LanguageService.started().ifPresent(sync::tell);
	}

	/** A project that is gone has no place any more, so that it is told of before. */
	private static void leaving(IResourceChangeEvent event) {
		ProjectSync sync = new ProjectSync();
		if (event.getResource() instanceof IProject project && project.isOpen() && Locations.isOnDisk(project)) {
			sync.removed.add(folder(project));
		}
		LanguageService.started().ifPresent(sync::tell);
	}

	private boolean collect(IResourceDelta delta) {
		IResource resource = delta.getResource();
		if (resource instanceof IProject project) {
			boolean opened = project.isOpen() && (delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & IResourceDelta.OPEN) != 0);
			if (opened && Locations.isOnDisk(project)) {
				added.add(folder(project));
			}
			return !opened && project.isOpen();
		}
		boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
		if (resource.getType() == IResource.FILE && content && Locations.isOnDisk(resource)) {
			files.add(new FileEvent(Locations.uri(resource), kind(delta)));
		}
		return true;
	}

	private static FileChangeType kind(IResourceDelta delta) {
		return switch (delta.getKind()) {
			case IResourceDelta.ADDED -> FileChangeType.Created;
			case IResourceDelta.REMOVED -> FileChangeType.Deleted;
			default -> FileChangeType.Changed;
		};
	}

	private static WorkspaceFolder folder(IProject project) {
		return new WorkspaceFolder(Locations.uri(project), project.getName());
	}

	private void tell(LanguageService service) {
		if (!added.isEmpty() || !removed.isEmpty()) {
			DidChangeWorkspaceFoldersParams change = new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed));
			service.folders(all -> all.didChangeWorkspaceFolders(change));
		}
		if (!files.isEmpty()) {
			service.folders(all -> all.didChangeWatchedFiles(new DidChangeWatchedFilesParams(files)));
		}
	}
}
