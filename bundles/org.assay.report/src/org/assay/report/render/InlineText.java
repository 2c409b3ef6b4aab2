package org.assay.report.render;

import java.util.List;
import java.util.stream.Collectors;

import org.assay.report.document.Badge;
import org.assay.report.document.Inline;
import org.assay.report.document.Inlines;
import org.assay.report.document.SourceRef;
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/** Running text without any markup: line breaks stay, an address stands behind the text that links to it. */
final class InlineText {

	private final ReportLanguage language;

	InlineText(ReportLanguage language) {
		this.language = language;
	}

	/** Several runs, each on a line of its own. */
	String of(List<Inlines> lines) {
		return lines.stream().map(this::of).collect(Collectors.joining("\n"));
	}

	String of(Inlines run) {
		return run.items().stream().map(this::of).collect(Collectors.joining());
	}

	private String of(Inline item) {
		return switch (item) {
		case Inline.Text text -> text.text();
		case Inline.Strong strong -> strong.text();
		case Inline.Emphasis emphasis -> emphasis.text();
		case Inline.Code code -> code.text();
		case Inline.Id id -> id.text();
		case Inline.Link link -> link(link);
		case Inline.LineBreak lineBreak -> "\n";
		case Inline.Day day -> day.words();
		case Badge badge -> badge.name();
		case SourceRef source -> place(source, language);
		};
	}

	/** Where something comes from, in words. */
	static String place(SourceRef source, ReportLanguage language) {
		return source.page().isPresent() ? source.position() + ", " + language.word(Word.PAGE, source.page().getAsInt()) : source.position();
	}

	/** Only addresses that are followed elsewhere are shown; others lead to a place in the report. */
	private static String link(Inline.Link link) {
		boolean leadsOut = LinkTarget.of(link.target()).filter(LinkTarget::isAbsolute).isPresent();
		return leadsOut && !link.text().contains(link.target()) ? link.text() + " (" + link.target() + ")" : link.text();
	}
}
