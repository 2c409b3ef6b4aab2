package org.assay.analysis.requirement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.model.Assessment;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementView;

/**
 * The derived requirements of the service that an assessment is about, joined with its answers.
 *
 * @param assessment the assessment
 * @param catalogues the catalogues that matter: those that its lists, answers and verdicts name, in the order in which
 *     they are first named; else all catalogues of the project in document order
 * @param derived the derivation, which can explain absent requirements; empty if the assessment has no subject
 * @param rows requirements that apply or may apply, catalogue by catalogue in document order
 * @param untriggered answers to requirements that do not apply, in text order
 */
public record AssessmentRequirements(Assessment assessment, List<RequirementCatalogue> catalogues, Optional<ServiceRequirements> derived,
		List<RequirementRow> rows, List<RequirementAnswer> untriggered) {

	public AssessmentRequirements {
		Objects.requireNonNull(assessment);
		catalogues = List.copyOf(catalogues);
		Objects.requireNonNull(derived);
		rows = List.copyOf(rows);
		untriggered = List.copyOf(untriggered);
	}

	/** Return the rows of one catalogue in document order. */
	public List<RequirementRow> rows(RequirementCatalogue catalogue) {
		return rows.stream().filter(row -> row.catalogue() == catalogue).toList();
	}

	/** Return the rows of the catalogues that are written for one view. */
	public List<RequirementRow> rows(RequirementView view) {
		return rows.stream().filter(row -> row.catalogue().getView() == view).toList();
	}

	/** Return the aspects whose level is outside of what catalogues cover. */
	public List<EffectiveLevel> outsideCatalogue() {
		return derived.map(ServiceRequirements::outsideCatalogue).orElse(List.of());
	}

	public RequirementCounts counts() {
		return RequirementCounts.of(rows);
	}
}
