package org.assay.analysis.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.analysis.expression.Truth;
import org.assay.analysis.requirement.AssessmentRequirements;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.model.Aspect;
import org.assay.model.Condition;
import org.assay.model.EvidenceSource;
import org.assay.model.Level;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementStatus;
import org.assay.model.Scale;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;

/**
 * What the answers to the requirements of a verdict's catalogue bear out. A level of an aspect is achieved if each requirement that applies at
 * that level or at a lower one is met, and its text does not speak of a lower level than that (R27). A level that its scale keeps outside of
 * catalogues is never achieved (R11). Without a catalogue nothing has to be borne out.
 */
final class Achievement {

	private record Key(Aspect aspect, Scale scale, int level) {
	}

	private final World world;
	private final Ruling ruling;
	private final Verdict verdict;
	private final ServiceInstance service;
	private final Map<Requirement, RequirementAnswer> answers = new IdentityHashMap<>();
	private final Map<Key, List<Cause>> known = new ConcurrentHashMap<>();

	Achievement(World world, Ruling ruling, ServiceInstance service) {
		this.world = world;
		this.ruling = ruling;
		this.verdict = ruling.verdict();
		this.service = service;
		if (hasCatalogue()) {
			world.index().assessment(verdict, service).map(world.analysis()::requirements).ifPresent(this::collect);
		}
	}

	private void collect(AssessmentRequirements requirements) {
		for (RequirementRow row : requirements.rows()) {
			row.answer().ifPresent(answer -> answers.put(row.requirement(), answer));
		}
		requirements.untriggered().forEach(answer -> answers.put(answer.getRequirement(), answer));
	}

	boolean hasCatalogue() {
		return VerdictIndex.isLinked(verdict.getCatalogue());
	}

	Optional<RequirementAnswer> answer(Requirement requirement) {
		return Optional.ofNullable(answers.get(requirement));
	}

	/** Return what the verdict leans on: its own evidence, that of its conditions, and that of the answers that say met. */
	Set<EvidenceSource> evidence() {
		Set<EvidenceSource> evidence = new LinkedHashSet<>(verdict.getRestsOn());
		verdict.getConditions().stream().filter(condition -> !condition.isRecommended()).map(Condition::getEvidence).forEach(evidence::addAll);
		if (hasCatalogue()) {
			verdict.getCatalogue().getRequirements().stream().map(answers::get)
					.filter(answer -> answer != null && answer.getStatus() == RequirementStatus.MET)
					.forEach(answer -> evidence.addAll(answer.getEvidence()));
		}
		evidence.removeIf(EvidenceSource::eIsProxy);
		return evidence;
	}

	/** Return how far the answer that counts shows a requirement to be met; one that recurs is only assumed once it is overdue. */
	Standing met(Requirement requirement) {
		return met(world, requirement, answer(requirement));
	}

	static Standing met(World world, Requirement requirement, Optional<RequirementAnswer> answer) {
		if (world.assumptions().holds(Fact.Kind.REQUIREMENT, requirement)) {
			return Standing.HOLDS;
		}
		if (world.assumptions().fails(Fact.Kind.REQUIREMENT, requirement)) {
			return Standing.FAILS;
		}
		return answer.map(given -> switch (given.getStatus()) {
		case NOT_ASSESSED -> Standing.UNKNOWN;
		case NOT_MET, PARTLY -> Standing.FAILS;
		case NOT_APPLICABLE -> Standing.HOLDS;
		case MET -> isOverdue(world, requirement, given) ? Standing.ASSUMED : world.evidence().of(given.getEvidence()).or(Standing.ASSUMED);
		}).orElse(Standing.UNKNOWN);
	}

	private static boolean isOverdue(World world, Requirement requirement, RequirementAnswer answer) {
		LocalDate done = answer.getDate();
		return requirement.getInterval() != null
				&& (done == null || requirement.getInterval().after(done).isBefore(world.asOf()));
	}

