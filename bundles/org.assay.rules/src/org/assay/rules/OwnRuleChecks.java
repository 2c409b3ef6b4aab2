package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__ACTOR;
import static org.assay.model.AssayPackage.Literals.CUSTOM_RULE__CONDITION;
import static org.assay.model.AssayPackage.Literals.CUSTOM_RULE__MESSAGE;
import static org.assay.model.AssayPackage.Literals.CUSTOM_RULE__VARIABLES;
import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.expression.Evaluation;
import org.assay.analysis.expression.ExpressionEvaluator;
import org.assay.analysis.expression.ExpressionProblem;
import org.assay.analysis.expression.ExpressionTypes;
import org.assay.analysis.expression.Failure;
import org.assay.analysis.expression.StaticScope;
import org.assay.analysis.expression.Steps;
import org.assay.analysis.expression.Truth;
import org.assay.analysis.expression.Value;
import org.assay.analysis.risk.RiskRating;
import org.assay.model.ChainLink;
import org.assay.model.CustomRule;
import org.assay.model.NamedElement;
import org.assay.model.Risk;
import org.assay.model.RiskRegister;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Runs the rules that a project defines itself. A rule fires for each combination of its variables for which its condition
 * holds; what is unknown does not fire. A rule that cannot be evaluated is an error of its own (R110), never silence.
 */
final class OwnRuleChecks implements RuleGroup {

	/** Most steps of all combinations of one rule; a few seconds. */
	static final long MOST_STEPS = 20_000_000;

	private final Corpus corpus;
	private final long mostSteps;
	private final Analysis analysis;
	private final ExpressionEvaluator evaluator;
	private final OwnRuleRanges ranges;
	private Map<Risk, RiskRating.Computed> ratings;

	OwnRuleChecks(RuleContext context) {
		this(context, MOST_STEPS);
	}

	/** @param mostSteps where a rule is stopped, see {@link Steps} */
	OwnRuleChecks(RuleContext context, long mostSteps) {
		this.mostSteps = mostSteps;
		corpus = context.corpus();
		analysis = context.analysis();
		ranges = new OwnRuleRanges(corpus);
		evaluator = new ExpressionEvaluator(analysis.levelOrder());
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R110, CustomRule.class, this::ruleMustBeEvaluable);
		for (CustomRule definition : corpus.all(CustomRule.class)) {
			checks.project(Rule.of(definition), report -> run(definition, report));
		}
	}

	private void ruleMustBeEvaluable(CustomRule definition, Reporter report) {
		if (definition.getCondition() == null) {
			report.at(definition, CUSTOM_RULE__CONDITION).variant("condition").with(definition);
		}
		message(definition).unknownNames()
				.forEach(name -> report.at(definition, CUSTOM_RULE__MESSAGE).variant("name").with(definition, name));
		if (definition.getCondition() != null && ranges.isTooWide(definition)) {
			report.at(definition, CUSTOM_RULE__VARIABLES).variant("combinations").with(definition, OwnRuleRanges.MOST_COMBINATIONS);
		}
		problems(definition).forEach(problem -> ExpressionRules.report(problem, report));
	}

	private List<ExpressionProblem> problems(CustomRule definition) {
		StaticScope scope = StaticScope.ofRule(corpus, definition.getVariables());
		List<ExpressionProblem> problems = new ArrayList<>(
				ExpressionTypes.ofCondition(definition.getCondition(), scope, definition, CUSTOM_RULE__CONDITION));
		problems.addAll(message(definition).problems(scope));
		return problems;
	}

	/** Each combination is evaluated once. A rule whose condition is wrong in itself has been reported, and is not run. */
	private void run(CustomRule definition, Reporter report) {
		StaticScope scope = StaticScope.ofRule(corpus, definition.getVariables());
		if (definition.getCondition() == null || ranges.isTooWide(definition)
				|| !ExpressionTypes.ofCondition(definition.getCondition(), scope, definition, CUSTOM_RULE__CONDITION).isEmpty()) {
			return;
		}
		OwnRuleMessage message = message(definition);
		Steps steps = new Steps();
		List<Failure> failures = new ArrayList<>();
		Map<EObject, Map<String, Value>> known = new IdentityHashMap<>();
		ranges.each(definition, bindings -> {
			if (steps.taken() >= mostSteps) {
				report.add(Violation.of(RuleCatalogue.R110, definition, CUSTOM_RULE__CONDITION, -1, "steps", definition, mostSteps, bindings.stream()
						.map(OwnRuleMessage::spell).toList()));
				return false;
			}
			OwnRuleEnvironment environment = new OwnRuleEnvironment(analysis, definition.getVariables(), bindings, this::ratings, known);
			Evaluation result = evaluator.evaluate(definition.getCondition(), environment, steps);
			if (result.truth() == Truth.HOLDS) {
				EObject place = bindings.isEmpty() ? definition : bindings.get(0);
				report.at(place, feature(place)).with(message.filled(environment));
			}
			result.failure().filter(failure -> failures.isEmpty()).ifPresent(failure -> {
				failures.add(failure);
				report.add(Violation.plain(RuleCatalogue.R110, definition, CUSTOM_RULE__CONDITION, definition,
						failure.name().toLowerCase(Locale.ROOT).replace('_', '-')));
			});
			return true;
		});
	}

	private OwnRuleMessage message(CustomRule definition) {
		return new OwnRuleMessage(definition, evaluator);
	}

	private Map<Risk, RiskRating.Computed> ratings() {
		if (ratings == null) {
			ratings = new IdentityHashMap<>();
			for (RiskRegister register : corpus.all(RiskRegister.class)) {
				analysis.risks(register).risks().forEach(each -> each.rating().computed().ifPresent(rated -> ratings.put(each.risk(), rated)));
			}
		}
		return ratings;
	}

	private static EStructuralFeature feature(EObject place) {
		return place instanceof ChainLink ? CHAIN_LINK__ACTOR : place instanceof NamedElement ? NAMED_ELEMENT__NAME : null;
	}
}
