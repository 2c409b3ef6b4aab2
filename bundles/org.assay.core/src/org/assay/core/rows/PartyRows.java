package org.assay.core.rows;

import java.util.ArrayList;
import java.util.List;
import org.assay.core.check.CheckedProject;
import org.assay.model.Actor;
import org.assay.model.Organisation;
import org.assay.model.Party;
import org.assay.model.Unit;

/** Organisations, their units, and outside parties. */
final class PartyRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		List<Row> rows = new ArrayList<>();
		for (Actor actor : project.corpus().all(Actor.class)) {
			rows.add(switch (actor) {
				case Party party -> row(party, Names.word(party.getKind()), party.getCountry(), party.getParentCountry());
				case Organisation organisation -> row(organisation, Names.word(organisation.getKind()), organisation.getCountry(), null);
				default -> row(actor, null, null, null);
			});
		}
		return rows;
	}

	private static Row row(Actor actor, String kind, String country, String parent) {
		return Row.of(actor).put("kind", kind).put("country", country).put("parent", parent)
				.put("of", actor instanceof Unit unit ? Names.qualified(unit.eContainer()) : null)
				.put("authority", actor instanceof Unit unit ? unit.isAuthority() : null);
	}
}
