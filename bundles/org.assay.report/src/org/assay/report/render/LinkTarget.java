package org.assay.report.render;

import java.util.Locale;
import java.util.Optional;

/** Decides which link targets are followed, and how anchors are spelled. */
final class LinkTarget {

	/** What no address may hold as it is, after RFC 3986. */
	private static final String FORBIDDEN = "\\<>\"{}|^`";

	private LinkTarget() {
	}

	/**
	 * The target to write into a link.
	 *
	 * @return the target for {@code #anchor}, {@code https:}, {@code mailto:} and relative addresses; empty for any other,
	 *         which is then shown as text
	 */
	static Optional<String> of(String target) {
		if (target.startsWith("#")) {
			return target.length() > 1 ? Optional.of("#" + anchor(target.substring(1))) : Optional.empty();
		}
		if (target.chars().anyMatch(c -> c <= ' ' || c == 0x7f || FORBIDDEN.indexOf(c) >= 0)) {
			return Optional.empty();
		}
		String lower = target.toLowerCase(Locale.ROOT);
		boolean followed = lower.startsWith("https://") || lower.startsWith("mailto:") || isRelative(target);
		return followed ? Optional.of(target) : Optional.empty();
	}

	/** Whether a followed target leads out of the report to an absolute address. */
	static boolean isAbsolute(String target) {
		return !target.startsWith("#") && !isRelative(target);
	}

	private static boolean isRelative(String target) {
		if (target.isEmpty() || target.startsWith("/")) {
			return false;
		}
		int colon = target.indexOf(':');
		int slash = target.indexOf('/');
		return colon < 0 || slash >= 0 && slash < colon;
	}

	/** An id that is safe in every format: letters, digits, {@code -} and {@code .} stay, others become their code point. */
	static String anchor(String id) {
		StringBuilder safe = new StringBuilder();
		id.codePoints().forEach(c -> {
			if (Character.isLetterOrDigit(c) || c == '-' || c == '.') {
				safe.appendCodePoint(c);
			} else {
				safe.append('_').append(Integer.toHexString(c));
			}
		});
		return safe.toString();
	}
}
