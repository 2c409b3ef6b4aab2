package org.assay.analysis.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskRating;
import org.assay.model.Assessment;
import org.assay.model.Requirement;
import org.assay.model.Risk;
import org.assay.model.RiskBand;
import org.assay.model.RiskRegister;
import org.assay.model.Verdict;

/**
 * What is otherwise in a second world, of one project, on the same or another day.
 *
 * @param verdicts verdicts whose outcome, force or proof is another, in document order
 * @param requirements requirements of assessments that apply or are met otherwise, assessment by assessment in document order
 * @param risks risks that are rated or decided otherwise, register by register in the order of the first world
 */
public record WorldDifference(List<Change<Verdict, VerdictValue>> verdicts, List<RequirementChange> requirements,
		List<Change<Risk, RiskValue>> risks) {

	public WorldDifference {
		verdicts = List.copyOf(verdicts);
		requirements = List.copyOf(requirements);
		risks = List.copyOf(risks);
	}

	/** An element and its value in the first and the second world. */
	public record Change<E, V>(E element, V first, V second) {
	}

	/** What a verdict says by itself, whether it counts, and how far evidence bears it. */
	public record VerdictValue(Outcome outcome, VerdictForce force, Standing proof) {
		static VerdictValue of(World world, Verdict verdict) {
			return new VerdictValue(world.outcome(verdict), world.force(verdict), world.proof(verdict));
		}
	}

	/** A requirement in one assessment. */
	public record RequirementChange(Assessment assessment, Requirement requirement, RequirementValue first, RequirementValue second) {
	}

	/** Whether a requirement applies to the service, and how far it is shown to be met. */
	public record RequirementValue(Standing applies, Standing met) {
	}

	/** What is left of a risk now, as value and band, and whether a decision is called for and lacking. */
	public record RiskValue(Optional<Long> value, Optional<RiskBand> band, boolean lacksDecision) {
		static RiskValue of(RiskEvaluation risk) {
			RiskRating now = risk.residual().now();
			return new RiskValue(now.value().stream().boxed().findFirst(), now.computed().flatMap(RiskRating.Computed::band), risk.lacksDecision());
		}
	}

	/** Compare two worlds of one corpus. */
	public static WorldDifference between(World first, World second) {
		return new WorldDifference(verdicts(first, second), requirements(first, second), risks(first, second));
	}

	private static List<Change<Verdict, VerdictValue>> verdicts(World first, World second) {
		return first.analysis().corpus().all(Verdict.class).stream().map(verdict -> new Change<>(verdict,
				VerdictValue.of(first, verdict), VerdictValue.of(second, verdict)))
				.filter(change -> !change.first().equals(change.second())).toList();
	}

	private static List<RequirementChange> requirements(World first, World second) {
		List<RequirementChange> changes = new ArrayList<>();
		for (Assessment assessment : first.analysis().corpus().all(Assessment.class)) {
			AnsweredRequirements before = new AnsweredRequirements(first, assessment);
			AnsweredRequirements after = new AnsweredRequirements(second, assessment);
			for (Requirement requirement : before.requirements()) {
				RequirementValue was = before.value(requirement);
				RequirementValue is = after.value(requirement);
				if (!was.equals(is)) {
					changes.add(new RequirementChange(assessment, requirement, was, is));
				}
			}
		}
		return changes;
	}

	private static List<Change<Risk, RiskValue>> risks(World first, World second) {
		List<Change<Risk, RiskValue>> changes = new ArrayList<>();
		for (RiskRegister register : first.analysis().corpus().all(RiskRegister.class)) {
			RiskAnalysis after = second.analysis().risks(register);
			for (RiskEvaluation risk : first.analysis().risks(register).risks()) {
				RiskValue was = RiskValue.of(risk);
				after.risks().stream().filter(other -> other.risk() == risk.risk()).map(RiskValue::of).filter(is -> !is.equals(was))
						.forEach(is -> changes.add(new Change<>(risk.risk(), was, is)));
			}
		}
		return changes;
	}
}
