package org.assay.evidence.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Recognises running headers, footers and page numbers by their repetition at the same place over pages. The same text must come back near
 * by; numbers in it may differ only by as much as the pages do. Looks at the outermost rows of a page alone,
 * as far as they stand apart from the text.
 */
final class Furniture {

	private static final float ZONE = 0.17f;
	private static final int ROWS = 4;
	private static final int FEW_PAGES = 3;
	private static final float SAME_HEIGHT = 2f;
	private static final float APART = 1.8f;
	private static final float FAR = 4f;
	private static final int NEAR = 2;
	private static final int WINDOW = 6;
	private static final int COUNTING = 4;
	private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
	private static final Pattern PAGE_NUMBER = Pattern
			.compile("(?iu)[\\p{P}\\p{S}\\s]*"
					+ "(?:(?:sidan?|sid|s|page|p|pg|seite|sivu|of|av|von|sur|de|/)?[\\p{P}\\p{S}\\s]*#[\\p{P}\\p{S}\\s]*){1,2}");

	private final List<PageDraft> pages;
	private final Map<String, List<Candidate>> alike = new HashMap<>();
	private final List<List<Candidate>> outermost = new ArrayList<>();

	private Furniture(List<PageDraft> pages) {
		this.pages = pages;
	}

	/** Mark the furniture of all pages. */
	static void mark(List<PageDraft> pages) {
		if (pages.size() < 2) {
			return;
		}
		Furniture furniture = new Furniture(pages);
		for (int page = 0; page < pages.size(); page++) {
			furniture.collect(page);
		}
		furniture.markRepeated();
		furniture.markSlots();
	}

	/** A piece at the edge of a page; its numbers are replaced by a sign and kept aside. */
	private record Candidate(int page, Piece piece, String masked, List<String> numbers) {
	}

	private void collect(int page) {
		PageDraft draft = pages.get(page);
		List<Piece> sorted = new ArrayList<>(draft.pieces());
		sorted.sort(Comparator.comparingDouble(Piece::baseline).thenComparingDouble(Piece::left));
		float zone = draft.frame().readingHeight() * ZONE;
		List<Candidate> outer = new ArrayList<>();
		collect(page, sorted, zone, outer);
		List<Piece> upwards = sorted.reversed();
		collect(page, upwards, zone - draft.frame().readingHeight(), outer);
		outermost.add(outer);
	}

	/** Pieces are given from the edge inwards; a negative zone is measured from below. The widest gap parts furniture from text. */
	private void collect(int page, List<Piece> inwards, float zone, List<Candidate> outer) {
		List<List<Piece>> rows = new ArrayList<>();
		int apart = 0;
		float widest = 0;
		for (Piece piece : inwards) {
			Piece last = rows.isEmpty() ? null : rows.get(rows.size() - 1).get(0);
			float step = last == null ? 0 : Math.abs(piece.baseline() - last.baseline());
			if (last != null && step <= SAME_HEIGHT) {
				rows.get(rows.size() - 1).add(piece);
				continue;
			}
			float size = last == null ? piece.size() : Math.max(last.size(), piece.size());
			// beyond a few lines, wider says no more: on a short page the widest gap is that below the text
			float gap = Math.min(step / size, FAR);
			if (last != null && gap > widest && gap > APART) {
				apart = rows.size();
				widest = gap;
			}
			boolean inside = zone > 0 ? piece.baseline() > zone : piece.baseline() < -zone;
			if (inside || rows.size() == ROWS) {
				break;
			}
			rows.add(new ArrayList<>(List.of(piece)));
		}
		for (int row = 0; row < apart; row++) {
			for (Piece piece : rows.get(row)) {
				Candidate candidate = candidate(page, piece);
				alike.computeIfAbsent(candidate.masked, key -> new ArrayList<>()).add(candidate);
				if (row == 0) {
					outer.add(candidate);
				}
			}
		}
	}

	private static Candidate candidate(int page, Piece piece) {
		List<String> numbers = DIGITS.matcher(piece.text()).results().map(MatchResult::group).toList();
		return new Candidate(page, piece, DIGITS.matcher(piece.text()).replaceAll("#"), numbers);
	}

	private void markRepeated() {
		for (List<Candidate> group : alike.values()) {
			for (int i = 0; i < group.size(); i++) {
				if (repeated(group, i)) {
					Candidate candidate = group.get(i);
					pages.get(candidate.page).furniture().add(candidate.piece);
				}
			}
		}
	}

	private boolean repeated(List<Candidate> group, int index) {
		Candidate one = group.get(index);
		int same = 1;
		int counted = 1;
		boolean sameNear = false;
		boolean countedNear = false;
		int from = index;
		while (from > 0 && one.page - group.get(from - 1).page <= WINDOW) {
			from--;
		}
		for (int i = from; i < group.size() && group.get(i).page - one.page <= WINDOW; i++) {
			Candidate other = group.get(i);
			int distance = Math.abs(other.page - one.page);
			if (distance == 0 || Math.abs(one.piece.baseline() - other.piece.baseline()) > SAME_HEIGHT) {
				continue;
			}
			if (one.numbers.equals(other.numbers)) {
				same++;
				sameNear |= distance <= NEAR;
			} else if (counting(one, other)) {
				counted++;
				countedNear |= distance <= NEAR;
			}
		}
		// the first of few pages often has a head of its own
		int least = pages.size() <= FEW_PAGES ? Math.min(2, pages.size()) : 3;
		return sameNear && same >= least
				|| countedNear && counted >= (PAGE_NUMBER.matcher(one.masked).matches() ? least : COUNTING);
	}

	/** Whether each number is the same on both pages or differs by as much as the pages do. */
	private static boolean counting(Candidate one, Candidate other) {
		if (one.numbers.size() != other.numbers.size()) {
			return false;
		}
		for (int i = 0; i < one.numbers.size(); i++) {
			long difference = Long.parseLong(other.numbers.get(i)) - Long.parseLong(one.numbers.get(i));
			if (difference != 0 && difference != other.page - one.page) {
				return false;
			}
		}
		return true;
	}

	/** A text that changes with the chapter stands where the pages around have their furniture, in the same size. */
	private void markSlots() {
		List<Runnable> marks = new ArrayList<>();
		for (int page = 0; page < pages.size(); page++) {
			for (Candidate candidate : outermost.get(page)) {
				if (!pages.get(page).furniture().contains(candidate.piece) && neighbours(candidate) >= COUNTING) {
					marks.add(() -> pages.get(candidate.page).furniture().add(candidate.piece));
				}
			}
		}
		marks.forEach(Runnable::run);
	}

	private int neighbours(Candidate candidate) {
		int count = 0;
		for (int page = Math.max(0, candidate.page - WINDOW); page <= Math.min(pages.size() - 1, candidate.page + WINDOW); page++) {
			PageDraft draft = pages.get(page);
			boolean slot = draft.furniture().stream()
					.anyMatch(piece -> Math.abs(piece.baseline() - candidate.piece.baseline()) <= SAME_HEIGHT / 2
							&& Math.abs(piece.size() - candidate.piece.size()) < 0.3f && aligned(piece, candidate.piece));
			count += page != candidate.page && slot ? 1 : 0;
		}
		return count;
	}

	private static boolean aligned(Piece one, Piece other) {
		return Math.abs(one.left() - other.left()) <= SAME_HEIGHT || Math.abs(one.right() - other.right()) <= SAME_HEIGHT
				|| Math.abs(one.left() + one.right() - other.left() - other.right()) <= 2 * SAME_HEIGHT;
	}
}
