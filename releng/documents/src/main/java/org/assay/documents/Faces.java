package org.assay.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import com.formdev.flatlaf.fonts.roboto.FlatRobotoFont;

/** The faces that a document uses, with their widths. Nothing depends on fonts of the machine. */
final class Faces {

	private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);

	/** The font of a face, read when first asked for. */
	TrueTypeFont font(Face face) {
		return fonts.computeIfAbsent(face, Faces::read);
	}

	/** Width of a text in points. */
	float width(String text, Face face, float size) {
		try {
			TrueTypeFont font = font(face);
			var characters = font.getUnicodeCmapLookup();
			int width = 0;
			for (int c : text.codePoints().toArray()) {
				int glyph = characters.getGlyphId(c);
				if (glyph == 0) {
					throw new IllegalArgumentException("the character '" + Character.toString(c) + "' is not in the font, in: " + text);
				}
				width += font.getAdvanceWidth(glyph);
			}
			return width * size / font.getUnitsPerEm();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private static TrueTypeFont read(Face face) {
		try (InputStream in = Objects.requireNonNull(FlatRobotoFont.class.getResourceAsStream(face.file()), face.file())) {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
			// no ligatures: widths are those of single characters
			font.setEnableGsub(false);
			return font;
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}
}
