package org.assay.documents;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the lines between two lines of dashes at the top of a source say: one {@code name: value} each.
 *
 * @param title of the document
 * @param subtitle below the title, may be empty
 * @param issuer at the head of the first page, may be empty
 * @param running at the top of the pages after the first
 * @param mark at the top right of each page, as a security class, may be empty
 * @param date when it was issued
 * @param version of the document, may be empty
 * @param reference as in a register of records, may be empty
 * @param language BCP 47 tag
 * @param columns of text to begin with
 * @param landscape whether pages lie
 * @param banner whether the title stands on a coloured ground
 * @param colour of letterhead and headings, as {@code 1f4e79}
 */
record Header(String title, String subtitle, String issuer, String running, String mark, Optional<LocalDate> date, String version,
		String reference, String language, int columns, boolean landscape, boolean banner, int colour) {

	/** The line that begins and ends a header. */
	static final String FENCE = "---";

	private static final Set<String> NAMES = Set.of("title", "subtitle", "issuer", "running", "mark", "date", "version", "reference",
			"language", "columns", "landscape", "banner", "colour");

	/** The header that some lines make. */
	static Header of(List<String> lines) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String line : lines) {
			int colon = line.indexOf(':');
			String name = colon < 0 ? line.strip() : line.substring(0, colon).strip();
			if (colon < 0 || !NAMES.contains(name)) {
				throw new IllegalArgumentException("unknown property '" + name + "' of a header, expected one of " + sorted());
			}
			values.put(name, line.substring(colon + 1).strip());
		}
		String title = values.getOrDefault("title", "");
		if (title.isEmpty()) {
			throw new IllegalArgumentException("a header without title");
		}
		return new Header(title, text(values, "subtitle"), text(values, "issuer"), values.getOrDefault("running", title),
				text(values, "mark"), Optional.ofNullable(values.get("date")).map(LocalDate::parse), text(values, "version"),
				text(values, "reference"), values.getOrDefault("language", "sv"), Integer.parseInt(values.getOrDefault("columns", "1")),
				values.containsKey("landscape"), values.containsKey("banner"), Integer.parseInt(values.getOrDefault("colour", "1f4e79"), 16));
	}

	private static String text(Map<String, String> values, String name) {
		return values.getOrDefault(name, "");
	}

	private static List<String> sorted() {
		return NAMES.stream().sorted().toList();
	}
}
