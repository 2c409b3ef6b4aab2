package org.assay.evidence.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises footnotes: small text with nothing but small text below it, from the first line on that begins with a sign of a note. A plain
 * number is such a sign only if the text above shows it raised. Small lines above the first sign continue a note of the page before.
 */
final class Notes {

	private static final float SMALL = 0.93f;
	private static final float APART = 2.6f;
	private static final Pattern NUMBER = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}");
	private static final Pattern SIGN = Pattern.compile("^([*†‡§]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\d{1,3})(?=[\\s.)\\p{L}])");

	private Notes() {
	}

	/**
	 * The pieces that belong to footnotes.
	 *
	 * @param content of a page without its furniture
	 * @param bodySize font size of the running text
	 * @param before whether the page before has footnotes
	 */
	static Set<Piece> of(List<Piece> content, float bodySize, boolean before) {
		Set<Piece> notes = Collections.newSetFromMap(new IdentityHashMap<>());
		List<Piece> sorted = new ArrayList<>(content);
		sorted.sort(Comparator.comparingDouble(Piece::baseline).thenComparingDouble(Piece::left));
		String raised = raised(sorted, bodySize);
		for (List<Piece> group : groups(bottom(sorted, bodySize))) {
			int first = 0;
			while (first < group.size() && !labelled(group.get(first), raised)) {
				first++;
			}
			if (first < group.size()) {
				notes.addAll(before ? group : group.subList(first, group.size()));
			} else if (before && group.get(0).size() < SMALL * bodySize && continued(group, sorted)) {
				notes.addAll(group);
			}
		}
		return notes;
	}

	/** Small pieces below which, at their place along the line, only small ones stand. */
	private static List<Piece> bottom(List<Piece> sorted, float bodySize) {
		List<Piece> found = new ArrayList<>();
		List<Piece> large = new ArrayList<>();
		for (Piece piece : sorted.reversed()) {
			if (piece.size() >= SMALL * bodySize) {
				large.add(piece);
			} else if (large.stream().noneMatch(other -> other.sharedWidth(piece) > 0)) {
				found.add(piece);
			}
		}
		return found.reversed();
	}

	private static List<List<Piece>> groups(List<Piece> pieces) {
		List<List<Piece>> groups = new ArrayList<>();
		for (Piece piece : pieces) {
			List<Piece> home = null;
			for (List<Piece> group : groups) {
				if (group.stream().anyMatch(other -> piece.baseline() - other.baseline() < APART * piece.size() && near(other, piece))) {
					home = group;
					break;
				}
			}
			if (home == null) {
				home = new ArrayList<>();
				groups.add(home);
			}
			home.add(piece);
		}
		return groups;
	}

	private static boolean near(Piece one, Piece other) {
		return one.sharedWidth(other) > -2 * other.size();
	}

	private static boolean labelled(Piece piece, String raised) {
		Matcher sign = SIGN.matcher(piece.text());
		if (!sign.find()) {
			return false;
		}
		boolean plain = Character.isDigit(piece.text().charAt(0)) && piece.text().charAt(0) < 0x80;
		return !plain || piece.label() || raised.contains(" " + Raised.written(sign.group(1)) + " ");
	}

	/** The raised numbers of the running text, each with a space before and after it. */
	private static String raised(List<Piece> pieces, float bodySize) {
		StringBuilder found = new StringBuilder(" ");
		for (Piece piece : pieces) {
			if (piece.size() >= SMALL * bodySize) {
				Matcher matcher = NUMBER.matcher(piece.text());
				while (matcher.find()) {
					found.append(matcher.group()).append(' ');
				}
			}
		}
		return found.toString();
	}

	/** A note goes on only at the very bottom of a page. */
	private static boolean continued(List<Piece> group, List<Piece> sorted) {
		return group.contains(sorted.get(sorted.size() - 1));
	}
}
