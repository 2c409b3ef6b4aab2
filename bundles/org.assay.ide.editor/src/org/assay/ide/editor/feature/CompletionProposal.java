package org.assay.ide.editor.feature;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.ide.editor.connect.Locations;
import org.assay.ide.editor.connect.Requests;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** One proposal: what it puts into the text, and where the cursor is afterwards. */
final class CompletionProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3, ICompletionProposalExtension6 {

	private final CompletionItem item;
	private final int start;
	private int end;
	private Point selection;

	CompletionProposal(CompletionItem item, IDocument document, int offset) {
		this.item = item;
		IRegion replaced = edit().map(edit -> Locations.region(document, edit.getRange())).orElseGet(() -> new Region(offset, 0));
		start = replaced.getOffset();
		end = replaced.getOffset() + replaced.getLength();
	}

	private Optional<TextEdit> edit() {
		return Optional.ofNullable(item.getTextEdit()).map(edit -> edit.isLeft() ? edit.getLeft()
				: new TextEdit(edit.getRight().getReplace(), edit.getRight().getNewText()));
	}

	private String written() {
		return edit().map(TextEdit::getNewText).orElseGet(() -> item.getInsertText() == null ? item.getLabel() : item.getInsertText());
	}

	private Snippet snippet() {
		String written = written();
		return item.getInsertTextFormat() == InsertTextFormat.Snippet ? Snippet.of(written) : new Snippet(written, List.of(), written.length());
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		IDocument document = viewer.getDocument();
		Snippet snippet = snippet();
		try {
			int stop = Math.max(end, Math.min(offset, document.getLength()));
			document.replace(start, stop - start, snippet.text());
			selection = new Point(start + snippet.end(), 0);
			applyOthers(document);
			if (!snippet.places().isEmpty()) {
				fillIn(viewer, snippet);
			}
		} catch (BadLocationException gone) {
			Requests.log(gone);
		}
	}

	/** Changes elsewhere, such as an import, from the end so that no place moves; they lie in front of what was proposed, which moves with them. */
	private void applyOthers(IDocument document) throws BadLocationException {
		if (item.getAdditionalTextEdits() == null) {
			return;
		}
		List<TextEdit> others = item.getAdditionalTextEdits().stream()
				.sorted(Comparator.comparingInt((TextEdit other) -> Locations.region(document, other.getRange()).getOffset()).reversed()).toList();
		for (TextEdit other : others) {
			IRegion region = Locations.region(document, other.getRange());
			document.replace(region.getOffset(), region.getLength(), other.getNewText());
			if (region.getOffset() <= start) {
				selection.x += other.getNewText().length() - region.getLength();
			}
		}
	}

	private void fillIn(ITextViewer viewer, Snippet snippet) throws BadLocationException {
		LinkedModeModel model = new LinkedModeModel();
		int number = 0;
		for (List<Snippet.Place> places : snippet.places()) {
			LinkedPositionGroup group = new LinkedPositionGroup();
			for (Snippet.Place place : places) {
				group.addPosition(new LinkedPosition(viewer.getDocument(), start + place.offset(), place.length(), number++));
			}
			model.addGroup(group);
		}
		model.forceInstall();
		LinkedModeUI linked = new EditorLinkedModeUI(model, viewer);
		linked.setExitPosition(viewer, start + snippet.end(), 0, Integer.MAX_VALUE);
		linked.setCyclingMode(LinkedModeUI.CYCLE_WHEN_NO_PARENT);
		linked.enter();
		IRegion first = linked.getSelectedRegion();
		selection = new Point(first.getOffset(), first.getLength());
	}

	@Override
	public void apply(IDocument document) {
		try {
			document.replace(start, end - start, snippet().text());
		} catch (BadLocationException gone) {
			Requests.log(gone);
		}
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		if (offset < start) {
			return false;
		}
		if (event != null && event.getOffset() >= start) {
			end = Math.max(end, offset);
		}
		try {
			String typed = document.get(start, offset - start);
			String matched = item.getFilterText() == null ? item.getLabel() : item.getFilterText();
			return matched.regionMatches(true, 0, typed, 0, typed.length());
		} catch (BadLocationException gone) {
			return false;
		}
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is shown beforehand
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// nothing was shown beforehand
	}

	@Override
	public Point getSelection(IDocument document) {
		return selection;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return Optional.ofNullable(item.getDocumentation()).map(text -> text.isLeft() ? text.getLeft() : text.getRight().getValue()).orElse(null);
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return MarkdownPresenter.CREATOR;
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString shown = new StyledString(item.getLabel());
		if (item.getDetail() != null) {
			shown.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
		}
		return shown;
	}

	@Override
	public Image getImage() {
		return Symbols.image(item.getKind());
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
		return snippet().text();
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int completionOffset) {
		return start;
	}
}
