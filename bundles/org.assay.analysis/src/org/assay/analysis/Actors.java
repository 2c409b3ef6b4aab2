package org.assay.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.model.Actor;
import org.assay.model.Agent;
import org.assay.model.Organisation;
import org.assay.model.Party;
import org.assay.model.Role;
import org.assay.model.Term;
import org.assay.model.Unit;
import org.eclipse.emf.ecore.EObject;

/** For whom agents act: a role acts for the unit and the organisation in which it is held. */
public final class Actors {

	private Actors() {
	}

	/** Return the actors that an agent is or belongs to, the narrowest first. */
	public static List<Actor> of(Agent agent) {
		List<Actor> actors = new ArrayList<>();
		if (agent instanceof Role role && Linked.is(role.getUnit())) {
			actors.add(role.getUnit());
		}
		for (EObject around = agent; around != null; around = around.eContainer()) {
			if (around instanceof Actor actor) {
				actors.add(actor);
			}
		}
		return actors;
	}

	/** Return the organisation or party that an agent is or belongs to; empty if it stands alone. */
	public static Optional<Actor> legalPerson(Agent agent) {
		return Linked.of(agent).flatMap(found -> of(found).stream().filter(Actors::isLegalPerson).findFirst());
	}

	/** Return whether an agent is an actor, is held there, or is a part of it. */
	public static boolean belongs(Agent agent, Actor actor) {
		return of(agent).contains(actor);
	}

	/** Return whether two agents act for the same organisation or party. */
	public static boolean sameLegalPerson(Agent left, Agent right) {
		Optional<Actor> actor = legalPerson(left);
		return actor.isPresent() && actor.equals(legalPerson(right));
	}

	/** Return the kind of organisation that an actor is; a unit is of the kind of its organisation. */
	public static Optional<Term> kind(Actor actor) {
		return switch (actor) {
		case Organisation organisation -> Linked.of(organisation.getKind());
		case Party party -> Linked.of(party.getKind());
		case Unit unit -> Containers.around(unit, Organisation.class).flatMap(around -> Linked.of(around.getKind()));
		default -> Optional.empty();
		};
	}

	private static boolean isLegalPerson(Actor actor) {
		return actor instanceof Organisation || actor instanceof Party;
	}
}
