package org.assay.ide.editor.feature;

import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Finds the word at a place without asking anybody. */
final class Words {

	private Words() {
	}

	static Optional<IRegion> at(IDocument document, int offset) {
		try {
			int start = offset;
			while (start > 0 && isPart(document.getChar(start - 1))) {
				start--;
			}
			int end = offset;
			while (end < document.getLength() && isPart(document.getChar(end))) {
				end++;
			}
			return end == start ? Optional.empty() : Optional.of(new Region(start, end - start));
		} catch (BadLocationException gone) {
			return Optional.empty();
		}
	}

	private static boolean isPart(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-';
	}
}
