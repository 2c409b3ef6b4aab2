package org.assay.dsl.fixing;

import java.util.List;
import java.util.Optional;
import org.assay.dsl.fixing.ElementText.Item;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Which stretch of the text goes with values that are taken away: with the words that introduce them, and the line if it is left empty. */
final class Removal {

	private final ElementText element;
	private final Lines lines;

	/**
	 * A stretch of text.
	 *
	 * @param start first offset
	 * @param end offset behind the last one
	 */
	record Stretch(int start, int end) {
	}

	Removal(ElementText element) {
		this.element = element;
		this.lines = new Lines(element.text());
	}

	/**
	 * Return the stretch of values of one property.
	 *
	 * @param values all values of it, in text order
	 * @param index which one goes; -1 for all
	 * @return empty if the element cannot be read without them, or if a comment would be lost
	 */
	Optional<Stretch> of(List<Item> values, int index) {
		if (index >= 0 && values.size() > 1 && element.isCommaList(values.get(index))) {
			return oneOfList(values, index).filter(this::losesNoComment);
		}
		Item first = values.get(Math.max(index, 0));
		Item last = index < 0 ? values.getLast() : first;
		return element.clause(first, last).map(ends -> new Stretch(ends.getFirst().start(), ends.getLast().end()))
				.filter(this::losesNoComment).map(this::withBlanks);
	}

	/** Return the stretch of a contained element, with the comments inside of it. */
	Optional<Stretch> ofElement(Item value) {
		return element.clause(value, value).map(ends -> new Stretch(ends.getFirst().start(), ends.getLast().end())).map(this::withBlanks);
	}

	private static Optional<Stretch> oneOfList(List<Item> values, int index) {
		return Optional.of(index == 0 ? new Stretch(values.getFirst().start(), values.get(1).start())
				: new Stretch(values.get(index - 1).end(), values.get(index).end()));
	}

	/** Look at the words from the first to the last of a stretch; each leaf node is asked for once. */
	private boolean losesNoComment(Stretch stretch) {
		int offset = stretch.start();
		INode root = element.node().getRootNode();
		while (offset < stretch.end()) {
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
			if (leaf == null || leaf.isHidden() && !leaf.getText().isBlank()) {
				return false;
			}
			offset = leaf.getTotalEndOffset();
		}
		return true;
	}

	/** Add the line if nothing else stands on it, else the white space on one side. */
	private Stretch withBlanks(Stretch stretch) {
		boolean begins = lines.beginsLine(stretch.start());
		if (begins && lines.endsLine(stretch.end())) {
			return new Stretch(lines.lineStart(stretch.start()), lines.nextLine(stretch.end()));
		}
		return begins ? new Stretch(stretch.start(), lines.skipBlanks(stretch.end()))
				: new Stretch(lines.skipBlanksBack(stretch.start()), stretch.end());
	}
}
