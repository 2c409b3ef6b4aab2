package org.assay.ide.view;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.assay.ide.Texts;
import org.assay.ide.model.DocumentEntry;
import org.assay.ide.model.DocumentEntry.CitationEntry;
import org.assay.ide.model.Place;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/** Puts a new citation into the text, below the last one of its document, or below the document itself; it can be undone there. */
final class CitationInsertion {

	private CitationInsertion() {
	}

	/** Insert a statement; return what was done, in words. */
	static String insert(String statement, DocumentEntry document, IWorkbenchPage page) {
		Optional<Place> file = document.place();
		Optional<Place> after = Stream.concat(file.stream(), document.citations().stream().map(CitationEntry::place).flatMap(Optional::stream)
				.filter(place -> file.filter(found -> found.file().equals(place.file())).isPresent())).max(Comparator.comparingInt(Place::lastLine));
		if (after.isPresent()) {
			Jump.to(after.get(), page, true);
			ITextEditor editor = Adapters.adapt(page.getActiveEditor(), ITextEditor.class);
			if (isWritable(editor) && isInserted(statement, after.get().lastLine(), editor)) {
				return Texts.of("evidence.cited");
			}
		}
		copy(statement, page);
		return Texts.of("evidence.copied");
	}

	private static boolean isWritable(ITextEditor editor) {
		return editor instanceof ITextEditorExtension2 validated ? validated.validateEditorInputState() : editor != null && editor.isEditable();
	}

	private static boolean isInserted(String statement, int line, ITextEditor editor) {
		IDocument text = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		try {
			var region = text.getLineInformation(line - 1);
			String before = text.get(region.getOffset(), region.getLength());
			String indent = before.substring(0, before.length() - before.stripLeading().length());
			String added = TextUtilities.getDefaultLineDelimiter(text) + indent + statement;
			text.replace(region.getOffset() + region.getLength(), 0, added);
			editor.selectAndReveal(region.getOffset() + region.getLength() + added.length() - statement.length(), statement.length());
			return true;
		} catch (BadLocationException moved) {
			return false;
		}
	}

	private static void copy(String statement, IWorkbenchPage page) {
		Clipboard clipboard = new Clipboard(page.getWorkbenchWindow().getShell().getDisplay());
		clipboard.setContents(new Object[] {statement}, new Transfer[] {TextTransfer.getInstance()});
		clipboard.dispose();
	}
}
