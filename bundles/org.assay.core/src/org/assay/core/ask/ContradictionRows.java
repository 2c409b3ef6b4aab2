package org.assay.core.ask;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.question.Contradiction;
import org.assay.analysis.question.ContradictionSearch;
import org.assay.model.NamedElement;
import org.eclipse.emf.ecore.EObject;

/** Q13: where texts contradict each other. */
final class ContradictionRows {

	private final Asking asking;
	private final Speech speech;

	ContradictionRows(Asking asking) {
		this.asking = asking;
		this.speech = asking.speech();
	}

	List<AnswerRow> of(Question.Contradictions question) {
		return ContradictionSearch.of(asking.world()).stream().map(this::row).toList();
	}

	private AnswerRow row(Contradiction contradiction) {
		Fields fields = Subjects.fields(contradiction.first()).put("kind", AnswerDocument.word(contradiction.kind()))
				.put("first", side(contradiction.first())).put("second", side(contradiction.second()))
				.put("about", contradiction.about().flatMap(Subjects::of)).put("withPartner", contradiction.withPartner());
		String about = contradiction.about().flatMap(Subjects::of).map(speech::title).orElse("");
		List<Line> lines = new ArrayList<>();
		lines.add(speech.line(0, Line.Style.NO, "contradictions." + contradiction.kind(), Subjects.title(speech, contradiction.first()),
				Subjects.title(speech, contradiction.second()), about));
		lines.add(line(contradiction.first()));
		if (contradiction.second() != contradiction.first()) {
			lines.add(line(contradiction.second()));
		}
		if (contradiction.withPartner()) {
			lines.add(speech.line(1, Line.Style.ASIDE, "contradictions.partner"));
		}
		return new AnswerRow(fields.map(), lines);
	}

	private Line line(EObject element) {
		return speech.lineAt(element, 1, "contradictions.side", said(element));
	}

	/** Blocks are named, single lines are shown as they are written. */
	private String said(EObject element) {
		return element instanceof NamedElement named ? speech.title(named) : speech.shown(element);
	}

	private Fields side(EObject element) {
		return Fields.empty().put("name", Subjects.of(element)).put("text", element instanceof NamedElement named ? named.getTitle() : speech.shown(element)).at(element);
	}
}
