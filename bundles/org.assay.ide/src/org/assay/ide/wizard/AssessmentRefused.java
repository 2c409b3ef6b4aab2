package org.assay.ide.wizard;

import org.assay.ide.Texts;
import org.assay.rules.Finding;

/** Says that a new assessment would not be understood; nothing has been written then. */
final class AssessmentRefused extends Exception {

	private static final long serialVersionUID = 1;

	/** @param gap what would not be understood */
	AssessmentRefused(Finding gap) {
		super(Texts.of("assessment.refused", gap.range().line(), gap.code(), gap.message()));
	}
}
