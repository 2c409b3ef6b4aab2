package org.assay.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.assay.analysis.Analysis;
import org.assay.rules.RuleEngine;
import org.assay.rules.Violation;
import org.junit.jupiter.api.Test;

/** The rules of the product, applied to the library itself. */
final class LibraryFindingsTest {

	private static final LocalDate LAST_CHECKED = LocalDate.of(2026, 11, 21);

	@Test
	void hasNoFindingsOnTheDayItWasLastChecked() {
		List<String> findings = RuleEngine.check(LoadedLibrary.corpus(), Analysis.of(LoadedLibrary.corpus(), LAST_CHECKED)).stream()
				.map(LibraryFindingsTest::text).toList();
		assertEquals(List.of(), findings);
	}

	private static String text(Violation violation) {
		return violation.rule().code() + " " + violation.arguments() + " at " + violation.element();
	}
}
