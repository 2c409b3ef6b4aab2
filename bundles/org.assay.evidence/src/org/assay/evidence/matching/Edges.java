package org.assay.evidence.matching;

/**
 * Whether a passage begins and ends where words and numbers do. A passage that begins after "non-" or "(un)", or ends inside a number, says
 * something else than the document.
 */
final class Edges {

	private static final String SIGNS = "+±<>≤≥=~≈$€£¥";
	private static final String UNITS = "%‰°€$£¥";
	private static final String IN_NUMBER = ".,:";
	private static final int GROUP = 3;

	private final CompactText text;

	Edges(CompactText text) {
		this.text = text;
	}

	/** Whether a passage may begin at a place. */
	boolean begins(int at) {
		int gap = text.gap(at);
		char last = text.at(at - 1);
		char first = text.at(at);
		if ((gap & Gap.BARRIER) != 0 || !Letters.inWord(first)) {
			return true;
		}
		if (Letters.digit(first) && (SIGNS.indexOf(last) >= 0 || numberGoesOn(at))) {
			return false;
		}
		if (Letters.inWord(last) || Gap.hyphenated(gap) || (gap & Gap.SOFT) != 0) {
			return Gap.spaceBeforeNext(gap);
		}
		return gap != 0 || !partOfWord(last, text.at(at - 2), text.gap(at - 1), first);
	}

	/** Whether a passage may end before a place. */
	boolean ends(int at) {
		int gap = text.gap(at);
		char last = text.at(at - 1);
		char next = text.at(at);
		if ((gap & Gap.BARRIER) != 0 || !Letters.inWord(last)) {
			return true;
		}
		if (Letters.digit(last) && (UNITS.indexOf(next) >= 0 && !Gap.hyphenated(gap) || numberGoesOn(at))) {
			return false;
		}
		if (Letters.inWord(next) || Gap.hyphenated(gap) || (gap & Gap.SOFT) != 0) {
			return Gap.spaceAfterLast(gap);
		}
		return gap != 0 || !partOfWord(next, text.at(at + 1), text.gap(at + 1), last);
	}

	/** A sign without spaces that has a word or number on both sides belongs to them, as does a bracket beside a letter. */
	private static boolean partOfWord(char sign, char beyond, int gapBeyond, char word) {
		boolean both = gapBeyond == 0 && Letters.inWord(beyond);
		return switch (sign) {
			case '\'', '/' -> both;
			case '(', ')', '[', ']' -> both && Letters.letter(word);
			default -> both && IN_NUMBER.indexOf(sign) >= 0 && Letters.digit(beyond) && Letters.digit(word);
		};
	}

	/** Whether digits before and after a gap are one number or one range. */
	private boolean numberGoesOn(int at) {
		int gap = text.gap(at);
		if (!Letters.digit(text.at(at - 1)) || !Letters.digit(text.at(at))) {
			return false;
		}
		if (Gap.hyphenated(gap)) {
			return true;
		}
		int before = 0;
		for (int i = at - 1; before <= GROUP && Letters.digit(text.at(i)); i--) {
			before++;
			if (text.gap(i) != 0) {
				break;
			}
		}
		int after = 0;
		for (int i = at; after <= GROUP && Letters.digit(text.at(i)) && (i == at || text.gap(i) == 0); i++) {
			after++;
		}
		return before <= GROUP && after == GROUP;
	}
}
