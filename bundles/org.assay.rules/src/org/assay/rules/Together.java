package org.assay.rules;

import java.util.List;
import org.assay.model.Acceptance;
import org.assay.model.Element;
import org.eclipse.emf.ecore.EObject;

/**
 * Decides whether many violations are one: what a whole table lacks is one decision that nobody took, not one for each row. A row that
 * somebody has accepted for itself is a decision, so the rows are reported one by one then.
 */
final class Together {

	/** Fewer rows are quicker mended than explained. */
	static final int MANY = 5;

	private Together() {
	}

	/**
	 * Report violations of the rows of a table: all at once if they are many and every row has one, else each for itself.
	 *
	 * @param rows number of rows
	 * @param place where to report them at once
	 * @param arguments values for the message then
	 */
	static void report(List<Violation> violations, int rows, Reporter report, Reporter.Place place, Object... arguments) {
		if (violations.size() == rows && isOne(violations, place.element())) {
			place.insteadOf(violations, arguments);
		} else {
			violations.forEach(report::add);
		}
	}

	/** Return whether violations inside an element are so many that they are one, and none is accepted for itself. */
	static boolean isOne(List<Violation> violations, EObject around) {
		return violations.size() >= MANY && violations.stream().noneMatch(violation -> isAccepted(violation, around));
	}

	/** Return whether somebody accepts a violation inside an element that reaches to the file if it is null. */
	static boolean isAccepted(Violation violation, EObject around) {
		for (EObject element = violation.element(); element != null && element != around; element = element.eContainer()) {
			if (element instanceof Element owner && owner.getAcceptances().stream().map(Acceptance::getRule)
					.anyMatch(violation.rule().code()::equals)) {
				return true;
			}
		}
		return false;
	}
}
