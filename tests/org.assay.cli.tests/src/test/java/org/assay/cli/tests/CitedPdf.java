package org.assay.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;

/** Documents to cite: the same lines give the same file. */
final class CitedPdf {

	private static final int LEFT = 72;
	private static final int TOP = 720;
	private static final int LEADING = 18;

	private CitedPdf() {
	}

	/** Write a document. @param pages the lines of each page, separated by line feeds */
	static void write(Path file, String... pages) {
		write(file, 0, pages);
	}

	/** Write a document whose pages bear very many coloured surfaces below their lines: quickly read, slowly drawn. */
	static void writeSlowToDraw(Path file, String... pages) {
		write(file, 50_000, pages);
	}

	private static void write(Path file, int surfaces, String... pages) {
		try (PDDocument document = new PDDocument()) {
			document.setDocumentId(1L);
			for (String lines : pages) {
				page(document, lines, surfaces);
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			Files.createDirectories(file.getParent());
			Files.write(file, out.toByteArray());
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static void page(PDDocument document, String lines, int surfaces) throws IOException {
		PDPage page = new PDPage();
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			PDShadingType2 shading = shading();
			for (int surface = 0; surface < surfaces; surface++) {
				content.shadingFill(shading);
			}
			content.beginText();
			content.setFont(new PDType1Font(FontName.HELVETICA), 11);
			content.setLeading(LEADING);
			content.newLineAtOffset(LEFT, TOP);
			for (String line : lines.split("\n")) {
				content.showText(line);
				content.newLine();
			}
			content.endText();
		}
	}

	private static PDShadingType2 shading() {
		COSDictionary function = new COSDictionary();
		function.setInt(COSName.FUNCTION_TYPE, 2);
		function.setItem(COSName.DOMAIN, numbers(0, 1));
		function.setItem(COSName.C0, numbers(1, 1, 1));
		function.setItem(COSName.C1, numbers(1, 1, 0.9f));
		function.setInt(COSName.N, 1);
		PDShadingType2 shading = new PDShadingType2(new COSDictionary());
		shading.setShadingType(PDShadingType2.SHADING_TYPE2);
		shading.setColorSpace(PDDeviceRGB.INSTANCE);
		shading.getCOSObject().setItem(COSName.COORDS, numbers(0, 0, 600, 800));
		shading.getCOSObject().setItem(COSName.FUNCTION, function);
		return shading;
	}

	private static COSArray numbers(float... numbers) {
		COSArray array = new COSArray();
		array.setFloatArray(numbers);
		return array;
	}
}
