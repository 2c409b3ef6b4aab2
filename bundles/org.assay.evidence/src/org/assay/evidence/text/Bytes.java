package org.assay.evidence.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being written: numbers in groups of seven bits, small ones first, negative ones folded between positive ones. */
public final class Bytes {

	private byte[] bytes;
	private int size;

	/** Nothing yet, with room for as much as is expected. */
	public Bytes(int expected) {
		bytes = new byte[Math.max(16, expected)];
	}

	/** One byte. */
	public void add(int value) {
		if (size == bytes.length) {
			bytes = Arrays.copyOf(bytes, bytes.length + (bytes.length >> 1));
		}
		bytes[size++] = (byte) value;
	}

	/** A number from zero. */
	public void number(int value) {
		int rest = value;
		while (rest > 0x7f) {
			add(rest & 0x7f | 0x80);
			rest >>>= 7;
		}
		add(rest);
	}

	/** A number of either sign. */
	public void signed(int value) {
		int folded = value << 1 ^ value >> 31;
		while ((folded & ~0x7f) != 0) {
			add(folded & 0x7f | 0x80);
			folded >>>= 7;
		}
		add(folded);
	}

	/** A text in UTF-8 after its length. */
	public void text(String text) {
		block(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Bytes after their number. */
	public void block(byte[] encoded) {
		number(encoded.length);
		if (bytes.length - size < encoded.length) {
			bytes = Arrays.copyOf(bytes, Math.max(bytes.length + (bytes.length >> 1), size + encoded.length));
		}
		System.arraycopy(encoded, 0, bytes, size, encoded.length);
		size += encoded.length;
	}

	/** All that was written. */
	public byte[] toArray() {
		return Arrays.copyOf(bytes, size);
	}
}
