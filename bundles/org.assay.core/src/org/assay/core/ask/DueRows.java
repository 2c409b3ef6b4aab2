package org.assay.core.ask;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.question.Due;
import org.assay.analysis.question.DueSearch;
import org.assay.core.ask.Line.Style;

/** Q5: what is due, or has passed, by day. */
final class DueRows {

	private final Asking asking;
	private final Speech speech;

	DueRows(Asking asking) {
		this.asking = asking;
		this.speech = asking.speech();
	}

	List<AnswerRow> of(Question.Due question) {
		return question.before().map(day -> DueSearch.before(asking.world(), day)).orElseGet(() -> DueSearch.all(asking.world())).stream()
				.map(this::row).toList();
	}

	List<AnswerRow> of(Question.Expired question) {
		return DueSearch.passed(asking.world()).stream().map(this::row).toList();
	}

	private AnswerRow row(Due due) {
		Fields fields = Subjects.fields(due.element()).put("kind", AnswerDocument.word(due.kind())).put("day", due.day()).put("passed", due.passed())
				.put("role", due.agent()).put("because", due.because().map(speech::shown));
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(0, due.passed() ? Style.NO : Style.PLAIN, speech.say(due.passed() ? "due.passed" : "due.row", due.day(),
				speech.say("due." + due.kind(), Subjects.title(speech, due.element()))), Speech.place(due.element(), null)));
		due.because().ifPresent(because -> lines.add(speech.lineAt(because, 1, "due.because", speech.shown(because))));
		lines.add(due.agent().map(agent -> speech.line(1, Style.ASIDE, "due.role", speech.title(agent)))
				.orElseGet(() -> speech.line(1, Style.ASIDE, "due.nobody")));
		return new AnswerRow(fields.map(), lines);
	}
}
