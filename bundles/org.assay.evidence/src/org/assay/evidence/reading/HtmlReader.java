package org.assay.evidence.reading;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads what a browser without scripts and style sheets would show of an HTML document. Scripts are not run, links not followed. */
final class HtmlReader {

	private static final Set<String> HIDDEN = Set.of("script", "style", "template", "noscript", "head", "iframe", "object", "svg", "math",
			"select", "textarea", "audio", "video", "canvas");
	private static final Set<String> BREAKS = Set.of("br", "hr", "td", "th", "dt", "dd", "caption", "option");
	private static final int DEPTH = 400;

	private final FlowedText text;

	private HtmlReader(FlowedText text) {
		this.text = text;
	}

	static Reading read(String source, Limits limits) throws LimitReached {
		FlowedText text = new FlowedText(limits);
		Parser parser = Parser.htmlParser().setTrackPosition(true);
		Document document = parser.parseInput(source, "");
		new HtmlReader(text).children(document.body(), 0);
		return text.read();
	}

	/** Adds what a piece of HTML shows, as part of another text that begins at a line. */
	static void add(String source, int line, FlowedText text) throws LimitReached {
		for (Node node : Parser.htmlParser().parseInput(source, "").body().childNodes()) {
			text.endLine();
			text.add(node instanceof Element element ? element.text() : node instanceof TextNode plain ? plain.text() : "", line);
		}
		text.endLine();
	}

	private void children(Element element, int depth) throws LimitReached {
		if (depth > DEPTH) {
			throw new IllegalArgumentException("nested over " + DEPTH + " levels");
		}
		for (Node node : element.childNodes()) {
			if (node instanceof TextNode plain) {
				int line = plain.sourceRange().isTracked() ? plain.sourceRange().start().lineNumber() : 1;
				text.add(plain.getWholeText(), line);
			} else if (node instanceof Element child && !hidden(child)) {
				boolean apart = child.isBlock() || BREAKS.contains(child.normalName());
				if (apart) {
					text.endLine();
				}
				children(child, depth + 1);
				if (apart) {
					text.endLine();
				}
			}
		}
	}

	private static boolean hidden(Element element) {
		String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
		return HIDDEN.contains(element.normalName()) || element.hasAttr("hidden") || style.contains("display:none")
				|| style.contains("visibility:hidden");
	}
}
