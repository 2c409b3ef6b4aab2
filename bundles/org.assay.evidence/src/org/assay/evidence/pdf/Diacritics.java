package org.assay.evidence.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Joins an accent that is drawn by itself, over or under a letter, with its letter. */
final class Diacritics {

	private static final String SPACING = "\u00a8\u00b4`^\u02c6~\u02dc\u02da\u00b8\u02c7\u00af\u02d8\u02dd";
	private static final String COMBINING = "\u0308\u0301\u0300\u0302\u0302\u0303\u0303\u030a\u0327\u030c\u0304\u0306\u030b";

	private Diacritics() {
	}

	/** The glyphs with accents joined to the letters that they share their place with. */
	static List<Glyph> joined(List<Glyph> glyphs) {
		if (glyphs.stream().noneMatch(glyph -> mark(glyph) != 0)) {
			return glyphs;
		}
		List<Glyph> result = new ArrayList<>(glyphs.size());
		Glyph waiting = null;
		for (Glyph glyph : glyphs) {
			if (mark(glyph) != 0) {
				Glyph last = result.isEmpty() ? null : result.get(result.size() - 1);
				if (waiting == null && last != null && sharesPlace(last, glyph)) {
					result.set(result.size() - 1, with(last, glyph));
				} else {
					flush(waiting, result);
					waiting = glyph;
				}
				continue;
			}
			if (waiting != null && sharesPlace(glyph, waiting)) {
				result.add(with(glyph, waiting));
			} else {
				flush(waiting, result);
				result.add(glyph);
			}
			waiting = null;
		}
		flush(waiting, result);
		return result;
	}

	private static void flush(Glyph waiting, List<Glyph> result) {
		if (waiting != null) {
			result.add(waiting);
		}
	}

	private static char mark(Glyph glyph) {
		if (glyph.text().length() != 1) {
			return 0;
		}
		char c = glyph.text().charAt(0);
		int spacing = SPACING.indexOf(c);
		return spacing >= 0 ? COMBINING.charAt(spacing) : Character.getType(c) == Character.NON_SPACING_MARK && c < 0x370 ? c : 0;
	}

	private static boolean sharesPlace(Glyph letter, Glyph accent) {
		float shared = Math.min(letter.right(), accent.right()) - Math.max(letter.x(), accent.x());
		float least = Math.min(letter.width(), accent.width());
		return Character.isLetter(letter.text().codePointAt(0)) && Math.abs(letter.y() - accent.y()) < letter.size()
				&& (least <= 0 ? accent.x() >= letter.x() && accent.x() <= letter.right() : shared > least / 2);
	}

	private static Glyph with(Glyph letter, Glyph accent) {
		return letter.meaning(Normalizer.normalize(letter.text() + mark(accent), Normalizer.Form.NFC));
	}
}
