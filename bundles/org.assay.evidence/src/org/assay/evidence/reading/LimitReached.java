package org.assay.evidence.reading;

import java.io.IOException;

/** Reading stops because the document is too large. */
public final class LimitReached extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Reading.TooLarge reading;

	/** A limit was reached. */
	public LimitReached(Reading.Measure measure, long limit) {
		super(measure + " over " + limit);
		reading = new Reading.TooLarge(measure, limit);
	}

	/** What came of reading. */
	public Reading.TooLarge reading() {
		return reading;
	}
}
