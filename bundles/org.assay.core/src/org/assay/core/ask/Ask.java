package org.assay.core.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.verdict.Assumptions;
import org.assay.analysis.verdict.World;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.ask.QuestionParser.Understood;
import org.assay.core.check.ReadProject;

/** Answers questions. */
public final class Ask {

	private Ask() {
	}

	/**
	 * Answer a question.
	 *
	 * @param arguments the question in one piece, or in several
	 * @param whatIf facts to be taken otherwise than the text says
	 * @param neighbours other projects that may be looked at
	 * @param language BCP 47 tag
	 * @throws CannotDo if the project was not read in full, as an answer could be too permissive then, or if the question means nothing
	 */
	public static Asked ask(List<String> arguments, ReadProject project, WhatIf whatIf, Neighbours neighbours, String language)
			throws CannotDo {
		return ask(arguments, project, whatIf, neighbours, LineHistory.NONE, language);
	}

	/** Answer a question as above.
	 * @param history where lines of the project come from */
	public static Asked ask(List<String> arguments, ReadProject project, WhatIf whatIf, Neighbours neighbours, LineHistory history, String language)
			throws CannotDo {
		if (!project.gaps().isEmpty()) {
			throw new CannotDo(Failure.of("ask.gaps", project.gaps().size()));
		}
		Understood understood = QuestionParser.parse(arguments, project.corpus());
		Assumptions assumptions = whatIf.assumptions(project.corpus());
		World asWritten = project.analysis().world();
		World world = assumptions.values().isEmpty() ? asWritten : asWritten.assuming(assumptions);
		Asking asking = new Asking(world, Speech.of(language), neighbours, history);
		Answer answer = answer(understood.question(), asking);
		List<AnswerRow> changes = world == asWritten ? List.of() : new ChangeRows(asWritten, world, asking.speech()).rows();
		Map<String, Boolean> assumed = new LinkedHashMap<>();
		assumptions.values().forEach((fact, holds) -> assumed.put(fact.id(), holds));
		List<Line> lines = new ArrayList<>(switch (answer) {
			case Answer.OfUse use -> new UseText(asking).of(use);
			case Answer.OfRows rows -> new RowsText(asking).of(understood.form(), rows.rows());
		});
		lines.addAll(new AssumedText(asking.speech()).of(assumptions, changes));
		return new Asked(understood.text(), understood.form(), world.asOf(), assumed, answer, changes, lines);
	}

	private static Answer answer(Question question, Asking asking) throws CannotDo {
		return question instanceof Question.May may ? UseAnswers.of(may, asking) : new Answer.OfRows(ListQuestions.rows(question, asking));
	}
}
