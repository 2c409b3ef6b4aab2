package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.verdict.Outcome;
import org.assay.model.Condition;
import org.assay.model.ConditionState;
import org.assay.model.LegalEvent;
import org.assay.model.LegalInstrument;
import org.assay.model.Level;
import org.assay.model.NamedElement;
import org.assay.model.ReassessmentTrigger;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.assay.model.Vulnerability;
import org.assay.report.document.Badge;
import org.assay.report.document.Cell;
import org.assay.report.document.Inlines;

/** Verdicts and their conditions in words: what they come to on the as-of date; what is not decided is called a proposal. */
final class VerdictWords {

	private final Material material;

	VerdictWords(Material material) {
		this.material = material;
	}

	/** Return whether nobody has decided a verdict by the as-of date. */
	boolean isProposal(Verdict verdict) {
		return switch (material.analysis().world().force(verdict)) {
		case PROPOSED, UNDECIDED -> true;
		case NOT_YET -> verdict.getDecidedOn() != null && verdict.getDecidedOn().isAfter(material.asOf());
		default -> false;
		};
	}

	/**
	 * Return what a verdict comes to on the as-of date as a badge that also tells a proposal from a decision, and what does not count any
	 * more.
	 */
	Badge badge(Verdict verdict) {
		return switch (material.analysis().world().force(verdict)) {
		case IN_FORCE -> badge(material.analysis().world().outcome(verdict));
		case PROPOSED -> proposal(verdict);
		case UNDECIDED -> unassessed("result.undecided");
		case NOT_YET -> isProposal(verdict) ? proposal(verdict) : unassessed("not-yet");
		case ENDED -> unassessed("expired");
		case REPLACED -> unassessed("replaced");
		case OVERTAKEN -> unassessed("overtaken");
		case WITHDRAWN, ABSENT -> unassessed("withdrawn");
		case INCOMPLETE, FOREIGN -> unassessed("result.not-assessed");
		};
	}

	private Badge badge(Outcome outcome) {
		return switch (outcome) {
		case ALLOWED -> Badge.positive(material.say("verdict.result.allow"));
		case ALLOWED_IF -> Badge.conditional(material.say("verdict.result.allow-if"));
		case CASE_BY_CASE -> Badge.conditional(material.say("verdict.result.case-by-case"));
		case NOT_ALLOWED -> Badge.negative(material.say("verdict.result.deny"));
		case EXPIRED -> unassessed("expired");
		case NOT_ASSESSED -> unassessed("result.not-assessed");
		};
	}

	private Badge unassessed(String key) {
		return Badge.unassessed(material.say("verdict." + key));
	}

	/** A proposal is shown as it is put, but never as if a condition held that does not. */
	private Badge proposal(Verdict verdict) {
		return switch (verdict.getResult()) {
		case ALLOW -> isFailing(verdict) ? Badge.negative(proposed("allow-fails"))
				: isConditional(verdict) ? Badge.conditional(proposed("allow-if")) : Badge.positive(proposed("allow"));
		case CASE_BY_CASE -> Badge.conditional(proposed("case-by-case"));
		case DENY -> Badge.negative(proposed("deny"));
		case UNDECIDED -> unassessed("result.undecided");
		};
	}

	private String proposed(String result) {
		return material.say("verdict.proposal", Names.inSentence(material.say("verdict.result." + result)));
	}

	private static boolean isFailing(Verdict verdict) {
		return verdict.getConditions().stream()
				.anyMatch(condition -> !condition.isRecommended() && condition.getState() == ConditionState.FAILS);
	}

	private static boolean isConditional(Verdict verdict) {
		return verdict.getConditions().stream().anyMatch(condition -> !condition.isRecommended());
	}

	/** Return the state of a condition; one that has to hold at each use stays with the user. */
	Cell state(Condition condition) {
		List<Inlines> lines = new ArrayList<>();
		if (condition.isEachUse()) {
			lines.add(Inlines.of(Badge.conditional(material.say("condition.each-use"))));
		}
		if (!condition.isEachUse() || condition.getState() != ConditionState.UNKNOWN) {
			lines.add(Inlines.of(badge(condition.getState())));
		}
		if (condition.isRecommended()) {
			lines.add(Inlines.of(material.say("condition.recommended")));
		}
		return Material.stacked(lines);
	}

	private Badge badge(ConditionState state) {
		String word = material.words().choice(state);
		return switch (state) {
		case HOLDS -> Badge.positive(word);
		case FAILS -> Badge.negative(word);
		case ASSUMED -> Badge.conditional(word);
		case UNKNOWN -> Badge.unassessed(word);
		};
	}

	Cell addressee(Condition condition) {
		return material.titleCell(condition.getAddressee());
	}

	Inlines upTo(Verdict verdict) {
		Optional<Level> level = Material.present(verdict.getUpTo());
		return level.map(found -> Inlines.of(new LevelWords(material).badge(found))).orElse(Inlines.NONE);
	}

	/** Return what calls for a new assessment, as a clause. */
	String trigger(ReassessmentTrigger trigger) {
		if (trigger.getInterval() != null) {
			return material.say("trigger.every", material.words().interval(trigger.getInterval()));
		}
		if (trigger.getDate() != null) {
			return material.say("trigger.on", material.words().date(trigger.getDate()));
		}
		return Material.isStated(trigger.getHappening()) ? trigger.getHappening()
				: material.words().list(Material.present(trigger.getEvents()).stream().map(this::event).toList());
	}

	private String event(NamedElement event) {
		String kind = switch (event) {
		case LegalEvent happened -> "legal-event";
		case LegalInstrument law -> "legal-instrument";
		case Vulnerability flaw -> "vulnerability";
		default -> "other";
		};
		return material.say("trigger.event." + kind, material.names().title(event));
	}
}
