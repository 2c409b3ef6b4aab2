package org.assay.core.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest that files are told apart by. */
public final class Sha256 {

	private Sha256() {
	}

	/** Return 64 hexadecimal digits in small letters. */
	public static String of(byte[] content) {
		return HexFormat.of().formatHex(digest().digest(content));
	}

	/** Return what computes it step by step. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException("every Java has SHA-256", missing);
		}
	}
}
