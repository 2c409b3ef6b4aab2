package org.assay.report.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements and attributes of a document, without what Markdown may write and what depends on the length of a text. */
final class HtmlSkeleton {

	/** What Markdown may become. */
	private static final Set<String> MARKDOWN = Set.of("p", "strong", "em", "code", "pre", "ul", "ol", "li", "blockquote", "br", "a",
			"span", "div", "table", "thead", "tbody", "tr", "th", "td", "rel=");
	private static final Pattern TARGET = Pattern.compile("#[^\\s]+|https://\\S+|mailto:\\S+|(?![a-zA-Z][a-zA-Z0-9+.-]*:)(?!//)[^\\\\\\s]*");

	private final Document html;

	HtmlSkeleton(String html) {
		this.html = Jsoup.parse(html);
	}

	/** Return where the structure first differs from that of another document; empty if it does not. */
	String difference(HtmlSkeleton other) {
		List<String> mine = structure();
		List<String> others = other.structure();
		int index = 0;
		while (index < mine.size() && index < others.size() && mine.get(index).equals(others.get(index))) {
			index++;
		}
		boolean isSame = index == mine.size() && index == others.size();
		return isSame ? "" : "behind " + mine.subList(Math.max(0, index - 6), index) + " stands "
				+ mine.subList(index, Math.min(mine.size(), index + 4)) + " and not " + others.subList(index, Math.min(others.size(), index + 4));
	}

	/** Return the names of elements and attributes in order. */
	private List<String> structure() {
		Document copy = html.clone();
		copy.select("svg text, svg rect, svg line").remove();
		copy.select(".text").forEach(Element::empty);
		copy.select("strong, em, code, br, pre, span:not([class]), a[rel], a:not([href^=#])").unwrap();
		// the place of a source is a link if the address can be one
		copy.select(".source").remove();
		List<String> names = new ArrayList<>();
		for (Element element : copy.getAllElements()) {
			StringBuilder name = new StringBuilder(element.tagName());
			element.attributes().forEach(attribute -> name.append(' ').append(attribute.getKey()));
			names.add(name.toString());
		}
		return names;
	}

	/**
	 * Return what no document may hold, or not this one: elements and attributes that the harmless one lacks, and targets of links that
	 * are not followed.
	 */
	Set<String> foreign(HtmlSkeleton harmless) {
		Set<String> known = harmless.names();
		known.addAll(MARKDOWN);
		Set<String> foreign = new TreeSet<>(names());
		foreign.removeAll(known);
		for (Element element : html.getAllElements()) {
			for (Attribute attribute : element.attributes()) {
				boolean leads = Set.of("href", "src", "action", "data", "xlink:href").contains(attribute.getKey());
				if (attribute.getKey().startsWith("on") || leads && !TARGET.matcher(attribute.getValue()).matches()) {
					foreign.add(element.tagName() + " " + attribute);
				}
			}
			if (element.tagName().equals("a") && element.attr("href").contains("://") && !element.attr("rel").contains("noopener")) {
				foreign.add("a without rel: " + element.attr("href"));
			}
		}
		return foreign;
	}

	Document document() {
		return html;
	}

	private Set<String> names() {
		Set<String> names = new TreeSet<>();
		for (Element element : html.getAllElements()) {
			names.add(element.tagName());
			element.attributes().forEach(attribute -> names.add(attribute.getKey() + "="));
		}
		return names;
	}
}
