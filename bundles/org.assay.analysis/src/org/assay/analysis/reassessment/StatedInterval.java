package org.assay.analysis.reassessment;

import java.util.Objects;
import org.assay.model.Interval;
import org.assay.model.ReassessmentInterval;
import org.assay.model.ReassessmentSubject;
import org.eclipse.emf.ecore.EObject;

/**
 * An interval of re-assessment as stated in one place.
 *
 * @param statement the line of the text
 * @param subject what is assessed anew
 * @param interval how often
 * @param origin policy or assessment that states it
 */
public record StatedInterval(ReassessmentInterval statement, ReassessmentSubject subject, Interval interval, EObject origin) {

	public StatedInterval {
		Objects.requireNonNull(statement);
		Objects.requireNonNull(subject);
		Objects.requireNonNull(interval);
		Objects.requireNonNull(origin);
	}
}
