package org.assay.analysis.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.*;
import org.eclipse.emf.ecore.EObject;

/**
 * The semantics of docs/reasoning.md once more, written down as plainly as can be and without anything of the package under test but its names.
 * True, false and null stand for holds, fails and unknown; numbers 0 to 3 for fails, unknown, assumed and holds. It knows the few kinds of
 * elements and expressions that small worlds are made of.
 */
final class PlainEvaluator {

	private final SmallWorld w;
	private final Map<Fact, Boolean> otherwise;
	private final LocalDate day = SmallWorld.DAY;

	PlainEvaluator(SmallWorld world, Map<Fact, Boolean> otherwise) {
		this.w = world;
		this.otherwise = otherwise;
	}

	private Boolean said(Fact.Kind kind, NamedElement element) {
		return otherwise.get(new Fact(kind, element));
	}

	private boolean past(LocalDate last) {
		return last != null && last.isBefore(day);
	}

	private boolean coming(LocalDate first) {
		return first != null && first.isAfter(day);
	}

	// ---------------------------------------------------------------- the question

	Outcome outcome(Use use) {
		List<Outcome> all = new ArrayList<>();
		List<InformationSet> sets = new ArrayList<>(use.information());
		List<UseContext> places = new ArrayList<>(use.contexts());
		if (sets.isEmpty()) {
			sets.add(null);
		}
		if (places.isEmpty()) {
			places.add(null);
		}
		for (InformationSet set : sets) {
			for (UseContext place : places) {
				cell(set, place, use.functions(), use.aspects(), all);
			}
		}
		return worst(all);
	}

	private static Outcome worst(List<Outcome> all) {
		for (Outcome candidate : List.of(Outcome.NOT_ALLOWED, Outcome.NOT_ASSESSED, Outcome.EXPIRED, Outcome.CASE_BY_CASE, Outcome.ALLOWED_IF)) {
			if (all.contains(candidate)) {
				return candidate;
			}
		}
		return Outcome.ALLOWED;
	}

	private void cell(InformationSet set, UseContext place, List<Term> named, List<Aspect> aspects, List<Outcome> out) {
		for (Prohibition ban : w.prohibitions) {
			Boolean applies = applies(ban, set, place);
			if (applies == null) {
				out.add(Outcome.ALLOWED_IF);
			} else if (applies) {
				out.add(Outcome.NOT_ALLOWED);
			}
		}
		if (set != null) {
			String kind = protection(set);
			out.add(kind == null ? Outcome.ALLOWED_IF : kind.equals("none") ? Outcome.ALLOWED : Outcome.NOT_ALLOWED);
		}
		List<Term> functions = named.isEmpty() && place != null ? place.getFunctions() : named;
		List<Verdict> speaking = new ArrayList<>();
		List<Verdict> silent = new ArrayList<>();
		for (Verdict verdict : w.verdicts) {
			if (concerns(verdict, set, place, functions, aspects)) {
				(counts(verdict) ? speaking : silent).add(verdict);
			}
		}
		List<Verdict> deciding = new ArrayList<>();
		for (Verdict verdict : speaking) {
			if (verdict.getResult() == VerdictResult.DENY) {
				boolean onlyPart = set == null && !verdict.getInformation().isEmpty() || place == null && !verdict.getContexts().isEmpty()
						|| functions.isEmpty() && leavesSomething(verdict, speaking);
				out.add(onlyPart ? Outcome.ALLOWED_IF : Outcome.NOT_ALLOWED);
				if (!onlyPart) {
					deciding.add(verdict);
				}
			} else {
				deciding.add(verdict);
				permit(verdict, set, place, aspects, out);
			}
		}
		uncovered(functions, aspects, deciding, silent, out);
	}

