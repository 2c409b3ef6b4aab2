package org.assay.analysis.evidence;

import java.util.List;
import java.util.Objects;

/**
 * A passage of a document.
 *
 * @param page number of the page on which it begins, counted from 1 in the file; of the source line in documents without pages
 * @param lastPage number of the page or line on which it ends
 * @param isLine whether the numbers are those of lines
 * @param text its words as they stand, words parted at line ends put together
 * @param preceding some words before it; empty at the beginning
 * @param following some words after it; empty at the end
 * @param boxes its parts on the pages, line by line; none in documents without pages
 */
public record FoundPassage(int page, int lastPage, boolean isLine, String text, String preceding, String following, List<PageBox> boxes) {

	public FoundPassage {
		Objects.requireNonNull(text);
		Objects.requireNonNull(preceding);
		Objects.requireNonNull(following);
		boxes = List.copyOf(boxes);
	}

	/** Return the last words before it.
	 * @param most how many at most */
	public String wordsBefore(int most) {
		List<String> words = words(preceding);
		return String.join(" ", words.subList(Math.max(0, words.size() - most), words.size()));
	}

	/** Return the first words after it.
	 * @param most how many at most */
	public String wordsAfter(int most) {
		List<String> words = words(following);
		return String.join(" ", words.subList(0, Math.min(most, words.size())));
	}

	private static List<String> words(String text) {
		return text.isBlank() ? List.of() : List.of(text.strip().split(" "));
	}

	/**
	 * A rectangle on a page as it is displayed, in points (1/72 inch) from its upper left corner; y grows downwards.
	 *
	 * @param page number of the page, counted from 1
	 */
	public record PageBox(int page, float left, float top, float right, float bottom) {
	}
}
