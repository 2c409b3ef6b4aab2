package org.assay.dsl.parsing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The word that somebody probably meant. */
public final class Similar {

	private Similar() {
	}

	/**
	 * Return the candidate that differs least from a word; of equals the first in alphabetical order.
	 *
	 * @return empty if more than a third of the letters, and more than one, would have to change
	 */
	public static Optional<String> to(String word, Stream<String> candidates) {
		return all(word, candidates).stream().findFirst();
	}

	/** Return the candidates that are as near to a word as one that it is taken for may be, the nearest first. */
	public static List<String> all(String word, Stream<String> candidates) {
		int limit = Math.max(1, word.length() / 3);
		LevenshteinDistance distance = new LevenshteinDistance(limit);
		String wanted = word.toLowerCase(Locale.ROOT);
		record Candidate(String word, int distance) {
		}
		return candidates.filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
				.map(candidate -> new Candidate(candidate, distance.apply(wanted, candidate.toLowerCase(Locale.ROOT))))
				.filter(candidate -> candidate.distance() >= 0)
				.sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word)).map(Candidate::word).toList();
	}
}
