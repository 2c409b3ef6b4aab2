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
		int start = words.startOf(follow);
		return without.reach() <= start || without.reach() < words.startOf(words.nextLine(follow)) && !without.startsStatement(start);
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
		if (words.opens(word)) {
			Optional<Attempt> without = withoutOpeningBrace();
			if (without.isPresent()) {
				return new Repair(without.get(), word);
			}
		}
		Attempt fair = null;
		for (Cut cut : cuts()) {
			Attempt attempt = attempt(cut);
			int end = behind(cut);
			if (isGood(attempt, end)) {
				return new Repair(attempt, cut.to() == word ? cut.from() : word);
			}
			fair = fair == null && attempt.reach() > words.startOf(end) ? attempt : fair;
			if (attempt.isSpent()) {
				break;
			}
		}
		return new Repair(fair == null ? attempt(statement()) : fair, word);
	}

	/** Return the file without a brace that opens a block, if more of it can be read than without the block as a whole. */
	private Optional<Attempt> withoutOpeningBrace() {
		Cut brace = new Cut(word, word + 1);
		Attempt attempt = attempt(brace);
		boolean better = isGood(attempt, behind(brace)) && attempt.reach() >= attempt(statement()).reach();
		return better ? Optional.of(attempt) : Optional.empty();
	}

	/** Return whether the parser gets behind a line, and has not taken its first word for the end of the line before. */
	private boolean isGood(Attempt attempt, int end) {
		return isBehind(attempt, end) && attempt.startsStatement(words.startOf(end));
	}

	private boolean isBehind(Attempt attempt, int end) {
		return attempt.isBehind(end, words);
	}

	private List<Cut> cuts() {
		List<Cut> cuts = new ArrayList<>();
		addEarlyBraces(cuts);
		if (!words.opens(word)) {
			addParts(cuts);
		}
		cuts.add(statement());
		if (word > 0 && word == line && words.closes(word - 1)) {
			cuts.add(new Cut(word - 1, word));
		}
		addLonger(cuts);
		return cuts.stream().filter(cut -> cut.from() < cut.to()).distinct().toList();
	}

	/** Add the braces in front of the line that close blocks which begin further out than this line, so that it should be part of them. */
	private void addEarlyBraces(List<Cut> cuts) {
		int from = word;
		while (word == line && from > 0 && words.closes(from - 1) && isInside(from - 1)) {
			from--;
		}
		if (from < word) {
			cuts.add(new Cut(from, word));
		}
	}

	private boolean isInside(int closing) {
		List<Integer> around = words.around(closing);
		return !around.isEmpty() && words.indentation(word) > words.indentation(around.getLast());
	}

	/** Add the repairs that leave something of the line. */
	private void addParts(List<Cut> cuts) {
		int tail = tail();
		int end = words.lineEnd(word);
		if (end == word + 1) {
			addBraces(end, cuts);
		}
		cuts.add(new Cut(word, word + 1));
		cuts.add(new Cut(word, words.behindClosing(word)));
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
