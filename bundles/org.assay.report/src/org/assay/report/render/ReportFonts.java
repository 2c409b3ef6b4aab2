package org.assay.report.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.formdev.flatlaf.fonts.jetbrains_mono.FlatJetBrainsMonoFont;
import com.formdev.flatlaf.fonts.roboto.FlatRobotoFont;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** The faces of the PDF, embedded as subsets. Nothing depends on fonts of the machine; a face is read when first used. */
final class ReportFonts {

	static final String TEXT = "Roboto";
	static final String MONO = "JetBrains Mono";

	private ReportFonts() {
	}

	/** Make the faces known to a layout that writes into {@code pdf}. */
	static void register(PdfRendererBuilder builder, PDDocument pdf) {
		roboto(builder, pdf, "Light", 300, FontStyle.NORMAL);
		roboto(builder, pdf, "Regular", 400, FontStyle.NORMAL);
		roboto(builder, pdf, "Italic", 400, FontStyle.ITALIC);
		roboto(builder, pdf, "Medium", 500, FontStyle.NORMAL);
		roboto(builder, pdf, "MediumItalic", 500, FontStyle.ITALIC);
		builder.useFont(new Face(pdf, FlatJetBrainsMonoFont.class, "JetBrainsMono-Regular.ttf"), MONO, 400,
				FontStyle.NORMAL, true);
	}

	private static void roboto(PdfRendererBuilder builder, PDDocument pdf, String face, int weight, FontStyle style) {
		builder.useFont(new Face(pdf, FlatRobotoFont.class, "Roboto-" + face + ".ttf"), TEXT, weight, style, true);
	}

	/** One face; read when the layout first needs it. */
	private static final class Face extends PDFontSupplier {

		private final PDDocument pdf;
		private final Class<?> neighbour;
		private final String file;

		/** @param neighbour a class of the font's own jar: in OSGi no other class loader sees the file */
		Face(PDDocument pdf, Class<?> neighbour, String file) {
			super(null);
			this.pdf = pdf;
			this.neighbour = neighbour;
			this.file = file;
		}

		@Override
		public PDFont supply() {
			try (InputStream in = Objects.requireNonNull(neighbour.getResourceAsStream(file), file)) {
				TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
				// Ligatures and the like: the layout does not know their widths, they hinder searching, and looking for
				// them took two fifths of the whole time, because a pattern is compiled anew for every piece of text.
				font.setEnableGsub(false);
				return PDType0Font.load(pdf, font, true);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
