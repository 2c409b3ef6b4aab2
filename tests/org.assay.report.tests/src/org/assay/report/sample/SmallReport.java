package org.assay.report.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.assay.report.document.Badge;
import org.assay.report.document.Block;
import org.assay.report.document.BulletList;
import org.assay.report.document.Callout;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Fact;
import org.assay.report.document.Figure;
import org.assay.report.document.FlagNote;
import org.assay.report.document.Inlines;
import org.assay.report.document.KeyValues;
import org.assay.report.document.Markdown;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.RiskMatrix;
import org.assay.report.document.RiskMatrix.Axis;
import org.assay.report.document.RiskMatrix.MatrixCell;
import org.assay.report.document.Section;
import org.assay.report.document.SourceRef;
import org.assay.report.document.Summary;
import org.assay.report.document.SupplyChain;
import org.assay.report.document.SupplyChain.Party;
import org.assay.report.document.SupplyChain.Variant;
import org.assay.report.document.Table;
import org.assay.report.document.Tint;

/** Small reports for single questions. */
public final class SmallReport {

	private SmallReport() {
	}

	/** A report of one section with the blocks given. */
	public static ReportDocument of(Block... blocks) {
		return base("Rapport", "Nämnden").section(Section.builder("del", "Del").lead("Slutsats.").add(blocks).build()).build();
	}

	/** A report with {@code text} in every field that takes text. */
	public static ReportDocument filledWith(String text) {
		Inlines run = Inlines.of(text).strong(text).emphasis(text).code(text).id(text).link(text, "https://example.org/")
				.badge(new Badge(text, text, Tint.BAND_3)).source(SourceRef.line(text, 3));
		Section section = Section.builder("del", text).lead(run).paragraph(run).add(BulletList.of(text), new Markdown("Före. " + text),
				KeyValues.of(Fact.of(text, run).because(text).from(SourceRef.page(text, 2))), table(text, run), matrix(text), chain(text),
				Callout.warning(text, BulletList.of(text)),
				FlagNote.of(text, FlagNote.Severity.ERROR, text, SourceRef.file(text))).build();
		return base(text, text).subtitle(text).kind(text).securityMark(text).status(text).revision(text)
				.fact(Fact.of(text, run)).register(table(text, run)).section(section).section(Section.annex("bilaga", text).build()).build();
	}

	private static ReportDocument.Builder base(String title, String organisation) {
		return ReportDocument.builder(title, "sv-SE").organisation(organisation).version("1").asOf(LocalDate.of(2024, 1, 2))
				.summary(Summary.builder(title).answer(Inlines.of(title)).decide(Inlines.of(title), title, title)
						.changedBy(Inlines.of(title)).reliesOn(Inlines.of(title)).build());
	}

	private static Table table(String text, Inlines run) {
		return Table.builder(text, Column.id(text), Column.text(text), Column.number(text), Column.badge(text))
				.anchoredRow("rad", Cell.id(text), Cell.of(run).because(run), Cell.empty(text), Cell.lines(List.of(run, run)))
				.note(run).build();
	}

	private static Figure matrix(String text) {
		List<MatrixCell> cells = List
				.of(new MatrixCell(1, 1, Optional.of(new Badge(text, "•", Tint.BAND_1)), true, List.of(text, text)));
		return new Figure(new RiskMatrix(Axis.ofWords(text, text), Axis.ofWords(text, text), cells, OptionalInt.of(1)), text, text);
	}

	private static Figure chain(String text) {
		Party party = Party.of(text, text).boundBy(text).differing(text);
		return new Figure(new SupplyChain(List.of(new Variant(text, List.of(party, party)))), text, text);
	}
}
