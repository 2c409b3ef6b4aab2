package org.assay.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.assay.evidence.Layout.Hyphens;
import org.assay.evidence.Layout.Order;
import org.assay.evidence.Specimen.Known;

/** Sets text in pages, column by column, and writes them as PDF. */
final class Typesetter implements AutoCloseable {

	private static final float WIDTH = 595;
	private static final float HEIGHT = 842;
	private static final float MARGIN = 60;
	private static final float TOP = 80;
	private static final float BOTTOM = 760;
	private static final float GUTTER = 16;
	private static final float SIZE = 10;
	private static final float LEADING = 12.5f;
	private static final float NOTE_SIZE = 7.5f;
	private static final float NOTE_SPACE = 46;

	/** Something drawn at a place; y is that of the baseline, from the top. */
	private record Fragment(float x, float y, float size, String text, boolean aside) {
	}

	private final Layout layout;
	private final Random random;
	private final PDDocument document = new PDDocument();
	private final PDFont font;
	private final List<List<Fragment>> pages = new ArrayList<>();
	private final List<Known> known = new ArrayList<>();
	private int column;
	private float y;
	private float bottom;
	private boolean noteDue;
	private String noteText;
	private int note;

	Typesetter(Layout layout, Random random) throws IOException {
		this.layout = layout;
		this.random = random;
		try (InputStream stream = PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
			font = PDType0Font.load(document, stream, true);
		}
	}

	/** Number of the current page. */
	int page() {
		return pages.size();
	}

	/** Known passages so far. */
	List<Known> known() {
		return known;
	}

	/** Begin a page; with notes, its first paragraph gets one. */
	void newPage(String noteText) {
		pages.add(new ArrayList<>());
		column = 0;
		y = TOP;
		bottom = layout.notes() ? BOTTOM - NOTE_SPACE : BOTTOM;
		this.noteText = noteText;
		noteDue = layout.notes() && noteText != null;
		note = layout.notes() ? note + 1 : note;
		int number = pages.size();
		if (layout.furniture()) {
			draw(MARGIN, 40, 8, "Avtalsbilaga 7: rutiner och kontroller");
			draw(WIDTH - MARGIN - 40, 40, 8, "version 2.1");
			draw(WIDTH / 2 - 20, 805, 9, "Sida " + number + " (12)");
		}
		if (layout.aside()) {
			pages.get(pages.size() - 1).add(new Fragment(24, 500, 9, "Arbetsexemplar nummer " + (number * 37 % 91) + " av utkastet", true));
		}
	}

