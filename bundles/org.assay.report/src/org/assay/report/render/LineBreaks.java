package org.assay.report.render;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;

/**
 * Tells the layout engine where a line may end: where it may by the rules of Unicode and before the slashes of an address, and between any
 * two letters of a word that is longer than a line.
 *
 * <p>The engine would break such a word too, where it may, but looks at all that is left of it for each line, so that its time grows with
 * the square of the word. Nothing is added to the text: what is copied from the page is what was written.
 *
 * <p>Not thread-safe, as each layout has its own.
 */
final class LineBreaks implements FSTextBreaker {

	/** Letters of a word that is broken only where the rules permit it. */
	static final int LONGEST_WORD = 80;
	/** Characters that the rules see at once; the engine asks for the places of one line, and then hands over what is left of the text. */
	private static final int WINDOW = 1_024;
	private static final int ZERO_WIDTH_JOINER = 0x200d;

	private final FSTextBreaker rules = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
	private String text = "";
	private int windowStart;
	private int windowEnd;
	/** The place told last. */
	private int place;
	/** The end of the word in which that place is, as far as it is in the window, or the place itself. */
	private int wordEnd;
	/** Whether that word goes on behind the window. */
	private boolean goesOn;

	@Override
	public void setText(String newText) {
		text = newText;
		place = 0;
		wordEnd = 0;
		goesOn = false;
		openWindow();
	}

	/** Return the next place behind which a line may end, counted in characters from the start; -1 behind the last. */
	@Override
	public int next() {
		if (place == wordEnd) {
			boolean isLong = goesOn;
			int end = ruled();
			if (end == BreakIterator.DONE) {
				return BreakIterator.DONE;
			}
			wordEnd = end;
			if (!isLong && end - place <= LONGEST_WORD) {
				place = end;
				return place;
			}
		}
		place = behindLetter(place, wordEnd);
		return place;
	}

	/** Return the next place by the rules; where a word does not end in the window, the window's end. */
	private int ruled() {
		int end = rules.next();
		if (windowEnd < text.length() && (end == BreakIterator.DONE || windowStart + end == windowEnd)) {
			openWindow();
			end = rules.next();
		}
		goesOn = windowEnd < text.length() && windowStart + end == windowEnd && !Character.isWhitespace(text.charAt(windowEnd - 1));
		return end == BreakIterator.DONE ? end : windowStart + end;
	}

	/** Show the rules what follows: as much as a long text needs for a line or more, but of a long word no more than shows that it is one. */
	private void openWindow() {
		windowStart = place;
		windowEnd = Math.min(text.length(), windowStart + WINDOW);
		int letters = 0;
		for (int i = windowStart; i < windowEnd; i++) {
			letters = Character.isWhitespace(text.charAt(i)) ? 0 : letters + 1;
			if (letters > LONGEST_WORD) {
				windowEnd = i;
			}
		}
		windowEnd = windowEnd < text.length() ? behindLetter(windowEnd, text.length()) : windowEnd;
		rules.setText(text.substring(windowStart, windowEnd));
	}

	/** Return the end of the letter that begins at an index, with the marks on it and the white space behind it, up to a limit. */
	private int behindLetter(int index, int limit) {
		int end = index + Character.charCount(text.codePointAt(index));
		while (end < limit && belongsToLetterBefore(end)) {
			end += Character.charCount(text.codePointAt(end));
		}
		return end;
	}

	private boolean belongsToLetterBefore(int index) {
		int c = text.codePointAt(index);
		return switch (Character.getType(c)) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
		default -> c == ZERO_WIDTH_JOINER || text.codePointBefore(index) == ZERO_WIDTH_JOINER || Character.isWhitespace(c);
		};
	}
}
