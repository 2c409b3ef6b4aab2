package org.assay.core.manifest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.ProjectPath;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.files.Confined;
import org.assay.core.files.Confined.Entry;
import org.assay.core.files.Confined.Kind;
import org.assay.core.files.Outputs;
import org.assay.core.manifest.Manifest.Part;
import org.assay.core.project.ProjectFolder;

/**
 * What came of holding a manifest against the files beside it.
 *
 * @param manifest the manifest
 * @param signer key that has signed it; empty if nobody has, or the signature is not that of the key
 * @param mismatches what does not match, the signature first, then files by path
 */
public record Verification(Manifest manifest, Optional<VerifyingKey> signer, List<Mismatch> mismatches) {

	private static final int MOST_BYTES = 64 << 20;

	public Verification {
		mismatches = List.copyOf(mismatches);
	}

	/**
	 * Something that does not match.
	 *
	 * @param what what is wrong
	 * @param name path of the file, or what was found instead
	 */
	public record Mismatch(What what, String name) {
	}

	/** What can be wrong. */
	public enum What {
		/** The manifest has no signature, though one is asked for. */
		UNSIGNED,
		/** The manifest is not what was signed. */
		SIGNATURE,
		/** The manifest was signed with another key; the name is that key's fingerprint. */
		OTHER_KEY,
		/** The manifest is not as it is written, though it means the same. */
		REWRITTEN,
		/** The manifest names a path that is none in its folder. */
		NO_PATH,
		/** A file is not the one that was written. */
		CHANGED,
		/** A file is not there. */
		MISSING,
		/** A file is there that was not written together with the manifest. */
		EXTRA,
		/** A text of the project is not the one that was read. */
		INPUT_CHANGED,
		/** A text of the project is not there any more. */
		INPUT_MISSING,
		/** A text of the project was not there then. */
		INPUT_EXTRA
	}

	/** Return whether everything matches. */
	public boolean isPassed() {
		return mismatches.isEmpty();
	}

	/**
	 * Hold the manifest in a folder against the files beside it. Hidden files are passed over.
	 *
	 * @param key key that has to have signed it; empty if any will do, or none
	 * @param project project that the report is to have been made of; empty if it is not to be compared
	 * @throws CannotDo if there is no manifest, or one that cannot be read
	 */
	public static Verification of(Path folder, Optional<VerifyingKey> key, Optional<ProjectFolder> project) throws CannotDo {
		try {
			Confined confined = Confined.to(folder);
			String text = text(folder, confined);
			ManifestJson.Read read = ManifestJson.read(folder.resolve(Manifest.NAME), text);
			List<Mismatch> mismatches = new ArrayList<>();
			Optional<VerifyingKey> signer = signer(read, text, key, mismatches);
			files(read.manifest(), confined, mismatches);
			if (project.isPresent()) {
				inputs(read.manifest(), project.get(), mismatches);
			}
			return new Verification(read.manifest(), signer, mismatches);
		} catch (NoSuchFileException missing) {
			throw new CannotDo(Failure.of("path.missing", folder));
		} catch (IOException refused) {
			throw CannotDo.io("folder.unreadable", folder, refused);
		}
	}

	private static String text(Path folder, Confined confined) throws IOException, CannotDo {
		if (!Outputs.isComplete(confined)) {
			throw new CannotDo(Failure.of("verify.interrupted", folder));
		}
		if (!confined.exists(Manifest.NAME)) {
			throw new CannotDo(Failure.of("verify.none", folder, Manifest.NAME));
		}
		byte[] content = confined.read(Manifest.NAME, MOST_BYTES);
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
		} catch (CharacterCodingException noText) {
			throw new CannotDo(Failure.of("verify.noManifest", folder.resolve(Manifest.NAME)));
		}
	}

	private static Optional<VerifyingKey> signer(ManifestJson.Read read, String text,
			Optional<VerifyingKey> wanted, List<Mismatch> mismatches) {
		if (!ManifestJson.text(read.manifest(), read.signature()).equals(text)) {
			mismatches.add(new Mismatch(What.REWRITTEN, Manifest.NAME));
		}
		if (read.signature().isEmpty() && read.manifest().signedBy().isEmpty()) {
			wanted.ifPresent(key -> mismatches.add(new Mismatch(What.UNSIGNED, Manifest.NAME)));
			return Optional.empty();
		}
		Optional<VerifyingKey> stated = read.manifest().signedBy().flatMap(VerifyingKey::ofBase64);
		boolean signed = stated.isPresent() && read.signature().isPresent()
				&& stated.get().verifies(ManifestJson.signedPart(text), read.signature().get());
		if (!signed) {
			mismatches.add(new Mismatch(What.SIGNATURE, Manifest.NAME));
			return Optional.empty();
		}
		if (wanted.isPresent() && !wanted.equals(stated)) {
			mismatches.add(new Mismatch(What.OTHER_KEY, stated.get().fingerprint()));
		}
		return stated;
	}

	private static void files(Manifest manifest, Confined folder, List<Mismatch> mismatches) throws IOException {
		Map<String, Part> expected = new LinkedHashMap<>();
		manifest.outputs().forEach(part -> expected.put(part.name(), part));
		for (Part part : manifest.outputs()) {
			if (ProjectPath.problem(part.name()).isPresent()) {
				mismatches.add(new Mismatch(What.NO_PATH, part.name()));
			} else if (folder.kind(part.name()).isEmpty()) {
				mismatches.add(new Mismatch(What.MISSING, part.name()));
			} else if (folder.kind(part.name()).get() != Kind.FILE || !folder.sha256(part.name()).equals(part.sha256())) {
				mismatches.add(new Mismatch(What.CHANGED, part.name()));
			}
		}
		extra("", folder, expected, mismatches);
	}

	private static void extra(String path, Confined folder, Map<String, Part> expected, List<Mismatch> mismatches) throws IOException {
		for (Entry entry : folder.entries(path)) {
			if (entry.name().startsWith(".") || entry.path().equals(Manifest.NAME)) {
				continue;
			}
			if (entry.kind() == Kind.FOLDER) {
				extra(entry.path(), folder, expected, mismatches);
			} else if (!expected.containsKey(entry.path())) {
				mismatches.add(new Mismatch(What.EXTRA, entry.path()));
			}
		}
	}

	private static void inputs(Manifest manifest, ProjectFolder project, List<Mismatch> mismatches) throws CannotDo {
		Map<String, Part> now = new LinkedHashMap<>();
		Manifest.parts(project.read().sources()).forEach(part -> now.put(part.name(), part));
		for (Part then : manifest.inputs()) {
			Part part = now.containsKey(then.name()) ? now.remove(then.name()) : document(then, project);
			if (part == null) {
				mismatches.add(new Mismatch(What.INPUT_MISSING, then.name()));
			} else if (!part.equals(then)) {
				mismatches.add(new Mismatch(What.INPUT_CHANGED, then.name()));
			}
		}
		now.keySet().forEach(name -> mismatches.add(new Mismatch(What.INPUT_EXTRA, name)));
	}

	/** Return a document of the project as it is now; null if it cannot be read. */
	private static Part document(Part then, ProjectFolder project) {
		try {
			int limit = (int) Math.min(then.bytes(), Integer.MAX_VALUE - 1);
			return Part.of(then.name(), project.documents().read(then.name(), limit));
		} catch (IOException gone) {
			return null;
		}
	}
}
