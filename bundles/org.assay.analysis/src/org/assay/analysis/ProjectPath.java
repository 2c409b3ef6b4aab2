package org.assay.analysis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a path within a project looks like: names joined by forward slashes, relative to the project folder, with the same meaning on every
 * system. The decision looks at the text alone and is the same everywhere; whether links lead away is seen when the path is opened.
 */
public final class ProjectPath {

	/** Most bytes of one name, in UTF-8; what common file systems hold. */
	public static final int MOST_BYTES_OF_NAME = 255;
	/** Most bytes of a path, in UTF-8. */
	public static final int MOST_BYTES = 1024;

	private static final String FORBIDDEN = "<>:\"|?*";
	/** Names that Windows keeps for devices, with any ending. */
	private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");

	private ProjectPath() {
	}

	/** What is wrong with a path; the first ones lead out of the project, the later ones mean different things on different systems. */
	public enum Problem {
		/** Nothing is there. */
		EMPTY(true),
		/** A control character or NUL, or half a character. */
		CONTROL(true),
		/** A network path such as {@code //server/share} or {@code \\server\share}. */
		NETWORK(true),
		/** It begins at the root of the file system. */
		ABSOLUTE(true),
		/** It begins with a drive letter. */
		DRIVE(true),
		/** It begins with a scheme such as {@code file:} or {@code http:}. */
		SCHEME(true),
		/** Names are separated by backslashes. */
		BACKSLASH(true),
		/** It goes upwards by {@code ..}. */
		UPWARDS(true),
		/** A name is {@code .} or empty. */
		DOT(true),
		/** A character that not every system has in names. */
		CHARACTER(false),
		/** A name of a device of Windows. */
		DEVICE(false),
		/** A name ends in a dot or begins or ends in a space, which Windows cuts off. */
		ENDING(false),
		/** A name or the path is too long. */
		LONG(false);

		private final boolean leaves;

		Problem(boolean leaves) {
			this.leaves = leaves;
		}

		/** Return whether the path may lead out of the project; otherwise it cannot be used on every system. */
		public boolean leaves() {
			return leaves;
		}

		/** Return the word for it in keys of messages. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** Return what is wrong with a path; empty if it names a file or folder within the project on every system. */
	public static Optional<Problem> problem(String path) {
		Optional<Problem> beginning = problemOfBeginning(path);
		return beginning.isPresent() ? beginning : problemOfNames(path);
	}

	private static Optional<Problem> problemOfBeginning(String path) {
		if (path.isBlank()) {
			return Optional.of(Problem.EMPTY);
		}
		if (path.codePoints().anyMatch(ProjectPath::isControl)) {
			return Optional.of(Problem.CONTROL);
		}
		String slashes = path.replace('\\', '/');
		if (slashes.startsWith("//")) {
			return Optional.of(Problem.NETWORK);
		}
		if (slashes.startsWith("/")) {
			return Optional.of(Problem.ABSOLUTE);
		}
		int colon = path.indexOf(':');
		if (colon == 1 && isLetter(path.charAt(0))) {
			return Optional.of(Problem.DRIVE);
		}
		return isScheme(path.substring(0, Math.max(colon, 0))) ? Optional.of(Problem.SCHEME) : Optional.empty();
	}

	private static Optional<Problem> problemOfNames(String path) {
		List<String> names = List.of(path.split("[/\\\\]", -1));
		if (names.contains("..")) {
			return Optional.of(Problem.UPWARDS);
		}
		if (path.indexOf('\\') >= 0) {
			return Optional.of(Problem.BACKSLASH);
		}
		if (names.contains(".") || names.contains("")) {
			return Optional.of(Problem.DOT);
		}
		if (path.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
			return Optional.of(Problem.CHARACTER);
		}
		if (names.stream().anyMatch(ProjectPath::isDevice)) {
			return Optional.of(Problem.DEVICE);
		}
		if (names.stream().anyMatch(name -> name.endsWith(".") || !name.strip().equals(name))) {
			return Optional.of(Problem.ENDING);
		}
		boolean isLong = bytes(path) > MOST_BYTES || names.stream().anyMatch(name -> bytes(name) > MOST_BYTES_OF_NAME);
		return isLong ? Optional.of(Problem.LONG) : Optional.empty();
	}

	/** Control characters, those that turn the direction of text, line separators, and halves of a pair. */
	private static boolean isControl(int c) {
		int type = Character.getType(c);
		return Character.isISOControl(c) || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
				|| type == Character.PARAGRAPH_SEPARATOR
				|| c == 0x061C || c >= 0x200E && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF;
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	private static boolean isScheme(String text) {
		return !text.isEmpty() && isLetter(text.charAt(0)) && text.chars().allMatch(c -> isLetter((char) c) || c >= '0' && c <= '9'
				|| "+.-".indexOf(c) >= 0);
	}

	private static boolean isDevice(String name) {
		int dot = name.indexOf('.');
		String stem = (dot < 0 ? name : name.substring(0, dot)).stripTrailing().toLowerCase(Locale.ROOT);
		boolean numbered = stem.length() == 4 && (stem.startsWith("com") || stem.startsWith("lpt"))
				&& "0123456789¹²³".indexOf(stem.charAt(3)) >= 0;
		return DEVICES.contains(stem) || numbered;
	}

	private static int bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}
}
