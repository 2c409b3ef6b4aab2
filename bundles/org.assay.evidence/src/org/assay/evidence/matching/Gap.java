package org.assay.evidence.matching;

/**
 * What stands between two characters of a text besides those that count: spaces, hyphens, ends of lines. A gap is a set of flags; what it
 * may mean is a set of readings, and two gaps agree if they share a reading.
 * <p>
 * A hyphen at the end of a line is read as the hyphen that it is, and, between letters, as nothing, because the line may have ended inside
 * a word. It is not read as nothing before a digit, or before a capital after a small letter: numbers and compounds of names keep their
 * hyphens wherever lines end. A hyphen inside a line is never read as nothing, a space never as a hyphen.
 */
final class Gap {

	/** White space before the hyphen, or without one. */
	static final int SPACE = 1;
	static final int HYPHEN = 2;
	static final int DASH = 4;
	static final int SOFT = 8;
	/** White space after the hyphen. */
	static final int SPACE_AFTER = 16;
	/** The line ends right after the hyphen. */
	static final int LINE_END = 32;
	/** The white space has an end of a line in it. */
	static final int BROKEN = 64;
	/** What stands before and after is not one text. */
	static final int BARRIER = 128;

	static final int READ_JOINED = 1;
	static final int READ_SPACE = 2;
	static final int READ_HYPHEN = 4;
	static final int READ_HYPHEN_SPACE = 8;
	static final int READ_SPACE_HYPHEN = 16;
	static final int READ_SPACED_HYPHEN = 32;

	private static final int ANY_HYPHEN = HYPHEN | DASH | SOFT;
	private static final String LOOSE = ".,;:!?()[]{}'/%";

	private Gap() {
	}

	static boolean hyphenated(int gap) {
		return (gap & (HYPHEN | DASH)) != 0;
	}

	/** Whether white space stands right before the character after the gap. */
	static boolean spaceBeforeNext(int gap) {
		return (gap & ANY_HYPHEN) == 0 ? (gap & SPACE) != 0 : (gap & SPACE_AFTER) != 0 && (gap & LINE_END) == 0;
	}

	/** Whether white space stands right after the character before the gap. */
	static boolean spaceAfterLast(int gap) {
		return (gap & SPACE) != 0;
	}

	/** Whether a word ends in the gap, if hyphens at line ends are taken to part a word. */
	static boolean endsWord(int gap) {
		return (gap & BARRIER) != 0 || (gap & SPACE) != 0 || (gap & SPACE_AFTER) != 0 && (gap & LINE_END) == 0;
	}

	/** What the gap before a character of a text may mean. */
	static int readings(CompactText text, int at) {
		int gap = text.gap(at);
		int readings = readings(gap, text, at);
		if ((gap & (ANY_HYPHEN | BARRIER)) == 0 && loose(text, at)) {
			readings |= READ_JOINED | READ_SPACE;
		}
		return readings;
	}

	private static int readings(int gap, CompactText text, int at) {
		if ((gap & BARRIER) != 0) {
			return 0;
		}
		if ((gap & ANY_HYPHEN) == 0) {
			return (gap & SPACE) == 0 ? READ_JOINED : (gap & BROKEN) != 0 && slash(text, at) ? READ_SPACE | READ_JOINED : READ_SPACE;
		}
		boolean before = (gap & SPACE) != 0;
		boolean after = (gap & SPACE_AFTER) != 0;
		if ((gap & LINE_END) != 0 && !before) {
			boolean parted = (gap & DASH) == 0 && partsWord(text, at);
			return READ_HYPHEN | READ_HYPHEN_SPACE | (parted ? READ_JOINED : 0);
		}
		if (!hyphenated(gap)) {
			return before || after ? READ_SPACE | READ_HYPHEN_SPACE : READ_JOINED | READ_HYPHEN;
		}
		return before ? after ? READ_SPACED_HYPHEN : READ_SPACE_HYPHEN : after ? READ_HYPHEN_SPACE : READ_HYPHEN;
	}

	private static boolean slash(CompactText text, int at) {
		return text.at(at - 1) == '/' || text.at(at) == '/';
	}

	private static boolean partsWord(CompactText text, int at) {
		char last = text.at(at - 1);
		char next = text.at(at);
		return Letters.letter(last) && Letters.letter(next) && (!Character.isUpperCase(next) || Character.isUpperCase(last));
	}

	/** White space beside a sign is not seen everywhere alike, unless the sign stands inside a number. */
	private static boolean loose(CompactText text, int at) {
		return LOOSE.indexOf(text.at(at)) >= 0 && !insideNumber(text, at)
				|| LOOSE.indexOf(text.at(at - 1)) >= 0 && !insideNumber(text, at - 1);
	}

	private static boolean insideNumber(CompactText text, int sign) {
		return Letters.digit(text.at(sign - 1)) && Letters.digit(text.at(sign + 1));
	}
}
