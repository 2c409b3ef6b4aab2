package org.assay.evidence.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being read, as {@link Bytes} writes them; whatever does not fit is a {@link FormatException}. */
public final class BytesIn {

	private final byte[] bytes;
	private final int end;
	private int at;

	/** The bytes from one place to another. */
	public BytesIn(byte[] bytes, int from, int end) {
		this.bytes = bytes;
		this.at = from;
		this.end = end;
	}

	/** One byte, 0 to 255. */
	public int next() throws FormatException {
		if (at >= end) {
			throw new FormatException("ends early");
		}
		return bytes[at++] & 0xff;
	}

	/** A number from zero to a bound. */
	public int number(int bound) throws FormatException {
		int value = folded();
		if (value < 0 || value > bound) {
			throw new FormatException(value + " is over " + bound);
		}
		return value;
	}

	/** A number of either sign. */
	public int signed() throws FormatException {
		int folded = folded();
		return folded >>> 1 ^ -(folded & 1);
	}

	/** A text. */
	public String text() throws FormatException {
		int length = number(end - at);
		String text = new String(bytes, at, length, StandardCharsets.UTF_8);
		at += length;
		return text;
	}

	/** Bytes after their number. */
	public byte[] block() throws FormatException {
		int length = number(end - at);
		byte[] block = Arrays.copyOfRange(bytes, at, at + length);
		at += length;
		return block;
	}

	/** How many bytes are left. */
	public int left() {
		return end - at;
	}

	private int folded() throws FormatException {
		int value = 0;
		for (int shift = 0; shift < 35; shift += 7) {
			int b = next();
			value |= (b & 0x7f) << shift;
			if (b < 0x80) {
				return value;
			}
		}
		throw new FormatException("number without an end");
	}
}
