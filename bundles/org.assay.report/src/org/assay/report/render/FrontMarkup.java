package org.assay.report.render;

import java.util.ArrayList;
import java.util.List;

import org.assay.report.document.Fact;
import org.assay.report.document.Inlines;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.Summary;
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/** Writes what stands before the chapters: the cover with the document block, and the page "In short". */
final class FrontMarkup {

	/** The anchor of the page "In short"; the underscore keeps it apart from anchors of the document. */
	static final String SUMMARY_ANCHOR = "in_short";

	private final Markup markup;
	private final ReportLanguage language;
	private final Medium medium;
	private final InlineMarkup inlines;
	private final BlockMarkup blocks;

	FrontMarkup(Markup markup, ReportLanguage language, Medium medium, InlineMarkup inlines, BlockMarkup blocks) {
		this.markup = markup;
		this.language = language;
		this.medium = medium;
		this.inlines = inlines;
		this.blocks = blocks;
	}

	void cover(ReportDocument document) {
		markup.open("header", "class", "cover");
		markup.leaf("p", document.organisation(), "class", "organisation");
		paragraph(document.kind(), "kind");
		markup.leaf("h1", document.title());
		paragraph(document.subtitle(), "subtitle");
		blocks.facts(documentBlock(document, language));
		markup.close();
	}

	private void paragraph(String text, String cssClass) {
		if (!text.isEmpty()) {
			markup.leaf("p", text, "class", cssClass);
		}
	}

	/** The document block of the cover: the facts of the report and the fields that every report has. */
	static List<Fact> documentBlock(ReportDocument document, ReportLanguage language) {
		List<Fact> facts = new ArrayList<>(document.facts());
		facts.add(Fact.of(language.word(Word.AS_OF), language.date(document.asOf())));
		facts.add(Fact.of(language.word(Word.VERSION), document.version()));
		if (!document.status().isEmpty()) {
			facts.add(Fact.of(language.word(Word.STATUS), document.status()));
		}
		if (!document.securityMark().isEmpty()) {
			facts.add(Fact.of(language.word(Word.SECURITY_MARK), document.securityMark()));
		}
		document.revision().ifPresent(
				commit -> facts.add(Fact.of(language.word(Word.REVISION), Inlines.NONE.code(commit))));
		return facts;
	}

	void summary(Summary summary) {
		markup.open("section", "class", "summary", "id", SUMMARY_ANCHOR);
		markup.leaf("h2", language.word(Word.IN_SHORT));
		blocks.run("p", summary.question(), "question");
		markup.open("p", "class", "answer");
		summary.verdict().ifPresent(verdict -> {
			inlines.write(verdict);
			markup.text("\u2002");
		});
		inlines.write(summary.answer());
		markup.close();
		decisions(summary.decisions());
		points(Word.WOULD_CHANGE, summary.changers());
		points(Word.RELIES_ON_WORD, summary.relies());
		markup.close();
	}

	private void decisions(List<Summary.Decision> decisions) {
		markup.leaf("h3", language.word(Word.DECIDE_NOW));
		if (decisions.isEmpty()) {
			markup.leaf("p", language.word(Word.NOTHING_TO_DECIDE));
			return;
		}
		boolean dated = decisions.stream().anyMatch(decision -> decision.when().isPresent());
		markup.open("table", "class", "decisions", "role", role("table"));
		markup.open("thead", "role", role("rowgroup")).open("tr", "role", role("row"));
		heading(Word.DECISION, dated ? "w54" : "w70");
		heading(Word.DECISION_MADE_BY, dated ? "w26" : "w30");
		if (dated) {
			heading(Word.DECISION_WHEN, "w20");
		}
		markup.close().close().open("tbody", "role", role("rowgroup"));
		decisions.forEach(decision -> decision(decision, dated));
		markup.close().close();
	}

	/** Roles keep the table a table where the style sheet turns rows into blocks; see {@link TableMarkup}. */
	private String role(String role) {
		return medium.isPaged() ? null : role;
	}

	private void heading(Word word, String width) {
		markup.leaf("th", language.word(word), "scope", "col", "class", width, "role", role("columnheader"));
	}

	private void decision(Summary.Decision decision, boolean dated) {
		markup.open("tr", "role", role("row"));
		cell(Word.DECISION, decision.what());
		cell(Word.DECISION_MADE_BY, Inlines.of(decision.role()));
		if (dated) {
			cell(Word.DECISION_WHEN, Inlines.of(decision.when().orElse(language.word(Word.NOT_STATED))));
		}
		markup.close();
	}

	private void cell(Word heading, Inlines content) {
		markup.open("td", "role", role("cell"), "data-label", medium.isPaged() ? null : language.word(heading));
		inlines.write(content);
		markup.close();
	}

	private void points(Word heading, List<Inlines> points) {
		if (!points.isEmpty()) {
			markup.leaf("h3", language.word(heading));
			blocks.items("ul", points);
		}
	}
}
