package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Braces that are missing in front of a line, as its indentation shows. */
final class MissingBraces {

	private final Attempt before;
	private final SourceWords words;
	/** First word of the line; the number of words at the end of the file. */
	private final int line;
	/** First word of what is accepted in front of the line, or of the line. */
	private final int first;

	/**
	 * A file with braces added.
	 *
	 * @param result the file
	 * @param braces what was added
	 */
	record Added(Attempt result, String braces) {
	}

	/** Prepare to look in front of a line, given its first word. */
	MissingBraces(Attempt before, int line) {
		this.before = before;
		this.words = before.words();
		this.line = line;
		this.first = firstAccepted();
	}

	private int firstAccepted() {
		int found = line;
		while (found > 0 && words.text(words.lineStart(found - 1)).equals("accept")) {
			found = words.lineStart(found - 1);
		}
		return found;
	}

	/** Return the first word of what is accepted in front of the line, or of the line. */
	int first() {
		return first;
	}

	/** Return the file with the blocks closed that are no further in than the line is; empty if there is none, or it does not help. */
	Optional<Added> closing() {
		if (!isPossible()) {
			return Optional.empty();
		}
		int open = open();
		int one = open != 1 && isOutdented() ? 1 : 0;
		return IntStream.of(open, one).filter(count -> count > 0).mapToObj(count -> added('}', count)).flatMap(Optional::stream).findFirst();
	}

	/** Return the file with a block opened in front of the line, if it is indented further than what stands in front of it. */
	Optional<Added> opening() {
		return isPossible() && isIndented() && isClosed() ? added('{', 1) : Optional.empty();
	}

	private boolean isPossible() {
		return first > 0 && line < words.count() && !words.closes(line);
	}

	/** Return how many of the innermost blocks begin on a line that is indented as far as this one, or further. */
	private int open() {
		List<Integer> around = words.around(first);
		int count = 0;
		while (count < around.size() && words.indentation(around.get(around.size() - 1 - count)) >= words.indentation(first)) {
			count++;
		}
		return count;
	}

	private boolean isOutdented() {
		boolean leftOpen = words.opened(first - 1) > 0 && !words.closes(first - 1);
		return !words.opens(first - 1) && (leftOpen || words.indentation(first) < words.indentation(first - 1));
	}

	private boolean isIndented() {
		return words.indentation(first) > words.indentation(first - 1) && !words.isBrace(first - 1) && !words.text(first - 1).equals(",");
	}

	/** Return whether a brace that opens nothing follows, no further out than the line in front. */
	private boolean isClosed() {
		int depth = 0;
		for (int index = first; index < words.count(); index++) {
			depth += words.opens(index) ? 1 : words.closes(index) ? -1 : 0;
			if (depth < 0) {
				return words.indentation(index) >= words.indentation(first - 1);
			}
		}
		return false;
	}

	private Optional<Added> added(char brace, int count) {
		String braces = String.join(" ", Collections.nCopies(count, String.valueOf(brace)));
		List<Integer> free = free();
		int missing = count - free.size();
		if (missing <= 0) {
			return added(with(before.text(), brace, free.subList(free.size() - count, free.size())), braces);
		}
		List<Integer> around = words.around(first);
		if (brace == '{' || around.isEmpty()) {
			return Optional.empty();
		}
		// where there is no room, the innermost block makes some
		int begin = words.start(words.statementStart(around.getLast()));
		String room = " ".repeat(words.start(first) - begin);
		List<Integer> places = IntStream.range(begin, Math.min(begin + count - 1, words.start(first))).boxed().toList();
		return added(with(before.text().substring(0, begin) + room + before.text().substring(words.start(first)), brace, places), braces);
	}

	private static String with(String text, char brace, List<Integer> places) {
		StringBuilder changed = new StringBuilder(text);
		places.forEach(place -> changed.setCharAt(place, brace));
		return changed.toString();
	}

	private Optional<Added> added(String text, String braces) {
		Attempt attempt = before.with(text);
		boolean helps = attempt.isBehind(line, words) && attempt.startsStatement(words.start(first));
		return helps ? Optional.of(new Added(attempt, braces)) : Optional.empty();
	}

	/** Return the places of the white space in front of the line that no comment needs. */
	private List<Integer> free() {
		String text = before.text();
		List<Integer> free = new ArrayList<>();
		int end = words.start(first);
		for (int index = words.end(first - 1); index < end; index++) {
			if (text.startsWith("//", index)) {
				index = Math.max(text.indexOf('\n', index), index);
			} else if (text.startsWith("/*", index)) {
				index = Math.max(text.indexOf("*/", index), index) + 1;
			} else if (Character.isWhitespace(text.charAt(index))) {
				free.add(index);
			}
		}
		return free;
	}
}
