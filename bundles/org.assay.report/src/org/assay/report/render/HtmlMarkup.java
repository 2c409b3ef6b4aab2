package org.assay.report.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML (and the SVG in it) to a character stream. The one place where text is encoded for these formats.
 *
 * <p>The output is well-formed XML as well, apart from the document type and void elements, so it can be written as a
 * stand-alone SVG file too.
 */
final class HtmlMarkup implements Markup {

	private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "link", "meta");

	private final Appendable out;
	private final Deque<String> open = new ArrayDeque<>();

	/** @param out its {@link IOException}s reach the caller as {@link UncheckedIOException} */
	HtmlMarkup(Appendable out) {
		this.out = out;
	}

	/** Write the document type; only before the first element. */
	HtmlMarkup doctype() {
		raw("<!DOCTYPE html>\n");
		return this;
	}

	@Override
	public HtmlMarkup open(String element, String... attributes) {
		raw("<");
		raw(element);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				raw(" ");
				raw(attributes[i]);
				raw("=\"");
				encode(attributes[i + 1]);
				raw("\"");
			}
		}
		raw(">");
		open.push(element);
		return this;
	}

	@Override
	public HtmlMarkup text(String text) {
		encode(text);
		return this;
	}

	/**
	 * Write the content of a style element, which HTML does not decode.
	 *
	 * @throws IllegalArgumentException if it could end the element
	 */
	HtmlMarkup style(String css) {
		if (css.contains("</")) {
			throw new IllegalArgumentException("a style sheet must not contain an end tag");
		}
		open("style");
		raw(css);
		return close();
	}

	@Override
	public HtmlMarkup close() {
		String element = open.pop();
		if (!VOID.contains(element)) {
			raw("</");
			raw(element);
			raw(">");
		}
		if (BREAK_AFTER.contains(element)) {
			raw("\n");
		}
		return this;
	}

	/** Line breaks after blocks keep the file readable and its differences small. */
	private static final Set<String> BREAK_AFTER = Set.of("p", "h1", "h2", "h3", "h4", "li", "tr", "ul", "ol", "table",
			"section", "div", "figure", "img", "svg", "rect", "line", "text", "meta", "title", "style", "head", "body", "nav",
			"header", "main", "details", "summary", "thead", "tbody", "caption", "colgroup");

	private void encode(String text) {
		String legible = LegibleText.of(text);
		for (int i = 0; i < legible.length(); i++) {
			char c = legible.charAt(i);
			switch (c) {
			case '&' -> raw("&amp;");
			case '<' -> raw("&lt;");
			case '>' -> raw("&gt;");
			case '"' -> raw("&quot;");
			case '\'' -> raw("&#39;");
			default -> raw(c);
			}
		}
	}

	private void raw(CharSequence text) {
		try {
			out.append(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void raw(char c) {
		try {
			out.append(c);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
