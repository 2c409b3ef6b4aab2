package org.assay.ide.model;

import java.util.List;
import java.util.Optional;

import org.assay.analysis.verdict.Outcome;
import org.assay.core.CannotDo;
import org.assay.core.ask.Ask;
import org.assay.core.ask.Asked;
import org.assay.core.ask.Line;
import org.assay.core.ask.Neighbours;
import org.assay.core.ask.WhatIf;
import org.assay.report.document.Tint;

/** Answers questions about a project, and explains its elements. */
public final class Answers {

	private Answers() {
	}

	/**
	 * A line of an answer.
	 *
	 * @param depth how deep it stands, from 0
	 * @param place the text that it comes from; empty if it comes from none that can be opened
	 */
	public record AnswerLine(int depth, Line.Style style, String text, Optional<Place> place) {
	}

	/** Return the answer to a question, or why there is none, in words. */
	public static List<AnswerLine> ask(String question, Snapshot snapshot, String language) {
		try {
			Neighbours none = List::of;
			Asked asked = Ask.ask(List.of(question), snapshot.read(), new WhatIf(List.of(), List.of()), none, language);
			return asked.lines().stream().map(line -> new AnswerLine(line.depth(), line.style(), line.text(), line.place().flatMap(snapshot::place)))
					.toList();
		} catch (CannotDo refused) {
			return List.of(new AnswerLine(0, Line.Style.NO, refused.failure().message(language), Optional.empty()));
		}
	}

	/** Return the tint in which an outcome is shown. */
	public static Tint tint(Outcome outcome) {
		return switch (outcome) {
			case ALLOWED -> Tint.POSITIVE;
			case ALLOWED_IF, CASE_BY_CASE -> Tint.CONDITIONAL;
			case EXPIRED, NOT_ASSESSED -> Tint.UNASSESSED;
			case NOT_ALLOWED -> Tint.NEGATIVE;
		};
	}
}
