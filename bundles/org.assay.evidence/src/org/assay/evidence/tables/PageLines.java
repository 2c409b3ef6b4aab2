package org.assay.evidence.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.assay.evidence.text.Box;
import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;
import org.assay.evidence.text.Role;
import org.assay.evidence.text.Word;

/** Puts the lines of a page together that stand at one height, in the direction in which most of the page reads. */
final class PageLines {

	private static final int TURNS = 4;
	private static final float SHARED = 0.5f;

	private PageLines() {
	}

	/** A piece of a line, with its place in the direction of reading. */
	private record Piece(List<Word> words, Box box, boolean furniture) {
	}

	/** What stands on a page, from the top down. */
	static List<TextLine> of(Page page) {
		int turn = mainTurn(page);
		List<Piece> pieces = new ArrayList<>();
		for (Line line : page.lines()) {
			if (line.turn() == turn && line.box().width() > 0) {
				List<Word> words = line.words().stream().map(word -> new Word(word.text(), upright(word.box(), turn, page))).toList();
				pieces.add(new Piece(words, upright(line.box(), turn, page), line.role() == Role.FURNITURE));
			}
		}
		pieces.sort(Comparator.comparingDouble((Piece piece) -> piece.box.top()).thenComparingDouble(piece -> piece.box.left()));
		List<TextLine> lines = lines(page.number(), pieces);
		for (Line line : page.lines()) {
			if (Math.abs(line.turn() - turn) % 180 == 90 && line.box().width() > 0) {
				addUpended(line.text(), upright(line.box(), turn, page), lines);
			}
		}
		return lines;
	}

	/** A header that stands on its end, as over narrow columns, belongs to the line beside it that has most columns. */
	private static void addUpended(String text, Box box, List<TextLine> lines) {
		int best = -1;
		for (int i = 0; i < lines.size(); i++) {
			TextLine line = lines.get(i);
			boolean beside = line.bottom() > box.top() && line.top() < box.bottom() && line.segments().size() > 1;
			boolean free = line.segments().stream().allMatch(segment -> segment.right() <= box.left() || segment.left() >= box.right());
			best = beside && free && (best < 0 || line.segments().size() >= lines.get(best).segments().size()) ? i : best;
		}
		if (best >= 0) {
			TextLine line = lines.get(best);
			List<Word> words = new ArrayList<>();
			line.segments().forEach(segment -> words.addAll(segment.words()));
			for (String word : text.split(" ")) {
				words.add(new Word(word, new Box(box.left(), line.top(), box.right(), line.bottom())));
			}
			lines.set(best, TextLine.of(line.page(), words, line.furniture()));
		}
	}

	private static List<TextLine> lines(int page, List<Piece> sorted) {
		List<TextLine> lines = new ArrayList<>();
		for (int from = 0; from < sorted.size();) {
			Piece first = sorted.get(from);
			List<Word> words = new ArrayList<>(first.words);
			boolean furniture = first.furniture;
			int to = from + 1;
			while (to < sorted.size() && atOneHeight(first.box, sorted.get(to).box)) {
				words.addAll(sorted.get(to).words);
				furniture &= sorted.get(to).furniture;
				to++;
			}
			lines.add(TextLine.of(page, words, furniture));
			from = to;
		}
		return lines;
	}

	private static boolean atOneHeight(Box one, Box other) {
		float shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
		return shared >= SHARED * Math.min(one.height(), other.height());
	}

	private static int mainTurn(Page page) {
		int[] letters = new int[TURNS];
		for (Line line : page.lines()) {
			letters[line.turn() / 90] += line.role() == Role.ASIDE ? 0 : line.text().length();
		}
		int main = 0;
		for (int turn = 1; turn < TURNS; turn++) {
			main = letters[turn] > letters[main] ? turn : main;
		}
		return main * 90;
	}

	/** A place on the page turned so that its text reads from left to right. */
	private static Box upright(Box box, int turn, Page page) {
		return switch (turn) {
			case 90 -> new Box(page.height() - box.bottom(), box.left(), page.height() - box.top(), box.right());
			case 180 -> new Box(page.width() - box.right(), page.height() - box.bottom(), page.width() - box.left(), page.height() - box.top());
			case 270 -> new Box(box.top(), page.width() - box.right(), box.bottom(), page.width() - box.left());
			default -> box;
		};
	}
}
