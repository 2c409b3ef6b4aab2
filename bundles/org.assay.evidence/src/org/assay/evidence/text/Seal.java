package org.assay.evidence.text;

import java.util.zip.CRC32C;

/**
 * Closes bytes that are kept or sent: a sign and a version at the beginning, a check sum at the end, so that other bytes are told apart.
 */
public final class Seal {

	private static final int SUM = 4;

	private Seal() {
	}

	/** Begin what is to be closed.
	 * @param sign byte that tells what it is */
	public static Bytes begin(int sign, int version, int capacity) {
		Bytes out = new Bytes(capacity);
		out.add(sign);
		out.number(version);
		return out;
	}

	/** Return what was written, with its check sum. */
	public static byte[] close(Bytes out) {
		byte[] written = out.toArray();
		int sum = sum(written, written.length);
		for (int shift = 0; shift < 8 * SUM; shift += 8) {
			out.add(sum >>> shift);
		}
		return out.toArray();
	}

	/**
	 * Open what was closed.
	 *
	 * @return what stands between the beginning and the check sum
	 * @throws FormatException if it is something else, of another version, or changed since
	 */
	public static BytesIn open(byte[] bytes, int sign, int version) throws FormatException {
		int end = bytes.length - SUM;
		if (end < 3) {
			throw new FormatException("ends early");
		}
		BytesIn in = new BytesIn(bytes, 0, end);
		if (in.next() != sign || in.number(Integer.MAX_VALUE) != version) {
			throw new FormatException("of another version");
		}
		int sum = 0;
		for (int i = 0; i < SUM; i++) {
			sum |= (bytes[end + i] & 0xff) << 8 * i;
		}
		if (sum != sum(bytes, end)) {
			throw new FormatException("changed since it was written");
		}
		return in;
	}

	private static int sum(byte[] bytes, int end) {
		CRC32C sum = new CRC32C();
		sum.update(bytes, 0, end);
		return (int) sum.getValue();
	}
}
