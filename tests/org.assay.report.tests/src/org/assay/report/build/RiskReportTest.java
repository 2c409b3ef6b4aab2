package org.assay.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.Section;
import org.assay.report.document.Table;
import org.assay.report.render.HtmlRenderer;
import org.assay.report.render.PdfRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RiskReportTest {

	private static final Pattern LINK = Pattern.compile("target=#([^\\]]+)\\]");
	private static final String NOTHING = """
			package nothing
			assessment Empty "Tom"
			""";

	@Test
	void hasTheChaptersInOrder() {
		assertEquals(List.of("matter", "method", "scope", "process", "information", "legal", "classification", "risks", "residual",
				"requirements", "findings", "actions", "questions", "decisions", "annex-risks", "annex-requirements-town.SupplierSide",
				"annex-requirements-town.OwnSide", "annex-flags", "annex-sources"),
				Built.swedish().sections().stream().map(Section::id).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "sv", "en" })
	void everyChapterBeginsWithItsConclusion(String language) {
		for (Section chapter : Built.report(language, Built.meetings()).sections()) {
			assertFalse(Built.lead(chapter).isBlank(), chapter.id());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "sv", "en" })
	void everyLinkLeadsToOneAnchorOfTheReport(String language) {
		ReportDocument document = Built.report(language, Built.meetings());
		List<String> anchors = anchors(document);
		assertEquals(new TreeSet<>(anchors).size(), anchors.size(), "anchors are unique");
		Set<String> targets = new TreeSet<>();
		Matcher links = LINK.matcher(document.toString());
		while (links.find()) {
			targets.add(links.group(1));
		}
		assertTrue(targets.size() > 5);
		targets.removeAll(new HashSet<>(anchors));
		assertEquals(Set.of(), targets);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sv", "en" })
	void everythingThatIsNotStatedSaysSo(String language) {
		ReportDocument document = Built.report(language, NOTHING);
		for (Section chapter : document.sections()) {
			assertFalse(Built.lead(chapter).isBlank(), chapter.id());
		}
		assertTrue(document.summary().decisions().isEmpty());
		assertTrue(new HtmlRenderer().render(document).length > 1000);
	}

	@Test
	void saysThatAnEmptyAssessmentIsNotAssessed() {
		ReportDocument document = Built.report("sv", NOTHING);
		assertEquals("Ingen riskanalys är gjord. Riskerna är därmed inte bedömda.", Built.lead(Built.section(document, "risks")));
		assertEquals("Bedömningen anger ingen omfattning. Därför går det inte att säga vad som är bedömt.",
				Built.lead(Built.section(document, "scope")));
		assertEquals("Bedömningen ger ingen rekommendation.", document.summary().answer().plainText());
		assertEquals("Organisation ej angiven", document.organisation());
	}

	@Test
	void theSameInputGivesAnEqualDocument() {
		assertEquals(Built.swedish(), Built.swedish());
	}

	@Test
	void rendersAsPdfWithoutAWarning() {
		List<String> warnings = new ArrayList<>();
		assertTrue(new PdfRenderer(warnings::add).render(Built.swedish()).length > 10_000);
		assertEquals(List.of(), warnings);
	}

	@Test
	void takesTitlesInTheLanguageOfTheReport() {
		assertEquals("Bedömning av videomöten", Built.swedish().title());
		ReportDocument english = Built.report("en", Built.meetings());
		assertEquals("Assessment of video meetings", english.title());
		assertEquals("Example town", english.organisation());
		assertTrue(Built.words(Built.section(english, "matter")).contains("in the language in which they were written"));
		assertFalse(Built.words(Built.section(Built.swedish(), "matter")).contains("språk"));
	}

	@Test
	void takesMarkQuestionAndAnswerFromTheReportElement() {
		ReportDocument document = Built.report("sv", Built.meetings() + """

				report R "Rapporten" of Video2024 {
				    kind risk
				    version "3.0"
				    mark "Begränsad"
				    question "Får vi?"
				    answer "**Ja**, men."
				}
				""");
		assertEquals("Rapporten", document.title());
		assertEquals("3.0", document.version());
		assertEquals("Begränsad", document.securityMark());
		assertEquals("Får vi?", document.summary().question().plainText());
		assertEquals("Ja, men.", document.summary().answer().plainText());
	}

	@Test
	void showsAnAssessmentPastItsValidityAsExpired() {
		String text = Built.meetings().replace("status reviewed\n    mark", "status decided\n    valid until 2024-06-14\n    mark");
		assertEquals("Gäller inte längre", Built.report("sv", text).status());
		assertEquals("Beslutad", RiskReport.of(Built.input("sv", LocalDate.of(2024, 6, 14), text)).status());
	}

	@Test
	void saysThatTheApproverIsAnAuthor() {
		assertTrue(Built.swedish().facts().stream().anyMatch(fact -> fact.value().plainText().contains("ingen oberoende granskning")));
	}

	private static List<String> anchors(ReportDocument document) {
		List<String> anchors = new ArrayList<>();
		Built.sections(document.sections()).forEach(section -> {
			anchors.add(section.id());
			section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast)
					.forEach(table -> table.rows().forEach(row -> row.anchor().ifPresent(anchors::add)));
		});
		return anchors;
	}
}
