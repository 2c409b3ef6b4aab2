package org.assay.analysis.verdict;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.Aspect;
import org.assay.model.Condition;
import org.assay.model.Verdict;

/** What a verdict that allows, or leaves the case to somebody, makes its decision depend on. */
final class RulingCauses {

	private final World world;

	RulingCauses(World world) {
		this.world = world;
	}

	/** Return what is the same in all contexts that the verdict covers. */
	List<Cause> ofInformation(Ruling ruling, Cell cell) {
		Verdict verdict = ruling.verdict();
		List<Cause> causes = new ArrayList<>(ruling.fixed(() -> fixed(ruling, cell)));
		if (cell.information() == null) {
			causes.add(new Cause(Reason.Kind.INFORMATION_OPEN, Outcome.ALLOWED_IF, verdict, null, ruling));
		}
		for (Aspect aspect : ruling.aspects(cell)) {
			level(ruling, cell, aspect, causes);
			if (ruling.achievement().hasCatalogue()) {
				causes.addAll(ruling.achievement().causes(aspect, Need.of(world, verdict, cell, aspect)));
			}
		}
		ruling.conditionsComputed().forEach(condition -> causes.add(condition(condition, ruling, cell)));
		return causes;
	}

	/** What is the same whatever the information, the context, the functions and the aspects. */
	private List<Cause> fixed(Ruling ruling, Cell cell) {
		Verdict verdict = ruling.verdict();
		List<Cause> causes = new ArrayList<>();
		world.openQuestions(verdict).forEach(question ->
				causes.add(new Cause(Reason.Kind.QUESTION_OPEN, Outcome.NOT_ASSESSED, question, verdict, ruling)));
		world.fallenMechanisms(cell.service()).forEach(mechanism ->
				causes.add(new Cause(Reason.Kind.MECHANISM_FALLEN, Outcome.NOT_ASSESSED, mechanism, cell.service(), ruling)));
		ruling.conditionsInWords().forEach(condition -> causes.add(condition(condition, ruling, cell)));
		proof(ruling, causes);
		return List.copyOf(causes);
	}

	private void level(Ruling ruling, Cell cell, Aspect aspect, List<Cause> causes) {
		if (cell.information() == null) {
			return;
		}
		Standing standing = world.within(ruling.verdict(), cell.information(), aspect);
		if (standing == Standing.FAILS) {
			causes.add(new Cause(Reason.Kind.ABOVE_LEVEL, Outcome.NOT_ALLOWED, ruling.verdict(), aspect, ruling));
		} else if (standing != Standing.HOLDS) {
			causes.add(new Cause(Reason.Kind.LEVEL_UNKNOWN, Outcome.NOT_ASSESSED, ruling.verdict(), aspect, ruling));
		}
	}

	private static void proof(Ruling ruling, List<Cause> causes) {
		if (ruling.proof() == Standing.UNKNOWN) {
			causes.add(new Cause(Reason.Kind.UNPROVEN, Outcome.ALLOWED_IF, ruling.verdict(), null, ruling));
		} else if (ruling.proof() == Standing.ASSUMED) {
			causes.add(new Cause(Reason.Kind.ONLY_WORD, Outcome.ALLOWED_IF, ruling.verdict(), null, ruling));
		}
	}

	/** Return what depends on the context. */
	List<Cause> ofContext(Ruling ruling, Cell cell) {
		boolean open = cell.context() == null && !ruling.verdict().getContexts().isEmpty();
		if (!open && ruling.conditionsOfContext().isEmpty()) {
			return List.of();
		}
		return ruling.inContext(cell, () -> ofContext(ruling, cell, open));
	}

	private List<Cause> ofContext(Ruling ruling, Cell cell, boolean open) {
		List<Cause> causes = new ArrayList<>();
		if (open) {
			causes.add(new Cause(Reason.Kind.CONTEXT_OPEN, Outcome.ALLOWED_IF, ruling.verdict(), null, ruling));
		}
		ruling.conditionsOfContext().forEach(condition -> causes.add(condition(condition, ruling, cell)));
		return causes;
	}

	private Cause condition(Condition condition, Ruling ruling, Cell cell) {
		Standing standing = world.standing(condition, ruling.verdict(), cell);
		if (condition.isEachUse() && standing != Standing.FAILS && !world.assumptions().holds(Fact.Kind.CONDITION, condition)) {
			return new Cause(Reason.Kind.CONDITION_EACH_USE, Outcome.ALLOWED_IF, condition, null, ruling);
		}
		return switch (standing) {
		case FAILS -> new Cause(Reason.Kind.CONDITION_FAILS, Outcome.NOT_ALLOWED, condition, null, ruling);
		case UNKNOWN -> new Cause(Reason.Kind.CONDITION_UNKNOWN, Outcome.ALLOWED_IF, condition, null, ruling);
		case ASSUMED -> new Cause(Reason.Kind.CONDITION_ASSUMED, Outcome.ALLOWED_IF, condition, null, ruling);
		case HOLDS -> new Cause(Reason.Kind.CONDITION_HOLDS, Outcome.ALLOWED, condition, null, ruling);
		};
	}
}
