package org.assay.core.evidence;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.assay.evidence.extraction.Extractor;
import org.assay.evidence.extraction.Launch;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;

/**
 * Reads documents, each in a process of its own kind that nothing in a document gets out of, and remembers what came of it. Safe for use by
 * several threads; as many documents are read at once as there are processes.
 */
public final class DocumentTexts implements AutoCloseable {

	private final ReadingCache cache;
	private final Limits limits;
	private final int processes;
	/** Empty until a document has to be read that is not remembered: usually there is none. */
	private Optional<BlockingQueue<Extractor>> extractors = Optional.empty();

	/**
	 * Nothing is started until a document has to be read that is not remembered.
	 *
	 * @param limits what reading one document may cost
	 * @param processes how many documents are read at once
	 */
	public DocumentTexts(ReadingCache cache, Limits limits, int processes) {
		this.cache = cache;
		this.limits = limits;
		this.processes = processes;
	}

	/** Return what reading one document may cost. */
	public Limits limits() {
		return limits;
	}

	int processes() {
		return processes;
	}

	/**
	 * Read a document.
	 *
	 * @param sha256 SHA-256 of the bytes
	 * @return its text, or why there is none
	 */
	public Reading read(DocumentType type, byte[] bytes, String sha256) {
		return cache.find(sha256, type, limits).orElseGet(() -> extract(type, bytes, sha256));
	}

	private Reading extract(DocumentType type, byte[] bytes, String sha256) {
		BlockingQueue<Extractor> idle = extractors();
		try {
			Extractor extractor = idle.take();
			try {
				Reading reading = extractor.read(type, bytes);
				cache.keep(sha256, type, limits, reading);
				return reading;
			} finally {
				idle.add(extractor);
			}
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return new Reading.NotVerifiable(Reading.Cause.INTERRUPTED);
		}
	}

	private synchronized BlockingQueue<Extractor> extractors() {
		if (extractors.isEmpty()) {
			Launch launch = Launch.ofThisProcess();
			BlockingQueue<Extractor> idle = new LinkedBlockingQueue<>();
			for (int number = 0; number < processes; number++) {
				idle.add(new Extractor(launch, limits));
			}
			extractors = Optional.of(idle);
		}
		return extractors.get();
	}

	/** End the processes. The next document starts others. */
	@Override
	public synchronized void close() {
		if (extractors.isPresent()) {
			extractors.get().forEach(Extractor::close);
			extractors = Optional.empty();
			cache.shrink();
		}
	}
}