	/** Set a paragraph of sentences, which become known passages. */
	void paragraph(List<String> sentences, Supplier<String> notes) {
		List<String> words = new ArrayList<>();
		List<Integer> starts = new ArrayList<>();
		for (String sentence : sentences) {
			starts.add(words.size());
			words.addAll(List.of(sentence.split(" ")));
		}
		int[] pageOf = new int[words.size()];
		List<String> line = new ArrayList<>();
		float used = 0;
		int first = 0;
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			float width = width(word, SIZE);
			float space = line.isEmpty() ? 0 : width(" ", SIZE);
			if (used + space + width > columnWidth()) {
				int split = split(word, columnWidth() - used - space);
				room(notes);
				if (split > 0) {
					line.add(word.substring(0, split) + (layout.hyphens() == Hyphens.SOFT ? "\u00ad" : "-"));
					pageOf[i] = pageOf[i] == 0 ? page() : pageOf[i];
					word = word.substring(split);
					width = width(word, SIZE);
				}
				fill(pageOf, first, i);
				setLine(line, SIZE, true);
				line = new ArrayList<>();
				used = 0;
				space = 0;
				first = i;
			}
			line.add(word);
			used += space + width;
		}
		room(notes);
		fill(pageOf, first, words.size());
		setLine(line, SIZE, false);
		y += 5;
		for (int i = 0; i < sentences.size(); i++) {
			known.add(new Known(sentences.get(i), pageOf[starts.get(i)]));
		}
	}

	private void fill(int[] pageOf, int from, int to) {
		for (int i = from; i < to; i++) {
			pageOf[i] = pageOf[i] == 0 ? page() : pageOf[i];
		}
	}

	/** Set a heading. */
	void heading(String text, Supplier<String> notes) {
		y += 6;
		float keep = bottom;
		if (y + 3 * LEADING > keep) {
			y = keep + 1;
		}
		room(notes);
		draw(left(), y, 10.5f, text.substring(0, fitting(text, 10.5f)));
		y += LEADING + 2;
	}

	private int fitting(String text, float size) {
		int end = text.length();
		while (end > 0 && width(text.substring(0, end), size) > columnWidth()) {
			end = text.lastIndexOf(' ', end - 1);
		}
		return Math.max(end, 1);
	}

	/** Set a table of cells with several lines each over the width of a column; the cells become known passages. */
	void table(List<List<String>> rows, Supplier<String> notes) {
		int cells = rows.get(0).size();
		float cell = (columnWidth() - (cells - 1) * GUTTER) / cells;
		y += 4;
		for (List<String> row : rows) {
			List<List<String>> wrapped = row.stream().map(text -> wrap(text, cell)).toList();
			int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
			if (y + height * LEADING > bottom) {
				y = bottom + 1;
				room(notes);
			}
			for (int i = 0; i < cells; i++) {
				for (int lineNumber = 0; lineNumber < wrapped.get(i).size(); lineNumber++) {
					List<String> words = List.of(wrapped.get(i).get(lineNumber).split(" "));
					drawWords(left() + i * (cell + GUTTER), y + lineNumber * LEADING, words, SIZE, 0);
				}
				known.add(new Known(row.get(i), page()));
			}
			y += height * LEADING + 6;
		}
		y += 4;
	}

	private List<String> wrap(String text, float width) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.split(" ")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && width(longer, SIZE) > width) {
				lines.add(line);
				longer = word;
			}
			line = longer;
		}
		lines.add(line);
		return lines;
	}

	private int split(String word, float room) {
		if (layout.hyphens() == Hyphens.NONE || word.length() < 8) {
			return 0;
		}
		for (int end = word.length() - 3; end >= 3; end--) {
			boolean letters = word.substring(end - 3, end + 3).codePoints().allMatch(Character::isLetter);
			if (letters && width(word.substring(0, end) + "-", SIZE) <= room) {
				return end;
			}
		}
		return 0;
	}

	private void room(Supplier<String> notes) {
		if (y <= bottom) {
			return;
		}
		column++;
		y = TOP;
		if (column >= layout.columns()) {
			newPage(notes.get());
		}
	}

	private float columnWidth() {
		return (WIDTH - 2 * MARGIN - (layout.columns() - 1) * GUTTER) / layout.columns();
	}

	private float left() {
		return MARGIN + column * (columnWidth() + GUTTER);
	}

	private void setLine(List<String> words, float size, boolean justified) {
		float natural = 0;
		for (String word : words) {
			natural += width(word, size);
		}
		float spaces = words.size() > 1 ? (columnWidth() - natural) / (words.size() - 1) : 0;
		boolean stretch = justified && layout.order() == Order.WORDS && spaces < size;
		float x = drawWords(left(), y, words, size, stretch ? spaces : 0);
		if (noteDue && words.size() > 2) {
			noteDue = false;
			draw(x, y - 3.5f, 6, Integer.toString(note));
			drawNote();
		}
		y += LEADING;
	}

	/** The note stands below the first column. */
	private void drawNote() {
		float height = BOTTOM - NOTE_SPACE + 18;
		draw(MARGIN, height - 2.5f, 4.8f, Integer.toString(note));
		float x = MARGIN + 6;
		StringBuilder line = new StringBuilder();
		for (String word : noteText.split(" ")) {
			if (width(line + " " + word, NOTE_SIZE) > columnWidth() - 10) {
				draw(x, height, NOTE_SIZE, line.toString());
				line.setLength(0);
				height += 9;
				x = MARGIN;
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		draw(x, height, NOTE_SIZE, line.toString());
		known.add(new Known(noteText, page()));
	}

	private float drawWords(float from, float at, List<String> words, float size, float space) {
		float x = from;
		boolean single = layout.order() == Order.WORDS;
		StringBuilder line = new StringBuilder();
		for (String word : words) {
			if (single) {
				draw(x, at, size, word);
				x += width(word, size) + (space > 0 ? space : width(" ", size));
			} else {
				line.append(line.isEmpty() ? "" : " ").append(word);
			}
		}
		if (single) {
			return x - (space > 0 ? space : width(" ", size));
		}
		draw(from, at, size, line.toString());
		return from + width(line.toString(), size);
	}

	private void draw(float x, float at, float size, String text) {
		pages.get(pages.size() - 1).add(new Fragment(x, at, size, text, false));
	}

	private String drawn(String text) {
		return layout.ligatures() ? text.replace("fi", "\ufb01").replace("fl", "\ufb02") : text;
	}

	private float width(String text, float size) {
		try {
			return font.getStringWidth(drawn(text)) / 1000 * size;
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The document. */
	byte[] toPdf() throws IOException {
		for (List<Fragment> fragments : pages) {
			PDPage page = new PDPage(layout.turned() ? new PDRectangle(HEIGHT, WIDTH) : new PDRectangle(WIDTH, HEIGHT));
			page.setRotation(layout.turned() ? 90 : 0);
			document.addPage(page);
			List<Fragment> order = new ArrayList<>(fragments);
			if (layout.order() == Order.SHUFFLED) {
				Collections.shuffle(order, random);
			} else if (layout.order() == Order.DOWN) {
				order.sort(Comparator.comparingDouble(Fragment::y).thenComparingDouble(Fragment::x));
			}
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				for (Fragment fragment : order) {
					content.setFont(font, fragment.size);
					content.setTextMatrix(matrix(fragment));
					content.showText(drawn(fragment.text));
				}
				content.endText();
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	/** On a turned page, lines run from its bottom to its top, and display turns it clockwise. */
	private Matrix matrix(Fragment fragment) {
		if (layout.turned()) {
			return new Matrix(0, 1, -1, 0, fragment.y, fragment.x);
		}
		return fragment.aside ? new Matrix(0, 1, -1, 0, fragment.x, HEIGHT - fragment.y)
				: new Matrix(1, 0, 0, 1, fragment.x, HEIGHT - fragment.y);
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
