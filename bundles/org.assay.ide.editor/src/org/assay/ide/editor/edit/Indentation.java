package org.assay.ide.editor.edit;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Begins a new line as deep as the one above, deeper behind an opening brace, which it closes; and brings a closing brace back to its block. */
public final class Indentation implements IAutoEditStrategy {

	private static final String STEP = "    ";

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		try {
			if (command.length == 0 && command.text != null && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
				newLine(document, command);
			} else if ("}".equals(command.text)) {
				closingBrace(document, command);
			}
		} catch (BadLocationException gone) {
			// what was typed goes in as it is
		}
	}

	private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		String after = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
		String indent = before.substring(0, before.length() - before.stripLeading().length());
		boolean opens = before.stripTrailing().endsWith("{");
		String end = command.text;
		if (opens && after.strip().startsWith("}")) {
			command.text = end + indent + step(indent) + end + indent;
			command.shiftsCaret = false;
			command.caretOffset = command.offset + end.length() + indent.length() + step(indent).length();
		} else {
			command.text = end + indent + (opens ? step(indent) : "");
		}
	}

	private static String step(String indent) {
		return indent.startsWith("\t") ? "\t" : STEP;
	}

	private static void closingBrace(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		if (!before.isBlank() || before.isEmpty()) {
			return;
		}
		String step = step(before);
		int kept = before.endsWith(step) ? before.length() - step.length() : 0;
		command.offset = line.getOffset() + kept;
		command.length += before.length() - kept;
	}
}
