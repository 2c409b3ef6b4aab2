package org.assay.core.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.analysis.question.InformationGaps;
import org.assay.analysis.question.InformationGaps.Coverage;
import org.assay.analysis.question.InformationGaps.Entry;
import org.assay.analysis.question.InformationGaps.Gap;
import org.assay.core.ask.Line.Style;

/** Q12: information that lacks something, then how much of each unit's information is covered. */
final class GapRows {

	private static final List<String> LACKING = List.of("withoutOwner", "withoutClass", "withoutPlace", "withoutHandling");

	private final Asking asking;
	private final Speech speech;

	GapRows(Asking asking) {
		this.asking = asking;
		this.speech = asking.speech();
	}

	List<AnswerRow> of(Question.Gaps question) {
		InformationGaps gaps = InformationGaps.of(asking.world(), question.unit());
		List<AnswerRow> rows = new ArrayList<>();
		gaps.information().stream().filter(entry -> !entry.gaps().isEmpty()).forEach(entry -> rows.add(row(entry)));
		gaps.coverage().forEach(coverage -> rows.add(row(coverage)));
		return rows;
	}

	private AnswerRow row(Entry entry) {
		Fields fields = counts(Fields.of(entry.information()).put("kind", "information").put("units", entry.units())
				.put("gaps", entry.gaps().stream().map(AnswerDocument::word).toList()), null);
		String gaps = entry.gaps().stream().map(gap -> speech.say("gaps." + gap)).collect(Collectors.joining(", "));
		List<Line> lines = new ArrayList<>();
		lines.add(speech.lineAt(entry.information(), 0, "gaps.row", speech.title(entry.information()), gaps));
		lines.add(entry.units().isEmpty() ? speech.line(1, Style.ASIDE, "gaps.nobody")
				: speech.line(1, Style.ASIDE, "gaps.units", speech.titles(entry.units())));
		return new AnswerRow(fields.map(), lines);
	}

	private AnswerRow row(Coverage coverage) {
		Fields fields = counts(coverage.unit().map(unit -> Fields.of(unit)).orElseGet(Subjects::none).put("kind", "coverage")
				.put("units", coverage.unit().stream().toList()).put("gaps", List.of()), coverage);
		String unit = coverage.unit().map(speech::title).orElse(speech.say("gaps.none"));
		return new AnswerRow(fields.map(), List.of(new Line(0, coverage.total() == coverage.complete() && coverage.total() > 0 ? Style.YES
				: Style.PLAIN, speech.say(coverage.total() == 0 ? "gaps.empty" : "gaps.coverage", unit, coverage.complete(), coverage.total(),
						coverage.lacking().get(Gap.OWNER), coverage.lacking().get(Gap.CLASS), coverage.lacking().get(Gap.PLACE),
						coverage.lacking().get(Gap.HANDLING)), coverage.unit().flatMap(found -> Speech.place(found, null)))));
	}

	private static Fields counts(Fields fields, Coverage coverage) {
		fields.put("total", coverage == null ? null : coverage.total()).put("complete", coverage == null ? null : coverage.complete());
		for (Gap gap : Gap.values()) {
			fields.put(LACKING.get(gap.ordinal()), coverage == null ? null : coverage.lacking().get(gap));
		}
		return fields;
	}
}
