package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.assay.dsl.loading.Attempt.Stumble;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * Closes a text block or a comment that swallows the rest of its file, or all up to the quotes that were to open another block. Its end is
 * taken to be in front of the first line in it that is indented no deeper than the line it begins on and that the parser reads as a
 * statement or a brace.
 */
final class Endless {

	private static final String QUOTES = "\"\"\"";
	/** How many lines are tried; each costs a parse. */
	private static final int MOST_TRIED = 12;
	/** No word of the language is longer. */
	private static final int LONGEST_WORD = 40;
	private static final Pattern STATEMENT = Pattern.compile("[\\p{L}_^][\\p{L}\\p{N}_-]*|[{}].*");

	private final Attempt before;
	private final String text;
	private final TextLines lines;
	private int tried;

	/**
	 * A text block or comment that was closed.
	 *
	 * @param offset where it begins
	 * @param variant variant of the message for it
	 * @param length length of the sign that it begins with
	 * @param result the file after it
	 */
	record Closed(int offset, String variant, int length, Attempt result) {
	}

	/** What may lack its end. */
	private record Open(int offset, int end, String closing) {

		int length() {
			return closing.length();
		}

		boolean isComment() {
			return closing.equals("*/");
		}
	}

	private Endless(Attempt before) {
		this.before = before;
		this.text = before.text();
		this.lines = TextLines.of(text);
	}

	/** Return the file with the first block or comment closed that lacks its end; empty if its end cannot be guessed. */
	static Optional<Closed> closed(Attempt before) {
		return new Endless(before).search();
	}

	private Optional<Closed> search() {
		List<Open> all = all();
		return first(all, this::isStray, this::withoutSign).or(() -> first(all, this::isEndedEarly, this::withoutEnd)).or(() -> closed(all));
	}

	private static Optional<Closed> first(List<Open> all, Predicate<Open> wanted, Function<Open, Optional<Closed>> repair) {
		return all.stream().filter(wanted).findFirst().flatMap(repair);
	}

	private Optional<Closed> closed(List<Open> all) {
		for (Open open : all) {
			for (int word : candidates(open)) {
				Optional<Closed> closed = closed(open, word);
				if (closed.isPresent() || tried >= MOST_TRIED || before.isSpent()) {
					return closed;
				}
			}
		}
		return Optional.empty();
	}

	/** Return the first words of the lines in front of which something may end. */
	private List<Integer> candidates(Open open) {
		int line = lines.line(open.offset());
		int indentation = firstWord(lines.start(line)) - lines.start(line);
		List<Integer> candidates = new ArrayList<>();
		for (int next = line + 1; lines.start(next) < open.end() && candidates.size() < MOST_TRIED; next++) {
			if (isCandidate(lines.start(next), open, indentation)) {
				candidates.add(firstWord(lines.start(next)));
			}
		}
		return candidates;
	}

	/** Return whether the parser stumbles behind a text block that should have no end further up. */
	private boolean isEndedEarly(Open open) {
		int word = before.stumble().map(Stumble::word).orElse(0);
		return !open.isComment() && word > 0 && before.words().end(word - 1) == open.end() && candidates(open).isEmpty();
	}

	/** Return the file without the sign that ends a text block; empty if the parser does not read on behind the next one. */
	private Optional<Closed> withoutEnd(Open open) {
		int next = text.indexOf(QUOTES, open.end());
		if (next < 0) {
			return Optional.empty();
		}
		tried++;
		int sign = open.end() - QUOTES.length();
		Attempt attempt = before.with(text.substring(0, sign) + " ".repeat(QUOTES.length()) + text.substring(open.end()));
		SourceWords words = attempt.words();
		int line = words.at(next + QUOTES.length());
		boolean readsOn = attempt.isBehind(line, words) && attempt.startsStatement(words.startOf(line));
		return readsOn ? Optional.of(new Closed(sign, "misplaced", QUOTES.length(), attempt)) : Optional.empty();
	}

