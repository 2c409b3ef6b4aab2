package org.assay.report.render;

import java.util.Optional;

import org.assay.report.document.Badge;
import org.assay.report.document.Inline;
import org.assay.report.document.Inlines;
import org.assay.report.document.SourceRef;
import org.assay.report.text.ReportLanguage;

/** Writes running text. */
final class InlineMarkup {

	/** Letters of an id or badge that is never broken. */
	static final int LONGEST_UNBROKEN = 24;

	private final Markup markup;
	private final ReportLanguage language;
	private final Medium medium;

	InlineMarkup(Markup markup, ReportLanguage language, Medium medium) {
		this.markup = markup;
		this.language = language;
		this.medium = medium;
	}

	void write(Inlines run) {
		run.items().forEach(this::write);
	}

	void write(Inline item) {
		switch (item) {
		case Inline.Text text -> markup.text(text.text());
		case Inline.Strong strong -> markup.leaf("strong", strong.text());
		case Inline.Emphasis emphasis -> markup.leaf("em", emphasis.text());
		case Inline.Code code -> markup.leaf("code", code.text());
		case Inline.Id id -> markup.leaf("span", id.text(), "class", "id" + wraps(id.text()));
		case Inline.Link link -> link(link.text(), link.target(), null);
		case Inline.LineBreak lineBreak -> markup.empty("br");
		case Inline.Day day -> markup.text(day.words());
		case Badge badge -> badge(badge);
		case SourceRef source -> source(source);
		}
	}

	/** A link, or its text where the target is not followed or leads nowhere from this medium. */
	void link(String text, String target, String cssClass) {
		Optional<String> followed = LinkTarget.of(target).filter(this::leadsSomewhere);
		if (followed.isEmpty()) {
			markup.leaf("span", text, "class", cssClass);
			return;
		}
		boolean absolute = LinkTarget.isAbsolute(followed.get());
		markup.leaf("a", text, "href", followed.get(), "class", cssClass, "rel", absolute ? "noopener noreferrer" : null,
				// PDF/UA asks each link for a description
				"title", medium.isPaged() ? text : null);
	}

	/** A file beside the HTML is usually not beside the PDF. */
	private boolean leadsSomewhere(String target) {
		return !medium.isPaged() || target.startsWith("#") || LinkTarget.isAbsolute(target);
	}

	private void badge(Badge badge) {
		markup.open("span", "class",
				"badge " + StyleSheets.className(badge.tint()) + wraps(badge.name()));
		if (!badge.sign().isEmpty()) {
			markup.leaf("span", badge.sign(), "class", "sign", "aria-hidden", medium.isPaged() ? null : "true").text("\u00a0");
		}
		markup.text(badge.name()).close();
	}

	/** Short ids and badges stay on one line; longer ones may be broken rather than leave their column. */
	private static String wraps(String text) {
		return text.length() > LONGEST_UNBROKEN ? " long" : "";
	}

	private void source(SourceRef source) {
		String position = InlineText.place(source, language);
		if (source.href().isPresent()) {
			link(position, source.href().get(), "source");
		} else {
			markup.leaf("span", position, "class", "source");
		}
	}
}
