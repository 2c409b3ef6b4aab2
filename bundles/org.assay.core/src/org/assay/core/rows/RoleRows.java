package org.assay.core.rows;

import java.util.List;
import org.assay.core.check.CheckedProject;
import org.assay.model.Role;

/** Roles of organisations and parties. */
final class RoleRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		return Row.each(project.corpus().all(Role.class), RoleRows::row);
	}

	private static Row row(Role role) {
		return Row.of(role).put("kind", Names.word(role.getKind())).put("unit", Names.qualified(role.getUnit()))
				.put("of", Names.qualified(role.eContainer()));
	}
}
