package org.assay.ide.model;

import java.util.Objects;
import java.util.Optional;

import org.assay.model.RequirementStatus;
import org.assay.model.RequirementView;

/**
 * A requirement in the derived list of an assessment.
 *
 * @param name its qualified name
 * @param id its own name
 * @param controls ids of the controls that it implements
 * @param isUnknown whether nobody can say yet that it applies
 * @param reason why it is in the list
 * @param place where it is answered, else where it is written
 */
public record RequirementEntry(String name, String id, String title, RequirementView view, String controls, RequirementStatus status,
		boolean isUnknown,
		String reason, String assessment, Optional<Place> place) {

	public RequirementEntry {
		Objects.requireNonNull(view);
		Objects.requireNonNull(status);
		Objects.requireNonNull(place);
	}
}
