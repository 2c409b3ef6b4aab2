package org.assay.documents;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Packs bytes as the filter LZWDecode of PDF expects them (ISO 32000-1, 7.4.4): codes of 9 to 12 bits, wider ones one code earlier than
 * needed. Unlike a library of the machine it gives the same bytes everywhere.
 */
final class LzwPacker {

	private static final int CLEAR = 256;
	private static final int END = 257;
	private static final int FULL = 4095;
	private static final int NARROW = 9;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	/** Codes of byte sequences, by the code of all but the last byte and that byte. */
	private final Map<Integer, Integer> codes = new HashMap<>();
	private int next;
	private int width;
	private int bits;
	private int held;

	private LzwPacker() {
	}

	/** Pack some bytes. */
	static byte[] packed(byte[] bytes) {
		return new LzwPacker().pack(bytes);
	}

	private byte[] pack(byte[] bytes) {
		width = NARROW;
		clear();
		int prefix = -1;
		for (byte signed : bytes) {
			int value = signed & 0xff;
			Integer known = prefix < 0 ? Integer.valueOf(value) : codes.get(prefix << Byte.SIZE | value);
			if (known == null) {
				write(prefix);
				codes.put(prefix << Byte.SIZE | value, next);
				grow();
				prefix = value;
			} else {
				prefix = known;
			}
		}
		if (prefix >= 0) {
			write(prefix);
			grow();
		}
		write(END);
		out.write(held << Byte.SIZE - bits);
		return out.toByteArray();
	}

	private void grow() {
		next++;
		if (next == 1 << width) {
			width++;
		}
		if (next == FULL) {
			clear();
		}
	}

	private void clear() {
		write(CLEAR);
		codes.clear();
		next = END + 1;
		width = NARROW;
	}

	private void write(int code) {
		held = held << width | code;
		bits += width;
		while (bits >= Byte.SIZE) {
			bits -= Byte.SIZE;
			out.write(held >> bits);
			held &= (1 << bits) - 1;
		}
	}
}
