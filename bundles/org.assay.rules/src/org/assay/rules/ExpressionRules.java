package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CONDITION__CONDITION;
import static org.assay.model.AssayPackage.Literals.PROHIBITION__CONDITION;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT__CONDITION;
import static org.assay.model.AssayPackage.Literals.RISK_MODEL__VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.analysis.Corpus;
import org.assay.analysis.expression.ExpressionProblem;
import org.assay.analysis.expression.ExpressionProblem.KindOfValue;
import org.assay.analysis.expression.ExpressionTypes;
import org.assay.analysis.expression.StaticScope;
import org.assay.model.Comparison;
import org.assay.model.Condition;
import org.assay.model.Prohibition;
import org.assay.model.Requirement;
import org.assay.model.RiskModel;

/** Conditions of requirements, prohibitions and verdicts, and values of risk models, ask for what there can be. */
final class ExpressionRules implements RuleGroup {

	private final Corpus corpus;

	ExpressionRules(RuleContext context) {
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		StaticScope inRequirement = StaticScope.ofRequirement(corpus);
		StaticScope inProhibition = StaticScope.ofProhibition(corpus);
		StaticScope inCondition = StaticScope.ofCondition(corpus);
		StaticScope inModel = StaticScope.ofRiskModel();
		checks.on(RuleCatalogue.R110, Requirement.class, (requirement, report) -> report(
				ExpressionTypes.ofCondition(requirement.getCondition(), inRequirement, requirement, REQUIREMENT__CONDITION), report));
		checks.on(RuleCatalogue.R110, Prohibition.class, (prohibition, report) -> report(
				ExpressionTypes.ofCondition(prohibition.getCondition(), inProhibition, prohibition, PROHIBITION__CONDITION), report));
		checks.on(RuleCatalogue.R110, Condition.class, (condition, report) -> report(
				ExpressionTypes.ofCondition(condition.getCondition(), inCondition, condition, CONDITION__CONDITION), report));
		checks.on(RuleCatalogue.R110, RiskModel.class, (model, report) -> report(
				ExpressionTypes.ofNumber(model.getValue(), inModel, model, RISK_MODEL__VALUE), report));
	}

	private static void report(List<ExpressionProblem> problems, Reporter report) {
		problems.forEach(problem -> report(problem, report));
	}

	/** Report what is wrong with a part of an expression at that part. A class of security protection beside a level is R05's. */
	static void report(ExpressionProblem problem, Reporter report) {
		if (problem.element() instanceof Comparison comparison && ScaleRules.mixesProtectionClassAndLevel(comparison)) {
			return;
		}
		List<Object> arguments = new ArrayList<>();
		problem.arguments().forEach(argument -> arguments.add(worded(argument)));
		report.at(problem.element(), problem.feature(), problem.index()).variant("type-" + problem.cause().name().toLowerCase(Locale.ROOT))
				.with(arguments.toArray());
	}

	/** Kinds of values are named in the reader's language. */
	private static Object worded(Object argument) {
		return argument instanceof List<?> list
				? list.stream().map(item -> item instanceof KindOfValue kind ? new Word("value." + kind.key()) : item).toList() : argument;
	}
}
