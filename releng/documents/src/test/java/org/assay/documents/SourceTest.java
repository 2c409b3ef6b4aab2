package org.assay.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;
import org.assay.evidence.text.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

	private static final String HEADER = "---\ntitle: Avtal\n---\n\n";

	private static List<String> lines(String source, Role role) throws IOException {
		return Examples.text(PdfFile.of(Source.of(source))).pages().stream().flatMap(page -> page.lines().stream())
				.filter(line -> line.role() == role).map(Line::text).toList();
	}

	private static List<Integer> pages(List<Page> pages, Predicate<Line> wanted) {
		return pages.stream().filter(page -> page.lines().stream().anyMatch(wanted)).map(Page::number).toList();
	}

	@Test
	void aFootnoteStandsAtTheFootOfThePageThatPointsToIt() throws IOException {
		String filling = "Ord följer på ord. ".repeat(900);
		String text = HEADER + filling + "Texten pekar på en not.[^a] " + filling + "\n\n[^a]: Noten står längst ned.\n";
		List<Page> pages = Examples.text(PdfFile.of(Source.of(text))).pages();
		List<Integer> pointing = pages(pages, line -> line.role() == Role.BODY && line.text().contains("not.¹"));
		assertEquals(1, pointing.size());
		assertEquals(pointing, pages(pages, line -> line.role() == Role.NOTE && line.text().equals("¹ Noten står längst ned.")));
	}

	@Test
	void aWordIsPartedWhereTheListSaysAndNowhereElse() throws IOException {
		Set<String> allowed = Set.of("per-", "person-", "personupp-", "personuppgifts-", "personuppgiftsbi-", "personuppgiftsbiträdes-");
		List<String> lines = lines(HEADER + "Ett personuppgiftsbiträdesavtal och en odelbarhetsprincip. ".repeat(40), Role.BODY);
		Set<String> parts = lines.stream().filter(line -> line.endsWith("-")).map(line -> line.substring(line.lastIndexOf(' ') + 1))
				.collect(Collectors.toSet());
		assertTrue(!parts.isEmpty() && allowed.containsAll(parts), parts::toString);
	}

	@ParameterizedTest
	@CsvSource({
			"'Text[^a].', 'there is no footnote [^a]'",
			"'[^a]: Noten.', 'nothing points to the footnotes [a]'",
			"'<!-- colums 2 -->', 'unknown direction <!-- colums 2 -->'",
			"'Text 漢.', 'the character ''漢'' is not in the font, in: 漢.'"})
	void whatIsNotUnderstoodIsRefused(String text, String message) {
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> PdfFile.of(Source.of(HEADER + text + "\n")));
		assertEquals(message, refused.getMessage());
	}

	@Test
	void aHeaderHasATitleAndNoUnknownProperty() {
		assertEquals("a header without title",
				assertThrows(IllegalArgumentException.class, () -> Source.of("---\nversion: 1\n---\n")).getMessage());
		assertTrue(assertThrows(IllegalArgumentException.class, () -> Source.of("---\ntitel: A\n---\n")).getMessage()
				.startsWith("unknown property 'titel' of a header"));
	}
}
