package org.assay.dsl.fixing;

import java.util.List;
import java.util.Optional;
import org.assay.dsl.fixing.ElementText.Item;
import org.assay.model.AssayFile;
import org.eclipse.emf.ecore.EObject;

/** Where a statement that is added to an element goes, and how it is set off from what stands there. */
final class Insertion {

	/** How a block begins that is written for the first statement in it. */
	static final String BLOCK = " {";

	private final EObject owner;
	private final ElementText element;
	private final Lines lines;

	/**
	 * A text and the offset that it goes to.
	 *
	 * @param text the text, with LF between lines
	 */
	record Inserted(int offset, String text) {
	}

	Insertion(EObject owner, ElementText element) {
		this.owner = owner;
		this.element = element;
		this.lines = new Lines(element.text());
	}

	/** Return the white space in front of a statement that goes to a place of the grammar. */
	String indentation(int place) {
		if (isFile()) {
			return "";
		}
		Optional<Item> neighbour = element.order().isInBlock(place) ? element.lastUpTo(place, true).filter(item -> lines.beginsLine(item.start()))
				.or(() -> element.firstOnLine(lines)) : Optional.empty();
		return neighbour.map(item -> lines.indentation(item.start())).orElseGet(() -> outer() + (element.order().isInBlock(place) ? unit() : ""));
	}

	String unit() {
		return lines.indentUnit();
	}

	/**
	 * Return where statements of one place go; empty if they have no place there.
	 *
	 * @param place their place in the order of the grammar
	 * @param statements their words, at least one
	 */
	Optional<Inserted> of(int place, List<String> statements) {
		if (isFile()) {
			return Optional.of(inFile(place, statements));
		}
		if (!element.order().isInBlock(place)) {
			return element.lastUpTo(place, false).map(item -> new Inserted(item.end(), " " + String.join(" ", statements)));
		}
		return Optional.of(element.opening().map(brace -> inBlock(brace, place, statements)).orElseGet(() -> newBlock(place, statements)));
	}

	private Inserted inFile(int place, List<String> statements) {
		Optional<Item> before = element.lastUpTo(place, false);
		int offset = before.map(item -> lines.endBehindComments(item.end())).filter(end -> end >= 0).orElse(element.text().length());
		String gap = before.isEmpty() ? "" : before.get().place() == place && !before.get().states("elements") ? "\n" : "\n\n";
		return new Inserted(offset, gap + String.join("\n\n", statements));
	}

	private Inserted inBlock(Item brace, int place, List<String> statements) {
		Item before = element.lastUpTo(place, true).orElse(brace);
		int end = lines.endBehindComments(before.end());
		if (end >= 0) {
			String start = "\n" + indentation(place);
			return new Inserted(end, start + String.join(start, statements));
		}
		boolean glued = !Character.isWhitespace(element.text().charAt(before.end()));
		return new Inserted(before.end(), " " + String.join(" ", statements) + (glued ? " " : ""));
	}

	/** An element that shares its line with others gets a block on that line. */
	private Inserted newBlock(int place, List<String> statements) {
		int end = element.node().getEndOffset();
		if (!lines.beginsLine(element.first().start())) {
			return new Inserted(end, BLOCK + " " + String.join(" ", statements) + " }");
		}
		String start = "\n" + indentation(place);
		return new Inserted(end, BLOCK + start + String.join(start, statements) + "\n" + outer() + "}");
	}

	private String outer() {
		return lines.indentation(element.first().start());
	}

	private boolean isFile() {
		return owner instanceof AssayFile;
	}
}
