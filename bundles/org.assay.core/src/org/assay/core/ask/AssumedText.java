package org.assay.core.ask;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.verdict.Assumptions;
import org.assay.core.ask.Line.Style;

/** Says what was assumed, and what is otherwise for that. */
final class AssumedText {

	private final Speech speech;

	AssumedText(Speech speech) {
		this.speech = speech;
	}

	List<Line> of(Assumptions assumptions, List<AnswerRow> changes) {
		List<Line> lines = new ArrayList<>();
		if (assumptions.values().isEmpty()) {
			return lines;
		}
		lines.add(speech.line(0, Style.HEADING, "assumed"));
		assumptions.values().forEach((fact, holds) -> lines.add(speech.lineAt(fact.element(), 1, "listed.item",
				UseText.changed(speech, fact, holds))));
		lines.add(speech.line(0, Style.HEADING, changes.isEmpty() ? "changes.none" : "changes", changes.size()));
		lines.addAll(RowsText.numbered(changes));
		return lines;
	}
}
