package org.assay.evidence.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.assay.evidence.text.Box;
import org.assay.evidence.text.Line;

/** Passages of a text as people read them: words as they stand, their pages and boxes. */
final class Wording {

	private static final int CONTEXT = 8;
	/** After a hyphen at a line end these words show that the hyphen stands for the end of a compound. */
	private static final Set<String> JOINING = Set.of("och", "eller", "samt", "und", "oder", "sowie", "bzw.", "and", "or", "et", "ou", "ja",
			"tai", "sekä");

	private final FlowText flow;
	private final CompactText text;

	Wording(FlowText flow) {
		this.flow = flow;
		this.text = flow.compact();
	}

	/** The passage between two places. */
	Passage passage(int from, int to, Hint after, Hint before) {
		List<PlacedBox> boxes = new ArrayList<>();
		for (int line = text.line(from); line <= text.line(to - 1); line++) {
			boxes.add(box(line, from, to));
		}
		return new Passage(flow.pageOfLine(text.line(from)), flow.pageOfLine(text.line(to - 1)), flow.line(from).role(), words(from, to),
				boxes, words(back(from), from), words(to, onward(to)), after, before);
	}

	private PlacedBox box(int number, int from, int to) {
		Line line = flow.lineNumbered(number);
		int start = number == text.line(from) ? text.column(from) : 0;
		int end = number == text.line(to - 1) ? text.column(to - 1) : line.text().length() - 1;
		Box box = line.wordBox(spaces(line.text(), start), spaces(line.text(), end));
		return new PlacedBox(flow.pageOfLine(number), box);
	}

	private static int spaces(String text, int end) {
		int spaces = 0;
		for (int i = 0; i < end; i++) {
			spaces += text.charAt(i) == ' ' ? 1 : 0;
		}
		return spaces;
	}

	private int back(int from) {
		int words = 0;
		int at = from;
		while (at > 0 && (text.gap(at) & Gap.BARRIER) == 0) {
			at--;
			if (Gap.endsWord(text.gap(at)) && ++words == CONTEXT) {
				break;
			}
		}
		return at;
	}

	private int onward(int to) {
		int words = 0;
		int at = to;
		while (at < text.size() && (text.gap(at) & Gap.BARRIER) == 0) {
			at++;
			if (Gap.endsWord(text.gap(at)) && ++words == CONTEXT) {
				break;
			}
		}
		return at;
	}

	/** The words between two places. */
	String words(int from, int to) {
		StringBuilder words = new StringBuilder();
		if (from >= to) {
			return "";
		}
		int first = text.line(from);
		int last = text.line(to - 1);
		for (int number = first; number <= last; number++) {
			String line = flow.lineNumbered(number).text();
			int start = number == first ? text.column(from) : 0;
			int end = number == last ? end(line, text.column(to - 1)) : line.length();
			join(words, line.substring(start, end));
		}
		return words.toString();
	}

	private static int end(String line, int column) {
		int end = column + 1;
		while (end < line.length() && (Letters.kind(line.charAt(end)) == Letters.MARK || Character.isLowSurrogate(line.charAt(end)))) {
			end++;
		}
		return end;
	}

	private void join(StringBuilder words, String next) {
		int length = words.length();
		if (length > 1 && !next.isEmpty() && flow.hyphenated() && parts(words.charAt(length - 1)) && words.charAt(length - 2) != ' ') {
			char last = words.charAt(length - 2);
			char first = next.charAt(0);
			if (JOINING.contains(next.split(" ", 2)[0])) {
				words.append(' ');
			} else if (Letters.letter(last) && Letters.letter(first) && (!Character.isUpperCase(first) || Character.isUpperCase(last))) {
				words.setLength(length - 1);
			}
		} else if (length > 0) {
			words.append(' ');
		}
		words.append(next);
	}

	private static boolean parts(char c) {
		return Letters.kind(c) == Letters.HYPHEN || Letters.kind(c) == Letters.SOFT;
	}
}
