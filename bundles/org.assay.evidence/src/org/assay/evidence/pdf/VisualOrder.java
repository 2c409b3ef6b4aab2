package org.assay.evidence.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings what is read from right to left into the order of reading. A page shows glyphs from left to right whatever their direction; the
 * Unicode bidirectional algorithm is its own inverse for whole words of one direction, which is all that is needed here: words are
 * turned inside, then the words of a line.
 */
final class VisualOrder {

	private static final int FIRST = 0x590;

	private VisualOrder() {
	}

	/** Whether some character of the text is read from right to left. */
	static boolean rightToLeft(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= FIRST) {
				byte direction = Character.getDirectionality(c);
				if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
					return true;
				}
			}
		}
		return false;
	}

	/** The text of a word whose glyphs are given from left to right. */
	static String word(List<Glyph> glyphs) {
		StringBuilder text = new StringBuilder();
		boolean turned = glyphs.stream().anyMatch(Glyph::rightToLeft);
		if (!turned) {
			glyphs.forEach(glyph -> text.append(glyph.text()));
			return text.toString();
		}
		byte[] levels = new byte[glyphs.size()];
		Glyph[] order = new Glyph[glyphs.size()];
		for (int i = 0; i < order.length; i++) {
			order[i] = glyphs.get(i);
			levels[i] = (byte) (leftToRight(order[i].text()) ? 2 : 1);
		}
		Bidi.reorderVisually(levels, 0, order, 0, order.length);
		for (Glyph glyph : order) {
			text.append(mirrored(glyph.text()));
		}
		return text.toString();
	}

	/** The words of a line, given from left to right, in the order of reading. */
	static List<PieceWord> line(List<PieceWord> words) {
		if (words.stream().noneMatch(word -> rightToLeft(word.text()))) {
			return words;
		}
		PieceWord[] order = words.toArray(PieceWord[]::new);
		long turned = words.stream().filter(word -> rightToLeft(word.text())).count();
		boolean base = turned * 2 >= words.stream().filter(word -> word.text().codePoints().anyMatch(Character::isLetter)).count();
		byte[] levels = new byte[order.length];
		for (int i = 0; i < order.length; i++) {
			boolean right = rightToLeft(order[i].text());
			levels[i] = (byte) (right ? 1 : base ? leftToRight(order[i].text()) ? 2 : 1 : 0);
		}
		Bidi.reorderVisually(levels, 0, order, 0, order.length);
		return new ArrayList<>(List.of(order));
	}

	private static boolean leftToRight(String text) {
		return text.codePoints().anyMatch(c -> Character.isDigit(c) || Character.isLetter(c) && !rightToLeft(Character.toString(c)));
	}

	private static String mirrored(String text) {
		return switch (text) {
			case "(" -> ")";
			case ")" -> "(";
			case "[" -> "]";
			case "]" -> "[";
			case "{" -> "}";
			case "}" -> "{";
			case "«" -> "»";
			case "»" -> "«";
			default -> text;
		};
	}
}
