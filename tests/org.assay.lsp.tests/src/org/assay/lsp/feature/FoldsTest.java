package org.assay.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be folded away. */
class FoldsTest {

	private static List<String> folds(String text) {
		return Folds.of(Workspace.of(text).file()).stream()
				.map(fold -> fold.getStartLine() + "-" + fold.getEndLine() + (fold.getKind() == null ? "" : " " + fold.getKind())).toList();
	}

	@Test
	void areBlocksOfSeveralLines() {
		assertEquals(List.of("0-3", "1-2"), folds("organisation A {\n    unit B {\n    description \"}\"\n    }\n}\nparty C { country SE }\n"));
	}

	@Test
	void areImportsCommentsAndTexts() {
		assertEquals(List.of("1-2 imports", "3-4 comment", "5-7 comment", "8-10", "9-10"), folds("""
				package p
				import std.klassa.*
				import std.gdpr.*
				// one
				// two
				/* three

				*/
				party A {
				    description \"""
				        Text {
				        \""" }
				// single
				"""));
	}

	@Test
	void lieWithinEachOtherOrApart() {
		assertEquals(List.of("0-2 comment", "3-5", "4-5"), folds(
				"/* one\n\n\n*/ party A {\n    description \"\"\"\n        b\n        \"\"\" } party B\n"));
		assertEquals(List.of("0-2", "3-4"), folds("party A {\n    kind company\n\n} party B {\n    kind company\n}\n"));
	}

	@Test
	void areThereInBrokenText() {
		assertEquals(List.of("0-2"), folds("party A {\n  nonsens ]\n  country\n}\n}\nparty {\n"));
	}
}
