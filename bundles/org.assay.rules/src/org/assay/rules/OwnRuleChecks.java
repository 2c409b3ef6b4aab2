package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__ACTOR;
import static org.assay.model.AssayPackage.Literals.CUSTOM_RULE__CONDITION;
import static org.assay.model.AssayPackage.Literals.CUSTOM_RULE__MESSAGE;
import static org.assay.model.AssayPackage.Literals.CUSTOM_RULE__VARIABLES;
import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.expression.Evaluation;
import org.assay.analysis.expression.ExpressionEvaluator;
import org.assay.analysis.expression.Truth;
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

	private final Corpus corpus;
	private final Analysis analysis;
	private final ExpressionEvaluator evaluator;
	private final OwnRuleRanges ranges;
	private Map<Risk, RiskRating.Computed> ratings;

	OwnRuleChecks(RuleContext context) {
		corpus = context.corpus();
		analysis = context.analysis();
		ranges = new OwnRuleRanges(corpus);
		evaluator = new ExpressionEvaluator(analysis.levelOrder());
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R110, CustomRule.class, this::ruleMustBeEvaluable);
		for (CustomRule definition : corpus.all(CustomRule.class)) {
			checks.project(OwnRules.of(definition), report -> run(definition, report));
		}
	}

	private void ruleMustBeEvaluable(CustomRule definition, Reporter report) {
		if (definition.getCondition() == null) {
			report.at(definition, CUSTOM_RULE__CONDITION).variant("condition").with(definition);
			return;
		}
		OwnRuleMessage message = new OwnRuleMessage(definition);
		message.unknownNames().forEach(name -> report.at(definition, CUSTOM_RULE__MESSAGE).variant("name").with(definition, name));
		if (ranges.isTooWide(definition)) {
			report.at(definition, CUSTOM_RULE__VARIABLES).variant("combinations").with(definition, OwnRuleRanges.MOST_COMBINATIONS);
			return;
		}
		ranges.each(definition, bindings -> {
			Evaluation result = evaluate(definition, bindings);
			result.failure().ifPresent(failure -> report.at(definition, CUSTOM_RULE__CONDITION)
					.with(definition, failure.name().toLowerCase(Locale.ROOT).replace('_', '-')));
			return result.failure().isEmpty();
		});
	}

	private void run(CustomRule definition, Reporter report) {
		if (definition.getCondition() == null || ranges.isTooWide(definition)) {
			return;
		}
		OwnRuleMessage message = new OwnRuleMessage(definition);
		ranges.each(definition, bindings -> {
			if (evaluate(definition, bindings).truth() == Truth.HOLDS) {
				EObject place = bindings.isEmpty() ? definition : bindings.get(0);
				report.at(place, feature(place)).with(message.filled(environment(definition, bindings)));
			}
			return true;
		});
	}

	private Evaluation evaluate(CustomRule definition, List<EObject> bindings) {
		return evaluator.evaluate(definition.getCondition(), environment(definition, bindings));
	}

	private OwnRuleEnvironment environment(CustomRule definition, List<EObject> bindings) {
		return new OwnRuleEnvironment(analysis, definition.getVariables(), bindings, this::ratings);
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
