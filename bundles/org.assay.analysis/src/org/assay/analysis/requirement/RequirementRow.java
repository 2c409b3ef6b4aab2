package org.assay.analysis.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.analysis.evidence.EvidenceStrength;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementStatus;

/**
 * A requirement of a service together with the answer of an assessment.
 *
 * @param derived whether it applies and why
 * @param answer the answer that counts; empty if there is none, which means not assessed
 * @param status status of the answer; not assessed if there is none
 * @param evidence what the answer rests on
 * @param weakest strength of the weakest evidence; empty if there is no evidence
 * @param expired documents behind the evidence that are past their last day of validity
 * @param lastDone day on which it was last found met or partly met; empty if it was not, or if no day is stated
 * @param dueNext day on which a recurring requirement has to be looked at again; empty if it does not recur or was never done
 */
public record RequirementRow(DerivedRequirement derived, Optional<RequirementAnswer> answer, RequirementStatus status,
		List<EvidenceSource> evidence, Optional<EvidenceStrength> weakest, List<Document> expired,
		Optional<LocalDate> lastDone, Optional<LocalDate> dueNext) {

	public RequirementRow {
		Objects.requireNonNull(derived);
		Objects.requireNonNull(answer);
		Objects.requireNonNull(status);
		evidence = List.copyOf(evidence);
		Objects.requireNonNull(weakest);
		expired = List.copyOf(expired);
		Objects.requireNonNull(lastDone);
		Objects.requireNonNull(dueNext);
	}

	public Requirement requirement() {
		return derived.requirement();
	}

	/** Return the catalogue that holds the requirement. */
	public RequirementCatalogue catalogue() {
		return (RequirementCatalogue) requirement().eContainer();
	}

	/** Return whether a recurring requirement should have been looked at again before the given day. */
	public boolean isOverdue(LocalDate day) {
		return dueNext.filter(due -> due.isBefore(day)).isPresent();
	}
}
