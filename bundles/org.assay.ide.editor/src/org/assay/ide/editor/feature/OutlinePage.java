package org.assay.ide.editor.feature;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.ide.editor.connect.LanguageService;
import org.assay.ide.editor.connect.Locations;
import org.assay.ide.editor.connect.Requests;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The elements of a text as a tree, which follows what is typed and where the cursor is. */
final class OutlinePage extends ContentOutlinePage implements IDocumentListener {

	private static final int MOMENT_MILLIS = 300;

	private final ITextEditor editor;
	private final IDocument document;
	private final ISelectionChangedListener followCursor = this::followCursor;
	private List<DocumentSymbol> symbols = List.of();
	private boolean leading;
	private int asked;

	/** A symbol in the tree: two readings of a text have the same one, so that what was opened stays open. */
	private record Entry(String path, DocumentSymbol symbol, Entry parent) {

		static List<Entry> of(List<DocumentSymbol> symbols, Entry parent) {
			return symbols.stream().map(symbol -> new Entry((parent == null ? "" : parent.path() + "/") + symbol.getName(), symbol, parent)).toList();
		}

		List<Entry> children() {
			return symbol.getChildren() == null ? List.of() : of(symbol.getChildren(), this);
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Entry entry && entry.path.equals(path);
		}

		@Override
		public int hashCode() {
			return path.hashCode();
		}
	}

	OutlinePage(ITextEditor editor) {
		this.editor = editor;
		this.document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		tree.setUseHashlookup(true);
		tree.setContentProvider(new Content());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		tree.setInput(this);
		document.addDocumentListener(this);
		if (editor.getSelectionProvider() instanceof org.eclipse.jface.viewers.IPostSelectionProvider cursor) {
			cursor.addPostSelectionChangedListener(followCursor);
		}
		ask();
	}

	@Override
	public void dispose() {
		document.removeDocumentListener(this);
		if (editor.getSelectionProvider() instanceof org.eclipse.jface.viewers.IPostSelectionProvider cursor) {
			cursor.removePostSelectionChangedListener(followCursor);
		}
		super.dispose();
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// afterwards is soon enough
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		int number = ++asked;
		Display.getDefault().asyncExec(() -> Display.getDefault().timerExec(MOMENT_MILLIS, () -> {
			if (number == asked) {
				ask();
			}
		}));
	}

	private void ask() {
		Optional<URI> uri = LanguageService.current().uri(document);
		if (uri.isEmpty() || getTreeViewer() == null) {
			return;
		}
		DocumentSymbolParams params = new DocumentSymbolParams(new TextDocumentIdentifier(Locations.uri(uri.get())));
		LanguageService.current().ask(texts -> texts.documentSymbol(params)).whenComplete((found, failure) -> {
			if (failure != null) {
				Requests.log(failure);
			} else {
				List<DocumentSymbol> now = found.stream().map(either -> either.getRight()).filter(Objects::nonNull).toList();
				Display.getDefault().asyncExec(() -> show(now));
			}
		});
	}

	private void show(List<DocumentSymbol> now) {
		if (getTreeViewer() != null && !getControl().isDisposed()) {
			symbols = now;
			Object[] open = getTreeViewer().getExpandedElements();
			getTreeViewer().refresh();
			getTreeViewer().setExpandedElements(open);
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!leading && event.getStructuredSelection().getFirstElement() instanceof Entry entry) {
			IRegion region = Locations.region(document, entry.symbol().getSelectionRange());
			editor.selectAndReveal(region.getOffset(), region.getLength());
		}
	}

	private void followCursor(SelectionChangedEvent event) {
		if (getControl() == null || getControl().isDisposed() || getControl().isFocusControl()
				|| !(event.getSelection() instanceof org.eclipse.jface.text.ITextSelection selection) || selection.getOffset() < 0) {
			return;
		}
		try {
			Entry around = around(Entry.of(symbols, null), Locations.position(document, selection.getOffset()), null);
			leading = true;
			getTreeViewer().setSelection(around == null ? StructuredSelection.EMPTY : new StructuredSelection(around), true);
		} catch (BadLocationException gone) {
			// the next move of the cursor follows
		} finally {
			leading = false;
		}
	}

	private static Entry around(List<Entry> entries, Position place, Entry otherwise) {
		for (Entry entry : entries) {
			if (holds(entry.symbol().getRange(), place)) {
				return around(entry.children(), place, entry);
			}
		}
		return otherwise;
	}

	private static boolean holds(Range range, Position place) {
		return !isBefore(place, range.getStart()) && !isBefore(range.getEnd(), place);
	}

	private static boolean isBefore(Position one, Position other) {
		return one.getLine() < other.getLine() || one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter();
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return Entry.of(symbols, null).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Entry) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return ((Entry) element).parent();
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Entry) element).children().isEmpty();
		}
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			DocumentSymbol symbol = ((Entry) element).symbol();
			StyledString text = new StyledString(symbol.getName());
			if (symbol.getDetail() != null && !symbol.getDetail().isBlank()) {
				text.append("  " + symbol.getDetail(), StyledString.DECORATIONS_STYLER);
			}
			return text;
		}

		@Override
		public Image getImage(Object element) {
			return Symbols.image(((Entry) element).symbol().getKind());
		}
	}
}
