package org.assay.report.render;

import java.util.List;
import java.util.Locale;

import org.assay.report.document.Block;
import org.assay.report.document.BulletList;
import org.assay.report.document.Callout;
import org.assay.report.document.Drawing;
import org.assay.report.document.Fact;
import org.assay.report.document.Figure;
import org.assay.report.document.FlagNote;
import org.assay.report.document.Inlines;
import org.assay.report.document.KeyValues;
import org.assay.report.document.Markdown;
import org.assay.report.document.NumberedList;
import org.assay.report.document.Paragraph;
import org.assay.report.document.Picture;
import org.assay.report.document.Schematic;
import org.assay.report.document.Table;
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/** Writes the blocks of sections. Counts tables and figures, so one instance serves one report. */
final class BlockMarkup {

	private static final double PIXELS_PER_POINT = 96.0 / 72;

	private final Markup markup;
	private final ReportLanguage language;
	private final Medium medium;
	private final InlineMarkup inlines;
	private final TableMarkup tables;
	private int figures;

	BlockMarkup(Markup markup, ReportLanguage language, Medium medium) {
		this.markup = markup;
		this.language = language;
		this.medium = medium;
		inlines = new InlineMarkup(markup, language, medium);
		tables = new TableMarkup(markup, inlines, language, medium);
	}

	void write(List<Block> blocks) {
		blocks.forEach(this::write);
	}

	private void write(Block block) {
		switch (block) {
		case Paragraph paragraph -> run("p", paragraph.text(), paragraph.note() ? "note" : null);
		case Markdown markdown -> markdown(markdown);
		case BulletList list -> items("ul", list.items());
		case NumberedList list -> items("ol", list.items());
		case KeyValues values -> facts(values.facts());
		case Table table -> tables.write(table);
		case Figure figure -> figure(figure);
		case Callout callout -> callout(callout);
		case FlagNote flag -> flag(flag);
		}
	}

	/** Write a run as one element. */
	void run(String element, Inlines run, String cssClass) {
		markup.open(element, "class", cssClass);
		inlines.write(run);
		markup.close();
	}

	private void markdown(Markdown markdown) {
		markup.open("div", "class", "text");
		new MarkdownMarkup(markup, inlines).write(markdown.text());
		markup.close();
	}

	void items(String element, List<Inlines> items) {
		markup.open(element);
		items.forEach(item -> run("li", item, null));
		markup.close();
	}

	/** A label beside each value, as a table without a head. */
	void facts(List<Fact> facts) {
		markup.open("table", "class", "facts").open("colgroup").empty("col", "class", "w26").empty("col", "class", "w74")
				.close().open("tbody");
		facts.forEach(this::fact);
		markup.close().close();
	}

	private void fact(Fact fact) {
		markup.open("tr").leaf("th", fact.label(), "scope", "row").open("td");
		if (fact.value().isEmpty()) {
			markup.leaf("span", language.word(Word.NOT_STATED), "class", "why-empty");
		} else {
			inlines.write(fact.value());
		}
		fact.because().ifPresent(tables::because);
		fact.source().ifPresent(source -> {
			markup.open("div", "class", "because").text(language.word(Word.SOURCE)).text(": ");
			inlines.write(source);
			markup.close();
		});
		markup.close().close();
	}

	private void figure(Figure figure) {
		figures++;
		markup.open("figure", "id", "figure-" + figures);
		switch (figure.illustration()) {
		case Schematic schematic -> medium.place(markup, Drawings.of(schematic, language), figure.caption(), figure.alt());
		case Picture picture -> picture(picture, figure.alt());
		}
		markup.open("figcaption").leaf("span", language.word(Word.FIGURE, figures), "class", "number").text("\u2002")
				.text(figure.caption()).close();
		markup.close();
		new IllustrationTable(language).of(figure.illustration(), figure.caption()).ifPresent(this::alsoAsTable);
	}

	/**
	 * Sizes in the pixels of style sheets, 96 to an inch. A screen that is narrower than the picture makes it smaller, paper has one width.
	 */
	private void picture(Picture picture, String alt) {
		boolean paged = medium.isPaged();
		double width = paged ? Math.min(picture.width(), Drawing.PAGE_WIDTH) : picture.width();
		markup.empty("img", "class", "picture", "src", picture.png().dataUri(), "alt", alt, "width", pixels(width), "height",
				paged ? null : pixels(picture.height()));
	}

	private static String pixels(double points) {
		return Long.toString(Math.max(1, Math.round(points * PIXELS_PER_POINT)));
	}

	private void alsoAsTable(Table table) {
		if (medium.isPaged()) {
			tables.write(table);
			return;
		}
		markup.open("details", "class", "as-table").leaf("summary", language.word(Word.ALSO_AS_TABLE));
		tables.write(table);
		markup.close();
	}

	private void callout(Callout callout) {
		String kind = callout.kind().name().toLowerCase(Locale.ROOT);
		markup.open("div", "class", "callout kind-" + kind, "role", medium.isPaged() ? null : "note");
		markup.open("p", "class", "callout-title").leaf("span", kindWord(callout.kind()), "class", "callout-kind")
				.text("\u2002").text(callout.title()).close();
		write(callout.blocks());
		markup.close();
	}

	private String kindWord(Callout.Kind kind) {
		return language.word(switch (kind) {
		case NOTE -> Word.NOTE;
		case WARNING -> Word.WARNING;
		case DECISION -> Word.DECISION_REQUIRED;
		case UNASSESSED -> Word.UNASSESSED;
		});
	}

	private void flag(FlagNote flag) {
		String severity = flag.severity().name().toLowerCase(Locale.ROOT);
		markup.open("p", "class", "flag " + severity).leaf("span", flag.code(), "class", "id").text("\u2002");
		markup.leaf("strong", severityWord(flag.severity())).text("\u2002");
		inlines.write(flag.message());
		flag.source().ifPresent(source -> {
			markup.open("span", "class", "place");
			inlines.write(source);
			markup.close();
		});
		markup.close();
	}

	private String severityWord(FlagNote.Severity severity) {
		return language.word(switch (severity) {
		case ERROR -> Word.FLAG_ERROR;
		case WARNING -> Word.FLAG_WARNING;
		case INFO -> Word.FLAG_INFO;
		});
	}
}
