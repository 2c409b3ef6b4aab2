package org.assay.ide.editor.feature;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.assay.ide.editor.connect.DiagnosticMarkers;
import org.assay.ide.editor.connect.LanguageService;
import org.assay.ide.editor.connect.Locations;
import org.assay.ide.editor.connect.Requests;
import org.assay.ide.editor.edit.WorkspaceEdits;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Offers what takes a finding away: by Ctrl+1, in the list of problems, and in the hover of a mark. */
public final class QuickFixes implements IMarkerResolutionGenerator2 {

	/** How long somebody who asked for fixes waits without wondering. */
	private static final long PATIENCE = 1_000;

	@Override
	public boolean hasResolutions(IMarker marker) {
		return marker.exists() && !marker.getAttribute(DiagnosticMarkers.CODE, "").isEmpty();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		if (!(marker.getResource() instanceof IFile file) || file.getLocationURI() == null) {
			return new IMarkerResolution[0];
		}
		Optional<IDocument> document = LanguageService.current().document(file.getLocationURI());
		return document.map(text -> resolutions(file.getLocationURI(), text, marker)).orElse(new IMarkerResolution[0]);
	}

	private static IMarkerResolution[] resolutions(URI uri, IDocument document, IMarker marker) {
		WorkspaceEdits.Stamp stamp = WorkspaceEdits.Stamp.of(document);
		return actions(uri, document, marker).stream().map(action -> new Resolution(action, stamp)).toArray(IMarkerResolution[]::new);
	}

	private static List<CodeAction> actions(URI uri, IDocument document, IMarker marker) {
		try {
			int start = Math.clamp(marker.getAttribute(IMarker.CHAR_START, 0), 0, document.getLength());
			int end = Math.clamp(marker.getAttribute(IMarker.CHAR_END, start), start, document.getLength());
			Range range = Locations.range(document, start, end - start);
			String code = marker.getAttribute(DiagnosticMarkers.CODE, "");
			CodeActionContext context = new CodeActionContext(List.of(), List.of(CodeActionKind.QuickFix));
			CodeActionParams params = new CodeActionParams(new TextDocumentIdentifier(Locations.uri(uri)), range, context);
			return Requests.inWindow(PATIENCE, LanguageService.current().ask(texts -> texts.codeAction(params))).orElse(List.of()).stream()
					.filter(either -> either.isRight()).map(either -> either.getRight()).filter(action -> isAbout(action, code)).toList();
		} catch (BadLocationException gone) {
			return List.of();
		}
	}

	private static boolean isAbout(CodeAction action, String code) {
		return action.getDiagnostics() == null || action.getDiagnostics().isEmpty()
				|| action.getDiagnostics().stream().anyMatch(diagnostic -> code.equals(diagnostic.getCode().getLeft()));
	}

	private static final class Resolution implements IMarkerResolution2, IMarkerResolutionRelevance {

		private final CodeAction action;
		private final WorkspaceEdits.Stamp stamp;

		private Resolution(CodeAction action, WorkspaceEdits.Stamp stamp) {
			this.action = action;
			this.stamp = stamp;
		}

		@Override
		public String getLabel() {
			return action.getTitle();
		}

		@Override
		public void run(IMarker marker) {
			WorkspaceEdits.apply(action.getTitle(), action.getEdit(), stamp);
		}

		@Override
		public int getRelevanceForResolution() {
			return Boolean.TRUE.equals(action.getIsPreferred()) ? 10 : 0;
		}

		@Override
		public String getDescription() {
			return null;
		}

		@Override
		public Image getImage() {
			return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_INFO_TSK);
		}
	}
}
