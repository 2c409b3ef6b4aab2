package org.assay.analysis.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.model.AndExpression;
import org.assay.model.Aspect;
import org.assay.model.AspectLevel;
import org.assay.model.AssessmentStatus;
import org.assay.model.Classification;
import org.assay.model.Comparison;
import org.assay.model.InformationSet;
import org.assay.model.OrExpression;
import org.assay.model.PathExpression;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;
import org.assay.model.Verdict;

/** Levels of information and services, as their lowest and highest possible place in the scale, and what requirements bear. */
final class PlainLevels extends PlainWorld {

	private final PlainEvidence evidence;

	PlainLevels(SmallWorld world, Map<Fact, Boolean> otherwise) {
		super(world, otherwise);
		this.evidence = new PlainEvidence(world, otherwise);
	}

	/** The lowest and the highest place that the level may have; null if nothing is known. */
	int[] places(InformationSet set, Aspect aspect) {
		int highest = -1;
		boolean doubt = false;
		for (Classification c : set.getClassifications()) {
			if (c.getLevels().getFirst().getAspect() == aspect && !coming(c.getDate())) {
				if (past(c.getValidUntil())) {
					doubt = true;
				} else {
					AspectLevel stated = c.getLevels().getFirst();
					int place = w.scale.getLevels().indexOf(stated.getLevel());
					int upper = stated.getUpper() == null ? place : w.scale.getLevels().indexOf(stated.getUpper());
					highest = Math.max(highest, Math.max(place, upper));
				}
			}
		}
		return highest < 0 ? null : new int[] {highest, doubt ? 2 : highest};
	}

	Boolean within(Verdict v, InformationSet set, Aspect aspect) {
		if (v.getUpTo() == null) {
			return true;
		}
		int limit = w.scale.getLevels().indexOf(v.getUpTo());
		int[] places = places(set, aspect);
		if (places == null) {
			return null;
		}
		return places[0] > limit ? Boolean.FALSE : places[1] <= limit ? Boolean.TRUE : null;
	}

	private int[] ofService(Aspect aspect) {
		int highest = -1;
		boolean doubt = false;
		for (InformationSet set : w.service.getHandles()) {
			int[] places = places(set, aspect);
			if (places == null) {
				doubt = true;
			} else {
				highest = Math.max(highest, places[0]);
				doubt |= set.getClassifications().stream().anyMatch(c -> c.getLevels().getFirst().getAspect() == aspect
						&& !coming(c.getDate()) && past(c.getValidUntil()));
			}
		}
		return highest < 0 ? null : new int[] {highest, doubt ? 2 : highest};
	}

	void catalogue(Verdict v, InformationSet set, Aspect aspect, List<Outcome> out) {
		int limit = v.getUpTo() == null ? -1 : w.scale.getLevels().indexOf(v.getUpTo());
		int[] need = set == null ? limit >= 0 ? new int[] {limit, limit} : ofService(aspect) : places(set, aspect);
		if (set != null && Boolean.TRUE.equals(said(Fact.Kind.LEVEL, set)) && limit >= 0 && !Boolean.TRUE.equals(within(v, set, aspect))) {
			need = new int[] {limit, limit};
		}
		if (need == null || need[0] != need[1]) {
			out.add(Outcome.NOT_ASSESSED);
		}
		if (need == null && limit < 0) {
			return;
		}
		for (int place = 0; place <= (need == null ? 0 : need[0]); place++) {
			if (w.scale.getLevels().get(place).isOutsideCatalogue()) {
				out.add(Outcome.NOT_ASSESSED);
			}
		}
		for (Requirement requirement : w.requirements) {
			for (int place = 0; place <= (need == null ? 0 : need[0]); place++) {
				int state = borne(v, requirement, aspect, place);
				out.add(List.of(Outcome.NOT_ALLOWED, Outcome.NOT_ASSESSED, Outcome.ALLOWED_IF, Outcome.ALLOWED).get(state));
			}
		}
	}

	List<RequirementAnswer> answers(Verdict v) {
		boolean inside = v.eContainer() == w.assessment;
		boolean usable = inside || w.assessment.getStatus() != AssessmentStatus.WITHDRAWN && !coming(w.assessment.getDate());
		return usable ? w.assessment.getAnswers().stream().filter(answer -> !coming(answer.getDate())).toList() : List.of();
	}

	private int borne(Verdict v, Requirement r, Aspect aspect, int place) {
		Boolean applies = called(v, r, aspect, place);
		if (Boolean.FALSE.equals(applies)) {
			return 3;
		}
		int met = 1;
		for (RequirementAnswer answer : answers(v)) {
			if (answer.getRequirement() == r) {
				met = switch (answer.getStatus()) {
				case MET -> {
					boolean late = r.getInterval() != null
							&& (answer.getDate() == null || r.getInterval().after(answer.getDate()).isBefore(day));
					yield late ? 2 : Math.max(2, answer.getEvidence().stream().mapToInt(evidence::proof).max().orElse(1));
				}
				case PARTLY, NOT_MET -> 0;
				case NOT_APPLICABLE -> 3;
				case NOT_ASSESSED -> 1;
				};
			}
		}
		if (met > 1 && r.getLevel() != null && w.scale.getLevels().indexOf(r.getLevel()) < place) {
			met = 1;
		}
		Boolean taken = said(Fact.Kind.REQUIREMENT, r);
		met = taken == null ? met : taken ? 3 : 0;
		return applies == null ? Math.max(1, met) : met;
	}

	private Boolean called(Verdict v, Requirement r, Aspect fixed, int place) {
		boolean byLaw = r.getLaws().contains(w.law) && w.service.getLaws().contains(w.law) && !Boolean.FALSE.equals(said(Fact.Kind.INSTRUMENT, w.law));
		if (r.isAlways() || byLaw) {
			return true;
		}
		if (r.getCondition() == null) {
			return r.getLaws().isEmpty() ? null : false;
		}
		List<Comparison> parts = new ArrayList<>();
		switch (r.getCondition()) {
		case OrExpression or -> or.getOperands().forEach(each -> parts.add((Comparison) each));
		case AndExpression and -> and.getOperands().forEach(each -> parts.add((Comparison) each));
		default -> parts.add((Comparison) r.getCondition());
		}
		boolean or = r.getCondition() instanceof OrExpression;
		List<Boolean> truths = new ArrayList<>();
		parts.forEach(part -> truths.add(reached(part, fixed, place)));
		Boolean truth = or ? truths.contains(true) ? Boolean.TRUE : truths.contains(null) ? null : Boolean.FALSE
				: truths.contains(false) ? Boolean.FALSE : truths.contains(null) ? null : Boolean.TRUE;
		boolean mine = false;
		for (int index = 0; index < parts.size(); index++) {
			boolean matters = truth == null || !or || Boolean.TRUE.equals(truths.get(index));
			mine |= matters && v.getAspects().contains(((PathExpression) parts.get(index).getLeft()).getTarget());
		}
		return mine || Boolean.FALSE.equals(truth) ? truth : Boolean.FALSE;
	}

	private Boolean reached(Comparison part, Aspect fixed, int place) {
		Aspect aspect = (Aspect) ((PathExpression) part.getLeft()).getTarget();
		int wanted = w.scale.getLevels().indexOf(((PathExpression) part.getRight()).getTarget());
		int[] places = aspect == fixed ? new int[] {place, place} : ofService(aspect);
		if (places == null || w.scale.getLevels().get(places[0]).isOutsideCatalogue()) {
			return null;
		}
		return places[0] >= wanted ? Boolean.TRUE : places[1] < wanted ? Boolean.FALSE : null;
	}
}
