package org.assay.evidence.reading;

import org.assay.evidence.reading.Reading.Cause;
import org.assay.evidence.reading.Reading.Measure;
import org.assay.evidence.text.Bytes;
import org.assay.evidence.text.BytesIn;
import org.assay.evidence.text.FormatException;
import org.assay.evidence.text.Seal;
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

	private ReadingFormat() {
	}

	/** Write a reading. */
	public static byte[] toBytes(Reading reading) {
		Bytes out = Seal.begin(MAGIC, VERSION, 1 << 16);
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
		return Seal.close(out);
	}

	/**
	 * Read what {@link #toBytes} wrote.
	 *
	 * @throws FormatException if the bytes are of another version, damaged or something else
	 */
	public static Reading fromBytes(byte[] bytes) throws FormatException {
		BytesIn in = Seal.open(bytes, MAGIC, VERSION);
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
}
