package org.assay.core;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest that files are told apart by. */
final class Sha256 {

	private Sha256() {
	}

	/** Return 64 hexadecimal digits in small letters. */
	static String of(byte[] content) {
		return HexFormat.of().formatHex(digest().digest(content));
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException("every Java has SHA-256", missing);
		}
	}
}
