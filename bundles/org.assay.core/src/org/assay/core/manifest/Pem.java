package org.assay.core.manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.files.Confined;

/**
 * A key in a file, in the form that OpenSSL writes (RFC 7468).
 *
 * @param label what it is, such as PRIVATE KEY
 * @param content its bytes
 */
record Pem(String label, byte[] content) {

	static final String PRIVATE = "PRIVATE KEY";
	static final String PUBLIC = "PUBLIC KEY";
	private static final String PROTECTED = "ENCRYPTED PRIVATE KEY";
	private static final int MOST_BYTES = 1 << 16;
	private static final int LINE = 64;

	/**
	 * Read a key.
	 *
	 * @param label what is expected
	 * @throws CannotDo if the file cannot be read, or holds something else
	 */
	static Pem read(Path file, String label) throws CannotDo {
		String text;
		try {
			text = new String(Confined.readNamed(file, MOST_BYTES), StandardCharsets.ISO_8859_1);
		} catch (NoSuchFileException missing) {
			throw new CannotDo(Failure.of("path.missing", file));
		} catch (IOException refused) {
			throw CannotDo.io("file.unreadable", file, refused);
		}
		Pem pem = parse(file, text);
		if (!pem.label().equals(label)) {
			String key = pem.label().equals(PROTECTED) ? "key.protected" : label.equals(PUBLIC) ? "key.private" : "key.public";
			throw new CannotDo(Failure.of(key, file));
		}
		return pem;
	}

	private static Pem parse(Path file, String text) throws CannotDo {
		for (String label : new String[] {PRIVATE, PUBLIC, PROTECTED}) {
			int begin = text.indexOf("-----BEGIN " + label + "-----");
			int end = text.indexOf("-----END " + label + "-----");
			if (begin >= 0 && end > begin) {
				String body = text.substring(begin + ("-----BEGIN " + label + "-----").length(), end);
				try {
					return new Pem(label, Base64.getDecoder().decode(body.replaceAll("\\s", "")));
				} catch (IllegalArgumentException noBase64) {
					break;
				}
			}
		}
		throw new CannotDo(Failure.of("key.none", file));
	}

	/** Return the key as text. */
	String text() {
		String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(content);
		return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
	}
}
