package org.assay.core.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints a report as a word processor does: headings, paragraphs, tables cell by cell, a header and a footer on each page. */
final class PrintedReport implements AutoCloseable {

	private static final float MARGIN = 56;
	private static final float TOP = 92;
	private static final float SIZE = 10;
	private static final float LEADING = 1.22f;
	private static final float CELL = 5.4f;
	private static final float CELL_SIZE = 9;
	private static final float BASELINE = 0.9f;

	private final PDDocument document = new PDDocument();
	private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
	private final Map<Character, Float> widths = new HashMap<>();
	private final String header;
	private final String footer;
	private PDPageContentStream page;
	private float width;
	private float height;
	private float y;

	/** @param header what stands at the top of each page; empty for nothing
	 * @param footer what stands at its foot before the number of the page */
	PrintedReport(String header, String footer) throws IOException {
		this.header = header;
		this.footer = footer;
		turn(false);
	}

	/** Begin a new page, upright or on its side. */
	PrintedReport turn(boolean landscape) throws IOException {
		width = landscape ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
		height = landscape ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
		newPage();
		return this;
	}

	/** Begin a new page. */
	PrintedReport newPage() throws IOException {
		if (page != null) {
			page.close();
		}
		PDPage next = new PDPage(new PDRectangle(width, height));
		document.addPage(next);
		page = new PDPageContentStream(document, next);
		y = TOP;
		if (!header.isEmpty()) {
			draw(MARGIN, 40, 8, header);
			draw(width - MARGIN - 90, 40, 8, "Dnr KS 2025/117");
		}
		if (!footer.isEmpty()) {
			draw(MARGIN, height - 34, 8, footer);
			draw(width - MARGIN - 50, height - 34, 8, "Sida " + document.getNumberOfPages() + " (45)");
		}
		return this;
	}

	/** Number of pages so far. */
	int pages() {
		return document.getNumberOfPages();
	}

	/** Fill pages with text until there are as many as stated. */
	PrintedReport fillTo(int pages, String sentence) throws IOException {
		while (pages() < pages) {
			paragraph(sentence);
		}
		return this;
	}

	PrintedReport heading(String text) throws IOException {
		room(4 * SIZE * LEADING);
		y += SIZE;
		draw(MARGIN, y + SIZE, 13, text);
		y += 13 * LEADING + 6;
		return this;
	}

	PrintedReport paragraph(String text) throws IOException {
		for (String line : lines(text, width - 2 * MARGIN, SIZE)) {
			room(SIZE * LEADING);
			draw(MARGIN, y + SIZE, SIZE, line);
			y += SIZE * LEADING;
		}
		y += 6;
		return this;
	}

	/** Print a table where the last text ended. */
	PrintedReport table(PrintedTable table) throws IOException {
		for (int row = 0; row < table.rows().size(); row++) {
			row(table, row);
		}
		y += 8;
		return this;
	}

	private void row(PrintedTable table, int number) throws IOException {
		List<List<String>> cells = cells(table, number);
		float padding = table.look().padding();
		int lines = cells.stream().mapToInt(List::size).max().orElse(1);
		float leading = CELL_SIZE * LEADING;
		if (!table.look().breaks() && y + lines * leading + 2 * padding > height - MARGIN - 20) {
			newPage();
			if (table.look().repeats()) {
				row(table, 0);
			}
		}
		float top = y;
		int from = 0;
		while (from < lines) {
			int fitting = Math.max(1, Math.min(lines - from, (int) ((height - MARGIN - 20 - y - 2 * padding) / leading)));
			part(table, cells, from, from + fitting);
			y += fitting * leading + 2 * padding;
			from += fitting;
			if (from < lines) {
				newPage();
			}
		}
		if (table.look().ruled()) {
			page.addRect(MARGIN, height - y, (float) table.widths().stream().mapToDouble(Float::doubleValue).sum(), Math.max(1, y - top));
			page.stroke();
		}
	}

	private void part(PrintedTable table, List<List<String>> cells, int from, int to) throws IOException {
		float left = MARGIN;
		float leading = CELL_SIZE * LEADING;
		for (int column = 0; column < cells.size(); column++) {
			List<String> lines = cells.get(column);
			float drop = table.look().middle() ? (to - from - lines.size()) * leading / 2 : 0;
			for (int line = from; line < Math.min(to, lines.size()); line++) {
				float baseline = y + table.look().padding() + drop + (line - from) * leading + BASELINE * CELL_SIZE;
				draw(left + CELL, baseline, CELL_SIZE, lines.get(line));
			}
			left += cells.size() == 1 ? 0 : table.widths().get(column);
		}
	}

	private List<List<String>> cells(PrintedTable table, int number) throws IOException {
		List<String> row = table.rows().get(number);
		if (row.size() == 1) {
			float all = (float) table.widths().stream().mapToDouble(Float::doubleValue).sum();
			return List.of(lines(row.getFirst(), all - 2 * CELL, CELL_SIZE));
		}
		List<List<String>> cells = new ArrayList<>();
		for (int column = 0; column < row.size(); column++) {
			cells.add(lines(row.get(column), table.widths().get(column) - 2 * CELL, CELL_SIZE));
		}
		return cells;
	}

	private void room(float needed) throws IOException {
		if (y + needed > height - MARGIN - 20) {
			newPage();
		}
	}

	/** Break a text into lines; words that do not fit are parted with a hyphen, slashes begin a paragraph. */
	private List<String> lines(String text, float room, float size) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.split(" // ")) {
			StringBuilder line = new StringBuilder();
			for (String word : paragraph.split(" ")) {
				String rest = word;
				while (width(line.isEmpty() ? rest : line + " " + rest, size) > room) {
					int cut = cut(rest, room - (line.isEmpty() ? 0 : width(line + " ", size)), size);
					if (cut > 0) {
						line.append(line.isEmpty() ? "" : " ").append(rest, 0, cut).append('-');
						rest = rest.substring(cut);
					}
					if (cut <= 0 && line.isEmpty()) {
						break;
					}
					lines.add(line.toString());
					line.setLength(0);
				}
				line.append(line.isEmpty() ? "" : " ").append(rest);
			}
			lines.add(line.toString());
		}
		return lines;
	}

	/** Long words are parted behind a vowel, three letters from both ends. */
	private int cut(String word, float room, float size) throws IOException {
		for (int end = word.length() - 3; end >= 3 && word.length() > 9; end--) {
			boolean letters = word.substring(end - 3, end + 3).chars().allMatch(Character::isLetter);
			if (letters && "aeiouyåäö".indexOf(word.charAt(end - 1)) >= 0 && width(word.substring(0, end) + "-", size) <= room) {
				return end;
			}
		}
		return 0;
	}

	private float width(String text, float size) throws IOException {
		float sum = 0;
		for (char c : text.toCharArray()) {
			Float known = widths.get(c);
			if (known == null) {
				known = font.getStringWidth(Character.toString(c));
				widths.put(c, known);
			}
			sum += known;
		}
		return sum / 1000 * size;
	}

	private void draw(float x, float baseline, float size, String text) throws IOException {
		if (text.isBlank()) {
			return;
		}
		page.beginText();
		page.setFont(font, size);
		page.newLineAtOffset(x, height - baseline);
		page.showText(text);
		page.endText();
	}

	/** Return the report as a PDF. */
	byte[] toPdf() throws IOException {
		page.close();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		page = new PDPageContentStream(document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, false);
		return out.toByteArray();
	}

	@Override
	public void close() throws IOException {
		page.close();
		document.close();
	}
}
