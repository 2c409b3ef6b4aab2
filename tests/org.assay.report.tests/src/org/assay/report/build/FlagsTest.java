package org.assay.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.model.RuleSeverity;
import org.assay.report.document.Block;
import org.assay.report.document.FlagNote;
import org.assay.report.document.Section;
import org.assay.report.document.Table;
import org.assay.rules.Finding;
import org.assay.rules.SourceRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FlagsTest {

	private static Finding finding(String code, RuleSeverity severity, String message, int line, String element) {
		return new Finding(code, severity, message, new SourceRange("b.assay", line, 1, line, 2), element, Optional.empty(),
				List.of(code + element));
	}

	private static Finding risk(int line, String name) {
		return finding("R45", RuleSeverity.WARNING, "risken " + name, line, "town.Video2024." + name);
	}

	private static Material with(Finding... findings) {
		ReportInput input = Built.input("sv", LocalDate.of(2024, 6, 15), Built.meetings());
		return Material.of(new ReportInput(input.analysis(), input.assessment(), input.report(), List.of(findings), "sv", input.sources(),
				Optional.empty()));
	}

	private static List<String> notes(Material material, FlagTopic topic) {
		List<String> notes = new ArrayList<>();
		for (Block block : material.flags().notes(topic)) {
			FlagNote note = (FlagNote) block;
			notes.add(note.code() + " " + note.severity() + " " + note.message().plainText());
		}
		return notes;
	}

	@ParameterizedTest
	@CsvSource({ "R06, CLASSIFICATION", "R46, RISK", "R48, ACTION", "R31, RESPONSIBILITY", "R36, LEGAL", "R89, PARTICIPATION",
			"R20, REQUIREMENT", "R81, DECISION", "R101, OTHER", "town.OwnRule, OTHER" })
	void knowWhereTheyMatter(String code, FlagTopic topic) {
		assertEquals(topic, FlagTopic.of(code));
	}

	@Test
	void areShownOneByOneWhileTheyAreFew() {
		assertEquals(List.of("R45 WARNING risken A", "R45 WARNING risken B"), notes(with(risk(2, "B"), risk(1, "A")), FlagTopic.RISK));
	}

	@Test
	void areToldTogetherWhereTheyAreMany() {
		List<String> notes = notes(with(risk(1, "A"), risk(2, "B"), risk(3, "C")), FlagTopic.RISK);
		assertEquals(1, notes.size());
		assertTrue(notes.get(0).startsWith("R45 WARNING Regel: "), notes.get(0));
		assertTrue(notes.get(0).endsWith("Den är bruten på 3\u00a0ställen: A, B, C. Alla ställen"), notes.get(0));
	}

	@Test
	void leaveOutOtherAssessments() {
		Finding other = finding("R45", RuleSeverity.WARNING, "annan", 1, "town.Other.X");
		Finding alike = finding("R45", RuleSeverity.WARNING, "liknande", 2, "town.OtherService");
		assertEquals(List.of("R45 WARNING liknande"), notes(with(other, alike), FlagTopic.RISK));
	}

	@Test
	void stayVisibleWhenTheyAreAccepted() {
		Finding accepted = new Finding("R45", RuleSeverity.WARNING, "risken A", new SourceRange("b.assay", 1, 1, 1, 2), "town.Video2024.A",
				Optional.of("liten risk (Owner)"), List.of("R45 A"));
		Material material = with(accepted);
		assertEquals(List.of("R45 WARNING risken A. Godtagen: liten risk (Owner)"), notes(material, FlagTopic.RISK));
		assertEquals(0, material.flags().open(RuleSeverity.WARNING));
		Section annex = FlagAnnex.of(material);
		assertEquals("Allt som verktyget har flaggat är godtaget. En flagga är godtagen och står kvar.", Built.lead(annex));
	}

	@Test
	void areAllListedWithTheirPlaces() {
		Finding error = finding("R44", RuleSeverity.ERROR, "beslut saknas", 9, "town.Video2024.A");
		Finding same = finding("R09", RuleSeverity.WARNING, "skäl saknas", 5, "town.Talk");
		Finding again = finding("R09", RuleSeverity.WARNING, "skäl saknas", 7, "town.Calendar");
		Finding own = finding("town.OwnRule", RuleSeverity.INFO, "egen regel", 3, "town.Talk");
		Section annex = FlagAnnex.of(with(own, again, same, error));
		assertEquals("Verktyget har flaggat 1\u00a0fel, 2\u00a0varningar och 1\u00a0upplysning.", Built.lead(annex));
		List<List<String>> rows = annex.blocks().stream().map(Table.class::cast).flatMap(table -> Built.rows(table).stream()).toList();
		assertEquals(List.of(List.of("R44", "beslut saknas", "b.assay:9"), List.of("R09", "skäl saknas", "b.assay:5, 7"),
				List.of("town.OwnRule", "egen regel", "b.assay:3")), rows);
	}

	@Test
	void sayThatNothingIsFlagged() {
		assertEquals("Verktyget har inte flaggat något.", Built.lead(FlagAnnex.of(with())));
	}

	@Test
	void splitRowsThatWouldNotFitOnAPage() {
		Finding[] many = new Finding[90];
		for (int line = 0; line < many.length; line++) {
			many[line] = finding("R09", RuleSeverity.WARNING, "skäl saknas", line + 1, "town.Talk");
		}
		Table table = (Table) FlagAnnex.of(with(many)).blocks().get(0);
		assertEquals(3, table.rows().size());
		assertEquals(1, table.rows().stream().filter(row -> row.anchor().isPresent()).count());
	}
}
