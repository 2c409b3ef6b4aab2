package org.assay.documents;

import java.util.ArrayList;
import java.util.List;

/** Pages and columns as they fill up, with the footnotes at the foot of each column. */
final class Flow {

	private final Faces faces;
	private final Measures measures;
	private final Furniture furniture;
	/** How many pages the document has, as far as it is known. */
	private final int expected;
	private final List<Sheet> pages = new ArrayList<>();
	/** The columns of this page that are done or begun. */
	private final List<Column> filled = new ArrayList<>();
	/** The columns of the present region that are still to be filled. */
	private final List<Column> ahead = new ArrayList<>();
	private int columns;
	private Column column;

	Flow(Faces faces, Measures measures, Furniture furniture, int columns, int expected) {
		this.faces = faces;
		this.measures = measures;
		this.furniture = furniture;
		this.columns = columns;
		this.expected = expected;
		newPage();
	}

	List<Sheet> pages() {
		return pages;
	}

	/** The page that is being filled. */
	Sheet sheet() {
		return pages.get(pages.size() - 1);
	}

	/** The column that is being filled. */
	Column column() {
		return column;
	}

	/** Size of running text. */
	float size() {
		return measures.size(columns);
	}

	/** Width of a column. */
	float width() {
		return measures.columnWidth(columns);
	}

	void newPage() {
		endPage();
		pages.add(new Sheet(faces));
		region(furniture.draw(sheet(), pages.size(), expected), measures.bottom());
	}

	/** Draw what the page still lacks. */
	void endPage() {
		filled.forEach(this::notes);
		filled.clear();
		ahead.clear();
	}

	/** Go on in so many columns, below what is there. */
	void columns(int count) {
		float top = (float) filled.stream().mapToDouble(Column::y).max().orElseThrow();
		float foot = (float) filled.stream().mapToDouble(Column::limit).min().orElseThrow();
		columns = count;
		region(top, foot);
	}

	private void region(float top, float foot) {
		ahead.clear();
		for (int i = 0; i < columns; i++) {
			ahead.add(new Column(measures.margin() + i * (width() + Measures.GUTTER), width(), top, foot));
		}
		newColumn();
	}

	/** Go on in the next column, which may be on the next page. */
	void newColumn() {
		if (ahead.isEmpty()) {
			newPage();
		} else {
			column = ahead.remove(0);
			filled.add(column);
		}
	}

	/** Go on to a column that has room for so much, and for these notes; whether that is another column than before. */
	boolean room(float height, List<List<TextLine>> notes) {
		Column before = column;
		float noteHeight = Measures.NOTE_LEADING * notes.stream().mapToInt(List::size).sum();
		if (!column.takes(height, noteHeight)) {
			newColumn();
		}
		notes.forEach(column::add);
		return column != before;
	}

	private void notes(Column done) {
		float y = done.foot() - Measures.NOTE_LEADING * done.notes().stream().mapToInt(List::size).sum();
		if (!done.notes().isEmpty()) {
			sheet().area(done.x(), y - 5, 60, 0.5f, Ink.GREY);
		}
		for (List<TextLine> note : done.notes()) {
			for (TextLine line : note) {
				y += Measures.NOTE_LEADING;
				sheet().line(done.x(), y - 1.5f, line, Measures.NOTE, 0, Ink.TEXT);
			}
		}
	}
}
