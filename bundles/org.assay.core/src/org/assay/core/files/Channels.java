package org.assay.core.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** Reads and writes the content of files that {@link Confined} has opened. */
final class Channels {

	private static final int CHUNK = 1 << 16;

	private Channels() {
	}

	/**
	 * Read what is left of an open file. The size is that of the open file; one that grows meanwhile is read to its end, and no further than
	 * the limit.
	 */
	static byte[] read(FileChannel channel, int limit) throws IOException {
		int most = Math.addExact(limit, 1);
		ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(channel.size() + 1, most));
		while (channel.read(buffer) >= 0) {
			if (buffer.position() == most) {
				break;
			}
			if (!buffer.hasRemaining()) {
				buffer = ByteBuffer.allocate((int) Math.min(buffer.capacity() + (long) CHUNK, most)).put(buffer.flip());
			}
		}
		return Arrays.copyOf(buffer.array(), buffer.position());
	}

	/** Write all bytes and wait until the disk has them. */
	static void write(FileChannel channel, byte[] content) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(content);
		while (buffer.hasRemaining()) {
			channel.write(buffer);
		}
		channel.force(true);
	}

	/** Copy what is left of an open file and wait until the disk has it. */
	static void copy(FileChannel from, FileChannel to) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
		while (from.read(buffer) >= 0) {
			buffer.flip();
			while (buffer.hasRemaining()) {
				to.write(buffer);
			}
			buffer.clear();
		}
		to.force(true);
	}

	/** Return the SHA-256 of what is left of an open file as 64 hexadecimal digits. */
	static String sha256(FileChannel channel) throws IOException {
		MessageDigest digest = Sha256.digest();
		ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
		while (channel.read(buffer) >= 0) {
			digest.update(buffer.flip());
			buffer.clear();
		}
		return HexFormat.of().formatHex(digest.digest());
	}
}
