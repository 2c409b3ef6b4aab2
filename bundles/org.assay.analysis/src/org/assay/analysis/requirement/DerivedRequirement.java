package org.assay.analysis.requirement;

import java.util.List;
import java.util.Objects;
import org.assay.analysis.expression.EvaluatedComparison;
import org.assay.analysis.expression.Truth;
import org.assay.model.Regulation;
import org.assay.model.Requirement;

/**
 * Whether a requirement applies to a service, and why.
 *
 * @param requirement the requirement
 * @param applies holds, fails or unknown
 * @param because reasons why it is in the list: comparisons in text order, then laws; empty if and only if it fails
 * @param comparisons all comparisons of its condition as evaluated, which is also why it is absent if it fails
 * @param untickedLaws laws that would add it but are not ticked for the service
 */
public record DerivedRequirement(Requirement requirement, Truth applies, List<Because> because,
		List<EvaluatedComparison> comparisons, List<Regulation> untickedLaws) {

	public DerivedRequirement {
		Objects.requireNonNull(requirement);
		Objects.requireNonNull(applies);
		because = List.copyOf(because);
		comparisons = List.copyOf(comparisons);
		untickedLaws = List.copyOf(untickedLaws);
	}

	/** Return whether it belongs in the derived list: it applies, or nobody can say that it does not. */
	public boolean isListed() {
		return applies != Truth.FAILS;
	}
}
