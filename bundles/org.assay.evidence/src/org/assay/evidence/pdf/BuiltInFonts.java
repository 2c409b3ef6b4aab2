package org.assay.evidence.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for every font that a document does not bring along, with the one that PDFBox carries. PDFBox itself would look through the
 * fonts of the machine and write down in the user's folder what it found: slow, and the text of a document could then depend on where it
 * is read.
 */
public final class BuiltInFonts implements FontMapper {

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private TrueTypeFont font;

	private BuiltInFonts() {
	}

	/** Use the built-in font from now on, in this whole process. */
	public static void install() {
		FontMappers.set(new BuiltInFonts());
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font(), true);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font(), true);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
		return new CIDFontMapping(null, font(), true);
	}

	private synchronized TrueTypeFont font() {
		if (font == null) {
			try (InputStream stream = FontMapper.class.getResourceAsStream(FONT)) {
				font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
			} catch (IOException broken) {
				throw new UncheckedIOException(broken);
			}
		}
		return font;
	}
}
