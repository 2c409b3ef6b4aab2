package org.assay.analysis.verdict;

import java.util.Set;
import java.util.TreeSet;
import org.assay.model.Aspect;
import org.assay.model.Condition;
import org.assay.model.InformationSet;
import org.assay.model.LegalEvent;
import org.assay.model.LegalInstrument;
import org.assay.model.OpenQuestion;
import org.assay.model.Prohibition;
import org.assay.model.Requirement;
import org.assay.model.Term;
import org.assay.model.Verdict;

/** The facts of which at least one has to change, towards permission, before a cause stops to restrict a cell. */
final class Candidates {

	private final World world;
	private final Cell cell;
	private final Set<Change> changes = new TreeSet<>();

	private Candidates(World world, Cell cell) {
		this.world = world;
		this.cell = cell;
	}

	static Set<Change> of(World world, Cell cell, Cause cause) {
		Candidates candidates = new Candidates(world, cell);
		candidates.add(cause);
		if (cause.ruling() != null) {
			candidates.removal(cause.ruling().verdict());
		}
		return candidates.changes;
	}

	private void add(Cause cause) {
		switch (cause.kind()) {
		case PROHIBITED, MAYBE_PROHIBITED -> {
			changes.add(new Change(new Fact(Fact.Kind.PROHIBITION, (Prohibition) cause.element()), false));
			information(Fact.Kind.PROTECTION);
		}
		case PROTECTED, PROTECTION_UNKNOWN -> information(Fact.Kind.PROTECTION);
		case DENIED, DENIED_IN_PART -> revivals(null, null);
		case QUESTION_OPEN -> changes.add(new Change(new Fact(Fact.Kind.QUESTION, (OpenQuestion) cause.element()), true));
		case MECHANISM_FALLEN -> instrument((LegalInstrument) cause.element());
		case ABOVE_LEVEL, LEVEL_UNKNOWN, ACHIEVEMENT_UNKNOWN -> information(Fact.Kind.LEVEL);
		case REQUIREMENT_FAILS, REQUIREMENT_UNKNOWN, REQUIREMENT_ASSUMED -> requirement((Requirement) cause.element(), cause.ruling());
		case CONDITION_FAILS, CONDITION_UNKNOWN, CONDITION_ASSUMED, CONDITION_EACH_USE -> condition((Condition) cause.element());
		case UNPROVEN, ONLY_WORD -> world.evidence().facts(cause.ruling().achievement().evidence()).forEach(fact -> changes.add(new Change(fact, true)));
		case NOT_COVERED -> revivals(cause.element() instanceof Term function ? function : null,
				cause.element() instanceof Aspect aspect ? aspect : (Aspect) cause.about());
		default -> {
			// only the verdict itself can change it
		}
		}
	}

	private void information(Fact.Kind kind) {
		InformationSet information = cell.information();
		if (information != null) {
			changes.add(new Change(new Fact(kind, information), true));
		}
	}

	private void instrument(LegalInstrument instrument) {
		changes.add(new Change(new Fact(Fact.Kind.INSTRUMENT, instrument), true));
		world.forces().law().endedBy(instrument).forEach(event -> changes.add(new Change(new Fact(Fact.Kind.EVENT, event), false)));
	}

	private void requirement(Requirement requirement, Ruling ruling) {
		changes.add(new Change(new Fact(Fact.Kind.REQUIREMENT, requirement), true));
		information(Fact.Kind.LEVEL);
		ruling.achievement().answer(requirement).ifPresent(answer ->
				world.evidence().facts(answer.getEvidence()).forEach(fact -> changes.add(new Change(fact, true))));
	}

	private void condition(Condition condition) {
		changes.add(new Change(new Fact(Fact.Kind.CONDITION, condition), true));
		world.evidence().facts(condition.getEvidence()).forEach(fact -> changes.add(new Change(fact, true)));
		if (condition.getCondition() != null) {
			information(Fact.Kind.PROTECTION);
		}
	}

	private void removal(Verdict verdict) {
		changes.add(new Change(new Fact(Fact.Kind.VERDICT, verdict), false));
		world.index().superseders(verdict).forEach(later -> changes.add(new Change(new Fact(Fact.Kind.VERDICT, later), true)));
	}

	/** What would make verdicts count that do not. */
	private void revivals(Term function, Aspect aspect) {
		for (Ruling silent : new Hearing(world, cell).silent(function, aspect)) {
			Verdict verdict = silent.verdict();
			changes.add(new Change(new Fact(Fact.Kind.VERDICT, verdict), true));
			if (silent.force() == VerdictForce.REPLACED) {
				world.forces().replacedBy(verdict).forEach(later -> changes.add(new Change(new Fact(Fact.Kind.VERDICT, later), false)));
			} else if (silent.force() == VerdictForce.OVERTAKEN) {
				world.forces().overtakenBy(verdict).forEach(named -> {
					if (named instanceof LegalEvent event) {
						changes.add(new Change(new Fact(Fact.Kind.EVENT, event), false));
					} else if (named instanceof LegalInstrument instrument) {
						instrument(instrument);
					}
				});
			}
		}
	}
}
