package org.assay.ide.work;

import java.util.Map;
import java.util.Optional;

import org.assay.ide.model.Place;
import org.assay.ide.model.Snapshot;
import org.assay.model.RuleSeverity;
import org.assay.rules.Finding;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;

/** Shows what a check found in the list of problems. Where the editor does so while one types, nothing is shown twice. */
public final class FindingMarkers {

	/** Type of the markers. */
	public static final String TYPE = "org.assay.ide.finding";

	private static final String EDITOR = "org.assay.ide.editor";

	private FindingMarkers() {
	}

	/** Put the findings of a project in the place of those that were shown before. */
	public static void show(Snapshot snapshot, IProgressMonitor monitor) throws CoreException {
		if (Platform.getBundle(EDITOR) == null) {
			ResourcesPlugin.getWorkspace().run(inner -> replace(snapshot), monitor);
		}
	}

	private static void replace(Snapshot snapshot) throws CoreException {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		for (IContainer folder : root.findContainersForLocationURI(snapshot.folder().path().toUri())) {
			folder.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
		}
		for (Finding finding : snapshot.checked().limited().findings()) {
			Optional<Place> place = finding.accepted().isPresent() ? Optional.empty() : snapshot.place(finding.range());
			if (place.isPresent()) {
				for (IFile file : root.findFilesForLocationURI(place.get().file().toUri())) {
					file.createMarker(TYPE, attributes(finding));
				}
			}
		}
	}

	private static Map<String, Object> attributes(Finding finding) {
		return Map.of(IMarker.MESSAGE, finding.code() + ": " + finding.message(), IMarker.SEVERITY, severity(finding.severity()),
				IMarker.LINE_NUMBER,
				finding.range().line(), IMarker.TRANSIENT, true);
	}

	private static int severity(RuleSeverity severity) {
		return switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO, OFF -> IMarker.SEVERITY_INFO;
		};
	}
}
