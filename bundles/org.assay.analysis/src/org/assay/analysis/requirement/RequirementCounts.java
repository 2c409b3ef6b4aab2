package org.assay.analysis.requirement;

import java.util.Collection;
import org.assay.analysis.expression.Truth;
import org.assay.model.RequirementStatus;

/**
 * How many requirements have which status.
 *
 * @param total all rows, the uncertain ones included
 * @param met met
 * @param partly partly met
 * @param notMet not met
 * @param notApplicable judged not to concern the service
 * @param notAssessed without an answer, or answered so
 * @param uncertain rows of which it is unknown whether they apply; each is counted by its status as well
 */
public record RequirementCounts(int total, int met, int partly, int notMet, int notApplicable, int notAssessed, int uncertain) {

	/** Count rows. */
	public static RequirementCounts of(Collection<RequirementRow> rows) {
		return new RequirementCounts(rows.size(), count(rows, RequirementStatus.MET), count(rows, RequirementStatus.PARTLY),
				count(rows, RequirementStatus.NOT_MET), count(rows, RequirementStatus.NOT_APPLICABLE),
				count(rows, RequirementStatus.NOT_ASSESSED),
				(int) rows.stream().filter(row -> row.derived().applies() == Truth.UNKNOWN).count());
	}

	private static int count(Collection<RequirementRow> rows, RequirementStatus status) {
		return (int) rows.stream().filter(row -> row.status() == status).count();
	}
}
