package org.assay.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Documents that try to harm whoever reads them. */
final class HostilePdf {

	/** The one sentence in those that say something. */
	static final String SENTENCE = "The supplier keeps all logs for twelve months.";

	private HostilePdf() {
	}

	/** Writes something to a stream. */
	@FunctionalInterface
	private interface Content {
		void write(OutputStream out) throws IOException;
	}

	/** Changes a document. */
	@FunctionalInterface
	interface Change {
		void apply(PDDocument document) throws IOException;
	}

	static byte[] plain() throws IOException {
		return with(document -> {
		});
	}

	/** A document with the sentence, changed. */
	static byte[] with(Change change) throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(FontName.HELVETICA), 11);
				content.newLineAtOffset(72, 700);
				content.showText(SENTENCE);
				content.endText();
			}
			change.apply(document);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}

	static byte[] empty() throws IOException {
		return with(document -> document.removePage(0));
	}

	static byte[] script() throws IOException {
		return with(document -> document.getDocumentCatalog()
				.setOpenAction(new PDActionJavaScript("app.launchURL('http://127.0.0.1:9/'); while (true) {}")));
	}

	static byte[] locked(String user) throws IOException {
		return with(document -> {
			StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, new AccessPermission());
			policy.setEncryptionKeyLength(256);
			document.protect(policy);
		});
	}

	static byte[] picture() throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.addRect(100, 100, 200, 200);
				content.fill();
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}

	/** A tree of pages in which a page is its own ancestor. */
	static byte[] loopingPages() throws IOException {
		return with(document -> {
			COSDictionary root = document.getDocumentCatalog().getPages().getCOSObject();
			COSArray kids = root.getCOSArray(COSName.KIDS);
			kids.add(root);
			root.setItem(COSName.COUNT, COSInteger.get(1_000_000_000L));
		});
	}

	/** Many pages that are all the same object. */
	static byte[] manyPages(int count) throws IOException {
		return with(document -> {
			COSDictionary root = document.getDocumentCatalog().getPages().getCOSObject();
			COSArray kids = root.getCOSArray(COSName.KIDS);
			for (int i = 1; i < count; i++) {
				COSDictionary page = new COSDictionary();
				page.setItem(COSName.TYPE, COSName.PAGE);
				page.setItem(COSName.PARENT, root);
				kids.add(page);
			}
			root.setInt(COSName.COUNT, count);
		});
	}

	/** A content stream that unpacks to very much of something, written by hand as no library would. */
	static byte[] bomb(String operators, int times) throws IOException {
		byte[] packed = packed(out -> {
			byte[] chunk = operators.repeat(1000).getBytes(StandardCharsets.ISO_8859_1);
			for (int i = 0; i < times / 1000; i++) {
				out.write(chunk);
			}
		});
		return document("<< /Length " + packed.length + " /Filter /FlateDecode >>", packed, "");
	}

	/** A form that draws itself. */
	static byte[] selfDrawing() throws IOException {
		byte[] content = "/X Do /X Do".getBytes(StandardCharsets.ISO_8859_1);
		String form = "5 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 17 >>\n"
				+ "stream\n/X Do /X Do /X Do\nendstream\nendobj\n";
		return document("<< /Length " + content.length + " >>", content, form);
	}

	/** A page with the sentence, and with very many surfaces that only somebody who draws has to paint. */
	static byte[] slowToDraw() throws IOException {
		return with(document -> {
			PDShadingType2 shading = new PDShadingType2(new COSDictionary());
			shading.setShadingType(2);
			shading.setColorSpace(PDDeviceRGB.INSTANCE);
			shading.getCOSObject().setItem(COSName.COORDS, numbers(0, 0, 600, 800));
			COSDictionary function = new COSDictionary();
			function.setInt(COSName.FUNCTION_TYPE, 2);
			function.setItem(COSName.DOMAIN, numbers(0, 1));
			function.setItem(COSName.C0, numbers(1, 1, 1));
			function.setItem(COSName.C1, numbers(1, 1, 0.9f));
			function.setInt(COSName.N, 1);
			shading.getCOSObject().setItem(COSName.FUNCTION, function);
			try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0), AppendMode.PREPEND, true)) {
				for (int i = 0; i < 50_000; i++) {
					content.shadingFill(shading);
				}
			}
		});
	}

	private static COSArray numbers(float... numbers) {
		COSArray array = new COSArray();
		array.setFloatArray(numbers);
		return array;
	}

	/** A length that refers to itself, parents that refer to children. */
	static byte[] loopingReferences() throws IOException {
		return document("<< /Length 6 0 R /Filter 7 0 R >>", "BT /F 9 Tf (x) Tj ET".getBytes(StandardCharsets.ISO_8859_1),
				"6 0 obj\n6 0 R\nendobj\n7 0 obj\n[7 0 R]\nendobj\n");
	}

	private static byte[] packed(Content content) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream out = new DeflaterOutputStream(packed)) {
			content.write(out);
		}
		return packed.toByteArray();
	}

	private static byte[] document(String dictionary, byte[] content, String more) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
				+ "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
				+ "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> "
				+ "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n" + more + "4 0 obj\n" + dictionary
				+ "\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
		out.write(content);
		out.write("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 8 >>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
		return out.toByteArray();
	}

	/** A table of objects that says it is very long. */
	static byte[] hugeTable() throws IOException {
		String plain = new String(plain(), StandardCharsets.ISO_8859_1);
		StringBuilder table = new StringBuilder("xref\n0 10000000\n");
		for (int i = 0; i < 200_000; i++) {
			table.append("0000000000 65535 f \n");
		}
		return (plain.substring(0, plain.lastIndexOf("startxref")) + table + "trailer\n<< /Root 1 0 R /Size 10000000 >>\nstartxref\n"
				+ plain.lastIndexOf("startxref") + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
	}

	/** A place of the table of objects that does not exist. */
	static byte[] brokenTable() throws IOException {
		String plain = new String(plain(), StandardCharsets.ISO_8859_1);
		return plain.replaceAll("startxref\\s+\\d+", "startxref\n99999999").getBytes(StandardCharsets.ISO_8859_1);
	}
}
