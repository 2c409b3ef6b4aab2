package org.assay.evidence.extraction;

import java.io.IOException;

import org.assay.evidence.picture.PagePicture;
import org.assay.evidence.picture.Region;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.reading.Reading.Cause;
import org.assay.evidence.reading.Reading.Measure;

/**
 * Reads documents, and draws parts of their pages, in a process of their own, one after the other. The process is started at the first
 * document, and again after one that ended it; that document is not tried a second time. Whatever goes wrong, the answer is a
 * {@link Reading} or a {@link PagePicture}, and never a text that was not read to its end. Safe for use by several threads, which wait
 * for each other.
 */
public final class Extractor implements AutoCloseable {

	/** Sources up to this size are read in this process: reading a text file costs nothing that a document could blow up. */
	private static final int IN_PLACE = 1 << 20;

	private final Launch launch;
	private final Limits limits;
	private Child child;
	private int number;

	/** Reads documents within limits; nothing is started yet. */
	public Extractor(Launch launch, Limits limits) {
		this.launch = launch;
		this.limits = limits;
	}

	/**
	 * Read a document. An interrupt ends the process and stays set.
	 *
	 * @return the text, or why there is none; the limits are kept but for a fraction of a second
	 */
	public synchronized Reading read(DocumentType type, byte[] bytes) {
		if (bytes.length > limits.inputBytes()) {
			return new Reading.TooLarge(Measure.INPUT, limits.inputBytes());
		}
		if (type != DocumentType.PDF && bytes.length <= IN_PLACE) {
			return DocumentReader.read(type, bytes, limits);
		}
		try {
			start();
		} catch (IOException missing) {
			return new Reading.NotVerifiable(Cause.NOT_STARTED);
		}
		Reading reading = child.ask(new Question.Read(++number, type, bytes, limits));
		if (reading instanceof Reading.NotVerifiable) {
			close();
		}
		return reading;
	}

	/**
	 * Draw a part of a page of a PDF. An interrupt ends the process and stays set.
	 *
	 * @param bytes the document; the same array as at the last call means the same document, which is not opened anew
	 * @return the picture, or why there is none; the limits are kept but for a fraction of a second
	 */
	public synchronized PagePicture draw(byte[] bytes, Region region) {
		if (bytes.length > limits.inputBytes()) {
			return new PagePicture.Undrawable();
		}
		try {
			start();
		} catch (IOException missing) {
			return new PagePicture.NotDrawn(Cause.NOT_STARTED);
		}
		PagePicture picture = child.ask(new Question.Draw(++number, bytes, region, limits));
		if (picture instanceof PagePicture.NotDrawn) {
			close();
		}
		return picture;
	}

	private void start() throws IOException {
		if (child == null || !child.alive()) {
			close();
			child = Child.start(launch.command(limits, System.getProperty("path.separator")));
		}
	}

	/** End the process, if there is one. The next document starts another. */
	@Override
	public synchronized void close() {
		if (child != null) {
			child.end();
			child = null;
		}
	}
}
