package org.assay.analysis.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Containers;
import org.assay.analysis.Linked;
import org.assay.analysis.level.LevelOrder;
import org.assay.analysis.risk.ConsequenceLevels;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskRating;
import org.assay.analysis.verdict.World;
import org.assay.model.Assessment;
import org.assay.model.DecisionRule;
import org.assay.model.Level;
import org.assay.model.ReassessmentSubject;
import org.assay.model.RiskBand;
import org.assay.model.RiskRegister;

/**
 * Q8: a risk that needs a decision and has none.
 *
 * @param evaluation the risk, its rating and what is left of it
 * @param band the band that calls for a decision; empty if the band does not
 * @param floor the consequence score at which a decision is called for whatever the value; empty if the risk is below it
 * @param level the level that its consequence stands for; empty if no mapping says so
 * @param deciders lines of the policy whose roles may decide, the one with the lowest sufficient limit first; empty if the policy
 *     names nobody for so grave a risk
 */
public record RiskToDecide(RiskEvaluation evaluation, Optional<RiskBand> band, OptionalInt floor, Optional<Level> level,
		List<DecisionRule> deciders) {

	public RiskToDecide {
		Objects.requireNonNull(evaluation);
		Objects.requireNonNull(band);
		Objects.requireNonNull(floor);
		Objects.requireNonNull(level);
		deciders = List.copyOf(deciders);
	}

	/** Return the risks that lack a decision, register by register in document order, the highest values first. */
	public static List<RiskToDecide> of(World world) {
		Analysis analysis = world.analysis();
		Set<Assessment> past = AssessedServices.past(analysis.corpus());
		List<RiskToDecide> found = new ArrayList<>();
		for (RiskRegister register : analysis.corpus().all(RiskRegister.class)) {
			if (Containers.around(register, Assessment.class).filter(past::contains).isEmpty()) {
				RiskAnalysis risks = analysis.risks(register);
				risks.lackingDecision().forEach(risk -> found.add(toDecide(analysis, risks, risk)));
			}
		}
		return found;
	}

	private static RiskToDecide toDecide(Analysis analysis, RiskAnalysis risks, RiskEvaluation risk) {
		Optional<RiskBand> band = risk.rating().computed().filter(RiskRating.Computed::isInDecisionBand).flatMap(RiskRating.Computed::band);
		Optional<Level> level = risks.model().flatMap(model -> new ConsequenceLevels(analysis.corpus()).level(model, risk.risk().getConsequence()));
		return new RiskToDecide(risk, band, risk.atFloor() ? risks.floor() : OptionalInt.empty(), level, deciders(analysis, level));
	}

	/** A limit is sufficient only if the consequence is known not to be above it. */
	private static List<DecisionRule> deciders(Analysis analysis, Optional<Level> level) {
		LevelOrder order = analysis.levelOrder();
		Comparator<DecisionRule> narrowest = (left, right) -> {
			if (left.getUpTo() == null || right.getUpTo() == null) {
				return Boolean.compare(left.getUpTo() == null, right.getUpTo() == null);
			}
			return order.compare(left.getUpTo(), right.getUpTo()).orElse(0);
		};
		return analysis.corpus().organisation().map(organisation -> organisation.getPolicy()).map(policy -> policy.getDecisions().stream()
				.filter(rule -> rule.getSubject() == ReassessmentSubject.RISK && Linked.is(rule.getRole()) && reaches(rule, level, order))
				.sorted(narrowest).toList()).orElse(List.of());
	}

	private static boolean reaches(DecisionRule rule, Optional<Level> level, LevelOrder order) {
		if (rule.getUpTo() == null) {
			return true;
		}
		OptionalInt compared = level.isPresent() && Linked.is(rule.getUpTo()) ? order.compare(level.get(), rule.getUpTo()) : OptionalInt.empty();
		return compared.isPresent() && compared.getAsInt() <= 0;
	}
}
