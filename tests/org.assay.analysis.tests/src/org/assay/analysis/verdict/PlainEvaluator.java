package org.assay.analysis.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assay.model.Aspect;
import org.assay.model.BuiltInExpression;
import org.assay.model.BuiltInName;
import org.assay.model.Comparison;
import org.assay.model.Condition;
import org.assay.model.ConditionState;
import org.assay.model.Deployment;
import org.assay.model.EvidenceSource;
import org.assay.model.Expression;
import org.assay.model.InformationSet;
import org.assay.model.ItemStatus;
import org.assay.model.NoneLiteral;
import org.assay.model.OpenQuestion;
import org.assay.model.Operator;
import org.assay.model.ParticipantKind;
import org.assay.model.PathExpression;
import org.assay.model.Prohibition;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementStatus;
import org.assay.model.SecurityProtectionClass;
import org.assay.model.Term;
import org.assay.model.UseContext;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.EObject;

/**
 * The semantics of docs/reasoning.md once more, written down as plainly as can be and without anything of the package under test but its names.
 * True, false and null stand for holds, fails and unknown; numbers 0 to 3 for fails, unknown, assumed and holds. It knows the few kinds of
 * elements and expressions that small worlds are made of.
 */
final class PlainEvaluator extends PlainWorld {

	private final PlainForce force;
	private final PlainEvidence evidence;
	private final PlainLevels levels;
	private List<Term> asked;

	PlainEvaluator(SmallWorld world, Map<Fact, Boolean> otherwise) {
		super(world, otherwise);
		this.force = new PlainForce(world, otherwise);
		this.evidence = new PlainEvidence(world, otherwise);
		this.levels = new PlainLevels(world, otherwise);
	}

	// ---------------------------------------------------------------- the question

	Outcome outcome(Use use) {
		asked = use.functions();
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
				(force.counts(verdict) ? speaking : silent).add(verdict);
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
		List<Term> fs = functions.isEmpty() ? new ArrayList<>(Collections.singletonList(null)) : functions;
		List<Aspect> as = aspects.isEmpty() ? new ArrayList<>(Collections.singletonList(null)) : aspects;
		for (Term f : fs) {
			for (Aspect a : as) {
				if (deciding.stream().noneMatch(v -> covers(v, f, a))) {
					boolean once = silent.stream().anyMatch(v -> covers(v, f, a) && (force.why(v).equals("ended") || force.why(v).equals("replaced")));
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
		if (!w.service.getChains().isEmpty() && !force.stands(w.mechanism)) {
			out.add(Outcome.NOT_ASSESSED);
		}
		for (Aspect aspect : v.getAspects()) {
			if (asked.isEmpty() || asked.contains(aspect)) {
				if (set != null) {
					Boolean within = said(Fact.Kind.LEVEL, set) != null ? said(Fact.Kind.LEVEL, set) : levels.within(v, set, aspect);
					out.add(within == null ? Outcome.NOT_ASSESSED : within ? Outcome.ALLOWED : Outcome.NOT_ALLOWED);
				}
				if (v.getCatalogue() != null) {
					levels.catalogue(v, set, aspect, out);
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
				boolean user = condition.isEachUse() && state != 0 && !Boolean.TRUE.equals(taken);
				out.add(state == 0 ? Outcome.NOT_ALLOWED : state == 3 && !user ? Outcome.ALLOWED : Outcome.ALLOWED_IF);
			}
		}
		if (v.getCatalogue() != null) {
			for (RequirementAnswer answer : levels.answers(v)) {
				if (answer.getStatus() == RequirementStatus.MET) {
					leaned.addAll(answer.getEvidence());
				}
			}
		}
		for (EvidenceSource source : leaned) {
			best = Math.max(best, evidence.proof(source));
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
			stated = Math.max(2, c.getEvidence().stream().mapToInt(evidence::proof).max().orElse(1));
		}
		if (Boolean.FALSE.equals(taken) || stated == 0) {
			return 0;
		}
		if (c.getCondition() == null) {
			return stated;
		}
		Boolean computed = eval(c.getCondition(), set, place);
		return computed == null ? Math.min(2, stated) : !computed ? 0 : c.getState() == ConditionState.UNKNOWN ? 3 : stated;
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
		if (c.getOperator() == Operator.USES) {
			EObject function = ((PathExpression) c.getRight()).getTarget();
			return place == null ? null : place.getFunctions().contains(function) || asked.contains(function);
		}
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
		int[] places = levels.places(set, aspect);
		return places == null ? null : places[0] >= wanted ? Boolean.TRUE : places[1] < wanted ? Boolean.FALSE : null;
	}
}
