package org.assay.analysis.expression;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Guesses which of some words was meant. */
final class NearestWord {

	private NearestWord() {
	}

	/** Return the word that differs least, the first by alphabet of several; an empty text if all differ in more than a third of the letters. */
	static String to(String written, Collection<String> words) {
		int most = Math.max(1, written.length() / 3);
		return words.stream().distinct().filter(word -> distance(written, word) <= most)
				.min(Comparator.<String>comparingInt(word -> distance(written, word)).thenComparing(Comparator.naturalOrder())).orElse("");
	}

	/** Levenshtein's distance, in which capital letters do not matter. */
	private static int distance(String one, String two) {
		String left = one.toLowerCase(Locale.ROOT);
		String right = two.toLowerCase(Locale.ROOT);
		int[] above = new int[right.length() + 1];
		for (int column = 0; column < above.length; column++) {
			above[column] = column;
		}
		for (int row = 1; row <= left.length(); row++) {
			int[] current = new int[above.length];
			current[0] = row;
			for (int column = 1; column < above.length; column++) {
				int replaced = above[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
				current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
			}
			above = current;
		}
		return above[right.length()];
	}
}
