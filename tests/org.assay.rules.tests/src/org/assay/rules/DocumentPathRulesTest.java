package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R112;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that documents name. */
class DocumentPathRulesTest {

	private static final String FILE = "\"contract.txt\"";

	@ParameterizedTest
	@ValueSource(strings = {"/etc/passwd", "//server/share/a.pdf", "\\\\\\\\server\\\\share\\\\a.pdf", "C:/a.pdf", "c:a.pdf",
			"file:///etc/passwd",
			"https://example.org/a.pdf", "archive:file:/a.zip!/a.pdf", "../a.pdf", "a/../../b.pdf", "a\\\\..\\\\b.pdf", "a\\\\b.pdf", "./a.pdf",
			"a//b.pdf", "a/", "", " "})
	void fileThatLeavesTheProjectIsAnError(String file) {
		Variation.ofGood(R112).with(FILE, "<|\"" + file + "\"|>").finds("error R112");
	}

	@ParameterizedTest
	@ValueSource(strings = {"nul.txt", "a/CON", "com1.pdf", "a./b.pdf", "a /b.pdf", "a/b.pdf:stream", "what?.pdf"})
	void fileThatNotEverySystemCanNameIsAWarning(String file) {
		Variation.ofGood(R112).with(FILE, "<|\"" + file + "\"|>").finds("warning R112");
	}

	@ParameterizedTest
	@ValueSource(strings = {"a.pdf", "a b/å ä ö.pdf", ".hidden/a.pdf", "..a/b..c.pdf", "console/null.txt", "文書.pdf", "a-b_(2).tar.gz"})
	void fileInTheProjectIsFine(String file) {
		Variation.ofGood(R112).with(FILE, "\"" + file + "\"").findsNothing();
	}

	@Test
	void documentWithoutAFileIsFine() {
		Variation.ofGood(R112).with("    file " + FILE + "\n", "").findsNothing();
	}
}
