package org.assay.evidence.tables;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.assay.evidence.text.DocumentText;
import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;

/** The words that a document writes without a break, which tell whether a hyphen at the end of a line belongs to a word. */
final class KnownWords {

	private final Set<String> words = new HashSet<>();

	private KnownWords() {
	}

	static KnownWords of(DocumentText document) {
		KnownWords known = new KnownWords();
		for (Page page : document.pages()) {
			for (Line line : page.lines()) {
				for (String word : line.text().split(" ")) {
					known.words.add(bare(word));
				}
			}
		}
		return known;
	}

	boolean has(String word) {
		return words.contains(bare(word));
	}

	/** A word in small letters without what stands around it. */
	private static String bare(String word) {
		int from = 0;
		int to = word.length();
		while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
			from++;
		}
		while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
			to--;
		}
		return word.substring(from, to).replace("\u00ad", "").toLowerCase(Locale.ROOT);
	}
}
