package org.assay.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands around the text: letterhead and title on the first page, running header, page number, and that the document is made up. */
final class Furniture {

	private static final float SMALL = 7.6f;

	private final Header header;
	private final Measures measures;
	private final Faces faces;
	private final Wording wording;

	Furniture(Header header, Measures measures, Faces faces) {
		this.header = header;
		this.measures = measures;
		this.faces = faces;
		this.wording = Wording.of(header.language());
	}

	/** Draw the furniture of a page; answer where its text begins. */
	float draw(Sheet sheet, int number, int pages) {
		float top = measures.top();
		if (number == 1) {
			top = header.banner() ? banner(sheet) : letterhead(sheet);
		} else {
			sheet.text(measures.margin(), 44, header.running(), Face.TEXT, SMALL, Ink.GREY);
			sheet.area(measures.margin(), 51, measures.width() - 2 * measures.margin(), 0.5f, Ink.GREY);
		}
		if (!header.mark().isEmpty()) {
			boolean white = number == 1 && header.banner();
			sheet.textTo(right(), 44, header.mark(), Face.BOLD, SMALL + 1, white ? Ink.WHITE : Ink.TEXT);
		}
		float foot = measures.height() - 34;
		sheet.text(measures.margin(), foot, wording.madeUp(), Face.TEXT, SMALL, Ink.GREY);
		sheet.textTo(right(), foot, wording.page(number, pages), Face.TEXT, SMALL, Ink.GREY);
		return top;
	}

	private float right() {
		return measures.width() - measures.margin();
	}

	private float letterhead(Sheet sheet) {
		sheet.area(measures.margin(), 36, 9, 11, header.colour());
		sheet.text(measures.margin() + 15, 45.5f, header.issuer(), Face.BOLD, 10.5f, header.colour());
		float y = 66;
		for (String line : particulars()) {
			sheet.text(measures.margin() + 15, y, line, Face.TEXT, SMALL + 0.6f, Ink.GREY);
			y += 11.5f;
		}
		y = title(sheet, Math.max(y, 98) + 22, Ink.TEXT);
		sheet.area(measures.margin(), y + 6, measures.width() - 2 * measures.margin(), 1, header.colour());
		return y + 20;
	}

	private float banner(Sheet sheet) {
		float height = 150;
		sheet.area(0, 0, measures.width(), height, header.colour());
		sheet.text(measures.margin(), 44, header.issuer(), Face.BOLD, 10.5f, Ink.WHITE);
		title(sheet, 92, Ink.WHITE);
		float y = height + 16;
		for (String line : particulars()) {
			sheet.text(measures.margin(), y, line, Face.TEXT, SMALL + 0.6f, Ink.GREY);
			y += 11.5f;
		}
		return y + 4;
	}

	private float title(Sheet sheet, float top, int colour) {
		float y = top;
		float room = measures.width() - 2 * measures.margin();
		for (TextLine line : LineBreaker.lines(words(header.title(), Face.BOLD), faces, Hyphens.of(""), 20, room)) {
			sheet.line(measures.margin(), y, line, 20, 0, colour);
			y += 24;
		}
		if (!header.subtitle().isEmpty()) {
			for (TextLine line : LineBreaker.lines(words(header.subtitle(), Face.LIGHT), faces, Hyphens.of(""), 12, room)) {
				sheet.line(measures.margin(), y - 4, line, 12, 0, colour);
				y += 16;
			}
		}
		return y - 12;
	}

	private List<String> particulars() {
		List<String> lines = new ArrayList<>();
		if (header.date().isPresent() || !header.version().isEmpty()) {
			String date = header.date().map(LocalDate::toString).orElse("");
			String version = header.version().isEmpty() ? "" : wording.version() + " " + header.version();
			lines.add(date + (date.isEmpty() || version.isEmpty() ? "" : "    ") + version);
		}
		if (!header.reference().isEmpty()) {
			lines.add(header.reference());
		}
		return lines;
	}

	private static List<Word> words(String text, Face face) {
		List<Word> words = new ArrayList<>();
		for (String word : text.split(" ")) {
			words.add(Word.of(word, face, !words.isEmpty()));
		}
		return words;
	}
}
