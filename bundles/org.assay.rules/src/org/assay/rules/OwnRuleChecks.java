package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__ACTOR;
import static org.assay.model.AssayPackage.Literals.CUSTOM_RULE__CONDITION;
import static org.assay.model.AssayPackage.Literals.CUSTOM_RULE__MESSAGE;
import static org.assay.model.AssayPackage.Literals.CUSTOM_RULE__VARIABLES;
import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.expression.Evaluation;
import org.assay.analysis.expression.ExpressionEvaluator;
import org.assay.analysis.expression.Truth;
import org.assay.model.ChainLink;
import org.assay.model.CustomRule;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.Requirement;
import org.assay.model.Risk;
import org.assay.model.RuleSubject;
import org.assay.model.RuleVariable;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Runs the rules that a project defines itself. A rule fires for each combination of its variables for which its condition
 * holds; what is unknown does not fire. A rule that cannot be evaluated is an error of its own (R110), never silence.
 */
final class OwnRuleChecks implements RuleGroup {

	/** A rule over two lists of a thousand elements is still run; one over three of them is not. */
	private static final long MOST_COMBINATIONS = 1_000_000;

	private final Corpus corpus;
	private final Analysis analysis;
	private final ExpressionEvaluator evaluator;

	OwnRuleChecks(RuleContext context) {
		corpus = context.corpus();
		analysis = context.analysis();
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
		if (combinations(definition) > MOST_COMBINATIONS) {
			report.at(definition, CUSTOM_RULE__VARIABLES).variant("combinations").with(definition, combinations(definition), MOST_COMBINATIONS);
			return;
		}
		each(definition, bindings -> {
			Evaluation result = evaluate(definition, bindings);
			result.failure().ifPresent(failure -> report.at(definition, CUSTOM_RULE__CONDITION)
					.with(definition, failure.name().toLowerCase(Locale.ROOT).replace('_', '-')));
			return result.failure().isEmpty();
		});
	}

	private void run(CustomRule definition, Reporter report) {
		if (definition.getCondition() == null || combinations(definition) > MOST_COMBINATIONS) {
			return;
		}
		OwnRuleMessage message = new OwnRuleMessage(definition);
		each(definition, bindings -> {
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
		return new OwnRuleEnvironment(analysis, definition.getVariables(), bindings);
	}

	private long combinations(CustomRule definition) {
		long combinations = 1;
		for (RuleVariable variable : definition.getVariables()) {
			combinations = Math.min(MOST_COMBINATIONS + 1, combinations * Math.max(1, range(variable.getSubject()).size()));
		}
		return combinations;
	}

	/** Takes a binding of the variables, in their order, and says whether to go on. */
	@FunctionalInterface
	private interface Step {
		boolean take(List<EObject> bindings);
	}

	private void each(CustomRule definition, Step step) {
		List<List<? extends EObject>> ranges = new ArrayList<>();
		definition.getVariables().forEach(variable -> ranges.add(range(variable.getSubject())));
		bind(ranges, new ArrayList<>(), step);
	}

	private static boolean bind(List<List<? extends EObject>> ranges, List<EObject> bound, Step step) {
		if (bound.size() == ranges.size()) {
			return step.take(List.copyOf(bound));
		}
		for (EObject element : ranges.get(bound.size())) {
			bound.add(element);
			boolean goOn = bind(ranges, bound, step);
			bound.remove(bound.size() - 1);
			if (!goOn) {
				return false;
			}
		}
		return true;
	}

	private List<? extends EObject> range(RuleSubject subject) {
		return switch (subject) {
		case SERVICE -> corpus.all(ServiceInstance.class);
		case INFORMATION -> corpus.all(InformationSet.class);
		case RISK -> corpus.all(Risk.class);
		case REQUIREMENT -> corpus.all(Requirement.class);
		case VERDICT -> corpus.all(Verdict.class);
		case LINK -> corpus.all(ChainLink.class);
		};
	}

	private static EStructuralFeature feature(EObject place) {
		return place instanceof ChainLink ? CHAIN_LINK__ACTOR : place instanceof NamedElement ? NAMED_ELEMENT__NAME : null;
	}
}
