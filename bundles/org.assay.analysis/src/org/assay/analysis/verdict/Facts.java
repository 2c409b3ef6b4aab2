package org.assay.analysis.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.model.Condition;
import org.assay.model.InformationSet;
import org.assay.model.LegalEvent;
import org.assay.model.LegalInstrument;
import org.assay.model.NamedElement;
import org.assay.model.Prohibition;
import org.assay.model.Requirement;
import org.assay.model.UseContext;
import org.assay.model.Verdict;

/** The facts that the outcome of a use may depend on, and how they stand. */
final class Facts {

	private final World world;
	private final Use use;
	private final Map<Fact, Standing> standings = new TreeMap<>(Fact.ORDER);
	private final List<Cell> cells = new ArrayList<>();

	Facts(World world, Use use) {
		this.world = world;
		this.use = use;
		for (InformationSet information : World.orOpen(use.information())) {
			for (UseContext context : World.orOpen(use.contexts())) {
				cells.add(new Cell(information, use.service(), context, use.functions(), use.aspects()));
			}
		}
	}

	/** Return the facts that the verdicts with a say, and what comes before them, rest on. */
	List<VerdictAnswer.FactStanding> standings() {
		collect(false);
		return standings.entrySet().stream().map(entry -> new VerdictAnswer.FactStanding(entry.getKey(), entry.getValue())).toList();
	}

	/** Return the changes that could make the outcome more restrictive; of verdicts, which permit and refuse, either. */
	Set<Change> refusing() {
		collect(true);
		Set<Change> changes = new TreeSet<>();
		for (Fact fact : standings.keySet()) {
			if (fact.kind() == Fact.Kind.VERDICT) {
				changes.add(new Change(fact, true));
			}
			if (fact.kind() != Fact.Kind.EVIDENCE) {
				changes.add(new Change(fact, !fact.kind().permits()));
			}
		}
		return changes;
	}

	private void collect(boolean silentToo) {
		world.index().general().forEach(this::prohibition);
		world.index().particular(use.service()).forEach(this::prohibition);
		use.information().forEach(set -> put(Fact.protection(set), world.unprotected(set)));
		for (Ruling ruling : world.rulings(use.service())) {
			if (cells.stream().anyMatch(cell -> ruling.meets(cell, Hearing.functions(cell)))) {
				collect(ruling, silentToo);
			}
		}
	}

	private void collect(Ruling ruling, boolean silentToo) {
		Verdict verdict = ruling.verdict();
		put(new Fact(Fact.Kind.VERDICT, verdict), Standing.of(ruling.isInForce()));
		world.index().superseders(verdict).forEach(later ->
				put(new Fact(Fact.Kind.VERDICT, later), Standing.of(world.force(later) == VerdictForce.IN_FORCE)));
		if (!ruling.isInForce() && !silentToo) {
			return;
		}
		verdict.getTriggers().forEach(trigger -> trigger.getEvents().forEach(this::trigger));
		if (!ruling.denies()) {
			world.index().mechanisms(use.service()).forEach(this::trigger);
			world.index().questions(verdict).forEach(question ->
					put(new Fact(Fact.Kind.QUESTION, question), Standing.of(!world.openQuestions(verdict).contains(question))));
			use.information().forEach(set -> ruling.aspects(cells.getFirst()).forEach(aspect ->
					put(Fact.level(set), world.within(verdict, set, aspect))));
			verdict.getConditions().stream().filter(condition -> !condition.isRecommended()).forEach(condition -> condition(condition, ruling));
			ruling.achievement().evidence().forEach(source -> put(new Fact(Fact.Kind.EVIDENCE, source), world.evidence().of(source)));
			requirements(ruling);
		}
	}

	private void requirements(Ruling ruling) {
		if (ruling.achievement().hasCatalogue()) {
			for (Requirement requirement : ruling.verdict().getCatalogue().getRequirements()) {
				put(new Fact(Fact.Kind.REQUIREMENT, requirement), ruling.achievement().met(requirement));
			}
		}
	}

	private void condition(Condition condition, Ruling ruling) {
		cells.forEach(cell -> put(new Fact(Fact.Kind.CONDITION, condition), world.standing(condition, ruling.verdict(), cell)));
	}

	private void prohibition(Prohibition prohibition) {
		Fact fact = new Fact(Fact.Kind.PROHIBITION, prohibition);
		cells.forEach(cell -> standings.merge(fact, Standing.of(world.prohibits(prohibition, cell)), Standing::or));
	}

	private void trigger(NamedElement named) {
		if (named instanceof LegalEvent event && !event.eIsProxy()) {
			put(new Fact(Fact.Kind.EVENT, event), Standing.of(world.forces().law().hasHappened(event, null)));
		} else if (named instanceof LegalInstrument instrument && !instrument.eIsProxy()) {
			put(new Fact(Fact.Kind.INSTRUMENT, instrument), Standing.of(world.isInForce(instrument)));
			world.index().endings(instrument).forEach(this::trigger);
		}
	}

	/** Of several standings the worst is shown. */
	private void put(Fact fact, Standing standing) {
		standings.merge(fact, standing, Standing::and);
	}
}
