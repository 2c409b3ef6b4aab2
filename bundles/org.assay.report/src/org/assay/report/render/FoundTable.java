package org.assay.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assay.report.document.Block;
import org.assay.report.document.Figure;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.Table;
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/**
 * A table of a report with its place, those of figures included.
 *
 * @param number  the number that it has in the report on screen and on paper; 0 for a table without rows, which is not numbered
 * @param section number and heading of its section
 */
record FoundTable(int number, String section, Table table) {

	/** All tables in reading order. */
	static List<FoundTable> of(ReportDocument document, ReportLanguage language) {
		Search search = new Search(language);
		NumberedSection.of(document.sections()).forEach(search::section);
		return List.copyOf(search.found);
	}

	private static final class Search {
		private final ReportLanguage language;
		private final List<FoundTable> found = new ArrayList<>();
		private int count;

		private Search(ReportLanguage language) {
			this.language = language;
		}

		private void section(NumberedSection section) {
			String number = section.isAnnex() ? language.word(Word.ANNEX, section.number()) : section.number();
			String name = (number + " " + section.section().heading()).strip();
			section.section().blocks().forEach(block -> table(block).ifPresent(table -> add(name, table)));
			section.children().forEach(this::section);
		}

		private Optional<Table> table(Block block) {
			return switch (block) {
			case Table table -> Optional.of(table);
			case Figure figure -> new IllustrationTable(language).of(figure.illustration(), figure.caption());
			default -> Optional.empty();
			};
		}

		private void add(String section, Table table) {
			found.add(new FoundTable(table.rows().isEmpty() ? 0 : ++count, section, table));
		}
	}
}
