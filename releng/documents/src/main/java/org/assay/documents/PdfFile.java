package org.assay.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.CRC32;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes pages as PDF. The same pages give the same bytes on every machine: no clock, no random id, and no packing by the zlib of the
 * machine, which comes out differently from build to build.
 */
final class PdfFile implements AutoCloseable {

	private final Source source;
	private final Measures measures;
	private final PDDocument document = new PDDocument();
	private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
	private final Faces faces = new Faces();

	private PdfFile(Source source) {
		this.source = source;
		this.measures = Measures.of(source.header());
	}

	/** The document that a source makes. */
	static byte[] of(Source source) throws IOException {
		try (PdfFile file = new PdfFile(source)) {
			return file.bytes(Typesetting.pages(source));
		}
	}

	private byte[] bytes(List<Sheet> pages) throws IOException {
		describe();
		CRC32 marks = new CRC32();
		for (Sheet sheet : pages) {
			page(sheet);
			marks.update(sheet.marks().toString().getBytes(StandardCharsets.UTF_8));
		}
		document.setDocumentId(marks.getValue());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out, CompressParameters.NO_COMPRESSION);
		return packed(out.toByteArray());
	}

	private void describe() {
		document.setVersion(1.7f);
		document.getDocumentCatalog().setLanguage(source.header().language());
		var information = document.getDocumentInformation();
		information.setTitle(source.header().title());
		information.setAuthor(source.header().issuer());
		information.setSubject(Wording.of(source.header().language()).madeUp());
		source.header().date().ifPresent(date -> {
			Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
			day.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
			information.setCreationDate(day);
		});
	}

	private void page(Sheet sheet) throws IOException {
		PDPage page = new PDPage(new PDRectangle(measures.width(), measures.height()));
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
			for (Mark mark : sheet.marks()) {
				switch (mark) {
					case Mark.Area area -> area(content, area);
					case Mark.Text text -> text(content, text);
				}
			}
		}
	}

	private void area(PDPageContentStream content, Mark.Area area) throws IOException {
		colour(content, area.colour());
		content.addRect(area.x(), measures.height() - area.y() - area.height(), area.width(), area.height());
		content.fill();
	}

	private void text(PDPageContentStream content, Mark.Text text) throws IOException {
		colour(content, text.colour());
		content.beginText();
		content.setFont(font(text.face()), text.size());
		content.setTextMatrix(Matrix.getTranslateInstance(text.x(), measures.height() - text.y()));
		if (text.stretch() == 0) {
			content.showText(text.text());
		} else {
			content.showTextWithPositioning(stretched(text));
		}
		content.endText();
	}

	/** The text with an extra shift behind each space, in thousandths of the font size and against the direction of writing. */
	private static Object[] stretched(Mark.Text text) {
		List<Object> parts = new ArrayList<>();
		int from = 0;
		for (int space = text.text().indexOf(' '); space >= 0; space = text.text().indexOf(' ', from)) {
			parts.add(text.text().substring(from, space + 1));
			parts.add(-1000 * text.stretch() / text.size());
			from = space + 1;
		}
		if (from < text.text().length()) {
			parts.add(text.text().substring(from));
		}
		return parts.toArray();
	}

	private static void colour(PDPageContentStream content, int colour) throws IOException {
		content.setNonStrokingColor((colour >> 16 & 0xff) / 255f, (colour >> 8 & 0xff) / 255f, (colour & 0xff) / 255f);
	}

	private PDFont font(Face face) throws IOException {
		if (!fonts.containsKey(face)) {
			fonts.put(face, PDType0Font.load(document, faces.font(face), true));
		}
		return fonts.get(face);
	}

	/** The same document with its streams packed anew. */
	private static byte[] packed(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
				COSBase object = document.getDocument().getObjectFromPool(key).getObject();
				if (object instanceof COSStream stream) {
					pack(stream);
				}
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out, CompressParameters.NO_COMPRESSION);
			return out.toByteArray();
		}
	}

	private static void pack(COSStream stream) throws IOException {
		byte[] content;
		try (InputStream in = stream.createInputStream()) {
			content = in.readAllBytes();
		}
		stream.setItem(COSName.FILTER, COSName.LZW_DECODE);
		try (OutputStream out = stream.createRawOutputStream()) {
			out.write(LzwPacker.packed(content));
		}
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
