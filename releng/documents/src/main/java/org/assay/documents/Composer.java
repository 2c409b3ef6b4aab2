package org.assay.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assay.documents.Block.Aside;
import org.assay.documents.Block.Columns;
import org.assay.documents.Block.Contents;
import org.assay.documents.Block.Grid;
import org.assay.documents.Block.Heading;
import org.assay.documents.Block.Item;
import org.assay.documents.Block.NewColumn;
import org.assay.documents.Block.NewPage;
import org.assay.documents.Block.Paragraph;
import org.assay.documents.Typesetting.Result;

/** Sets the blocks of a source, one below the other. */
final class Composer {

	private static final float INDENT = 15;
	private static final float CELL = 12;
	private static final float INSET = 3;
	/** The widest space between words, as part of the font size; beyond it a line is not stretched. */
	private static final float LOOSEST = 0.9f;

	private final Source source;
	private final Result known;
	private final Faces faces;
	private final Hyphens hyphens;
	private final Flow flow;
	private final Map<String, Integer> numbers = new LinkedHashMap<>();
	private final Map<String, Integer> sections = new LinkedHashMap<>();
	/** Whether the last block was an entry of a list. */
	private boolean listed;

	Composer(Source source, Faces faces, Result known) {
		this.source = source;
		this.known = known;
		this.faces = faces;
		this.hyphens = Hyphens.of(source.header().language());
		Measures measures = Measures.of(source.header());
		this.flow = new Flow(faces, measures, new Furniture(source.header(), measures, faces), source.header().columns(),
				known.pages().size());
		source.notes().keySet().forEach(label -> numbers.put(label, numbers.size() + 1));
	}

	/** Set the document. */
	Result result() {
		for (int i = 0; i < source.blocks().size(); i++) {
			set(source.blocks().get(i), i + 1 < source.blocks().size() ? source.blocks().get(i + 1) : null);
		}
		flow.endPage();
		return new Result(flow.pages(), sections);
	}

	private void set(Block block, Block next) {
		if (listed && !(block instanceof Item)) {
			flow.column().advance(0.35f * flow.size());
		}
		listed = block instanceof Item;
		switch (block) {
			case Heading heading -> heading(heading, next instanceof Heading);
			case Paragraph paragraph -> {
				text("", paragraph.words(), 0);
				flow.column().advance(0.55f * flow.size());
			}
			case Item item -> {
				text(item.sign(), item.words(), INDENT);
				flow.column().advance(0.22f * flow.size());
			}
			case Aside aside -> aside(aside);
			case Grid grid -> table(grid);
			case Contents contents -> contents();
			case NewPage page -> flow.newPage();
			case NewColumn beside -> flow.newColumn();
			case Columns other -> flow.columns(other.count());
		}
	}

	/** The lines of the notes to which lines point; the number of a note is a raised word before it. */
	private List<List<TextLine>> notesOf(List<TextLine> lines) {
		List<List<TextLine>> found = new ArrayList<>();
		for (String label : lines.stream().flatMap(line -> line.notes().stream()).toList()) {
			List<Word> words = new ArrayList<>();
			words.add(new Word(Integer.toString(numbers.get(label)), Face.TEXT, label, false));
			List<Word> note = source.notes().get(label);
			words.add(note.get(0).with(note.get(0).text(), true));
			words.addAll(note.subList(1, note.size()));
			found.add(LineBreaker.lines(words, faces, hyphens, Measures.NOTE, flow.width()));
		}
		return found;
	}

	private List<TextLine> lines(List<Word> words, float size, float width) {
		List<Word> numbered = words.stream()
				.map(word -> word.sign() ? word.with(Integer.toString(numbers.get(word.note())), false) : word).toList();
		return LineBreaker.lines(numbered, faces, hyphens, size, width);
	}

	/** Running text, perhaps behind a sign; the first two lines stay together, and the last two. */
	private void text(String sign, List<Word> words, float indent) {
		float size = flow.size();
		float leading = Measures.leading(size);
		List<TextLine> lines = lines(words, size, flow.width() - indent);
		for (int i = 0; i < lines.size(); i++) {
			TextLine line = lines.get(i);
			int together = lines.size() > 1 && (i == 0 || i == lines.size() - 2) ? 2 : 1;
			flow.room(together * leading, notesOf(List.of(line)));
			flow.column().advance(leading);
			if (i == 0) {
				flow.sheet().text(flow.column().x() + 2, flow.column().y(), sign, Face.TEXT, size, Ink.TEXT);
			}
			float stretch = line.last() || line.spaces() == 0 ? 0 : (flow.width() - indent - line.width()) / line.spaces();
			flow.sheet().line(flow.column().x() + indent, flow.column().y(), line, size, stretch < size * LOOSEST ? stretch : 0, Ink.TEXT);
		}
	}

