package org.assay.evidence.picture;

import org.assay.evidence.reading.Reading.Cause;
import org.assay.evidence.text.Bytes;
import org.assay.evidence.text.BytesIn;
import org.assay.evidence.text.FormatException;
import org.assay.evidence.text.Seal;

/**
 * Writes and reads what came of drawing a part of a page, for caches and between processes. A check sum at the end tells bytes that
 * changed.
 */
public final class PictureFormat {

	/** Version of the form and of how pages are drawn; it is raised when either changes. */
	public static final int VERSION = 2;
	/** More bytes than these are no picture. */
	public static final int LONGEST = 6 << 20;

	private static final int MAGIC = 0xA7;
	private static final int WIDEST = 20_000;

	private PictureFormat() {
	}

	/** Write what came of drawing. */
	public static byte[] toBytes(PagePicture picture) {
		Bytes out = Seal.begin(MAGIC, VERSION, 1 << 15);
		switch (picture) {
			case PagePicture.Drawn drawn -> {
				out.add(0);
				out.number(Math.round(drawn.width() * 100));
				out.block(drawn.png());
			}
			case PagePicture.Undrawable undrawable -> out.add(1);
			case PagePicture.NotDrawn not -> {
				out.add(2);
				out.add(not.cause().ordinal());
			}
		}
		return Seal.close(out);
	}

	/**
	 * Read what {@link #toBytes} wrote; a picture in it is one that {@link Png} knows.
	 *
	 * @throws FormatException if the bytes are of another version, damaged or something else
	 */
	public static PagePicture fromBytes(byte[] bytes) throws FormatException {
		if (bytes.length > LONGEST) {
			throw new FormatException("not a picture");
		}
		BytesIn in = Seal.open(bytes, MAGIC, VERSION);
		PagePicture picture = picture(in);
		if (in.left() != 0) {
			throw new FormatException("more than was written");
		}
		return picture;
	}

	private static PagePicture picture(BytesIn in) throws FormatException {
		int state = in.next();
		return switch (state) {
			case 0 -> drawn(in.number(100 * WIDEST) / 100f, in.block());
			case 1 -> new PagePicture.Undrawable();
			case 2 -> new PagePicture.NotDrawn(Cause.values()[in.number(Cause.values().length - 1)]);
			default -> throw new FormatException("state " + state);
		};
	}

	private static PagePicture drawn(float width, byte[] png) throws FormatException {
		Png.check(png, PagePicture.MOST_PIXELS);
		if (!(width > 0)) {
			throw new FormatException("a picture without a width");
		}
		return new PagePicture.Drawn(png, width);
	}
}
