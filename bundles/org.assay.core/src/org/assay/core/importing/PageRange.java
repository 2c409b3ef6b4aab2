package org.assay.core.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of a document, counted from 1 in the file.
 *
 * @param first first page
 * @param last last page
 */
public record PageRange(int first, int last) {

	/** All pages. */
	public static final PageRange ALL = new PageRange(1, Integer.MAX_VALUE);

	private static final Pattern TEXT = Pattern.compile("(\\d{1,6})(?:(-)(\\d{1,6})?)?");

	/** Read pages such as {@code 12}, {@code 12-20} or {@code 12-}; empty if the text means none. */
	public static Optional<PageRange> of(String text) {
		Matcher matcher = TEXT.matcher(text.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int first = Integer.parseInt(matcher.group(1));
		int open = matcher.group(2) == null ? first : Integer.MAX_VALUE;
		int last = matcher.group(3) == null ? open : Integer.parseInt(matcher.group(3));
		return first < 1 || last < first ? Optional.empty() : Optional.of(new PageRange(first, last));
	}

	/** Return whether a page is one of these. */
	public boolean has(int page) {
		return page >= first && page <= last;
	}
}
