package org.assay.evidence.reading;

import java.time.Duration;

/**
 * What reading one document may cost.
 *
 * @param inputBytes size of the document
 * @param pages number of pages
 * @param textBytes text in UTF-8
 * @param processorTime of the process that reads; the clock on the wall may run {@link #WALL} times as long, because machines are busy
 * @param heapMebibytes largest heap of the process that reads
 */
public record Limits(int inputBytes, int pages, int textBytes, Duration processorTime, int heapMebibytes) {

	/** How much longer than the processor time a document may take on the clock. */
	public static final int WALL = 4;

	/** 64 MiB of input, 5,000 pages, 20 MB of text, 20 seconds, 256 MiB of heap. */
	public static final Limits STANDARD = new Limits(64 << 20, 5_000, 20_000_000, Duration.ofSeconds(20), 256);

	/** Limits, all positive. */
	public Limits {
		if (inputBytes <= 0 || pages <= 0 || textBytes <= 0 || processorTime.isNegative() || processorTime.isZero() || heapMebibytes <= 0) {
			throw new IllegalArgumentException("limits are positive");
		}
	}

	/** The same with another processor time. */
	public Limits within(Duration time) {
		return new Limits(inputBytes, pages, textBytes, time, heapMebibytes);
	}
}
