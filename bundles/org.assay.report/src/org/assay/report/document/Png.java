package org.assay.report.document;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** A file in the Portable Network Graphics format. Immutable; equal if the bytes are. */
public final class Png {

	private static final byte[] BEGINNING = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
	private static final int WIDTH = 16;
	private static final int HEIGHT = 20;

	private final byte[] bytes;

	private Png(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * A file. Its bytes come from somebody who knows that it is one: only its beginning is looked at here.
	 *
	 * @throws IllegalArgumentException if it does not begin as such a file does, or has no pixels
	 */
	public static Png of(byte[] bytes) {
		Png png = new Png(bytes.clone());
		if (bytes.length < HEIGHT + Integer.BYTES || !Arrays.equals(BEGINNING, Arrays.copyOf(bytes, WIDTH)) || png.width() <= 0
				|| png.height() <= 0) {
			throw new IllegalArgumentException("not a PNG file");
		}
		return png;
	}

	/** Width in pixels. */
	public int width() {
		return ByteBuffer.wrap(bytes).getInt(WIDTH);
	}

	/** Height in pixels. */
	public int height() {
		return ByteBuffer.wrap(bytes).getInt(HEIGHT);
	}

	/** The file as an address that holds it itself. */
	public String dataUri() {
		return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Png png && Arrays.equals(bytes, png.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bytes);
	}

	@Override
	public String toString() {
		return "Png[" + width() + "x" + height() + ", " + bytes.length + " bytes]";
	}
}
