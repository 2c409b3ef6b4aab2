package org.assay.core.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.question.Decision;
import org.assay.core.git.GitCommit;
import org.assay.model.RiskDecision;
import org.assay.model.Verdict;
import org.eclipse.emf.common.util.Enumerator;

/** Q9: what was decided, by whom, when and why. */
final class DecisionRows {

	private final Asking asking;
	private final Speech speech;

	DecisionRows(Asking asking) {
		this.asking = asking;
		this.speech = asking.speech();
	}

	List<AnswerRow> of(Question.Decisions question) {
		return Decision.of(asking.world(), question.since(), question.by()).stream().map(this::row).toList();
	}

	private AnswerRow row(Decision decision) {
		Optional<GitCommit> commit = Speech.place(decision.element(), null).flatMap(asking.history()::of);
		Fields fields = Fields.empty().put("name", Subjects.of(decision.subject())).put("title", decision.subject().getTitle())
				.at(decision.element()).put("kind", AnswerDocument.word(decision.kind())).put("what", what(decision))
				.put("day", decision.day()).put("role", decision.agent()).put("reason", decision.reason())
				.put("commit", commit.map(GitCommit::id)).put("committed", commit.map(GitCommit::day));
		List<Line> lines = new ArrayList<>();
		String what = switch (decision.element()) {
			case Verdict verdict -> NamesInText.inSentence(speech.say("stated." + verdict.getResult().getLiteral()));
			case RiskDecision treated -> speech.say("decisions.option." + treated.getOption());
			default -> "";
		};
		lines.add(speech.lineAt(decision.element(), 0, "decisions.row", speech.day(decision.day().orElse(null)),
				speech.say("decisions." + decision.kind(), speech.title(decision.subject()), what),
				decision.agent().map(speech::title).orElse(speech.say("decisions.nobody"))));
		decision.reason().ifPresent(reason -> lines.add(speech.line(1, Line.Style.PLAIN, "decisions.reason", reason.strip())));
		commit.ifPresent(found -> lines.add(speech.line(1, Line.Style.ASIDE, "decisions.commit", found.abbreviated(), found.day())));
		return new AnswerRow(fields.map(), lines);
	}

	/** Return what was decided, as the text writes it; null where the kind says it all. */
	private static Enumerator what(Decision decision) {
		return switch (decision.element()) {
			case Verdict verdict -> verdict.getResult();
			case RiskDecision treated -> treated.getOption();
			default -> null;
		};
	}
}
