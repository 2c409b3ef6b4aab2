package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The ways to repair a file at a word that the parser did not expect. */
final class Repairs {

	/** How many lines a statement is taken to have at most. */
	private static final int LINES = 3;

	private final Attempt before;
	private final SourceWords words;
	private final int word;
	/** First word of the line; the number of words at the end of the file. */
	private final int line;

	/**
	 * Words to blank.
	 *
	 * @param from first of them
	 * @param to word behind the last of them
	 * @param sign what takes the place of the first letter; of all letters if it is a letter itself
	 */
	private record Cut(int from, int to, char sign) {

		Cut(int from, int to) {
			this(from, to, ' ');
		}
	}

	/** Prepare to repair at a word; the number of words means the end of the file. */
	Repairs(Attempt before, int word) {
		this.before = before;
		this.words = before.words();
		this.word = word;
		this.line = word == words.count() ? word : words.lineStart(word);
	}

	/** Return the file with the brace in front of the line that the indentation shows to be missing; empty if none is, or it does not help. */
	Optional<Attempt> withBrace(char brace) {
		int first = accepted();
		boolean inner = first > 0 && line < words.count() && !words.closes(line);
		if (!inner || !(brace == '}' ? isOutdented(first) : isIndented(first))) {
			return Optional.empty();
		}
		int place = words.start(first) - 1;
		Attempt attempt = before.with(before.text().substring(0, place) + brace + before.text().substring(place + 1));
		return Optional.of(attempt).filter(closed -> isBehind(closed, line) && closed.startsStatement(startOf(first)));
	}

	/** Return the first word of what is accepted in front of the line, or of the line. */
	int accepted() {
		int first = line;
		while (first > 0 && words.text(words.lineStart(first - 1)).equals("accept")) {
			first = words.lineStart(first - 1);
		}
		return first;
	}

	private boolean isOutdented(int first) {
		boolean leftOpen = words.opened(first - 1) > 0 && !words.closes(first - 1);
		return !words.opens(first - 1) && (leftOpen || words.indentation(first) < words.indentation(first - 1));
	}

	private boolean isIndented(int first) {
		return words.indentation(first) > words.indentation(first - 1) && !words.isBrace(first - 1) && !words.text(first - 1).equals(",");
	}

	/** Return where a statement may break off: in front of this line, or in front of the brace that closes its block on this line. */
	int edge() {
		return word < words.count() && words.closes(word) ? word : line;
	}

	/** Return the file without the end of a statement, if it breaks off at the edge and the parser took what follows for its end. */
	Optional<Attempt> withoutWhatIsIncomplete() {
		int edge = edge();
		if (edge == 0 || words.isBrace(edge - 1) || edge < words.count() && !breaksOff(edge)) {
			return Optional.empty();
		}
		return IntStream.iterate(edge - 1, from -> from >= words.statementStart(edge - 1), from -> from - 1)
				.mapToObj(from -> attempt(new Cut(from, edge)))
				.filter(attempt -> isBehind(attempt, edge)).findFirst();
	}

	/** Return whether what stands before the edge is incomplete: without this line as well, the parser stumbles over what follows. */
	private boolean breaksOff(int edge) {
		if (words.closes(edge)) {
			return true;
		}
		int follow = words.statementEnd(edge);
		Attempt without = attempt(new Cut(edge, follow));
		return without.reach() <= startOf(follow) || without.reach() < startOf(nextLine(follow)) && !without.startsStatement(startOf(follow));
	}

	/**
	 * A repair that was made.
	 *
	 * @param result the file after it
	 * @param culprit the word that is wrong
	 */
	record Repair(Attempt result, int culprit) {
	}

	/** Return the smallest repair that lets the parser get behind the line; if none does, one that takes the statement out. */
	Repair smallest() {
		Attempt fair = null;
		for (Cut cut : cuts()) {
			Attempt attempt = attempt(cut);
			int end = behind(cut);
			if (isGood(attempt, end)) {
				return new Repair(attempt, cut.to() == word ? cut.from() : word);
			}
			fair = fair == null && attempt.reach() > startOf(end) ? attempt : fair;
			if (attempt.isSpent()) {
				break;
			}
		}
		return new Repair(fair == null ? attempt(statement()) : fair, word);
	}

