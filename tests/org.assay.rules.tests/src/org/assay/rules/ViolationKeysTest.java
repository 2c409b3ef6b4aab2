package org.assay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.assay.testkit.Checked;
import org.junit.jupiter.api.Test;

/** A finding is known again when its text has moved, and is another one when it says something else. */
class ViolationKeysTest {

	private static final String TEXT = """
			package sample
			organisation Town "Town" { role Owner "Owner" }
			service S "S" { operator Town }
			assessment A "A" of S {
			    participants Owner
			    risks by matrix5 {
			        risk r1 "Risk" { likelihood 1 consequence 2 value 9 owner Owner action a "Do" { kind modify } }
			    }
			}
			""";

	@Test
	void movedLinesAndChangedNumbersChangeNothing() {
		assertEquals(keys(TEXT), keys("// comment\n\n" + TEXT.replace("{ likelihood", "{\n\n    likelihood")));
		assertEquals(keys(TEXT), keys(TEXT.replace("value 9", "value 8")));
	}

	@Test
	void languageOfTheMessagesChangesNothing() {
		assertEquals(Checked.text(TEXT).findings().stream().map(Finding::fingerprint).toList(),
				Checked.text(TEXT).in("sv").findings().stream().map(Finding::fingerprint).toList());
	}

	@Test
	void whatIsMendedTakesItsKeyAwayAndAddsNone() {
		List<String> before = keys(TEXT);
		List<String> after = keys(TEXT.replace("kind modify", "kind modify due 2026-12-01"));
		assertEquals(before.size() - 1, after.size());
		assertTrue(before.containsAll(after));
	}

	@Test
	void otherNamesAreOtherFindings() {
		assertNotEquals(keys(TEXT), keys(TEXT.replace("risk r1", "risk r2")));
		assertNotEquals(keys(TEXT), keys(TEXT.replace("package sample", "package other")));
	}

	@Test
	void datesChangeNothing() {
		String old = "package sample\nimport std.klassa.*\norganisation Town \"Town\" { role Owner \"Owner\" }\n"
				+ "information I \"I\" { owner Owner classify klassa on 2020-01-01 by Owner"
				+ " valid until 2021-01-01 { confidentiality moderate because \"x\" } }";
		List<Finding> early = Checked.text(LocalDate.of(2022, 1, 1), old).findings();
		assertTrue(early.stream().anyMatch(finding -> finding.code().equals("R10")), early::toString);
		assertEquals(early.stream().map(Finding::keys).toList(), Checked.text(LocalDate.of(2023, 1, 1), old).findings().stream()
				.map(Finding::keys).toList());
	}

	@Test
	void keyTellsTheElement() {
		assertEquals("sample.A.r1", ViolationKeys.element(keys(TEXT).get(0)));
		assertEquals("a.assay", ViolationKeys.element(ViolationKeys.of("R101", "x", "a.assay", List.of()).get(0)));
	}

	private static List<String> keys(String text) {
		return Checked.text(text).findings().stream().flatMap(finding -> finding.keys().stream()).sorted().toList();
	}
}
