package org.assay.dsl.reference;

import java.util.Locale;

/** Headings of the appendix, and the links to them. */
final class Headings {

	/** The heading of the table with words that stand for several kinds. */
	static final String GENERAL = "Words for several kinds";

	private Headings() {
	}

	/** Return the heading for a name of the grammar, such as "Service instance" for ServiceInstance. */
	static String of(String name) {
		String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/** Return a link to a heading of this page, the anchor as code hosts and editors derive it from the heading. */
	static String link(String shown, String heading) {
		return "[" + shown + "](#" + anchor(heading) + ")";
	}

	/** Return the anchor of a heading: lower case, hyphens for spaces, neither punctuation nor marks. */
	static String anchor(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-');
	}
}
