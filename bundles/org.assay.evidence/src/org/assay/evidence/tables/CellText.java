package org.assay.evidence.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts the lines of a cell together: words that a line end has parted, lines to paragraphs, where signs, distances or widths show them. */
final class CellText {

	private static final Pattern ITEM = Pattern
			.compile("(?:[\u2022\u2023\u25aa\u25cf\u25e6\u2192\u00b7\uf0b7*\u2013-]|[0-9]{1,2}[.)]|[a-h][)])(?:\\s.*)?");
	private static final Pattern SOFT_INSIDE = Pattern.compile("\u00ad(?!$)");
	private static final Set<String> BETWEEN = Set.of("och", "eller", "samt", "respektive", "and", "or", "und", "oder");
	private static final char SOFT = '\u00ad';
	private static final float APART = 1.25f;
	/** A line that has room for the next word, and this many font sizes more, was ended on purpose. */
	private static final float SPARE = 0.9f;
	private static final float SPACE = 0.3f;
	private static final float HEIGHT = 0.95f;
	private static final int SHORT = 2;

	private final KnownWords known;

	CellText(KnownWords known) {
		this.known = known;
	}

	/**
	 * The text of a cell.
	 *
	 * @param lines from the top down
	 * @param width of the widest line in the column
	 */
	TableCell cell(int column, int span, List<CellLine> lines, float width) {
		List<String> paragraphs = new ArrayList<>();
		List<Integer> starts = new ArrayList<>();
		float leading = leading(lines);
		StringBuilder paragraph = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			CellLine line = lines.get(i);
			if (i > 0 && ends(lines.get(i - 1), line, leading, width)) {
				paragraphs.add(ended(paragraph));
				paragraph.setLength(0);
			}
			append(paragraph, line.text());
			if (i > 0 && paragraphs.isEmpty()) {
				starts.add(Math.max(0, paragraph.length() - line.text().length()));
			}
		}
		paragraphs.add(ended(paragraph));
		return new TableCell(column, span, paragraphs, starts);
	}

	/** A soft hyphen at the very end parts nothing. */
	private static String ended(StringBuilder text) {
		return text.toString().replace(Character.toString(SOFT), "");
	}

	private boolean ends(CellLine above, CellLine line, float leading, float width) {
		if (ITEM.matcher(line.text()).matches()) {
			return true;
		}
		if (parted(above.text(), line.text())) {
			return false;
		}
		boolean samePage = above.page() == line.page();
		if (samePage && line.box().bottom() - above.box().bottom() > APART * leading) {
			return true;
		}
		float size = above.box().height() / HEIGHT;
		return above.box().width() + line.firstWord() + (SPACE + SPARE) * size < width;
	}

	/** The line distance of a cell: of its closest lines, or what a font needs. */
	private static float leading(List<CellLine> lines) {
		float least = Float.MAX_VALUE;
		for (int i = 1; i < lines.size(); i++) {
			float step = lines.get(i).box().bottom() - lines.get(i - 1).box().bottom();
			if (lines.get(i).page() == lines.get(i - 1).page() && step > 0) {
				least = Math.min(least, step);
			}
		}
		float natural = lines.isEmpty() ? 0 : APART * lines.getFirst().box().height() / HEIGHT;
		return Math.min(least, natural * APART);
	}

	private static boolean parted(String above, String line) {
		char last = above.charAt(above.length() - 1);
		boolean dash = last == SOFT || endsDashed(above);
		return dash && !line.isEmpty() && Character.isLetter(line.charAt(0)) || last == '/';
	}

	private void append(StringBuilder text, String raw) {
		String line = SOFT_INSIDE.matcher(raw).replaceAll("");
		if (text.isEmpty()) {
			text.append(line);
			return;
		}
		char last = text.charAt(text.length() - 1);
		boolean letter = Character.isLetter(line.charAt(0));
		if (last == SOFT && letter) {
			text.setLength(text.length() - 1);
		} else if (letter && endsDashed(text)) {
			join(text, line);
			return;
		} else if (last != '/') {
			text.append(' ');
		}
		text.append(line);
	}

	private static boolean endsDashed(CharSequence text) {
		int end = text.length() - 1;
		return end > 0 && (text.charAt(end) == '-' || text.charAt(end) == '\u2010') && Character.isLetterOrDigit(text.charAt(end - 1));
	}

	/** What else the document writes decides; without it, a hyphen after a short or capital beginning stays, as in e-post or IT-chef. */
	private void join(StringBuilder text, String line) {
		int start = text.lastIndexOf(" ") + 1;
		String before = text.substring(start, text.length() - 1);
		int end = line.indexOf(' ');
		String after = end < 0 ? line : line.substring(0, end);
		if (BETWEEN.contains(after)) {
			text.append(' ').append(line);
			return;
		}
		boolean parted = !known.has(before + "-" + after)
				&& (known.has(before + after) || Character.isLowerCase(after.charAt(0)) && before.length() > SHORT && !capitals(before));
		if (parted) {
			text.setLength(text.length() - 1);
		}
		text.append(line);
	}

	private static boolean capitals(String word) {
		return word.chars().noneMatch(Character::isLowerCase) || word.chars().anyMatch(Character::isDigit);
	}
}
