package org.assay.evidence.matching;

import java.util.List;

import org.assay.evidence.text.Role;

/**
 * A passage of a document.
 *
 * @param page number of the page on which it begins
 * @param lastPage number of the page on which it ends
 * @param role what it is part of
 * @param text its words as they stand, words parted at line ends put together
 * @param boxes its parts, line by line, for marking it
 * @param preceding up to eight words before it
 * @param following up to eight words after it
 * @param after what came of the words that should stand before it
 * @param before what came of the words that should stand after it
 */
public record Passage(int page, int lastPage, Role role, String text, List<PlacedBox> boxes, String preceding, String following, Hint after,
		Hint before) {

	/** A passage. */
	public Passage {
		boxes = List.copyOf(boxes);
	}

	/** Whether some of it stands on a page. */
	public boolean touches(int number) {
		return page <= number && number <= lastPage;
	}
}