	/** Return whether something begins where it cannot stand, or was perhaps not meant to begin. */
	private boolean isStray(Open open) {
		if (open.isComment()) {
			int behind = firstWord(open.offset() + open.length());
			return behind < text.length() && text.charAt(behind) != '\n' && text.charAt(behind) != '\r';
		}
		boolean passedOver = open.end() == text.length() && before.isEndless();
		return (passedOver ? before.with(withSign(open, "\"\" ", text.length())) : before).reach() == open.offset();
	}

	/** Return the file without a sign that is too much; empty if the parser does not read on behind it. */
	private Optional<Closed> withoutSign(Open open) {
		tried++;
		Attempt attempt = before.with(withSign(open, "", open.offset() + open.length()));
		SourceWords words = attempt.words();
		int line = words.nextLine(words.at(open.offset()));
		return attempt.isBehind(line, words) ? closed(open, attempt) : Optional.empty();
	}

	/** Return the text with a sign and blanks in the place of what stands between the beginning of something and a place. */
	private String withSign(Open open, String sign, int end) {
		StringBuilder changed = new StringBuilder(text);
		for (int index = open.offset(); index < end; index++) {
			int at = index - open.offset();
			char c = text.charAt(index);
			changed.setCharAt(index, at < sign.length() ? sign.charAt(at) : c == '\n' || c == '\r' ? c : ' ');
		}
		return changed.toString();
	}

	private static Optional<Closed> closed(Open open, Attempt attempt) {
		return Optional.of(new Closed(open.offset(), open.isComment() ? "unclosedComment" : "unclosedBlock", open.length(), attempt));
	}

	/** Return the text blocks, each of which may end at the quotes that were to begin another one, and the comment without an end. */
	private List<Open> all() {
		List<Open> all = new ArrayList<>();
		for (ILeafNode leaf : before.root().getLeafNodes()) {
			int offset = leaf.getOffset();
			boolean endless = leaf.getSyntaxErrorMessage() != null && leaf.isHidden();
			if (text.startsWith(QUOTES, offset)) {
				all.add(new Open(offset, leaf.getEndOffset(), QUOTES));
			} else if (endless && text.startsWith("/*", offset)) {
				all.add(new Open(offset, leaf.getEndOffset(), "*/"));
			}
		}
		return all;
	}

	private boolean isCandidate(int start, Open open, int indentation) {
		int word = firstWord(start);
		int end = word;
		while (end < text.length() && end - word < LONGEST_WORD && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return word < open.end() && word - start <= indentation && end > word && STATEMENT.matcher(text.substring(word, end)).matches();
	}

	/** Return the file with an end in front of a word; empty if the parser then does not read on there. */
	private Optional<Closed> closed(Open open, int word) {
		tried++;
		Attempt attempt = before.with(withEnd(open, word));
		boolean readsOn = attempt.reach() > word && attempt.reach() >= lines.start(lines.line(word) + 1) && attempt.startsStatement(word);
		return readsOn ? closed(open, attempt) : Optional.empty();
	}

	/**
	 * The end takes the place of the last letters, so that all other places stay true. What is empty becomes an empty text, or a comment of a
	 * line.
	 */
	private String withEnd(Open open, int word) {
		int begin = open.offset() + open.length();
		int end = begin + text.substring(begin, word).stripTrailing().length();
		if (end - begin >= open.length()) {
			return text.substring(0, end - open.length()) + open.closing() + text.substring(end);
		}
		String empty = open.isComment() ? "//" : "\"\" ";
		return text.substring(0, open.offset()) + empty + " ".repeat(end - begin) + text.substring(end);
	}

	private int firstWord(int start) {
		int word = start;
		while (word < text.length() && (text.charAt(word) == ' ' || text.charAt(word) == '\t')) {
			word++;
		}
		return word;
	}
}
