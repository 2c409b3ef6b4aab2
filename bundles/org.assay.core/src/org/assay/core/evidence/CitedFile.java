package org.assay.core.evidence;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.evidence.DocumentCheck;
import org.assay.analysis.evidence.DocumentState;
import org.assay.core.files.PathRefused;
import org.assay.core.files.Sha256;
import org.assay.evidence.matching.DocumentIndex;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;

/**
 * A file that documents of a project name, opened once.
 *
 * @param check what was seen of it
 * @param index its text, ready for looking up; empty if there is none, or if nothing is to be looked up
 */
record CitedFile(DocumentCheck check, Optional<DocumentIndex> index) {

	/** Open a file and compute its hash; read it if something is to be looked up in it. What is hashed is what is read. */
	static CitedFile open(String path, boolean isCited, DocumentFiles files, DocumentTexts texts) {
		byte[] bytes;
		try {
			bytes = files.read(path, texts.limits().inputBytes());
		} catch (IOException refused) {
			return new CitedFile(DocumentCheck.of(state(refused)), Optional.empty());
		}
		if (bytes.length > texts.limits().inputBytes()) {
			return new CitedFile(new DocumentCheck(DocumentState.TOO_MANY_BYTES, Optional.empty(), 0, texts.limits().inputBytes(),
					List.of()), Optional.empty());
		}
		String sha256 = Sha256.of(bytes);
		return isCited ? read(path, bytes, sha256, texts) : closed(DocumentState.THERE, bytes, sha256, 0);
	}

	private static DocumentState state(IOException refused) {
		return switch (refused) {
			case NoSuchFileException missing -> DocumentState.ABSENT;
			case NotDirectoryException missing -> DocumentState.ABSENT;
			case PathRefused link when link.is(PathRefused.Why.LINK) || link.is(PathRefused.Why.SWAPPED) -> DocumentState.LINK;
			case PathRefused other -> DocumentState.NO_FILE;
			default -> DocumentState.REFUSED;
		};
	}

	private static CitedFile read(String path, byte[] bytes, String sha256, DocumentTexts texts) {
		Optional<DocumentType> type = DocumentType.of(path, bytes);
		if (type.isEmpty()) {
			return closed(DocumentState.OTHER_TYPE, bytes, sha256, 0);
		}
		return switch (texts.read(type.get(), bytes, sha256)) {
			case Reading.Read read -> {
				List<Integer> unread = new ArrayList<>(read.text().pagesWithoutText());
				yield new CitedFile(new DocumentCheck(DocumentState.THERE, Optional.of(sha256), bytes.length, 0, unread),
						Optional.of(DocumentIndex.of(read.text())));
			}
			case Reading.Encrypted encrypted -> closed(DocumentState.ENCRYPTED, bytes, sha256, 0);
			case Reading.Damaged damaged -> closed(DocumentState.DAMAGED, bytes, sha256, 0);
			case Reading.NoTextLayer none -> closed(DocumentState.NO_TEXT, bytes, sha256, 0);
			case Reading.TooLarge large -> closed(tooLarge(large.measure()), bytes, sha256, large.limit());
			case Reading.NotVerifiable not -> closed(notVerifiable(not.cause()), bytes, sha256, limit(not.cause(), texts.limits()));
			case Reading.UnreadableType other -> closed(DocumentState.OTHER_TYPE, bytes, sha256, 0);
		};
	}

	private static CitedFile closed(DocumentState state, byte[] bytes, String sha256, long limit) {
		return new CitedFile(new DocumentCheck(state, Optional.of(sha256), bytes.length, limit, List.of()), Optional.empty());
	}

	private static DocumentState tooLarge(Reading.Measure measure) {
		return switch (measure) {
			case INPUT -> DocumentState.TOO_MANY_BYTES;
			case PAGES -> DocumentState.TOO_MANY_PAGES;
			case TEXT -> DocumentState.TOO_MUCH_TEXT;
		};
	}

	private static DocumentState notVerifiable(Reading.Cause cause) {
		return switch (cause) {
			case TIME -> DocumentState.NO_TIME;
			case MEMORY -> DocumentState.NO_MEMORY;
			case DIED, GARBAGE, NOT_STARTED, INTERRUPTED -> DocumentState.NO_ANSWER;
		};
	}

	/** Return the limit that was reached, in seconds or mebibytes. */
	private static long limit(Reading.Cause cause, Limits limits) {
		return switch (cause) {
			case TIME -> limits.processorTime().toSeconds();
			case MEMORY -> limits.heapMebibytes();
			case DIED, GARBAGE, NOT_STARTED, INTERRUPTED -> 0;
		};
	}
}
