package org.assay.dsl.loading;

import org.assay.dsl.Loaded;
import org.assay.dsl.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are given twice, and properties that are stated twice. */
class DuplicatesTest {

	@Test
	void twoElementsOfOneKindHaveTwoNames() {
		Problems.in("information I\ninformation <|I|>").are("R105(I, a.assay:1)");
	}

	@Test
	void twoElementsInDifferentFilesOfAPackageHaveTwoNames() {
		Problems.in("package p\ninformation I", "package p\ninformation <|I|>").are("R105(I, a.assay:2)");
	}

	@Test
	void elementsOfDifferentPackagesMayHaveOneName() {
		Loaded.clean("package p\ninformation I", "package q\ninformation I");
	}

	@Test
	void elementsInDifferentElementsMayHaveOneName() {
		Loaded.clean("information I { item a }\ninformation J { item a }");
	}

	@Test
	void elementsOfDifferentKindsMayHaveOneName() {
		Loaded.clean("information X\nservice X\nscale X\nmethod X\nproduct X");
	}

	@ParameterizedTest
	@ValueSource(strings = {"organisation X\nparty <|X|>", "document X\nagreement <|X|>", "document D\ndocument X\ncite <|X|> in D",
		"regulation X\nmechanism <|X|>", "organisation O { unit X role <|X|> }", "document X\nclaim <|X|>"})
	void elementsAmongWhichAReferenceChoosesHaveTwoNames(String text) {
		String line = Integer.toString(1 + (int) text.substring(0, text.indexOf("X")).chars().filter(c -> c == '\n').count());
		Problems.in(text).are("R105(X, a.assay:" + line + ")");
	}

	@Test
	void riskIdsAreTheBusinessOfAnotherRule() {
		Loaded.clean("assessment A { risks by lkdata { risk A1 risk A1 } }");
	}

	@Test
	void positionsMayHaveNoName() {
		Loaded.clean("position \"a\"\nposition \"b\"");
	}

	@ParameterizedTest
	@ValueSource(strings = {"organisation O { country SE country <|FI|> }", "information I { public-record yes public-record <|yes|> }",
		"organisation O { unit U { authority <|authority|> } }", "document D { valid until 2020-01-01 valid until <|2021-01-01|> }"})
	void aPropertyWithOneValueIsStatedOnce(String text) {
		String property = text.contains("country") ? "country" : text.contains("record") ? "public-record" : text.contains("valid")
				? "valid until" : "authority";
		Problems.in(text).are("R104(" + property + ")");
	}

	@Test
	void aPropertyStatedThreeTimesIsReportedTwice() {
		Problems.in("organisation O {\n\temployees 1\n\temployees <|2|>\n\temployees <|3|>\n}").are("R104(employees)", "R104(employees)");
	}

	@Test
	void aPropertyWithSeveralValuesMayBeStatedTwice() {
		Loaded.clean("information I { process \"a\" process \"b\" }");
	}

	@Test
	void twoElementsMayStateTheSameProperty() {
		Loaded.clean("organisation O { country SE }\nparty P { country SE }");
	}

	@Test
	void operatorsOfAnExpressionAreNotStatedTwice() {
		Loaded.clean("rule R { where 1 + 2 - 3 = 4 and 5 = 6 }");
	}
}
