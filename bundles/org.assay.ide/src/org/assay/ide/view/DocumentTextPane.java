package org.assay.ide.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.assay.analysis.evidence.FoundPassage;
import org.assay.ide.model.DocumentPages;
import org.assay.ide.model.DocumentPages.Stretch;
import org.assay.report.document.Tint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The text of a document with a passage marked in it. Words that are selected can be cited, by Ctrl+Enter too. */
final class DocumentTextPane {

	private final StyledText text;
	private Optional<DocumentPages> pages = Optional.empty();

	/**
	 * @param selection told whether words are selected
	 * @param cite done when words are to be cited
	 */
	DocumentTextPane(Composite parent, Consumer<Boolean> selection, Runnable cite) {
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(6, 4, 6, 4);
		text.addListener(SWT.Selection, event -> selection.accept(text.getSelectionCount() > 0));
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
				cite.run();
			}
		}));
	}

	Control control() {
		return text;
	}

	/** Show a document. @param exact whether the passage stands there word for word */
	void show(Optional<DocumentPages> shown, Optional<FoundPassage> passage, boolean exact) {
		boolean same = shown.isPresent() && shown.equals(pages);
		pages = shown;
		if (!same) {
			text.setText(shown.map(DocumentPages::text).orElse(""));
		}
		text.setStyleRange(null);
		if (shown.isEmpty() || passage.isEmpty()) {
			return;
		}
		List<Stretch> marks = shown.get().marks(passage.get());
		for (Stretch mark : marks) {
			text.setStyleRange(new StyleRange(mark.offset(), mark.length(), Tints.ink(text), Tints.of(exact ? Tint.POSITIVE : Tint.NEGATIVE, text)));
		}
		if (!marks.isEmpty()) {
			text.setSelection(marks.getFirst().offset());
			text.setTopIndex(Math.max(0, text.getLineAtOffset(marks.getFirst().offset()) - 3));
		}
	}

	/** Return the words that are selected. */
	String selected() {
		return text.getSelectionText().replaceAll("\\s+", " ").strip();
	}

	/** Return the page on which they begin. */
	int page() {
		return pages.map(shown -> shown.pageAt(text.getSelection().x)).orElse(1);
	}
}
