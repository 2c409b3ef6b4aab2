package org.assay.lsp.text;

import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.TextLines;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;

/** Places in texts, as the protocol counts them: lines and UTF-16 code units from 0. Here and nowhere else are they converted. */
public final class Ranges {

	private Ranges() {
	}

	/** Return a stretch of text. */
	public static Range of(SourceRange range) {
		return new Range(new Position(range.line() - 1, range.column() - 1), new Position(range.endLine() - 1, range.endColumn() - 1));
	}

	/** Return where the name of an element is written. */
	public static Range ofName(EObject element) {
		return of(Places.of(element, null, -1));
	}

	/** Return where an element as a whole is written. */
	public static Range ofWhole(EObject element) {
		return of(Places.ofWhole(element));
	}

	/** Return where a node is written, without what is hidden in front of it. */
	public static Range of(INode node, TextLines lines) {
		return of(node.getOffset(), node.getEndOffset(), lines);
	}

	/** Return the stretch between two offsets. */
	public static Range of(int start, int end, TextLines lines) {
		return new Range(position(start, lines), position(end, lines));
	}

	/** Return the place of an offset. */
	public static Position position(int offset, TextLines lines) {
		return new Position(lines.line(offset) - 1, lines.column(offset) - 1);
	}

	/** Return the offset of a place; of one behind the end of its line, the end of the line. */
	public static int offset(Position position, TextLines lines) {
		int line = Math.max(0, position.getLine()) + 1;
		int start = lines.start(line);
		return Math.min(start + Math.max(0, position.getCharacter()), Math.max(start, lines.end(line)));
	}
}
