package org.assay.dsl.loading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Strict reading of UTF-8: a byte that means nothing is an error with a place, never a question mark. */
final class Utf8 {

	private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

	/** What Java puts in the place of bytes that mean nothing; a text may have it as well. */
	private static final char REPLACEMENT = '\uFFFD';

	private Utf8() {
	}

	/** What reading gave: all of the text, or the text in front of the first byte that is not UTF-8. */
	record Decoded(String text, boolean complete) {
	}

	/** Read bytes; a byte order mark in front is left out. */
	static Decoded decode(byte[] bytes) {
		int start = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, MARK, 0, 3) ? 3 : 0;
		String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
		if (text.indexOf(REPLACEMENT) < 0) {
			return new Decoded(text, true);
		}
		ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
		CharBuffer out = CharBuffer.allocate(bytes.length - start);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, out, true);
		return new Decoded(out.flip().toString(), !result.isError());
	}
}
