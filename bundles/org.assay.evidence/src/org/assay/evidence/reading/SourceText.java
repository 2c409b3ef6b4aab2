package org.assay.evidence.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The characters of a text file: UTF-8, UTF-16 with a mark, or else the code page of old texts from western Europe. */
final class SourceText {

	private static final Charset OLD = Charset.forName("windows-1252");

	private SourceText() {
	}

	/** The text; nothing if the bytes are no text. */
	static Optional<String> of(byte[] bytes) {
		if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe
				|| bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
			return Optional.of(new String(bytes, StandardCharsets.UTF_16));
		}
		for (byte b : bytes) {
			if (b == 0) {
				return Optional.empty();
			}
		}
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException old) {
			text = new String(bytes, OLD);
		}
		return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
	}
}
