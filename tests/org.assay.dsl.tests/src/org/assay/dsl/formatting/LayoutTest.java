package org.assay.dsl.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.assay.dsl.Loaded;
import org.assay.model.ServiceInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the formatter puts what: lines, blocks, blank lines, order. */
class LayoutTest {

	@Test
	void eachStatementHasALine() {
		becomes("information I { owner R process \"a\" item x }\n", "information I { owner R process \"a\" item x }\n");
		becomes("information I {\nowner R process \"a\" item x }", """
				information I {
				    owner R
				    process "a"
				    item x
				}
				""");
	}

	@Test
	void propertiesStandInTheOrderOfTheGrammar() {
		becomes("""
				service S {
				    handles I
				    status pilot
				    deployment public-cloud
				    description "d"
				}
				""", """
				service S {
				    description "d"
				    deployment public-cloud
				    status pilot
				    handles I
				}
				""");
	}

	@Test
	void neighbouringEntriesKeepTheOrderInWhichTheyAreWritten() {
		becomes("""
				service S {
				    join b { not-allowed }
				    function video on
				    stores log in SE
				    function chat off
				    handles I
				}
				""", """
				service S {
				    handles I
				    join b { not-allowed }
				    function video on
				    stores log in SE
				    function chat off
				}
				""");
	}

	@Test
	void importsAndElementsKeepTheOrderInWhichTheyAreWritten() {
		becomes("import b.*\nimport a.*\nservice S\ninformation I", "import b.*\nimport a.*\n\nservice S\ninformation I\n");
	}

	@Test
	void clausesOfAStatementKeepTheirOrder() {
		String text = "assessment A { answer R met how \"h\" on 2020-01-01 }\n";
		becomes(text, text);
	}

	@Test
	void aBlockThatIsWrittenOnOneLineStaysSoWhileItIsShort() {
		becomes("need   N   \"n\"{text \"t\"}".replace("need", "workshop W { need").concat("}"), "workshop W { need N \"n\" { text \"t\" } }\n");
		String longText = "x".repeat(100);
		becomes("workshop W { description \"" + longText + "\" }", "workshop W {\n    description \"" + longText + "\"\n}\n");
	}

	@Test
	void aBlockOnSeveralLinesStaysOnSeveralLines() {
		String text = "information I {\n    item a\n}\n";
		becomes(text, text);
	}

	@Test
	void aBlockThatDoesNotFitOnItsLineHasABlankLineAround() {
		String title = "x".repeat(90);
		becomes("service A\nservice B \"" + title + "\" { status pilot }\nservice C", "service A\n\nservice B \"" + title
				+ "\" {\n    status pilot\n}\n\nservice C\n");
	}

	@Test
	void anEmptyBlockHasASpace() {
		becomes("information I{}", "information I { }\n");
		becomes("information I {\n\n}", "information I { }\n");
	}

	@Test
	void elementsWithBlocksHaveABlankLineAround() {
		becomes("service A\nservice B\nservice C {\nstatus pilot\n}\nservice D", """
				service A
				service B

				service C {
				    status pilot
				}

				service D
				""");
	}

	@Test
	void elementsHaveABlankLineBetweenThemAndTheImports() {
		becomes("package a.b  published import c.*\nimport d.E information I",
				"package a.b published\nimport c.*\nimport d.E\n\ninformation I\n");
		becomes("package a\n\nimport c.*\ninformation I", "package a\n\nimport c.*\n\ninformation I\n");
	}

	@Test
	void severalBlankLinesBecomeOneAndFirstAndLastOnesGo() {
		becomes("\n\nservice A\n\n\n\nservice B\n\n\n", "service A\n\nservice B\n");
		becomes("service A {\n\n\n    status pilot\n\n\n    function chat\n\n\n}", "service A {\n    status pilot\n\n    function chat\n}\n");
	}

	@Test
	void acceptancesHaveLinesOfTheirOwn() {
		becomes("accept R1 \"a\" accept R2 \"b\" by R on 2020-01-01 service S { accept R3 \"c\" function chat\nstatus pilot }", """
				accept R1 "a"
				accept R2 "b" by R on 2020-01-01
				service S {
				    status pilot
				    accept R3 "c"
				    function chat
				}
				""");
	}

	@Test
	void acceptancesStayWithTheirElement() {
		becomes("service A\naccept R1 \"a\"\n\nservice B {\nstatus pilot\n}\n\naccept R2 \"b\"\nservice C", """
				service A

				accept R1 "a"
				service B {
				    status pilot
				}

				accept R2 "b"
				service C
				""");
	}

	@Test
	void anAcceptanceOpensItsBlock() {
		becomes("verdict V on S { accept R1 \"a\" condition c }", "verdict V on S {\n    accept R1 \"a\"\n    condition c\n}\n");
	}

	@Test
	void wordsAreOneSpaceApart() {
		becomes("information   I\t\"t\"   en\n\"e\"", "information I \"t\" en \"e\"\n");
	}

