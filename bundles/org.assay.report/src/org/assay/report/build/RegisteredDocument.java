package org.assay.report.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.evidence.DocumentCheck;
import org.assay.analysis.evidence.DocumentState;
import org.assay.model.Document;

/**
 * A document of the register.
 *
 * @param file what was seen of its file; empty if it names none, or if nobody looked
 * @param citations passages cited from it, by page
 * @param bearings what rests on it
 * @param need what has to be seen to
 */
record RegisteredDocument(Document document, Optional<DocumentCheck> file, List<RegisteredCitation> citations,
		List<EvidenceBearing> bearings,
		Need need) {

	/** What has to be seen to, the most urgent first. */
	enum Need {
		/** The file is missing, or does not say what is quoted. */
		REFUTED,
		/** It is not known whether it says what is quoted, or where. */
		UNCERTAIN,
		/** It has ended, or ends soon. */
		ENDING,
		/** It is somebody's word, or bears much. */
		WEAK,
		/** Nothing rests on it. */
		UNUSED, NONE
	}

	RegisteredDocument {
		citations = List.copyOf(citations);
		bearings = List.copyOf(bearings);
	}

	RegisteredDocument needing(Need other) {
		return new RegisteredDocument(document, file, citations, bearings, other);
	}

	boolean hasFile() {
		return Material.isStated(document.getFile());
	}

	/** Return whether a file is named that is not there. */
	boolean isMissing() {
		return file.filter(check -> !check.state().isThere()).isPresent();
	}

	/** Return whether there is a file that could not be read to its end. */
	boolean isUnread() {
		return file.filter(check -> check.state().isThere() && check.state() != DocumentState.THERE).isPresent();
	}

	/** Return whether the file is another one than the one whose hash is stated. */
	boolean isChanged() {
		String stated = document.getSha256();
		return Material.isStated(stated) && file.flatMap(DocumentCheck::sha256).filter(hash -> !hash.equalsIgnoreCase(stated.strip()))
				.isPresent();
	}

	/** Return whether it is past its last day of validity. */
	boolean isEnded(LocalDate asOf) {
		return document.getValidUntil() != null && document.getValidUntil().isBefore(asOf);
	}

	/** Return whether it has ended or ends within a number of days. */
	boolean isEnding(LocalDate asOf, int days) {
		return document.getValidUntil() != null && !document.getValidUntil().isAfter(asOf.plusDays(days));
	}

	/** Return whether anything rests on it. */
	boolean isUsed() {
		return !bearings.isEmpty();
	}

	/** Return how many statements fall if it does. */
	int load() {
		return (int) bearings.stream().filter(EvidenceBearing::isLoad).count();
	}
}
