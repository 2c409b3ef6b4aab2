package org.assay.report.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * Sorts as a reader expects: runs of digits by their value (A2 before A10), letters by the alphabet (in Swedish å ä ö
 * after z), other accents and case only to break ties.
 *
 * <p>The order is written out here because the collation tables of the Java runtime differ between versions and are
 * missing from small runtimes.
 */
public final class NaturalOrder implements Comparator<String> {

	/** å ä ö are letters of their own after z; æ sorts as ä, ø as ö, ü as y. */
	public static final NaturalOrder SWEDISH = new NaturalOrder("åäö");
	/** Accented letters sort as their base letters. */
	public static final NaturalOrder ENGLISH = new NaturalOrder("");

	/** Sorts after every letter of the Latin alphabet and before any other character. */
	private static final int AFTER_Z = 'z' + 1;

	private final String extraLetters;

	private NaturalOrder(String extraLetters) {
		this.extraLetters = extraLetters;
	}

	@Override
	public int compare(String left, String right) {
		String a = Normalizer.normalize(left, Normalizer.Form.NFC);
		String b = Normalizer.normalize(right, Normalizer.Form.NFC);
		int order = compareRuns(a, b);
		return order != 0 ? order : left.compareTo(right);
	}

	private int compareRuns(String a, String b) {
		int i = 0;
		int j = 0;
		while (i < a.length() && j < b.length()) {
			int order;
			if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
				int endA = digitsEnd(a, i);
				int endB = digitsEnd(b, j);
				order = compareDigits(a.substring(i, endA), b.substring(j, endB));
				i = endA;
				j = endB;
			} else {
				order = Integer.compare(rank(a.charAt(i++)), rank(b.charAt(j++)));
			}
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(a.length() - i, b.length() - j);
	}

	/** Digits may be longer than any number type: compare by length without leading zeros, then as text. */
	private static int compareDigits(String a, String b) {
		String left = withoutLeadingZeros(a);
		String right = withoutLeadingZeros(b);
		int order = Integer.compare(left.length(), right.length());
		return order != 0 ? order : left.compareTo(right);
	}

	private static String withoutLeadingZeros(String digits) {
		int start = 0;
		while (start < digits.length() - 1 && digits.charAt(start) == '0') {
			start++;
		}
		return digits.substring(start);
	}

	private int rank(char character) {
		char lower = folded(Character.toLowerCase(character));
		int extra = extraLetters.indexOf(lower);
		if (extra >= 0) {
			return AFTER_Z + extra;
		}
		char base = baseLetter(lower);
		return base <= 'z' ? base : AFTER_Z + extraLetters.length() + base;
	}

	private char folded(char lower) {
		if (extraLetters.isEmpty()) {
			return lower;
		}
		return switch (lower) {
		case 'æ' -> 'ä';
		case 'ø' -> 'ö';
		case 'ü' -> 'y';
		default -> lower;
		};
	}

	private static char baseLetter(char letter) {
		if (letter < 128) {
			return letter;
		}
		String base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		return base.charAt(0);
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	private static int digitsEnd(String text, int start) {
		int end = start;
		while (end < text.length() && isDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}
}
