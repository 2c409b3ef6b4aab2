package org.assay.core.ask;

import java.util.List;
import org.assay.analysis.verdict.Assumptions;
import org.assay.core.CannotDo;
import org.assay.model.NamedElement;

/** Finds the rows that answer a question of a list. Each question has a class of its own. */
final class ListQuestions {

	private ListQuestions() {
	}

	/** Return the rows, in the order that the question calls for.
	 * @throws CannotDo if other projects are needed and cannot be read */
	static List<AnswerRow> rows(Question question, Asking asking) throws CannotDo {
		return switch (question) {
			case Question.May may -> throw new IllegalArgumentException("its answer is no list");
			case Question.Tools tools -> new ToolRows(asking).of(tools);
			case Question.Without without -> changes(without, asking);
			case Question.Misplaced misplaced -> new MisplacedRows(asking).of(misplaced);
			case Question.RestsOn restsOn -> new RestsOnRows(asking).of(restsOn);
			case Question.Due due -> new DueRows(asking).of(due);
			case Question.Expired expired -> new DueRows(asking).of(expired);
			case Question.Requirements requirements -> new DutyRows(asking).of(requirements);
			case Question.RisksToDecide risks -> new RiskDecisionRows(asking).of(risks);
			case Question.Decisions decisions -> new DecisionRows(asking).of(decisions);
			case Question.Chain chain -> new ChainRows(asking).of(chain);
			case Question.DataIn data -> new DataRows(asking).of(data);
			case Question.Gaps gaps -> new GapRows(asking).of(gaps);
			case Question.Contradictions contradictions -> new ContradictionRows(asking).of(contradictions);
			case Question.Others others -> new OtherRows(asking).of(others);
			case Question.Alternatives alternatives -> new AlternativeRows(asking).of(alternatives);
		};
	}

	/** Q6. */
	private static List<AnswerRow> changes(Question.Without question, Asking asking) {
		Assumptions all = Assumptions.NONE;
		for (NamedElement element : question.elements()) {
			all = WhatIf.without(element, all);
		}
		return new ChangeRows(asking.world(), asking.world().assuming(all), asking.speech()).rows();
	}
}
