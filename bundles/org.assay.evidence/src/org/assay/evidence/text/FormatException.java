package org.assay.evidence.text;

import java.io.IOException;

/** Bytes that are not what was written. */
public final class FormatException extends IOException {

	private static final long serialVersionUID = 1L;

	/** Says what is wrong. */
	public FormatException(String message) {
		super(message);
	}
}
