package org.assay.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Where words may be parted at the end of a line: where the list says, and behind hyphens that they have anyway. An entry stands for all
 * words that begin with it, so that {@code klass-ning} does for "klassningen".
 */
final class Hyphens {

	private static final int SHORTEST = 5;
	/** Characters that go to the next line at least. */
	private static final int FEWEST = 3;

	/** Breaks by the letters of the entry. */
	private final TreeMap<String, List<Integer>> entries = new TreeMap<>();

	private Hyphens() {
	}

	/** The list for a language; an empty one if there is none. */
	static Hyphens of(String language) {
		Hyphens hyphens = new Hyphens();
		try (InputStream in = Hyphens.class.getResourceAsStream("hyphens_" + language + ".txt")) {
			if (in != null) {
				new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).forEach(hyphens::add);
			}
			return hyphens;
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private void add(String entry) {
		List<Integer> breaks = new ArrayList<>();
		StringBuilder letters = new StringBuilder();
		for (char c : entry.strip().toCharArray()) {
			if (c == '-') {
				breaks.add(letters.length());
			} else {
				letters.append(c);
			}
		}
		entries.put(letters.toString(), breaks);
	}

	/** How many characters may stay on the line, rising; where a hyphen stands before the break, no other is needed. */
	List<Integer> breaks(String word) {
		if (word.indexOf('-') > 2 && word.indexOf('-') < word.length() - 3) {
			return List.of(word.indexOf('-') + 1);
		}
		int from = 0;
		while (from < word.length() && !Character.isLetter(word.charAt(from))) {
			from++;
		}
		String letters = word.substring(from).toLowerCase(Locale.ROOT);
		for (int end = letters.length(); end >= SHORTEST; end--) {
			List<Integer> found = entries.get(letters.substring(0, end));
			if (found != null) {
				int start = from;
				return found.stream().map(at -> at + start).filter(at -> at <= word.length() - FEWEST).toList();
			}
		}
		return List.of();
	}

	/** The part of a word that stays on the line. */
	static String left(String word, int at) {
		String left = word.substring(0, at);
		return left.endsWith("-") ? left : left + "-";
	}
}
