package org.assay.core.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.analysis.evidence.EvidenceStrength;
import org.assay.analysis.evidence.EvidenceUse;
import org.assay.analysis.verdict.Fact;
import org.assay.analysis.verdict.Flips;
import org.assay.analysis.verdict.Outcome;
import org.assay.analysis.verdict.VerdictAnswer;
import org.assay.analysis.verdict.VerdictAnswer.AnswerCondition;
import org.assay.analysis.verdict.VerdictAnswer.AnswerCondition.Kind;
import org.assay.core.ask.Line.Style;
import org.assay.model.Agent;
import org.assay.model.NamedElement;
import org.assay.model.Role;
import org.assay.model.Verdict;

/** Puts the answer to Q1 into words: the result first, then what to do, then why. */
final class UseText {

	private final Speech speech;
	private final ReasonText reasons;
	private final List<Line> lines = new ArrayList<>();

	UseText(Asking asking) {
		this.speech = asking.speech();
		this.reasons = new ReasonText(asking.speech());
	}

	/** Return how a result is to be taken. */
	static Style style(Outcome outcome) {
		return switch (outcome) {
			case ALLOWED -> Style.YES;
			case ALLOWED_IF, CASE_BY_CASE -> Style.MAYBE;
			case EXPIRED, NOT_ASSESSED, NOT_ALLOWED -> Style.NO;
		};
	}

	List<Line> of(Answer.OfUse use) {
		VerdictAnswer answer = use.verdict();
		lines.add(speech.line(0, style(answer.outcome()), "use.result", speech.say("result." + answer.outcome()), answer.asOf()));
		if (answer.outcome().permits() || answer.outcome() == Outcome.CASE_BY_CASE) {
			conditions(answer);
		}
		if (!answer.verdicts().isEmpty()) {
			weakest(answer.weakest());
		}
		never(answer);
		flips(use.flips());
		decided(answer);
		covers(answer);
		validity(answer.validity());
		lines.add(speech.line(0, Style.HEADING, "use.because"));
		answer.reasons().forEach(reason -> lines.addAll(reasons.of(reason, 1)));
		return lines;
	}

	private void conditions(VerdictAnswer answer) {
		List<AnswerCondition> open = answer.conditions().stream().filter(AnswerCondition::isOpen).toList();
		if (!open.isEmpty() && !answer.outcome().permits()) {
			lines.add(speech.line(0, Style.HEADING, "use.conditions"));
		}
		int number = 0;
		for (AnswerCondition condition : open) {
			number++;
			lines.add(speech.line(1, Style.PLAIN, "use.condition", number, sentence(condition), aside(condition)));
		}
		listed("use.settled", answer.conditions().stream().filter(one -> one.kind() != Kind.ADVICE && !one.isOpen()).map(this::sentence).toList());
		listed("use.advice", answer.conditions().stream().filter(one -> one.kind() == Kind.ADVICE).map(this::sentence).toList());
	}

	/** One thing stands behind its heading, several below it. */
	private void listed(String heading, Collection<String> texts) {
		if (texts.size() == 1) {
			lines.add(speech.line(0, Style.HEADING, "listed.one", speech.say(heading), texts.iterator().next()));
		} else if (!texts.isEmpty()) {
			lines.add(speech.line(0, Style.HEADING, "listed.several", speech.say(heading)));
			texts.forEach(text -> lines.add(speech.line(1, Style.PLAIN, "listed.item", text)));
		}
	}

	private String sentence(AnswerCondition condition) {
		String variant = condition.kind() == Kind.PROOF ? "PROOF." + word(condition)
				: condition.kind() == Kind.LIMIT ? condition.reason().map(reason -> "LIMIT." + reason.kind()).orElse("LIMIT")
				: condition.kind().name();
		return speech.say("condition." + variant, speech.title(condition.element()));
	}

	private static String word(AnswerCondition condition) {
		return condition.standing().name().toLowerCase(Locale.ROOT);
	}

	/** Who has to see to a condition, and how it stands. */
	private String aside(AnswerCondition condition) {
		List<String> parts = new ArrayList<>();
		condition.addressee().ifPresent(term -> parts.add(NamesInText.inSentence(speech.title(term))));
		switch (condition.kind()) {
			case EACH_USE -> parts.add(speech.say("eachUse"));
			case STATED -> parts.add(speech.say("standing." + word(condition)));
			default -> {
				// the sentence says it
			}
		}
		return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
	}

