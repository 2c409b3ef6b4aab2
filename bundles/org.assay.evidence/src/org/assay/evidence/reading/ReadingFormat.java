package org.assay.evidence.reading;

import java.util.zip.CRC32C;

import org.assay.evidence.reading.Reading.Cause;
import org.assay.evidence.reading.Reading.Measure;
import org.assay.evidence.text.Bytes;
import org.assay.evidence.text.BytesIn;
import org.assay.evidence.text.FormatException;
import org.assay.evidence.text.TextFormat;

/**
 * Writes and reads what came of reading a document, for caches and between processes. The same reading gives the same bytes, on every
 * machine. A check sum at the end tells bytes that changed.
 */
public final class ReadingFormat {

	/**
	 * Version of the form and of what is found out about documents. It is raised when either changes; a cache keeps it beside the hash of
	 * the document, because a text of another version is not what would be read now.
	 */
	public static final int VERSION = 2;

	private static final int MAGIC = 0xA5;
	private static final int SUM = 4;

	private ReadingFormat() {
	}

	/** Write a reading. */
	public static byte[] toBytes(Reading reading) {
		Bytes out = new Bytes(1 << 16);
		out.add(MAGIC);
		out.number(VERSION);
		switch (reading) {
			case Reading.Read read -> {
				out.add(0);
				TextFormat.write(read.text(), out);
			}
			case Reading.Encrypted encrypted -> out.add(1);
			case Reading.Damaged damaged -> out.add(2);
			case Reading.NoTextLayer none -> {
				out.add(3);
				out.number(none.pages());
				out.number(none.glyphs());
			}
			case Reading.TooLarge large -> {
				out.add(4);
				out.add(large.measure().ordinal());
				out.number((int) large.limit());
			}
			case Reading.NotVerifiable not -> {
				out.add(5);
				out.add(not.cause().ordinal());
			}
			case Reading.UnreadableType type -> out.add(6);
		}
		int sum = sum(out.toArray(), 0);
		for (int shift = 0; shift < 32; shift += 8) {
			out.add(sum >>> shift);
		}
		return out.toArray();
	}

	/**
	 * Read what {@link #toBytes} wrote.
	 *
	 * @throws FormatException if the bytes are of another version, damaged or something else
	 */
	public static Reading fromBytes(byte[] bytes) throws FormatException {
		if (bytes.length < SUM + 3) {
			throw new FormatException("ends early");
		}
		BytesIn in = new BytesIn(bytes, 0, bytes.length - SUM);
		if (in.next() != MAGIC || in.number(Integer.MAX_VALUE) != VERSION) {
			throw new FormatException("of another version");
		}
		int sum = 0;
		for (int i = 0; i < SUM; i++) {
			sum |= (bytes[bytes.length - SUM + i] & 0xff) << 8 * i;
		}
		if (sum != sum(bytes, SUM)) {
			throw new FormatException("changed since it was written");
		}
		Reading reading = reading(in);
		if (in.left() != 0) {
			throw new FormatException("more than was written");
		}
		return reading;
	}

	private static Reading reading(BytesIn in) throws FormatException {
		int state = in.next();
		return switch (state) {
			case 0 -> new Reading.Read(TextFormat.read(in));
			case 1 -> new Reading.Encrypted();
			case 2 -> new Reading.Damaged();
			case 3 -> new Reading.NoTextLayer(in.number(Integer.MAX_VALUE), in.number(Integer.MAX_VALUE));
			case 4 -> new Reading.TooLarge(Measure.values()[in.number(Measure.values().length - 1)], in.number(Integer.MAX_VALUE));
			case 5 -> new Reading.NotVerifiable(Cause.values()[in.number(Cause.values().length - 1)]);
			case 6 -> new Reading.UnreadableType();
			default -> throw new FormatException("state " + state);
		};
	}

	private static int sum(byte[] bytes, int without) {
		CRC32C sum = new CRC32C();
		sum.update(bytes, 0, bytes.length - without);
		return (int) sum.getValue();
	}
}
