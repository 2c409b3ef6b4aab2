package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Verdicts and their conditions in words. The result is shown as typed; what is not decided is called a proposal. */
final class VerdictWords {

	private final Material material;

	VerdictWords(Material material) {
		this.material = material;
	}

	/** Return whether nobody has decided a verdict by the as-of date. */
	boolean isProposal(Verdict verdict) {
		boolean later = verdict.getDecidedOn() != null && verdict.getDecidedOn().isAfter(material.asOf());
		return later || verdict.getDecidedOn() == null && Material.present(verdict.getDecidedBy()).isEmpty()
				|| verdict.getResult() == VerdictResult.UNDECIDED;
	}

	boolean isExpired(Verdict verdict) {
		return verdict.getValidUntil() != null && verdict.getValidUntil().isBefore(material.asOf());
	}

	/** Return the result as a badge that also tells a proposal from a decision, and what is past its validity. */
	Badge badge(Verdict verdict) {
		if (isExpired(verdict)) {
			return Badge.unassessed(material.say("verdict.expired"));
		}
		String result = material.say("verdict.result." + key(verdict));
		String name = isProposal(verdict) && verdict.getResult() != VerdictResult.UNDECIDED
				? material.say("verdict.proposal", Names.inSentence(result)) : result;
		return switch (verdict.getResult()) {
		case ALLOW -> isConditional(verdict) ? Badge.conditional(name) : Badge.positive(name);
		case CASE_BY_CASE -> Badge.conditional(name);
		case DENY -> Badge.negative(name);
		case UNDECIDED -> Badge.unassessed(name);
		};
	}

	private static String key(Verdict verdict) {
		return verdict.getResult() == VerdictResult.ALLOW && isConditional(verdict) ? "allow-if" : verdict.getResult().getLiteral();
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