	@Test
	void signsStandWhereReadersExpectThem() {
		becomes("service S { handles A ,B , C }", "service S { handles A, B, C }\n");
		becomes("information I { secrecy OSL 26 : 1 secrecy OSL 10:2 a }", "information I { secrecy OSL 26:1 secrecy OSL 10:2a }\n");
		becomes("risk-model m { likelihood 1 .. 10 }", "risk-model m { likelihood 1..10 }\n");
		becomes("information I { classify k { a låg..hög } }", "information I { classify k { a låg .. hög } }\n");
		becomes("information I { owner A . B . C }", "information I { owner A.B.C }\n");
		becomes("rule R { where ( a.b+1 )*2=4 and not( c in D ) }", "rule R { where (a.b + 1) * 2 = 4 and not (c in D) }\n");
		becomes("mechanism M in-force 2020-01-01..2021-01-01", "mechanism M in-force 2020-01-01 .. 2021-01-01\n");
	}

	@Test
	void longListsAreWrappedBehindCommas() {
		String name = "EttGanskaLångtNamnPåEnTjänst";
		becomes("information I {\nstored-in " + (name + ", ").repeat(4) + name + "\n}", """
				information I {
				    stored-in EttGanskaLångtNamnPåEnTjänst, EttGanskaLångtNamnPåEnTjänst, EttGanskaLångtNamnPåEnTjänst,
				        EttGanskaLångtNamnPåEnTjänst, EttGanskaLångtNamnPåEnTjänst
				}
				""");
	}

	@Test
	void longStatementsAreWrappedInFrontOfTheirClauses() {
		becomes("verdict V on S {\ncondition c \"Alla som deltar i mötet är inloggade med kommunens konto\" each use by participant recommended evidence Dokumentet\n}", """
				verdict V on S {
				    condition c "Alla som deltar i mötet är inloggade med kommunens konto" each use by participant
				        recommended evidence Dokumentet
				}
				""");
	}

	@Test
	void wordsOfAClauseStayTogether() {
		String title = "x".repeat(95);
		becomes("workshop W {\nquestion Q \"" + title + "\"\n}\nverdict V \"" + title + "\" on S", "workshop W {\n    question Q \"" + title
				+ "\"\n}\n\nverdict V \"" + title + "\" on S\n");
		becomes("information I {\nretain until \"" + title + "\" after \"slut\" decision \"B\"\n}", "information I {\n    retain until \"" + title
				+ "\"\n        after \"slut\" decision \"B\"\n}\n");
	}

	@Test
	void unitsAndOperatorsStayWithWhatStandsBeforeThem() {
		String reason = "x".repeat(90);
		becomes("assessment A {\nreassess risk every 1 year because \"" + reason + "\"\n}",
				"assessment A {\n    reassess risk every 1 year\n        because \"" + reason + "\"\n}\n");
	}

	@Test
	void aBlockInsideAStatementStaysOnItsLine() {
		String name = "EttGanskaLångtNamnPåEnRoll";
		becomes("assessment A {\nparticipants " + (name + ", ").repeat(3) + name + " {\ninterest T\n}, B\n}", """
				assessment A {
				    participants EttGanskaLångtNamnPåEnRoll, EttGanskaLångtNamnPåEnRoll, EttGanskaLångtNamnPåEnRoll,
				        EttGanskaLångtNamnPåEnRoll { interest T }, B
				}
				""");
	}

	@Test
	void textBlocksAreIndentedWithTheirStatement() {
		becomes("service S {\ndescription \"\"\"\n  Rad 1\n\n    indragen\n  Rad 3\n  \"\"\"\n}", """
				service S {
				    description ""\"
				        Rad 1

				          indragen
				        Rad 3
				        ""\"
				}
				""");
	}

	@Test
	void textBlocksOnOneLineBecomeBlocks() {
		becomes("service S {\ndescription \"\"\"Rad\"\"\"\n}", "service S {\n    description \"\"\"\n        Rad\n        \"\"\"\n}\n");
	}

	@ParameterizedTest
	@ValueSource(strings = {"\"\"\"a \" b \"\"\"", "\"\"\"\ta\tb\"\"\"", "\"\"\"\n  a\\n\n  \"\"\""})
	void textBlocksMeanTheSameAfterwards(String block) {
		String once = format("service S { description " + block + " }");
		assertEquals(Loaded.clean("service S { description " + block + " }").only(ServiceInstance.class).getDescription(),
				Loaded.clean(once).only(ServiceInstance.class).getDescription());
	}

	@Test
	void linesEndWithOneLineFeed() {
		becomes("information I {\r\n    item a\r\n}\r\n", "information I {\n    item a\n}\n");
		becomes("information I {\r    item a\r}", "information I {\n    item a\n}\n");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " \n\n", "\t"})
	void nothingStaysNothing(String text) {
		becomes(text, "");
	}

	@ParameterizedTest
	@ValueSource(strings = {"information", "information I {", "information I { owner }", "information I \"", "information I { severity high }",
		"document D { date 2017-02-30 }", "information I /* ", "information I \"\\d\""})
	void textWithSyntaxErrorsIsLeftAlone(String text) {
		assertEquals(Optional.empty(), AssayFormatter.create().format(text));
	}

	@Test
	void textWithUnknownNamesIsFormatted() {
		becomes("information I {owner   Nobody}", "information I { owner Nobody }\n");
	}

	static void becomes(String text, String wanted) {
		String formatted = format(text);
		assertEquals(wanted, formatted);
		assertEquals(formatted, format(formatted), "formatted twice");
	}

	static String format(String text) {
		return AssayFormatter.create().format(text).orElseThrow();
	}
}
