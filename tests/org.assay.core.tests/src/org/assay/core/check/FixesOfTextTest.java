package org.assay.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixes of texts that are awkward, and those that are not offered because they could not be trusted. */
class FixesOfTextTest {

	@ParameterizedTest
	@ValueSource(strings = {"\n", "\r\n"})
	void linesThatEndInACarriageReturnEndAsTheOthersDo(String end) {
		List<Offered> offered = offered("R111", "package sample\rdocument D \"D\"\r\r" + "document E \"E\"" + end);
		assertEquals(1, offered.size());
		assertTrue(offered.get(0).fix().safe());
		assertEquals("package sample" + end + "document D \"D\"" + end + end + "document E \"E\"" + end, offered.get(0).applied());
	}

	@Test
	void aWordOfAnotherAlphabetIsNotSpeltInLatinLetters() {
		assertEquals(List.of(), offered("R111", "document D \"\u0434\u043e\u043ao\"\n"));
	}

	@Test
	void nothingIsAddedToAFileThatCannotBeReadAsAWhole() {
		String text = "package sample\norganisation Town \"Town\" { role Owner \"Owner\" }\ninformation Minutes \"Minutes\"\n";
		assertEquals(1, offered("R02", text).size());
		assertEquals(List.of(), offered("R02", text + "information Letters \"Letters\" { ownership Owner }\n"));
	}

	@Test
	void theRoleIsNotChosenBetweenTwo() {
		assertEquals(List.of(), offered("R02", """
				organisation Town "Town" { role Owner "Owner" role Other "Other" }
				information Minutes "Minutes"
				"""));
	}

	@Test
	void aNameIsWrittenAsItIsKnownInItsPlaceAndWordsOfTheLanguageAreMarked() {
		List<Offered> offered = offered("R02", """
				package sample

				organisation Town "Town" { role ^sorted "Sorted" role owner "Owner" }
				information Minutes "Minutes"
				""".replace("role ^sorted \"Sorted\" ", ""));
		assertEquals("Add owner owner", offered.get(0).fix().title());
		assertTrue(offered.get(0).applied().contains("{\n    owner owner\n}"), offered.get(0)::applied);
	}

	@Test
	void aCommentIsNotLostWithAValue() {
		String text = """
				import std.risk.*

				service Mail "Mail"
				assessment A "A" of Mail {
				    risks by lkdata {
				        risk A1 "Spy" { category staff likelihood 2 consequence 4 value /* printed */ 9 }
				    }
				}
				""";
		assertEquals(List.of("Write 8"), offered("R40", text).stream().map(each -> each.fix().title()).toList());
		assertTrue(offered("R40", text).get(0).applied().contains("value /* printed */ 8 }"));
	}

	@Test
	void aNameInAListWithANameThatMeansNothingIsNotTakenForItsNeighbour() {
		String text = """
				package sample

				import std.klassa.*

				service Mail "Mail"
				aspect colour "Colour"
				assessment A "A" of Mail {
				    method klassa
				    scope { aspects %s confidentiality, integrity, availability, traceability, colour }
				}
				""";
		assertEquals(1, offered("R04", text.formatted("")).size());
		assertEquals(List.of(), offered("R04", text.formatted("nowhere,")));
	}

	@Test
	void severalCandidatesForANameAreOfferedAndNoneIsSafe() {
		List<Offered> offered = offered("R102", """
				organisation Town "Town" { role Owner1 "One" role Owner2 "Two" }
				information Minutes "Minutes" { owner Owner }
				""");
		assertEquals(List.of("Write Owner1", "Write Owner2", "Create role Owner"), offered.stream().map(each -> each.fix().title()).toList());
		assertFalse(offered.stream().anyMatch(each -> each.fix().safe()));
	}

	@Test
	void aNameWithOtherDigitsIsNotSafe() {
		List<Offered> offered = offered("R102", "party Supplier1 \"One\"\nservice Mail \"Mail\" { operator Supplier2 }\n");
		assertEquals("Write Supplier1", offered.get(0).fix().title());
		assertFalse(offered.get(0).fix().safe());
	}

	@Test
	void placesOfEditsDoNotCountAByteOrderMark() {
		String text = "document D \"D\" { date 2026-1-5 }\n";
		assertEquals(offered("R101", text).get(0).fix().edits(), offered("R101", "\uFEFF" + text).get(0).fix().edits());
	}

	private static List<Offered> offered(String code, String text) {
		return Offered.in(text).stream().filter(each -> each.finding().code().equals(code)).toList();
	}
}
