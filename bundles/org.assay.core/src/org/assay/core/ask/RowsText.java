package org.assay.core.ask;

import java.util.ArrayList;
import java.util.List;
import org.assay.core.ask.Line.Style;

/** Puts rows into words: what they are and how many, then each of them numbered. */
final class RowsText {

	private final Asking asking;

	RowsText(Asking asking) {
		this.asking = asking;
	}

	List<Line> of(Form form, List<AnswerRow> rows) {
		Speech speech = asking.speech();
		List<Line> lines = new ArrayList<>();
		if (rows.isEmpty()) {
			lines.add(speech.line(0, Style.HEADING, "none." + form, asking.asOf()));
			return lines;
		}
		lines.add(speech.line(0, Style.HEADING, "rows." + form, rows.size(), asking.asOf()));
		lines.addAll(numbered(rows));
		return lines;
	}

	static List<Line> numbered(List<AnswerRow> rows) {
		List<Line> lines = new ArrayList<>();
		int number = 0;
		for (AnswerRow row : rows) {
			number++;
			for (Line line : row.lines()) {
				Line shown = line.depth() == 0 ? new Line(1, line.style(), number + " " + line.text(), line.place()) : line.under(1);
				lines.add(shown);
			}
		}
		return lines;
	}
}