	private static boolean leavesSomething(Verdict denial, List<Verdict> speaking) {
		for (Verdict other : speaking) {
			for (Term function : other.getFunctions()) {
				if (other.getResult() != VerdictResult.DENY && !denial.getFunctions().isEmpty() && !denial.getFunctions().contains(function)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean concerns(Verdict v, InformationSet set, UseContext place, List<Term> functions, List<Aspect> aspects) {
		if (set != null && !v.getInformation().isEmpty() && !v.getInformation().contains(set)) {
			return false;
		}
		if (place != null && !v.getContexts().isEmpty() && !v.getContexts().contains(place)) {
			return false;
		}
		return touches(v, v.getFunctions(), functions) && touches(v, v.getAspects(), aspects);
	}

	private static boolean touches(Verdict v, List<? extends EObject> own, List<? extends EObject> asked) {
		if (own.isEmpty()) {
			return v.getResult() == VerdictResult.DENY;
		}
		return asked.isEmpty() || own.stream().anyMatch(asked::contains);
	}

	private static boolean covers(Verdict v, Term function, Aspect aspect) {
		boolean all = v.getResult() == VerdictResult.DENY;
		boolean f = function == null || v.getFunctions().contains(function) || all && v.getFunctions().isEmpty();
		boolean a = aspect == null || v.getAspects().contains(aspect) || all && v.getAspects().isEmpty();
		return f && a;
	}

	private void uncovered(List<Term> functions, List<Aspect> aspects, List<Verdict> deciding, List<Verdict> silent, List<Outcome> out) {
		List<Term> fs = functions.isEmpty() ? new ArrayList<>(java.util.Collections.singletonList(null)) : functions;
		List<Aspect> as = aspects.isEmpty() ? new ArrayList<>(java.util.Collections.singletonList(null)) : aspects;
		for (Term f : fs) {
			for (Aspect a : as) {
				if (deciding.stream().noneMatch(v -> covers(v, f, a))) {
					boolean once = silent.stream().anyMatch(v -> covers(v, f, a) && (why(v).equals("ended") || why(v).equals("replaced")));
					out.add(once ? Outcome.EXPIRED : Outcome.NOT_ASSESSED);
				}
			}
		}
	}

	// ---------------------------------------------------------------- a verdict that allows or leaves the case to somebody

	private void permit(Verdict v, InformationSet set, UseContext place, List<Aspect> asked, List<Outcome> out) {
		if (v.getResult() == VerdictResult.CASE_BY_CASE) {
			out.add(Outcome.CASE_BY_CASE);
		}
		if (set == null || place == null && !v.getContexts().isEmpty()) {
			out.add(Outcome.ALLOWED_IF);
		}
		for (OpenQuestion question : w.questions) {
			Boolean answered = said(Fact.Kind.QUESTION, question);
			boolean open = answered == null ? question.getStatus() == ItemStatus.OPEN : !answered;
			if (question.getBlocks().contains(v) && open) {
				out.add(Outcome.NOT_ASSESSED);
			}
		}
		if (!w.service.getChains().isEmpty() && !stands(w.mechanism)) {
			out.add(Outcome.NOT_ASSESSED);
		}
		for (Aspect aspect : v.getAspects()) {
			if (asked.isEmpty() || asked.contains(aspect)) {
				if (set != null) {
					Boolean within = said(Fact.Kind.LEVEL, set) != null ? said(Fact.Kind.LEVEL, set) : within(v, set, aspect);
					out.add(within == null ? Outcome.NOT_ASSESSED : within ? Outcome.ALLOWED : Outcome.NOT_ALLOWED);
				}
				if (v.getCatalogue() != null) {
					catalogue(v, set, aspect, out);
				}
			}
		}
		int best = 1;
		List<EvidenceSource> leaned = new ArrayList<>(v.getRestsOn());
		for (Condition condition : v.getConditions()) {
			if (!condition.isRecommended()) {
				leaned.addAll(condition.getEvidence());
				int state = condition(condition, v, set, place);
				Boolean taken = said(Fact.Kind.CONDITION, condition);
				boolean computed = condition.getCondition() != null && Boolean.TRUE.equals(eval(condition.getCondition(), set, place));
				boolean user = condition.isEachUse() && state != 0 && !Boolean.TRUE.equals(taken) && !computed;
				out.add(state == 0 ? Outcome.NOT_ALLOWED : state == 3 && !user ? Outcome.ALLOWED : Outcome.ALLOWED_IF);
			}
		}
		if (v.getCatalogue() != null) {
			for (RequirementAnswer answer : answers(v)) {
				if (answer.getStatus() == RequirementStatus.MET) {
					leaned.addAll(answer.getEvidence());
				}
			}
		}
		for (EvidenceSource source : leaned) {
			best = Math.max(best, proof(source));
		}
		if (best < 3) {
			out.add(Outcome.ALLOWED_IF);
		}
	}

	private int condition(Condition c, Verdict v, InformationSet set, UseContext place) {
		Boolean taken = said(Fact.Kind.CONDITION, c);
		if (Boolean.TRUE.equals(taken)) {
			return 3;
		}
		int stated = List.of(ConditionState.FAILS, ConditionState.UNKNOWN, ConditionState.ASSUMED, ConditionState.HOLDS).indexOf(c.getState());
		if (stated == 3) {
			stated = Math.max(2, c.getEvidence().stream().mapToInt(this::proof).max().orElse(1));
		}
		if (Boolean.FALSE.equals(taken) || stated == 0) {
			return 0;
		}
		if (c.getCondition() == null) {
			return stated;
		}
		Boolean computed = eval(c.getCondition(), set, place);
		return computed == null ? Math.min(2, stated) : computed ? 3 : 0;
	}

	// ---------------------------------------------------------------- levels and requirements

	/** The lowest and the highest place that the level may have; null if nothing is known. */
	private int[] places(InformationSet set, Aspect aspect) {
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

	private Boolean within(Verdict v, InformationSet set, Aspect aspect) {
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

	private void catalogue(Verdict v, InformationSet set, Aspect aspect, List<Outcome> out) {
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
		for (Requirement requirement : w.requirements) {
			for (int place = 0; place <= (need == null ? 0 : need[0]); place++) {
				int state = borne(v, requirement, aspect, place);
				out.add(List.of(Outcome.NOT_ALLOWED, Outcome.NOT_ASSESSED, Outcome.ALLOWED_IF, Outcome.ALLOWED).get(state));
			}
		}
	}

	private List<RequirementAnswer> answers(Verdict v) {
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
					yield late ? 2 : Math.max(2, answer.getEvidence().stream().mapToInt(this::proof).max().orElse(1));
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
		return places == null ? null : places[0] >= wanted ? Boolean.TRUE : places[1] < wanted ? Boolean.FALSE : null;
	}

	// ---------------------------------------------------------------- evidence

	private int proof(EvidenceSource source) {
		Boolean taken = said(Fact.Kind.EVIDENCE, source);
		if (taken != null) {
			return taken ? 3 : 1;
		}
		if (source instanceof Document document) {
			return inTime(document) ? strength(document.getStrength()) : 1;
		}
		if (source instanceof Citation citation) {
			Boolean whole = said(Fact.Kind.EVIDENCE, citation.getDocument());
			if (whole != null) {
				return whole ? 3 : 1;
			}
			Term own = citation.getStrength() != null ? citation.getStrength() : citation.getDocument().getStrength();
			return inTime(citation.getDocument()) ? strength(own) : 1;
		}
		if (coming(((Claim) source).getAsOf())) {
			return 1;
		}
		Set<EvidenceSource> ground = new HashSet<>();
		Set<Claim> passed = new HashSet<>(Set.of((Claim) source));
		boolean firm = descend((Claim) source, passed, ground) && !ground.isEmpty();
		return firm && ground.stream().allMatch(each -> proof(each) == 3) ? 3 : 2;
	}

	private boolean descend(Claim claim, Set<Claim> passed, Set<EvidenceSource> ground) {
		boolean firm = true;
		for (EvidenceSource below : claim.getEvidence()) {
			if (below instanceof Claim inner && said(Fact.Kind.EVIDENCE, inner) == null) {
				if (passed.add(inner)) {
					firm &= !coming(inner.getAsOf()) && !inner.getEvidence().isEmpty() && descend(inner, passed, ground);
				}
			} else if (!passed.contains(below)) {
				ground.add(below);
			}
		}
		return firm;
	}

	private boolean inTime(Document document) {
		return !coming(document.getDate()) && !past(document.getValidUntil());
	}

	private static int strength(Term term) {
		return term == null || term.getNumber() == null || term.getNumber() <= 2 ? 2 : 3;
	}

	// ---------------------------------------------------------------- prohibitions and expressions

	private Boolean applies(Prohibition ban, InformationSet set, UseContext place) {
		if (said(Fact.Kind.PROHIBITION, ban) != null) {
			return said(Fact.Kind.PROHIBITION, ban);
		}
		if (ban.getCondition() != null) {
			return eval(ban.getCondition(), set, place);
		}
		return ban.getServices().isEmpty() || ban.isToolIndependent() ? null : Boolean.TRUE;
	}

	private String protection(InformationSet set) {
		Boolean none = said(Fact.Kind.PROTECTION, set);
		if (none != null) {
			return none ? "none" : "restricted";
		}
		return set.getProtectionClass() == SecurityProtectionClass.UNKNOWN ? null : set.getProtectionClass().getLiteral();
	}

	private Boolean eval(Expression expression, InformationSet set, UseContext place) {
		Comparison c = (Comparison) expression;
		if (c.getRight() instanceof BuiltInExpression) {
			return place == null ? null : place.getParticipants().contains(ParticipantKind.EXTERNAL);
		}
		BuiltInExpression left = (BuiltInExpression) c.getLeft();
		if (left.getName() == BuiltInName.SERVICE) {
			return w.service.getDeployment() == Deployment.UNSPECIFIED ? null : w.service.getDeployment() == Deployment.PUBLIC_CLOUD;
		}
		if (set == null) {
			return null;
		}
		if (c.getRight() instanceof NoneLiteral) {
			String kind = protection(set);
			return kind == null ? null : kind.equals("none") == (c.getOperator() == Operator.IS);
		}
		Aspect aspect = w.aspects.stream().filter(each -> each.getName().equals(left.getSegments().getFirst())).findFirst().orElseThrow();
		int wanted = w.scale.getLevels().indexOf(((PathExpression) c.getRight()).getTarget());
		int[] places = places(set, aspect);
		return places == null ? null : places[0] >= wanted ? Boolean.TRUE : places[1] < wanted ? Boolean.FALSE : null;
	}

	// ---------------------------------------------------------------- whether a verdict counts

	private boolean counts(Verdict v) {
		return why(v).isEmpty();
	}

	/** Why a verdict does not count; empty if it does. */
	private String why(Verdict v) {
		Boolean taken = said(Fact.Kind.VERDICT, v);
		boolean inside = v.eContainer() == w.assessment;
		boolean denial = v.getResult() == VerdictResult.DENY;
		if (Boolean.FALSE.equals(taken)) {
			return "absent";
		}
		if (taken == null) {
			boolean undated = v.getDecidedOn() == null && v.getValidFrom() == null;
			if (coming(v.getDecidedOn()) || coming(v.getValidFrom()) || undated && inside && coming(w.assessment.getDate())) {
				return "not yet";
			}
			if (inside && w.assessment.getStatus() == AssessmentStatus.WITHDRAWN) {
				return "withdrawn";
			}
		}
		if (v.getResult() == VerdictResult.UNDECIDED || taken == null && !denial && !decided(v)) {
			return "proposal";
		}
		if (foreign(v)) {
			return "foreign";
		}
		if (taken != null) {
			return "";
		}
		if (ended(v, inside)) {
			return "ended";
		}
		for (Verdict later : w.verdicts) {
			Boolean assumed = said(Fact.Kind.VERDICT, later);
			boolean ready = decided(later) && !coming(later.getDecidedOn()) && !coming(later.getValidFrom());
			if (later.getSupersedes().contains(v) && later.getResult() != VerdictResult.UNDECIDED && !foreign(later)
					&& (assumed == null ? ready : assumed)) {
				return "replaced";
			}
		}
		return !denial && overtaken(v) ? "overtaken" : "";
	}

	private static boolean decided(Verdict v) {
		return v.getDecidedBy() != null || v.getDecidedOn() != null;
	}

	private boolean foreign(Verdict v) {
		return v.getDecidedBy() == w.other.getRoles().getFirst() && !w.own.getMemberOf().contains(w.other);
	}

	private LocalDate since(Verdict v) {
		if (v.getDecidedOn() != null) {
			return v.getDecidedOn();
		}
		return v.getValidFrom() != null ? v.getValidFrom() : v.eContainer() == w.assessment ? w.assessment.getDate() : null;
	}

	private boolean ended(Verdict v, boolean inside) {
		LocalDate support = w.service.getEdition().getEndOfLife();
		boolean ended = past(v.getValidUntil()) || w.service.getStatus() == ServiceStatus.RETIRED
				|| inside && (w.assessment.getStatus() == AssessmentStatus.EXPIRED || past(w.assessment.getValidUntil()))
				|| past(support) && (since(v) == null || !support.isBefore(since(v)));
		for (ReassessmentTrigger trigger : v.getTriggers()) {
			LocalDate due = trigger.getDate();
			ended |= due != null && !coming(due) && (since(v) == null || due.isAfter(since(v)));
			ended |= trigger.getInterval() != null && (since(v) == null || !coming(trigger.getInterval().after(since(v))));
		}
		return ended;
	}

	private boolean overtaken(Verdict v) {
		for (ReassessmentTrigger trigger : v.getTriggers()) {
			for (NamedElement named : trigger.getEvents()) {
				if (named == w.event && happened(v)) {
					return true;
				}
				if (named instanceof LegalInstrument instrument && fallen(instrument, since(v))) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean happened(Verdict v) {
		Boolean taken = said(Fact.Kind.EVENT, w.event);
		LocalDate date = w.event.getDate();
		return taken != null ? taken : date != null && !coming(date) && (since(v) == null || date.isAfter(since(v)));
	}

	private boolean fallen(LegalInstrument instrument, LocalDate since) {
		if (stands(instrument)) {
			return false;
		}
		boolean overAlready = since != null && instrument.getUntil() != null && instrument.getUntil().isBefore(since);
		return Boolean.FALSE.equals(said(Fact.Kind.INSTRUMENT, instrument)) || !overAlready && !coming(instrument.getFrom());
	}

	private boolean stands(LegalInstrument instrument) {
		Boolean taken = said(Fact.Kind.INSTRUMENT, instrument);
		if (taken != null) {
			return taken;
		}
		Boolean happening = said(Fact.Kind.EVENT, w.event);
		boolean struck = w.event.getEnds().contains(instrument) && (happening != null ? happening : past(w.event.getDate()));
		return !coming(instrument.getFrom()) && !past(instrument.getUntil()) && !struck;
	}
}
