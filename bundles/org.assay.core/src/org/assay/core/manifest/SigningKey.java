package org.assay.core.manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.files.Confined;
import org.assay.core.files.OutputFile;
import org.assay.core.files.OutputFile.Access;
import org.assay.core.files.Outputs;

/** The private half of an Ed25519 key pair (RFC 8032). The same key signs the same bytes with the same signature. */
public final class SigningKey {

	static final String ALGORITHM = "Ed25519";
	/** Ending of the file that holds the public half. */
	private static final String PUBLIC_ENDING = ".pub";

	private final PrivateKey key;
	private final VerifyingKey publicKey;
	private final boolean exposed;

	private SigningKey(PrivateKey key, VerifyingKey publicKey, boolean exposed) {
		this.key = key;
		this.publicKey = publicKey;
		this.exposed = exposed;
	}

	/**
	 * Read a private key from a PEM file with PKCS#8.
	 *
	 * @throws CannotDo if there is none in the file, one of another kind, or one that is protected by a password
	 */
	public static SigningKey read(Path file) throws CannotDo {
		Pem pem = Pem.read(file, Pem.PRIVATE);
		try {
			PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pem.content()));
			return new SigningKey(key, publicHalf((EdECPrivateKey) key), Confined.isReadByOthers(file));
		} catch (GeneralSecurityException | ClassCastException noKey) {
			throw new CannotDo(Failure.of("key.kind", file));
		} catch (IOException refused) {
			throw CannotDo.io("file.unreadable", file, refused);
		}
	}

	/**
	 * Make a key pair: the private half in a file that only its owner may read, the public half in one beside it.
	 *
	 * @return the public half
	 * @throws CannotDo if one of the files is there already, or cannot be written
	 */
	public static VerifyingKey make(Path file) throws CannotDo {
		KeyPair pair;
		try {
			pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
		} catch (GeneralSecurityException missing) {
			throw new IllegalStateException("every Java has " + ALGORITHM, missing);
		}
		VerifyingKey publicKey = new VerifyingKey(pair.getPublic());
		String name = file.getFileName().toString();
		OutputFile privateHalf = new OutputFile(name, bytes(new Pem(Pem.PRIVATE, pair.getPrivate().getEncoded()))).with(Access.SECRET);
		Outputs.writeNew(file.toAbsolutePath().getParent(), List.of(new OutputFile(name + PUBLIC_ENDING, bytes(publicKey.pem())), privateHalf));
		return publicKey;
	}

	private static byte[] bytes(Pem pem) {
		return pem.text().getBytes(StandardCharsets.US_ASCII);
	}

	/** Java makes the public half only together with a new private one, so it is given the private one for a random number. */
	private static VerifyingKey publicHalf(EdECPrivateKey key) throws GeneralSecurityException {
		byte[] secret = key.getBytes().orElseThrow(() -> new GeneralSecurityException("no bytes"));
		KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
		generator.initialize(NamedParameterSpec.ED25519, new Given(secret));
		KeyPair pair = generator.generateKeyPair();
		if (!key.getBytes().map(Base64.getEncoder()::encodeToString)
				.equals(((EdECPrivateKey) pair.getPrivate()).getBytes().map(Base64.getEncoder()::encodeToString))) {
			throw new IllegalStateException("this Java does not make " + ALGORITHM + " keys of the bytes it is given");
		}
		return new VerifyingKey(pair.getPublic());
	}

	/** Gives bytes that are known. */
	private static final class Given extends SecureRandom {

		private static final long serialVersionUID = 1;

		private final transient byte[] secret;

		Given(byte[] secret) {
			this.secret = secret;
		}

		@Override
		public void nextBytes(byte[] bytes) {
			System.arraycopy(secret, 0, bytes, 0, bytes.length);
		}
	}

	/** Return the public half. */
	public VerifyingKey publicKey() {
		return publicKey;
	}

	/** Return whether others than the owner may read the file that the key comes from. */
	public boolean isExposed() {
		return exposed;
	}

	/** Return the signature of a message as Base64. */
	String sign(byte[] message) {
		try {
			Signature signer = Signature.getInstance(ALGORITHM);
			signer.initSign(key);
			signer.update(message);
			String signature = Base64.getEncoder().encodeToString(signer.sign());
			if (!publicKey.verifies(message, signature)) {
				throw new IllegalStateException("the signature does not verify");
			}
			return signature;
		} catch (GeneralSecurityException failed) {
			throw new IllegalStateException(failed);
		}
	}
}
