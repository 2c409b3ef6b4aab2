package org.assay.evidence.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.assay.evidence.reading.LimitReached;
import org.assay.evidence.reading.TextAllowance;

/**
 * Collects the glyphs of one page after the other. Only PDFBox's reading of content streams is used, not its order of lines: that one
 * follows the order of drawing and knows neither columns nor cells.
 */
final class GlyphCollector extends PDFTextStripper {

	private static final int TURNS = 4;
	/** From this share of the other axis on, a text runs neither along nor across the page. */
	private static final float SLANT = 0.2f;
	private static final float FACTOR = 0.72f;

	private final TextAllowance allowance;
	private final List<List<Glyph>> straight = new ArrayList<>();
	private List<Glyph> slanted = List.of();
	private int order;
	private int shown;
	private int understood;
	private LimitReached stopped;

	GlyphCollector(TextAllowance allowance) {
		this.allowance = allowance;
		setShouldSeparateByBeads(false);
		// zero lets single pages be handed over, see PDFTextStripper.processPage
		setStartPage(0);
	}

	/** Read a page; what was collected before is forgotten. */
	void read(PDPage page) throws IOException {
		straight.clear();
		for (int turn = 0; turn < TURNS; turn++) {
			straight.add(new ArrayList<>());
		}
		slanted = new ArrayList<>();
		order = 0;
		if (page.hasContents()) {
			processPage(page);
		}
		if (stopped != null) {
			throw stopped;
		}
	}

	/** Glyphs whose lines run in a direction, in quarter turns counter-clockwise on the page before it is rotated. */
	List<Glyph> straight(int quarter) {
		return straight.get(quarter);
	}

	/** Glyphs whose lines run neither along nor across the page. */
	List<Glyph> slanted() {
		return slanted;
	}

	/** How many glyphs were shown that mean nothing, as their font does not say what they mean. */
	int meaningless() {
		return shown - understood;
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		if (stopped != null) {
			throw stopped;
		}
		shown++;
		super.showGlyph(matrix, font, code, displacement);
	}

	@Override
	protected void processTextPosition(TextPosition position) {
		String text = meaning(position.getUnicode());
		if (text.isEmpty()) {
			return;
		}
		understood++;
		try {
			allowance.take(text);
		} catch (LimitReached reached) {
			// the interface of PDFBox lets no checked exception through here; the next glyph throws it
			stopped = reached;
		}
		float x = position.getXDirAdj();
		Glyph glyph = new Glyph(text, x, x + position.getWidthDirAdj(), position.getYDirAdj(), size(position),
				position.getWidthOfSpace() * (Float.isNaN(position.getWidthOfSpace()) ? 0 : 1), order++, false);
		if (finite(glyph)) {
			(slanting(position.getTextMatrix()) ? slanted : straight.get(Math.round(position.getDir() / 90) % TURNS)).add(glyph);
		}
	}

	@Override
	protected void writePage() {
		// the order of lines is found out elsewhere
	}

	private static float size(TextPosition position) {
		float size = Math.abs(position.getFontSizeInPt());
		return size > 0.1f ? size : Math.max(0.1f, position.getHeightDir() / FACTOR);
	}

	private static boolean finite(Glyph glyph) {
		return Float.isFinite(glyph.x()) && Float.isFinite(glyph.right()) && Float.isFinite(glyph.y()) && Float.isFinite(glyph.size())
				&& Math.abs(glyph.x()) < 1e6 && Math.abs(glyph.y()) < 1e6 && glyph.width() < 1e5;
	}

	private static boolean slanting(Matrix matrix) {
		float along = Math.abs(matrix.getScaleX());
		float across = Math.abs(matrix.getShearY());
		return Math.min(along, across) > SLANT * Math.max(along, across);
	}

	/** White space becomes one space; control characters, also those that hide, mean nothing. */
	private static String meaning(String unicode) {
		if (unicode == null) {
			return "";
		}
		if (unicode.length() == 1) {
			char c = unicode.charAt(0);
			if (c > ' ' && c < 0x7f) {
				return unicode;
			}
		}
		StringBuilder text = new StringBuilder(unicode.length());
		unicode.codePoints().forEach(c -> {
			if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
				text.append(' ');
			} else if (!Character.isISOControl(c) && c != 0xfeff && c != 0x200b && c != 0xfffd) {
				text.appendCodePoint(c);
			}
		});
		String result = text.toString();
		return result.isBlank() && !result.isEmpty() ? " " : result;
	}
}
