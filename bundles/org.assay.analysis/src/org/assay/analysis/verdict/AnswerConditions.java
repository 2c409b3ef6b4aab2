package org.assay.analysis.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.verdict.VerdictAnswer.AnswerCondition;
import org.assay.analysis.verdict.VerdictAnswer.AnswerCondition.Kind;
import org.assay.model.Condition;
import org.assay.model.NamedElement;
import org.assay.model.Term;

/** Reads the conditions of an answer off its reasons, and adds the advice of the verdicts. */
final class AnswerConditions {

	private final Set<Ruling> heard;
	private final List<Reason> reasons;

	AnswerConditions(Set<Ruling> heard, List<Reason> reasons) {
		this.heard = heard;
		this.reasons = reasons;
	}

	List<AnswerCondition> conditions() {
		List<AnswerCondition> conditions = new ArrayList<>();
		for (Reason reason : reasons) {
			switch (reason.kind()) {
			case CONDITION_EACH_USE -> add(Kind.EACH_USE, Standing.UNKNOWN, reason, conditions);
			case CONDITION_FAILS -> add(Kind.STATED, Standing.FAILS, reason, conditions);
			case CONDITION_UNKNOWN -> add(Kind.STATED, Standing.UNKNOWN, reason, conditions);
			case CONDITION_ASSUMED -> add(Kind.STATED, Standing.ASSUMED, reason, conditions);
			case CONDITION_HOLDS -> add(Kind.STATED, Standing.HOLDS, reason, conditions);
			case REQUIREMENT_ASSUMED -> add(Kind.REQUIREMENT, Standing.ASSUMED, reason, conditions);
			case MAYBE_PROHIBITED -> add(Kind.NOT_PROHIBITED, Standing.UNKNOWN, reason, conditions);
			case PROTECTION_UNKNOWN -> add(Kind.NOT_PROTECTED, Standing.UNKNOWN, reason, conditions);
			case INFORMATION_OPEN, CONTEXT_OPEN, DENIED_IN_PART -> add(Kind.LIMIT, Standing.UNKNOWN, reason, conditions);
			case UNPROVEN -> add(Kind.PROOF, Standing.UNKNOWN, reason, conditions);
			case ONLY_WORD -> add(Kind.PROOF, Standing.ASSUMED, reason, conditions);
			default -> {
				// no condition
			}
			}
		}
		for (Ruling ruling : heard) {
			ruling.verdict().getConditions().stream().filter(Condition::isRecommended).forEach(advice -> conditions.add(
					new AnswerCondition(Kind.ADVICE, advice, Standing.of(advice.getState()), addressee(advice), Optional.empty())));
		}
		return conditions;
	}

	/** A requirement that several aspects call for is one condition. */
	private static void add(Kind kind, Standing standing, Reason reason, List<AnswerCondition> conditions) {
		NamedElement element = (NamedElement) reason.element();
		if (conditions.stream().noneMatch(known -> known.kind() == kind && known.element() == element && known.standing() == standing)) {
			conditions.add(new AnswerCondition(kind, element, standing, addressee(element), Optional.of(reason)));
		}
	}

	private static Optional<Term> addressee(NamedElement element) {
		return element instanceof Condition condition ? Optional.ofNullable(condition.getAddressee()).filter(VerdictIndex::isLinked)
				: Optional.empty();
	}
}
