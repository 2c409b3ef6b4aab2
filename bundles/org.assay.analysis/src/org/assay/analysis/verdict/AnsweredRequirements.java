package org.assay.analysis.verdict;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.expression.Truth;
import org.assay.analysis.requirement.AssessmentRequirements;
import org.assay.analysis.requirement.Because;
import org.assay.analysis.requirement.DerivedRequirement;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.analysis.requirement.ServiceRequirements;
import org.assay.model.Assessment;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;

/** The requirements of one assessment in one world: whether they apply, and how far they are shown to be met. */
final class AnsweredRequirements {

	private final World world;
	private final Optional<ServiceRequirements> derived;
	private final Map<Requirement, RequirementAnswer> answers = new IdentityHashMap<>();

	AnsweredRequirements(World world, Assessment assessment) {
		this.world = world;
		AssessmentRequirements joined = world.analysis().requirements(assessment);
		this.derived = joined.derived();
		for (RequirementRow row : joined.rows()) {
			row.answer().ifPresent(answer -> answers.put(row.requirement(), answer));
		}
		joined.untriggered().forEach(answer -> answers.put(answer.getRequirement(), answer));
	}

	/** Return all requirements of the catalogues that matter, absent ones too, in document order. */
	List<Requirement> requirements() {
		return derived.map(found -> found.all().stream().map(DerivedRequirement::requirement).toList()).orElse(List.of());
	}

	WorldDifference.RequirementValue value(Requirement requirement) {
		return new WorldDifference.RequirementValue(applies(requirement),
				Achievement.met(world, requirement, Optional.ofNullable(answers.get(requirement))));
	}

	/** A law that is assumed to have fallen calls for nothing; what is left is whether the condition calls for it. */
	private Standing applies(Requirement requirement) {
		DerivedRequirement found = derived.orElseThrow().explain(requirement);
		boolean onlyByLaw = found.applies() == Truth.HOLDS && found.because().stream().allMatch(because -> because instanceof Because.ByLaw law
				&& world.assumptions().fails(Fact.Kind.INSTRUMENT, law.law()));
		if (!onlyByLaw) {
			return Standing.of(found.applies());
		}
		boolean settled = requirement.getCondition() == null || !found.comparisons().isEmpty()
				&& found.comparisons().stream().noneMatch(comparison -> comparison.truth() == Truth.UNKNOWN);
		return settled ? Standing.FAILS : Standing.UNKNOWN;
	}
}