	/** Return how a requirement stands at a level: met, or not called for there. */
	private Standing at(Requirement requirement, Truth applies, Level level) {
		boolean byLaw = requirement.getLaws().stream().anyMatch(law -> VerdictIndex.isLinked(law) && service.getLaws().contains(law)
				&& !world.assumptions().fails(Fact.Kind.INSTRUMENT, law));
		Standing called = byLaw ? Standing.HOLDS : Standing.of(applies);
		Standing met = met(requirement);
		boolean assumed = world.assumptions().holds(Fact.Kind.REQUIREMENT, requirement);
		boolean capped = !assumed && met.compareTo(Standing.UNKNOWN) > 0 && speaksOfLess(requirement, level);
		return called.not().or(capped ? Standing.UNKNOWN : met);
	}

	private boolean speaksOfLess(Requirement requirement, Level level) {
		if (!VerdictIndex.isLinked(requirement.getLevel())
				|| requirement.getVariants().stream().anyMatch(variant -> variant.getLevel() == level)) {
			return false;
		}
		OptionalInt order = world.analysis().levelOrder().compare(requirement.getLevel(), level);
		return order.isEmpty() || order.getAsInt() < 0;
	}

	/** Return what keeps a level from being achieved in an aspect, beginning with the lowest level of its scale; nothing if it is shown. */
	List<Cause> causes(Aspect aspect, Need need) {
		if (!hasCatalogue()) {
			return List.of();
		}
		List<Cause> causes = need.scale() == null ? List.of() : shortfalls(aspect, need.scale(), need.place());
		if (!need.isOpen()) {
			return causes;
		}
		List<Cause> more = new ArrayList<>(causes);
		more.add(new Cause(Reason.Kind.ACHIEVEMENT_UNKNOWN, Outcome.NOT_ASSESSED, verdict, aspect, ruling));
		return more;
	}

	private List<Cause> shortfalls(Aspect aspect, Scale scale, int level) {
		return known.computeIfAbsent(new Key(aspect, scale, level), this::shortfalls);
	}

	private List<Cause> shortfalls(Key key) {
		TriggerTables.Table table = world.index().triggers().of(verdict, service, key.aspect(), key.scale());
		List<Cause> causes = new ArrayList<>();
		for (int index = 0; index < table.requirements().size(); index++) {
			Requirement requirement = table.requirements().get(index);
			Standing standing = Standing.HOLDS;
			for (int level = 0; level <= key.level(); level++) {
				standing = standing.and(at(requirement, table.applies()[index][level], table.levels().get(level)));
			}
			switch (standing) {
			case FAILS -> causes.add(new Cause(Reason.Kind.REQUIREMENT_FAILS, Outcome.NOT_ALLOWED, requirement, key.aspect(), ruling));
			case UNKNOWN -> causes.add(new Cause(Reason.Kind.REQUIREMENT_UNKNOWN, Outcome.NOT_ASSESSED, requirement, key.aspect(), ruling));
			case ASSUMED -> causes.add(new Cause(Reason.Kind.REQUIREMENT_ASSUMED, Outcome.ALLOWED_IF, requirement, key.aspect(), ruling));
			case HOLDS -> {
				// nothing keeps it
			}
			}
		}
		if (table.levels().subList(0, key.level() + 1).stream().anyMatch(Level::isOutsideCatalogue)) {
			causes.add(new Cause(Reason.Kind.ACHIEVEMENT_UNKNOWN, Outcome.NOT_ASSESSED, verdict, key.aspect(), ruling));
		}
		return causes;
	}

	/** Return the highest levels of an aspect that the answers show, and that they show or make somebody assume. */
	AchievedLevel achieved(Aspect aspect, Scale scale) {
		Optional<Level> shown = Optional.empty();
		Optional<Level> assumed = Optional.empty();
		for (int place = 0; place < scale.getLevels().size(); place++) {
			Outcome worst = Cause.worst(shortfalls(aspect, scale, place));
			if (worst == Outcome.ALLOWED) {
				shown = Optional.of(scale.getLevels().get(place));
			}
			if (worst.permits()) {
				assumed = Optional.of(scale.getLevels().get(place));
			}
		}
		return new AchievedLevel(aspect, shown, assumed);
	}
}
