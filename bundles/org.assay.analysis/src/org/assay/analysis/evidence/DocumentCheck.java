package org.assay.analysis.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was seen of the file of a document.
 *
 * @param state what became of opening and, if it is cited, reading it
 * @param sha256 SHA-256 of the file in 64 hexadecimal digits; empty if it could not be read to its end
 * @param bytes size of the file; 0 if it could not be read to its end
 * @param limit the limit that was reached, in bytes or pages; 0 if none was
 * @param unread pages without any text, such as scanned ones, on which a quotation may stand unseen; empty if it was not read
 */
public record DocumentCheck(DocumentState state, Optional<String> sha256, long bytes, long limit, List<Integer> unread) {

	public DocumentCheck {
		Objects.requireNonNull(state);
		Objects.requireNonNull(sha256);
		unread = List.copyOf(unread);
	}

	/** A file that could not be read to its end. */
	public static DocumentCheck of(DocumentState state) {
		return new DocumentCheck(state, Optional.empty(), 0, 0, List.of());
	}
}
