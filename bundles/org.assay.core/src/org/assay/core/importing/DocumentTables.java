package org.assay.core.importing;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.evidence.DocumentTexts;
import org.assay.core.files.Confined;
import org.assay.core.files.Sha256;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.text.DocumentText;

/** Reads the document that somebody wants to take tables from. */
public final class DocumentTables {

	private DocumentTables() {
	}

	/**
	 * Make text out of the tables of a PDF, wherever it lies; nothing is written.
	 *
	 * @param shown path of the file as it was stated
	 * @param language BCP 47 tag of the language of comments and titles in the text
	 * @throws CannotDo if it cannot be read, if it is no PDF with text, or if it has no table that can be taken over
	 */
	public static Imported read(Path file, String shown, DocumentTexts texts, Wish wish, String language) throws CannotDo {
		return TableImport.run(text(file, shown, texts), file.getFileName().toString(), wish, language);
	}

	private static DocumentText text(Path file, String shown, DocumentTexts texts) throws CannotDo {
		byte[] bytes;
		try {
			bytes = Confined.readNamed(file, texts.limits().inputBytes());
		} catch (NoSuchFileException missing) {
			throw new CannotDo(Failure.of("path.missing", shown));
		} catch (IOException refused) {
			throw CannotDo.io("file.unreadable", shown, refused);
		}
		if (bytes.length > texts.limits().inputBytes()) {
			throw new CannotDo(Failure.of("document.TOO_MANY_BYTES", shown, texts.limits().inputBytes()));
		}
		if (DocumentType.of(file.toString(), bytes).filter(DocumentType.PDF::equals).isEmpty()) {
			throw new CannotDo(Failure.of("import.noPdf", shown));
		}
		return switch (texts.read(DocumentType.PDF, bytes, Sha256.of(bytes))) {
			case Reading.Read read -> read.text();
			case Reading.Encrypted locked -> throw new CannotDo(Failure.of("document.ENCRYPTED", shown));
			case Reading.Damaged broken -> throw new CannotDo(Failure.of("document.DAMAGED", shown));
			case Reading.NoTextLayer none -> throw new CannotDo(Failure.of("document.NO_TEXT", shown));
			case Reading.TooLarge large -> throw new CannotDo(Failure.of(key(large.measure()), shown, large.limit()));
			case Reading.NotVerifiable not -> throw new CannotDo(stopped(not.cause(), shown, texts.limits()));
			case Reading.UnreadableType other -> throw new CannotDo(Failure.of("import.noPdf", shown));
		};
	}

	private static String key(Reading.Measure measure) {
		return switch (measure) {
			case INPUT -> "document.TOO_MANY_BYTES";
			case PAGES -> "document.TOO_MANY_PAGES";
			case TEXT -> "document.TOO_MUCH_TEXT";
		};
	}

	private static Failure stopped(Reading.Cause cause, String shown, Limits limits) {
		return switch (cause) {
			case TIME -> Failure.of("document.NO_TIME", shown, limits.processorTime().toSeconds());
			case MEMORY -> Failure.of("document.NO_MEMORY", shown, limits.heapMebibytes());
			case DIED, GARBAGE, NOT_STARTED, INTERRUPTED -> Failure.of("document.NO_ANSWER", shown);
		};
	}
}
