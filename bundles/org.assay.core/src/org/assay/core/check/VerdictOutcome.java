package org.assay.core.check;

import java.time.LocalDate;
import java.util.List;
import org.assay.model.Condition;
import org.assay.model.ConditionState;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;

/** What a verdict says on a day, within its own scope. What is not stated is not assessed, never allowed. */
public enum VerdictOutcome {
	ALLOWED("allowed"), ALLOWED_IF("allowed-if"), CASE_BY_CASE("case-by-case"), NOT_ALLOWED("not-allowed"), NOT_ASSESSED("not-assessed"),
	EXPIRED("expired");

	private final String word;

	VerdictOutcome(String word) {
		this.word = word;
	}

	@Override
	public String toString() {
		return word;
	}

	/** Return the outcome of a verdict on the day of the project: dates first, then the decision, then its conditions. */
	public static VerdictOutcome of(Verdict verdict, CheckedProject project) {
		LocalDate day = project.asOf();
		if (isBefore(day, verdict.getDecidedOn()) || isBefore(day, verdict.getValidFrom())) {
			return NOT_ASSESSED;
		}
		if (isBefore(verdict.getValidUntil(), day) || isReplaced(verdict, project)) {
			return EXPIRED;
		}
		return switch (verdict.getResult()) {
			case ALLOW -> isDecided(verdict) ? conditional(verdict.getConditions()) : NOT_ASSESSED;
			case CASE_BY_CASE -> CASE_BY_CASE;
			case DENY -> NOT_ALLOWED;
			case UNDECIDED -> NOT_ASSESSED;
		};
	}

	/** Return whether somebody has decided a verdict; until then it is a proposal, and a proposal allows nothing. */
	public static boolean isDecided(Verdict verdict) {
		return verdict.getDecidedBy() != null || verdict.getDecidedOn() != null;
	}

	/** Conditions are joined as Kleene joins truth values: one that fails decides, one that is open keeps the answer open. Advice is none. */
	private static VerdictOutcome conditional(List<Condition> stated) {
		List<Condition> conditions = stated.stream().filter(condition -> !condition.isRecommended()).toList();
		if (conditions.stream().anyMatch(condition -> condition.getState() == ConditionState.FAILS)) {
			return NOT_ALLOWED;
		}
		boolean settled = conditions.stream().allMatch(condition -> !condition.isEachUse() && condition.getState() == ConditionState.HOLDS);
		return settled ? ALLOWED : ALLOWED_IF;
	}

	private static boolean isReplaced(Verdict verdict, CheckedProject project) {
		return project.corpus().all(Verdict.class).stream().anyMatch(other -> other.getSupersedes().contains(verdict)
				&& other.getResult() != VerdictResult.UNDECIDED && !isBefore(project.asOf(), other.getDecidedOn()));
	}

	private static boolean isBefore(LocalDate day, LocalDate other) {
		return day != null && other != null && day.isBefore(other);
	}
}
