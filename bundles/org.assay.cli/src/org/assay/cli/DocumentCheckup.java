package org.assay.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.cli.Diagnosis.State;
import org.assay.core.CannotDo;
import org.assay.core.evidence.DocumentTexts;
import org.assay.core.evidence.DocumentSettings;
import org.assay.core.evidence.ReadingCache;
import org.assay.core.files.CacheFolder;
import org.assay.core.files.CacheFolder.Holdings;
import org.assay.core.files.Sha256;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;

/** Looks at how documents are read that texts cite, and at what is kept of them. */
final class DocumentCheckup {

	private static final long MEGABYTE = 1_000_000;
	/** No reader finds pages in it, but only one that runs says so. */
	private static final byte[] EMPTY_DOCUMENT = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

	private final Session session;

	DocumentCheckup(Session session) {
		this.session = session;
	}

	List<Diagnosis> run() {
		List<Diagnosis> found = new ArrayList<>();
		try {
			found.add(reading());
			found.add(kept());
		} catch (CannotDo wrong) {
			found.add(new Diagnosis("documents", State.FIX, wrong.failure().message(session.language()), ""));
		}
		return found;
	}

	private Diagnosis reading() throws CannotDo {
		Limits limits = DocumentSettings.limits(System.getenv());
		try (DocumentTexts texts = new DocumentTexts(ReadingCache.none(), limits, 1)) {
			boolean runs = texts.read(DocumentType.PDF, EMPTY_DOCUMENT, Sha256.of(EMPTY_DOCUMENT)) instanceof Reading.Damaged;
			return Diagnosis.of("documents", runs ? State.OK : State.FIX, runs ? "documents" : "documents.broken", session,
					limits.processorTime().toSeconds(), limits.heapMebibytes(), limits.pages());
		}
	}

	private Diagnosis kept() throws CannotDo {
		Optional<CacheFolder> folder = cache();
		if (folder.isEmpty()) {
			return Diagnosis.of("documentCache", State.NOTE, "documentCache.none", session);
		}
		Holdings holdings = folder.get().holdings();
		boolean writable = folder.get().isWritable();
		return Diagnosis.of("documentCache", writable ? State.OK : State.NOTE, writable ? "documentCache" : "documentCache.unwritable", session,
				folder.get().path(), holdings.files(), megabytes(holdings.bytes()), megabytes(folder.get().most()));
	}

	/** Let go of all that is kept of documents; return what went, in words. */
	String clear() throws CannotDo {
		Holdings gone = cache().map(CacheFolder::clear).orElse(new Holdings(0, 0));
		return session.say("doctor.cleared", gone.files(), megabytes(gone.bytes()));
	}

	private static Optional<CacheFolder> cache() throws CannotDo {
		Map<String, String> environment = System.getenv();
		return DocumentSettings.cache(environment).folder();
	}

	private static long megabytes(long bytes) {
		return (bytes + MEGABYTE - 1) / MEGABYTE;
	}
}
