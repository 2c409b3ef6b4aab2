package org.assay.evidence.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import org.assay.evidence.text.FormatException;

/**
 * Pictures as files of the one kind that is written here: PNG with eight bits each of red, green and blue, not interlaced, one after the
 * other the chunks IHDR, IDAT and IEND. A file of that kind can be handed to any program: {@link #check} leaves nothing in it that is not
 * known.
 */
public final class Png {

	private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
	private static final byte[] KIND = {8, 2, 0, 0, 0};
	private static final int FRAME = 12;
	private static final int HEADER = 13;
	private static final int SAMPLES = 3;

	private Png() {
	}

	/**
	 * Write a picture.
	 *
	 * @param pixels red, green and blue in the lower 24 bits, row by row
	 */
	public static byte[] write(int[] pixels, int width, int height) {
		byte[] raw = new byte[height * (1 + SAMPLES * width)];
		int at = 0;
		for (int y = 0; y < height; y++) {
			// each row begins with the number of its filter: none
			at++;
			for (int x = 0; x < width; x++) {
				int pixel = pixels[y * width + x];
				raw[at++] = (byte) (pixel >> 16);
				raw[at++] = (byte) (pixel >> 8);
				raw[at++] = (byte) pixel;
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length / 8);
		out.writeBytes(SIGNATURE);
		chunk(out, "IHDR", ByteBuffer.allocate(HEADER).putInt(width).putInt(height).put(KIND).array());
		chunk(out, "IDAT", deflated(raw));
		chunk(out, "IEND", new byte[0]);
		return out.toByteArray();
	}

	private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
		byte[] named = ByteBuffer.allocate(Integer.BYTES + content.length).put(name.getBytes(StandardCharsets.US_ASCII)).put(content).array();
		out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
		out.writeBytes(named);
		out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(sum(named, 0, named.length)).array());
	}

	private static int sum(byte[] bytes, int from, int length) {
		CRC32 sum = new CRC32();
		sum.update(bytes, from, length);
		return (int) sum.getValue();
	}

	private static byte[] deflated(byte[] raw) {
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
		try {
			deflater.setInput(raw);
			deflater.finish();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			byte[] buffer = new byte[1 << 14];
			while (!deflater.finished()) {
				out.write(buffer, 0, deflater.deflate(buffer));
			}
			return out.toByteArray();
		} finally {
			deflater.end();
		}
	}

	/**
	 * Check that bytes are a picture as {@link #write} writes it, with every pixel.
	 *
	 * @param most most pixels along each side
	 * @throws FormatException if they are anything else
	 */
	public static void check(byte[] bytes, int most) throws FormatException {
		ByteBuffer in = ByteBuffer.wrap(bytes);
		if (bytes.length < SIGNATURE.length || !Arrays.equals(SIGNATURE, Arrays.copyOf(bytes, SIGNATURE.length))) {
			throw new FormatException("not a picture");
		}
		in.position(SIGNATURE.length);
		ByteBuffer header = ByteBuffer.wrap(content(in, "IHDR"));
		if (header.remaining() != HEADER) {
			throw new FormatException("not a header");
		}
		int width = header.getInt();
		int height = header.getInt();
		byte[] kind = new byte[KIND.length];
		header.get(kind);
		if (width < 1 || height < 1 || width > most || height > most || !Arrays.equals(KIND, kind)) {
			throw new FormatException("a picture of another kind");
		}
		pixels(content(in, "IDAT"), width, height);
		if (content(in, "IEND").length > 0 || in.hasRemaining()) {
			throw new FormatException("more than a picture");
		}
	}

	private static byte[] content(ByteBuffer in, String name) throws FormatException {
		if (in.remaining() < FRAME || in.getInt(in.position()) < 0 || in.getInt(in.position()) > in.remaining() - FRAME) {
			throw new FormatException("ends early");
		}
		int length = in.getInt();
		byte[] named = new byte[Integer.BYTES + length];
		in.get(named);
		if (!new String(named, 0, Integer.BYTES, StandardCharsets.ISO_8859_1).equals(name) || in.getInt() != sum(named, 0, named.length)) {
			throw new FormatException("not " + name);
		}
		return Arrays.copyOfRange(named, Integer.BYTES, named.length);
	}

	/** Unpack row by row: whatever it unpacks to, no more than one row is held. */
	private static void pixels(byte[] packed, int width, int height) throws FormatException {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(packed);
			byte[] row = new byte[1 + SAMPLES * width];
			for (int y = 0; y < height; y++) {
				fill(row, inflater);
				if (row[0] != 0) {
					throw new FormatException("another filter");
				}
			}
			if (inflater.inflate(row) != 0 || !inflater.finished() || inflater.getRemaining() > 0) {
				throw new FormatException("more pixels than there is room for");
			}
		} catch (DataFormatException broken) {
			throw new FormatException("not packed pixels");
		} finally {
			inflater.end();
		}
	}

	private static void fill(byte[] row, Inflater inflater) throws DataFormatException, FormatException {
		for (int at = 0; at < row.length;) {
			int more = inflater.inflate(row, at, row.length - at);
			if (more == 0) {
				throw new FormatException("fewer pixels than there is room for");
			}
			at += more;
		}
	}
}
