package org.assay.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;

/** The layout of a text, in edits. */
class FormattingTest {

	private static final String TEXT = "package p\nparty   A\ninformation B {\n    process \"x\"\n  owner O // who\n}\nparty C\n";

	private static String whole(String text) {
		return Workspace.applied(text, Formatting.of(Workspace.of(text).file()));
	}

	@Test
	void laysOutTheWholeText() {
		assertEquals("package p\n\nparty A\n\ninformation B {\n    owner O // who\n    process \"x\"\n}\n\nparty C\n", whole(TEXT));
	}

	@Test
	void changesOnlyLinesThatAreLaidOutOtherwise() {
		List<TextEdit> edits = Formatting.of(Workspace.of("package p\n\nparty A\nparty  B\nparty C\n").file());
		assertEquals(1, edits.size());
		assertEquals("4:1-5:1", Workspace.show(edits.getFirst().getRange()));
		assertEquals(List.of(), Formatting.of(Workspace.of(whole(TEXT)).file()));
	}

	@Test
	void endsALastLineThatHasNoEnd() {
		assertEquals("party A\n", whole("party  A"));
		assertEquals("party A\n", whole("party A"));
	}

	@Test
	void leavesBrokenTextAlone() {
		assertEquals(List.of(), Formatting.of(Workspace.of("party   A {\n").file()));
		assertEquals(List.of(), Formatting.of(Workspace.of("party   A {\n").file(), new Range(new Position(0, 0), new Position(1, 0))));
	}

	private static String lines(int first, int last) {
		return Workspace.applied(TEXT, Formatting.of(Workspace.of(TEXT).file(), new Range(new Position(first, 0), new Position(last, 99))));
	}

	@Test
	void laysOutAStretch() {
		assertEquals("package p\nparty A\ninformation B {\n    process \"x\"\n  owner O // who\n}\nparty C\n", lines(1, 1));
	}

	@Test
	void laysOutTheWholeElementIfAStatementMoves() {
		assertEquals("package p\nparty   A\ninformation B {\n    owner O // who\n    process \"x\"\n}\nparty C\n", lines(4, 4));
		assertEquals(lines(4, 4), lines(3, 3));
	}

	@Test
	void touchesNothingOutsideOfAStretch() {
		assertTrue(lines(6, 6).contains("party   A"));
		assertEquals(TEXT, lines(6, 6));
	}
}