	private void weakest(Optional<EvidenceStrength> weakest) {
		if (weakest.isEmpty()) {
			lines.add(speech.line(0, Style.HEADING, "use.restsOnNothing"));
			return;
		}
		EvidenceStrength evidence = weakest.get();
		String strength = evidence.term().map(term -> speech.say("strength", NamesInText.inSentence(speech.title(term)),
				evidence.rank().isPresent() ? evidence.rank().getAsInt() : "?")).orElse(speech.say("strength.none"));
		Optional<Agent> speaker = Speaker.of(evidence.evidence());
		String key = !evidence.isOnlyWord() ? "use.restsOn" : speaker.isEmpty() ? "use.restsOnWord" : "use.restsOnWordOf";
		lines.add(new Line(0, Style.HEADING, speech.say(key, speech.title(evidence.evidence()), evidence.evidence().getName(), strength,
				speech.day(EvidenceUse.day(evidence.evidence()).orElse(null)), speaker.map(speech::title).orElse("")), Speech.place(evidence.evidence(), null)));
	}

	private void never(VerdictAnswer answer) {
		listed("use.never", answer.never().stream().map(speech::title).toList());
	}

	private void flips(Flips flips) {
		if (!flips.sets().isEmpty()) {
			lines.add(speech.line(0, Style.HEADING, "listed.several", speech.say("use.wouldChange")));
		}
		for (Flips.FlipSet set : flips.sets()) {
			String result = speech.result(set.outcome());
			List<String> changes = set.changes().entrySet().stream().map(change -> changed(speech, change.getKey(), change.getValue())).toList();
			if (changes.size() == 1) {
				lines.add(speech.line(1, Style.PLAIN, "flip.one", changes.getFirst(), result));
			} else {
				lines.add(speech.line(1, Style.PLAIN, "flip.several", result));
				changes.forEach(change -> lines.add(speech.line(2, Style.PLAIN, "listed.item", change)));
			}
		}
		if (!flips.complete()) {
			lines.add(speech.line(1, Style.ASIDE, "flips.incomplete"));
		}
	}

	/** Say that a fact holds or fails, with the name under which it can be assumed. */
	static String changed(Speech speech, Fact fact, boolean holds) {
		String title = speech.title(fact.element());
		String name = fact.element().getName();
		return speech.say("flip." + fact.kind() + "." + holds, title, name == null || name.equals(title) ? "" : " (" + name + ")");
	}

	private void decided(VerdictAnswer answer) {
		List<Verdict> decided = answer.verdicts().stream().filter(verdict -> verdict.getDecidedBy() != null && !verdict.getDecidedBy().eIsProxy())
				.toList();
		for (Verdict verdict : decided) {
			String until = verdict.getValidUntil() == null ? speech.say("decided.openEnd") : speech.say("decided.until", verdict.getValidUntil());
			lines.add(new Line(0, Style.HEADING, speech.say("use.decided", speech.title(verdict.getDecidedBy()), speech.day(verdict.getDecidedOn()),
					until), Speech.place(verdict, null)));
		}
		Optional<Role> ask = answer.decider().filter(role -> decided.stream().noneMatch(verdict -> verdict.getDecidedBy() == role));
		ask.ifPresent(role -> lines.add(speech.line(0, Style.HEADING, "use.ask", speech.title(role))));
	}

	private void covers(VerdictAnswer answer) {
		if (!answer.verdicts().isEmpty()) {
			lines.add(speech.line(0, Style.HEADING, "use.covers", titles(answer.functions()), titles(answer.aspects())));
		}
	}

	private String titles(List<? extends NamedElement> elements) {
		return elements.isEmpty() ? speech.say("nothing")
				: elements.stream().map(speech::title).map(NamesInText::inSentence).collect(Collectors.joining(", "));
	}

	private void validity(VerdictAnswer.Validity validity) {
		validity.nextChange().ifPresent(day -> lines.add(speech.line(0, Style.HEADING, "use.nextChange", day,
				speech.result(validity.next().orElseThrow()))));
	}
}
