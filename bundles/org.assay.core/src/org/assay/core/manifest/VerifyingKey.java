package org.assay.core.manifest;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.files.Sha256;

/** The public half of a key pair, which tells whether the private half has signed something. */
public final class VerifyingKey {

	private final PublicKey key;

	VerifyingKey(PublicKey key) {
		this.key = key;
	}

	/**
	 * Read a public key from a PEM file.
	 *
	 * @throws CannotDo if there is none in the file, or one of another kind
	 */
	public static VerifyingKey read(Path file) throws CannotDo {
		Pem pem = Pem.read(file, Pem.PUBLIC);
		return of(pem.content()).orElseThrow(() -> new CannotDo(Failure.of("key.kind", file)));
	}

	/** Return the key of its X.509 form as Base64; empty if the text is no Ed25519 key. */
	static Optional<VerifyingKey> ofBase64(String text) {
		try {
			return of(Base64.getDecoder().decode(text));
		} catch (IllegalArgumentException noBase64) {
			return Optional.empty();
		}
	}

	private static Optional<VerifyingKey> of(byte[] encoded) {
		try {
			return Optional.of(new VerifyingKey(KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded))));
		} catch (GeneralSecurityException noKey) {
			return Optional.empty();
		}
	}

	/** Return the X.509 form as Base64. */
	String base64() {
		return Base64.getEncoder().encodeToString(key.getEncoded());
	}

	Pem pem() {
		return new Pem(Pem.PUBLIC, key.getEncoded());
	}

	/** Return what people compare keys by: the SHA-256 of the X.509 form, in Base64. */
	public String fingerprint() {
		return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(Sha256.digest().digest(key.getEncoded()));
	}

	/** Return whether the private half has signed a message.
	 * @param signature signature as Base64 */
	boolean verifies(byte[] message, String signature) {
		try {
			Signature verifier = Signature.getInstance(SigningKey.ALGORITHM);
			verifier.initVerify(key);
			verifier.update(message);
			return verifier.verify(Base64.getDecoder().decode(signature));
		} catch (GeneralSecurityException | IllegalArgumentException noSignature) {
			return false;
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof VerifyingKey that && key.equals(that.key);
	}

	@Override
	public int hashCode() {
		return key.hashCode();
	}
}
