package org.assay.lsp.feature;

import java.util.Comparator;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.text.Ranges;
import org.eclipse.lsp4j.Range;

/**
 * A place in a file of the project where the name of an element is written.
 *
 * @param file the file
 * @param path its path, relative to the folder of the project
 * @param start offset of the name
 * @param end offset behind it
 * @param kind what is written there
 * @param rule the grammar rule that says which words are marked when they are names; empty where none is
 */
record Occurrence(TextResource file, String path, int start, int end, Kind kind, String rule) {

	static final Comparator<Occurrence> ORDER = Comparator.comparing(Occurrence::path).thenComparingInt(Occurrence::start);

	/** What is written at a place. */
	enum Kind {
		/** The element gets its name. */
		DECLARATION,
		/** A property has the element as its value. */
		REFERENCE,
		/** The name stands in front of another one that it helps to find, or in an import. */
		QUALIFIER,
		/** The name stands in a text or a setting. */
		WORD
	}

	Range range(TextLines lines) {
		return Ranges.of(start, end, lines);
	}

	String text() {
		return file.getParseResult().getRootNode().getText();
	}

	/** Return the words that stand there. */
	String written() {
		return text().substring(start, end);
	}
}
