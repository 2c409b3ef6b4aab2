package org.assay.ide.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.assay.rules.SourceRange;
import org.junit.jupiter.api.Test;

class TextEditsTest {

	private static final String TEXT = "one {\n    two on 2026-01-01\n    three\n}\n";

	@Test
	void replacesAndRemovesWithTheSpaceBefore() {
		TextEdits edits = new TextEdits(TEXT);
		edits.removeWith("on", new SourceRange("x", 2, 12, 2, 22));
		edits.remove(new SourceRange("x", 3, 5, 3, 10));
		edits.replace(new SourceRange("x", 1, 1, 1, 4), "four");
		assertEquals("four {\n    two\n}\n", edits.applied(0, TEXT.length()));
	}

	@Test
	void whatLiesInsideSomethingRemovedIsNotChangedBesides() {
		TextEdits edits = new TextEdits(TEXT);
		edits.replace(new SourceRange("x", 2, 5, 2, 8), "never");
		edits.remove(new SourceRange("x", 2, 5, 2, 22));
		assertEquals("one {\n    three\n}\n", edits.applied(0, TEXT.length()));
	}
}