	private void heading(Heading heading, boolean followedByHeading) {
		float size = flow.size() * (heading.level() == 2 ? 1.32f : 1.06f);
		float leading = size * 1.25f;
		float above = size * (heading.level() == 2 ? 0.9f : 0.5f);
		List<TextLine> lines = lines(heading.words(), size, flow.width());
		float below = Measures.leading(flow.size()) * (followedByHeading ? 5.5f : 3);
		flow.room(above + lines.size() * leading + below, notesOf(lines));
		flow.column().advance(above);
		for (TextLine line : lines) {
			flow.column().advance(leading);
			flow.sheet().line(flow.column().x(), flow.column().y(), line, size, 0, source.header().colour());
		}
		flow.column().advance(0.2f * size);
		if (heading.level() == 2) {
			sections.put(heading.plain(), flow.pages().size());
		}
	}

	private void aside(Aside aside) {
		float leading = Measures.leading(flow.size());
		List<TextLine> lines = lines(aside.words(), flow.size(), flow.width() - 2 * INDENT);
		float height = lines.size() * leading + 10;
		flow.room(height + 6, notesOf(lines));
		Column column = flow.column();
		column.advance(4);
		flow.sheet().area(column.x(), column.y(), column.width(), height, Ink.PALE);
		flow.sheet().area(column.x(), column.y(), 3, height, source.header().colour());
		column.advance(2);
		for (TextLine line : lines) {
			column.advance(leading);
			flow.sheet().line(column.x() + INDENT, column.y(), line, flow.size(), 0, Ink.TEXT);
		}
		column.advance(16);
	}

	private void contents() {
		float size = flow.size();
		for (Map.Entry<String, Integer> section : known.sections().entrySet()) {
			flow.room(Measures.leading(size), List.of());
			flow.column().advance(Measures.leading(size));
			float y = flow.column().y();
			float right = flow.column().x() + flow.width();
			String number = Integer.toString(section.getValue());
			float from = flow.sheet().text(flow.column().x(), y, section.getKey(), Face.TEXT, size, Ink.TEXT) + 4;
			float to = right - faces.width(number, Face.TEXT, size) - 4;
			int dots = Math.max(0, (int) ((to - from) / faces.width(".", Face.TEXT, size)));
			flow.sheet().textTo(to, y, ".".repeat(dots), Face.TEXT, size, Ink.GREY);
			flow.sheet().textTo(right, y, number, Face.TEXT, size, Ink.TEXT);
		}
		flow.column().advance(size);
	}

	/** A row stays on one page; the first one comes back where a table goes on. */
	private void table(Grid grid) {
		float size = flow.size() - 0.6f;
		flow.column().advance(3);
		for (int i = 0; i < grid.rows().size(); i++) {
			List<List<TextLine>> cells = cells(grid, grid.rows().get(i), size);
			float height = height(cells, size);
			List<List<TextLine>> notes = notesOf(cells.stream().flatMap(List::stream).toList());
			if (flow.room(i == 0 ? height + 3 * Measures.leading(size) : height, notes) && i > 0) {
				row(grid, cells(grid, grid.rows().get(0), size), size, true);
			}
			row(grid, cells, size, i == 0);
		}
		flow.column().advance(0.9f * flow.size());
	}

	private static float height(List<List<TextLine>> cells, float size) {
		return cells.stream().mapToInt(List::size).max().orElse(1) * Measures.leading(size) + 5;
	}

	private float share(Grid grid, int cell) {
		List<Integer> shares = grid.shares();
		int all = shares.isEmpty() ? grid.rows().get(0).size() : shares.stream().mapToInt(Integer::intValue).sum();
		return flow.width() * (shares.isEmpty() ? 1 : shares.get(cell)) / all;
	}

	private List<List<TextLine>> cells(Grid grid, List<List<Word>> row, float size) {
		List<List<TextLine>> cells = new ArrayList<>();
		for (int i = 0; i < row.size(); i++) {
			cells.add(lines(row.get(i), size, share(grid, i) - CELL));
		}
		return cells;
	}

	/** Cells are drawn one after the other, each with all its lines. */
	private void row(Grid grid, List<List<TextLine>> cells, float size, boolean head) {
		Column column = flow.column();
		float height = height(cells, size);
		if (head) {
			flow.sheet().area(column.x(), column.y(), column.width(), height, Ink.PALE);
		}
		float x = column.x();
		for (int i = 0; i < cells.size(); i++) {
			float y = column.y();
			for (TextLine line : cells.get(i)) {
				y += Measures.leading(size);
				flow.sheet().line(x + INSET, y, line, size, 0, Ink.TEXT);
			}
			x += share(grid, i);
		}
		column.advance(height);
		flow.sheet().area(column.x(), column.y(), column.width(), 0.5f, Ink.GREY);
	}
}
