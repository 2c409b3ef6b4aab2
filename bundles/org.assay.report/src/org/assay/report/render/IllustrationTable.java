package org.assay.report.render;

import java.util.Comparator;
import java.util.Optional;

import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Drawing;
import org.assay.report.document.Illustration;
import org.assay.report.document.Inlines;
import org.assay.report.document.Picture;
import org.assay.report.document.RiskMatrix;
import org.assay.report.document.RiskMatrix.Axis;
import org.assay.report.document.RiskMatrix.MatrixCell;
import org.assay.report.document.SupplyChain;
import org.assay.report.document.Table;
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/** The content of an illustration as a table, for readers who do not see it and for searching. */
final class IllustrationTable {

	private final ReportLanguage language;

	IllustrationTable(ReportLanguage language) {
		this.language = language;
	}

	/** The table, or empty where the illustration has no structure to tell. @param caption of the figure */
	Optional<Table> of(Illustration illustration, String caption) {
		return switch (illustration) {
		case RiskMatrix matrix -> Optional.of(matrix(matrix, caption));
		case SupplyChain chain -> Optional.of(chain(chain, caption));
		case Drawing drawing -> Optional.empty();
		case Picture picture -> Optional.empty();
		};
	}

	private Table matrix(RiskMatrix matrix, String caption) {
		Table.Builder table = Table.builder(caption, column(matrix.consequence()), column(matrix.likelihood()),
				Column.badge(language.word(Word.BAND)).width(18), Column.text(language.word(Word.DECISION_REQUIRED)).width(14),
				Column.text(language.word(Word.RISKS)).width(34));
		matrix.cells().stream().filter(cell -> !cell.ids().isEmpty()).sorted(GRAVEST_FIRST)
				.forEach(cell -> row(table, matrix, cell));
		return table.build();
	}

	private static Column column(Axis axis) {
		boolean worded = axis.steps().stream().anyMatch(step -> !step.word().isEmpty());
		return worded ? Column.text(axis.name()).width(20) : Column.number(axis.name()).width(13);
	}

	private static final Comparator<MatrixCell> GRAVEST_FIRST = Comparator.comparingInt(MatrixCell::consequence)
			.thenComparingInt(MatrixCell::likelihood).reversed();

	private void row(Table.Builder table, RiskMatrix matrix, MatrixCell cell) {
		table.row(Cell.of(step(matrix.consequence(), cell.consequence())),
				Cell.of(step(matrix.likelihood(), cell.likelihood())),
				cell.band().map(Cell::of).orElse(Cell.empty(language.word(Word.BAND_UNDEFINED))),
				Cell.of(language.word(cell.mustDecide() ? Word.YES : Word.NO)), Cell.of(Inlines.ids(cell.ids())));
	}

	private static String step(Axis axis, int value) {
		String word = axis.steps().stream().filter(step -> step.value() == value).map(RiskMatrix.Step::word).findFirst()
				.orElse("");
		return word.isEmpty() ? Integer.toString(value) : value + " " + word;
	}

	private Table chain(SupplyChain chain, String caption) {
		Table.Builder table = Table.builder(caption, Column.text(language.word(Word.CHAIN_PARTY)).width(17),
				Column.text(language.word(Word.CHAIN)).width(20), Column.text(language.word(Word.CHAIN_ROLE)).width(23),
				Column.text(language.word(Word.CHAIN_BOUND_BY)).width(19),
				Column.text(language.word(Word.CHAIN_REMARK)).width(21));
		for (SupplyChain.Variant variant : chain.variants()) {
			for (SupplyChain.Party party : variant.links()) {
				table.row(Cell.of(party.name()), Cell.of(variant.title()), Cell.of(party.role()), stated(party.arrow()),
						stated(party.remark()));
			}
		}
		return table.build();
	}

	private Cell stated(String text) {
		return text.isEmpty() ? Cell.empty(language.word(Word.NONE)) : Cell.of(text);
	}
}