	/** Return whether the parser gets behind a line, and has not taken its first word for the end of the line before. */
	private boolean isGood(Attempt attempt, int end) {
		return isBehind(attempt, end) && attempt.startsStatement(startOf(end));
	}

	private boolean isBehind(Attempt attempt, int end) {
		return attempt.reach() > startOf(end) && attempt.reach() >= startOf(nextLine(end));
	}

	private List<Cut> cuts() {
		List<Cut> cuts = new ArrayList<>();
		if (!words.opens(word)) {
			addParts(cuts);
		}
		cuts.add(statement());
		if (word > 0 && word == line && words.closes(word - 1)) {
			cuts.add(new Cut(word - 1, word));
		}
		addLonger(cuts);
		return cuts;
	}

	/** Add the repairs that leave something of the line. */
	private void addParts(List<Cut> cuts) {
		int tail = tail();
		int end = words.lineEnd(word);
		if (end == word + 1) {
			addBraces(end, cuts);
		}
		cuts.add(new Cut(word, word + 1));
		cuts.add(new Cut(word, tail));
		if (tail < end && words.opens(tail)) {
			cuts.add(new Cut(word, word + 1, '_'));
		} else if (tail < end) {
			cuts.add(new Cut(word, end));
		}
	}

	/** Add braces in the place of the last word of a line, where the indentation shows that there should be one. */
	private void addBraces(int end, List<Cut> cuts) {
		if (end < words.count() && words.indentation(end) > words.indentation(word)) {
			cuts.add(new Cut(word, end, '{'));
		}
		boolean outdented = word == line && word > 0 && words.indentation(word) < words.indentation(word - 1);
		if (outdented || words.opened(word) > 0) {
			cuts.add(new Cut(word, end, '}'));
		}
	}

	private Cut statement() {
		int tail = tail();
		boolean block = tail < words.lineEnd(word) && words.opens(tail);
		return new Cut(words.closes(word) ? word : words.statementStart(word), block ? words.statementEnd(word) : tail);
	}

	/** Add the repairs that take out the other lines of a list as well. */
	private void addLonger(List<Cut> cuts) {
		Cut statement = statement();
		int from = statement.from();
		int to = statement.to();
		for (int lines = 1; lines < LINES; lines++) {
			if (from > 0 && words.text(from - 1).equals(",")) {
				from = words.statementStart(from - 1);
				cuts.add(new Cut(from, statement.to()));
			}
			if (to < words.count() && words.text(to - 1).equals(",")) {
				to = words.statementEnd(to);
				cuts.add(new Cut(statement.from(), to));
			}
		}
	}

	/**
	 * Return the word behind the rest of the line; a brace that opens a block at its end, or closes one begun on the line, is not part of the
	 * rest.
	 */
	private int tail() {
		int end = words.lineEnd(word);
		int depth = 0;
		int opening = end;
		for (int index = word; index < end; index++) {
			if (words.opens(index)) {
				opening = depth++ == 0 ? index : opening;
			} else if (words.closes(index) && --depth < 0 && words.opened(word) > 0) {
				return Math.max(index, word + 1);
			}
		}
		return depth > 0 ? opening : end;
	}

	/** Return the first word of the line behind a cut. */
	private int behind(Cut cut) {
		return words.lineEnd(Math.max(cut.to() - 1, word));
	}

	private int nextLine(int first) {
		return first < words.count() ? words.lineEnd(first) : first;
	}

	private int startOf(int index) {
		return index < words.count() ? words.start(index) : before.text().length();
	}

	private Attempt attempt(Cut cut) {
		int start = words.start(cut.from());
		StringBuilder text = new StringBuilder(before.text());
		for (int index = start; index < words.end(cut.to() - 1); index++) {
			char c = text.charAt(index);
			if (c != '\n' && c != '\r') {
				text.setCharAt(index, Character.isLetter(c) && cut.sign() == '_' || index == start ? cut.sign() : ' ');
			}
		}
		return before.with(text.toString());
	}
}
