package org.assay.ide.editor.connect;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/**
 * Shows what is wrong in the list of problems and beside the text. What the server says is put aside at once; a job brings the markers into line: those
 * that stay the same are kept, so that nothing flickers.
 */
public final class DiagnosticMarkers {

	/** Type of the markers. */
	public static final String TYPE = "org.assay.ide.editor.issue";
	/** Attribute with the code of the rule. */
	public static final String CODE = "org.assay.code";

	private final Map<String, List<Diagnostic>> waiting = new LinkedHashMap<>();
	private final Job job;

	/** What a marker says. */
	private record Shown(int start, int end, int line, int severity, String code, String message) {
	}

	/** Make what shows the findings of one server. */
	public DiagnosticMarkers() {
		job = Job.create("Assay", this::showAll);
		job.setSystem(true);
		job.setPriority(Job.SHORT);
	}

	/** Show what is wrong with a file instead of what was shown before. Called on a thread of the server. */
	public void show(PublishDiagnosticsParams diagnostics) {
		synchronized (waiting) {
			waiting.put(diagnostics.getUri(), List.copyOf(diagnostics.getDiagnostics()));
		}
		job.schedule();
	}

	/** Take back all that was shown: who has said it says nothing more. */
	public void forget() {
		Map<String, List<Diagnostic>> none = new LinkedHashMap<>();
		try {
			for (IMarker marker : ResourcesPlugin.getWorkspace().getRoot().findMarkers(TYPE, false, IResource.DEPTH_INFINITE)) {
				none.put(Locations.uri(marker.getResource()), List.of());
			}
		} catch (CoreException gone) {
			Requests.log(gone);
		}
		synchronized (waiting) {
			waiting.clear();
			waiting.putAll(none);
		}
		job.schedule();
	}

	private IStatus showAll(IProgressMonitor monitor) {
		Map<String, List<Diagnostic>> now;
		synchronized (waiting) {
			now = new LinkedHashMap<>(waiting);
			waiting.clear();
		}
		try {
			ResourcesPlugin.getWorkspace().run(inner -> now.forEach(DiagnosticMarkers::show), null, IWorkspace.AVOID_UPDATE, monitor);
		} catch (CoreException refused) {
			Requests.log(refused);
		}
		return Status.OK_STATUS;
	}

	private static void show(String uri, List<Diagnostic> diagnostics) {
		Optional<IFile> file = Locations.file(uri);
		if (file.isEmpty() || !file.get().isAccessible()) {
			return;
		}
		try {
			bringIntoLine(file.get(), shown(file.get(), diagnostics));
		} catch (CoreException refused) {
			// the file has gone in the meantime, and its markers with it
			Requests.log(refused);
		}
	}

	private static List<Shown> shown(IFile file, List<Diagnostic> diagnostics) throws CoreException {
		if (diagnostics.isEmpty()) {
			return List.of();
		}
		IDocument document = document(file);
		List<Shown> shown = new ArrayList<>();
		for (Diagnostic diagnostic : diagnostics) {
			if (diagnostic.getSeverity() == DiagnosticSeverity.Hint) {
				continue;
			}
			IRegion region = Locations.region(document, diagnostic.getRange());
			String code = diagnostic.getCode() == null ? "" : diagnostic.getCode().getLeft();
			shown.add(new Shown(region.getOffset(), region.getOffset() + Math.max(1, region.getLength()), diagnostic.getRange().getStart().getLine() + 1,
					severity(diagnostic.getSeverity()), code, code + ": " + diagnostic.getMessage().getLeft()));
		}
		return shown;
	}

	/** Return the text that the places speak of: the one in the editor, if there is one. */
	private static IDocument document(IFile file) throws CoreException {
		Optional<IDocument> open = LanguageService.current().document(file.getLocationURI());
		if (open.isPresent()) {
			return open.get();
		}
		try (InputStream content = file.getContents(true)) {
			return new Document(new String(content.readAllBytes(), StandardCharsets.UTF_8));
		} catch (java.io.IOException unreadable) {
			throw new CoreException(Status.error(file.getFullPath().toString(), unreadable));
		}
	}

	private static void bringIntoLine(IFile file, List<Shown> shown) throws CoreException {
		Map<Shown, IMarker> there = new HashMap<>();
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
			IMarker twice = there.put(of(marker), marker);
			if (twice != null) {
				twice.delete();
			}
		}
		List<Shown> missing = new ArrayList<>();
		for (Shown wanted : shown) {
			if (there.remove(wanted) == null) {
				missing.add(wanted);
			}
		}
		for (IMarker gone : there.values()) {
			gone.delete();
		}
		for (Shown wanted : missing) {
			file.createMarker(TYPE, attributes(wanted));
		}
	}

	private static Shown of(IMarker marker) {
		return new Shown(marker.getAttribute(IMarker.CHAR_START, -1), marker.getAttribute(IMarker.CHAR_END, -1), marker.getAttribute(IMarker.LINE_NUMBER, -1),
				marker.getAttribute(IMarker.SEVERITY, -1), marker.getAttribute(CODE, ""), marker.getAttribute(IMarker.MESSAGE, ""));
	}

	private static Map<String, Object> attributes(Shown shown) {
		return Map.of(IMarker.CHAR_START, shown.start(), IMarker.CHAR_END, shown.end(), IMarker.LINE_NUMBER, shown.line(), IMarker.SEVERITY, shown.severity(),
				CODE, shown.code(), IMarker.MESSAGE, shown.message(), IMarker.TRANSIENT, true, IMarker.USER_EDITABLE, false);
	}

	private static int severity(DiagnosticSeverity severity) {
		return switch (severity) {
			case Error -> IMarker.SEVERITY_ERROR;
			case Warning -> IMarker.SEVERITY_WARNING;
			default -> IMarker.SEVERITY_INFO;
		};
	}
}
