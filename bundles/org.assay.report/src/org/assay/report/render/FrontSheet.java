package org.assay.report.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.assay.report.document.Fact;
import org.assay.report.document.Inlines;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.Summary;
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/** Lays out the first sheet: what the report is, what it says in short, and which sheets there are. */
final class FrontSheet {

	private static final List<Integer> WIDTHS = List.of(34, 80, 44, 8);

	/**
	 * A line of the contents.
	 *
	 * @param sheet   name of the sheet; empty for a table without rows, which has none
	 * @param caption what the table shows
	 * @param section where it stands in the report
	 */
	record Entry(String sheet, String caption, String section, int rows) {
	}

	private final ReportLanguage language;
	private final InlineText words;
	private final List<List<SheetCell>> rows = new ArrayList<>();

	private FrontSheet(ReportLanguage language) {
		this.language = language;
		this.words = new InlineText(language);
	}

	static Sheet of(String name, ReportDocument document, List<Entry> contents, ReportLanguage language) {
		FrontSheet front = new FrontSheet(language);
		front.head(document);
		front.summary(document.summary());
		front.contents(contents);
		return new Sheet(name, WIDTHS, front.rows, 0, false);
	}

	private void head(ReportDocument document) {
		line(document.organisation(), CellLook.FLOWING_NOTE);
		line(document.kind(), CellLook.FLOWING_NOTE);
		line(document.title(), CellLook.TITLE);
		line(document.subtitle(), CellLook.HEADING);
		rows.add(List.of());
		FrontMarkup.documentBlock(document, language).forEach(this::fact);
	}

	/** A line of its own over the width of the sheet; none if there is nothing to say. */
	private void line(String text, CellLook look) {
		if (!text.isEmpty()) {
			rows.add(List.of(new SheetCell.Text(text, look)));
		}
	}

	private void fact(Fact fact) {
		StringBuilder value = new StringBuilder(fact.value().isEmpty() ? language.word(Word.NOT_STATED) : words.of(fact.value()));
		fact.because().ifPresent(because -> value.append('\n').append(language.word(Word.BECAUSE)).append(' ').append(words.of(because)));
		fact.source().ifPresent(source -> value.append('\n').append(language.word(Word.SOURCE)).append(": ")
				.append(InlineText.place(source, language)));
		pair(fact.label(), value.toString());
	}

	private void pair(String label, String text) {
		rows.add(List.of(new SheetCell.Text(label, CellLook.LABEL), prose(text)));
	}

	private static SheetCell prose(String text) {
		return new SheetCell.Text(text, CellLook.PROSE);
	}

	private void heading(Word heading) {
		rows.add(List.of());
		rows.add(List.of(new SheetCell.Text(language.word(heading), CellLook.HEADING)));
	}

	private void summary(Summary summary) {
		heading(Word.IN_SHORT);
		String answer = words.of(summary.answer());
		pair(words.of(summary.question()), summary.verdict().map(verdict -> verdict.name() + "\n" + answer).orElse(answer));
		heading(Word.DECIDE_NOW);
		if (summary.decisions().isEmpty()) {
			line(language.word(Word.NOTHING_TO_DECIDE), CellLook.FLOWING_NOTE);
		} else {
			header(Word.DECISION_MADE_BY, Word.DECISION, Word.DECISION_WHEN);
			summary.decisions().forEach(this::decision);
		}
		points(Word.WOULD_CHANGE, summary.changers());
		points(Word.RELIES_ON_WORD, summary.relies());
	}

	private void header(Word... headings) {
		List<SheetCell> cells = new ArrayList<>();
		for (Word heading : headings) {
			cells.add(new SheetCell.Text(language.word(heading), CellLook.HEADER));
		}
		rows.add(cells);
	}

	private void decision(Summary.Decision decision) {
		rows.add(List.of(cell(decision.role()), cell(words.of(decision.what())),
				decision.when().map(FrontSheet::cell).orElse(new SheetCell.Text(language.word(Word.NOT_STATED), CellLook.EMPTY))));
	}

	private static SheetCell cell(String text) {
		return new SheetCell.Text(text, CellLook.TEXT);
	}

	private void points(Word heading, List<Inlines> points) {
		if (!points.isEmpty()) {
			heading(heading);
			points.forEach(point -> pair("", words.of(point)));
		}
	}

	private void contents(List<Entry> contents) {
		heading(Word.CONTENTS);
		line(language.word(Word.WORKBOOK_NOTE), CellLook.FLOWING_NOTE);
		header(Word.SHEET, Word.CAPTION, Word.SECTION, Word.ROWS);
		for (Entry entry : contents) {
			SheetCell sheet = entry.sheet().isEmpty() ? new SheetCell.Text(language.word(Word.NONE), CellLook.EMPTY)
					: new SheetCell.Jump(entry.sheet());
			rows.add(List.of(sheet, cell(entry.caption()), cell(entry.section()), new SheetCell.Number(BigDecimal.valueOf(entry.rows()))));
		}
	}
}
