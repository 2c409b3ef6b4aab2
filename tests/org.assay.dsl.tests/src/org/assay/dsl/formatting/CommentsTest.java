package org.assay.dsl.formatting;

import static org.assay.dsl.formatting.LayoutTest.becomes;

import org.junit.jupiter.api.Test;

/** Comments stay where a reader would look for them. */
class CommentsTest {

	@Test
	void ofTheFileStayAtItsStart() {
		becomes("// Filen\n\n\npackage a\n\n/* Importer */\nimport b.*\n\n// Tjänsten\n\n// Den som används\nservice S", """
				// Filen

				package a

				/* Importer */
				import b.*

				// Tjänsten

				// Den som används
				service S
				""");
	}

	@Test
	void beforeAStatementStayThere() {
		becomes("service S {\n  // ett\n  /* två */\n  status pilot\n}", "service S {\n    // ett\n    /* två */\n    status pilot\n}\n");
	}

	@Test
	void behindAStatementStayThere() {
		becomes("service S {   // öppnar\n  status pilot// pilot\n}   // slut\n",
				"service S { // öppnar\n    status pilot // pilot\n} // slut\n");
	}

	@Test
	void moveWithTheirStatement() {
		becomes("service S {\n  // hanterar\n  handles I // mängder\n  // status\n  status pilot // nu\n}", """
				service S {
				    // status
				    status pilot // nu
				    // hanterar
				    handles I // mängder
				}
				""");
	}

	@Test
	void atTheEndOfABlockStayThere() {
		becomes("service S {\n  status pilot\n  // inget mer\n}", "service S {\n    status pilot\n    // inget mer\n}\n");
		becomes("service S {\n  // tomt\n}", "service S {\n    // tomt\n}\n");
	}

	@Test
	void atTheEndOfTheFileStayThere() {
		becomes("service S\n\n// slut\n/* alldeles */", "service S\n\n// slut\n/* alldeles */\n");
	}

	@Test
	void inAFileWithoutElementsStay() {
		becomes("// ensam\n", "// ensam\n");
		becomes("/* ensam\n   på två rader */", "/* ensam\n   på två rader */\n");
	}

	@Test
	void insideAStatementStayBetweenTheirWords() {
		becomes("service /* a */ S /* b */ {\n  handles A, /* c */ B\n}", "service /* a */ S /* b */ {\n    handles A, /* c */ B\n}\n");
	}

	@Test
	void toTheEndOfALineInsideAStatementBreakIt() {
		becomes("service S {\n  handles A, // först\n  B\n}", "service S {\n    handles A, // först\n        B\n}\n");
	}

	@Test
	void betweenAnAcceptanceAndItsElementStay() {
		becomes("accept R1 \"a\" // därför\n// alltså\nservice S", "accept R1 \"a\" // därför\n// alltså\nservice S\n");
	}

	@Test
	void inABlockOnOneLineStay() {
		becomes("service S { status pilot /* nu */ }", "service S {\n    status pilot /* nu */\n}\n");
	}

	@Test
	void overSeveralLinesKeepTheirLines() {
		becomes("service S {\n  /* rad 1\n   * rad 2\n   */\n  status pilot\n}",
				"service S {\n    /* rad 1\n   * rad 2\n   */\n    status pilot\n}\n");
	}

	@Test
	void separatedByABlankLineStaySeparated() {
		becomes("service S {\n    status pilot\n\n    // nästa\n    handles I\n}",
				"service S {\n    status pilot\n\n    // nästa\n    handles I\n}\n");
	}
}
