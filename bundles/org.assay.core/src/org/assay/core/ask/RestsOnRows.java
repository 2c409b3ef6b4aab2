package org.assay.core.ask;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.evidence.EvidenceStrength;
import org.assay.analysis.question.RestsOn;
import org.assay.analysis.question.RestsOnSearch;
import org.assay.model.Agent;
import org.assay.model.EvidenceSource;
import org.assay.model.NamedElement;

/** Q4: what rests on somebody's word, or on what somebody named says. */
final class RestsOnRows {

	private final Asking asking;
	private final Speech speech;

	RestsOnRows(Asking asking) {
		this.asking = asking;
		this.speech = asking.speech();
	}

	List<AnswerRow> of(Question.RestsOn question) {
		NamedElement named = question.word().orElse(null);
		List<RestsOn> found = switch (named) {
			case EvidenceSource source -> RestsOnSearch.evidence(asking.world(), source);
			case Agent agent -> RestsOnSearch.agent(asking.world(), agent);
			case null, default -> RestsOnSearch.word(asking.world());
		};
		return found.stream().map(this::row).toList();
	}

	private AnswerRow row(RestsOn rests) {
		Fields fields = Subjects.fields(rests.subject()).put("kind", AnswerDocument.word(rests.kind()))
				.put("weakest", rests.weakest().map(EvidenceStrength::evidence)).put("strength", rests.weakest().map(EvidenceStrength::rank))
				.put("evidence", rests.evidence()).put("word", rests.word()).put("only", rests.isAll());
		List<Line> lines = new ArrayList<>();
		lines.add(speech.lineAt(rests.subject(), 0, "rests." + rests.kind(), Subjects.title(speech, rests.subject()),
				Subjects.title(speech, rests.subject().eContainer())));
		if (rests.evidence().isEmpty()) {
			lines.add(speech.line(1, Line.Style.PLAIN, "rests.nothing"));
		}
		for (EvidenceSource source : rests.word()) {
			EvidenceStrength strength = asking.analysis().evidence().of(source);
			String said = strength.term().map(term -> speech.say("strength", speech.title(term), strength.rank().isPresent()
					? strength.rank().getAsInt() : "?")).orElseGet(() -> speech.say("strength.none"));
			lines.add(speech.lineAt(source, 1, "rests.on", speech.title(source), said));
		}
		if (rests.isAll() && !rests.evidence().isEmpty()) {
			lines.add(speech.line(1, Line.Style.ASIDE, "rests.only"));
		}
		return new AnswerRow(fields.map(), lines);
	}
}
