package org.assay.report.render;

import java.util.List;

import org.assay.report.document.ReportDocument;
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/** Writes the body of a report in reading order: cover, "In short", contents, chapters. */
final class BodyMarkup {

	private static final String CONTENTS_ANCHOR = "contents_";

	private final Markup markup;
	private final ReportLanguage language;
	private final Medium medium;
	private final InlineMarkup inlines;
	private final BlockMarkup blocks;

	BodyMarkup(Markup markup, ReportLanguage language, Medium medium) {
		this.markup = markup;
		this.language = language;
		this.medium = medium;
		inlines = new InlineMarkup(markup, language, medium);
		blocks = new BlockMarkup(markup, language, medium);
	}

	void write(ReportDocument document) {
		List<NumberedSection> chapters = NumberedSection.of(document.sections());
		FrontMarkup front = new FrontMarkup(markup, language, medium, inlines, blocks);
		front.cover(document);
		markup.open("main", "id", "main_");
		front.summary(document.summary());
		contents(chapters);
		chapters.forEach(this::section);
		markup.close();
	}

	private void contents(List<NumberedSection> chapters) {
		markup.open("nav", "class", "contents", "aria-labelledby", medium.isPaged() ? null : CONTENTS_ANCHOR);
		markup.leaf("h2", language.word(Word.CONTENTS), "id", CONTENTS_ANCHOR);
		markup.open("ol");
		entry("", language.word(Word.IN_SHORT), FrontMarkup.SUMMARY_ANCHOR);
		markup.close();
		for (NumberedSection chapter : chapters) {
			entry(label(chapter), chapter.section().heading(), chapter.anchor());
			nested(chapter.children());
			markup.close();
		}
		markup.close().close();
	}

	/** Two levels are enough to find one's way; a third makes the list longer than a page. */
	private void nested(List<NumberedSection> sections) {
		if (sections.isEmpty()) {
			return;
		}
		markup.open("ol");
		for (NumberedSection section : sections) {
			entry(section.number(), section.section().heading(), section.anchor());
			markup.close();
		}
		markup.close();
	}

	private void entry(String number, String heading, String anchor) {
		markup.open("li").open("a", "href", "#" + anchor, "title", medium.isPaged() ? heading : null);
		if (!number.isEmpty()) {
			markup.leaf("span", number, "class", "number").text(" ");
		}
		markup.leaf("span", heading).close();
	}

	private void section(NumberedSection section) {
		markup.open("section", "id", section.anchor(), "class",
				"level-" + Math.min(section.level(), 3) + (section.isAnnex() ? " annex" : ""));
		boolean folds = section.level() == 1 && !medium.isPaged();
		if (folds) {
			markup.open("details", "open", "open").open("summary");
		}
		markup.open(section.headingElement());
		number(label(section));
		markup.text(section.section().heading()).close();
		if (folds) {
			markup.close();
		}
		section.section().lead().ifPresent(lead -> blocks.run("p", lead, "lead"));
		blocks.write(section.section().blocks());
		section.children().forEach(this::section);
		if (folds) {
			markup.close();
		}
		markup.close();
	}

	private String label(NumberedSection section) {
		return section.isAnnex() ? language.word(Word.ANNEX, section.number()) : section.number();
	}

	private void number(String number) {
		if (!number.isEmpty()) {
			markup.leaf("span", number, "class", "number").text("\u2002");
		}
	}
}
