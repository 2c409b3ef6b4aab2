package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.COMPARISON__OPERATOR;
import static org.assay.model.AssayPackage.Literals.CONDITION__CONDITION;
import static org.assay.model.AssayPackage.Literals.PROHIBITION__CONDITION;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT__CONDITION;
import static org.assay.model.AssayPackage.Literals.RISK_MODEL__VALUE;
import static org.assay.model.AssayPackage.Literals.TEXT_LITERAL__VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.analysis.Corpus;
import org.assay.analysis.expression.ExpressionProblem;
import org.assay.analysis.expression.ExpressionProblem.Cause;
import org.assay.analysis.expression.ExpressionProblem.KindOfValue;
import org.assay.analysis.expression.ExpressionTypes;
import org.assay.analysis.expression.StaticScope;
import org.assay.model.Comparison;
import org.assay.model.Condition;
import org.assay.model.Operator;
import org.assay.model.Prohibition;
import org.assay.model.Requirement;
import org.assay.model.RiskModel;
import org.assay.model.TextLiteral;
import org.eclipse.emf.ecore.EObject;

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
				.fix(fix(problem)).with(arguments.toArray());
	}

	/** Write the word that was probably meant; or ask whether there is nothing in the way that can be asked. */
	private static Optional<Fix> fix(ExpressionProblem problem) {
		EObject element = problem.element();
		return switch (problem.cause()) {
			case PROPERTY -> similar(problem).filter(word -> problem.index() >= 0)
					.map(word -> Fix.replace(element, problem.feature(), problem.index(), word));
			case WORD -> similar(problem).filter(word -> element.eGet(problem.feature()) instanceof TextLiteral)
					.map(word -> Fix.replace((EObject) element.eGet(problem.feature()), TEXT_LITERAL__VALUE, Written.quoted(word)));
			case NONE -> element instanceof Comparison comparison ? Optional.of(Fix.replace(comparison, COMPARISON__OPERATOR,
					comparison.getOperator() == Operator.UNEQUAL ? Operator.IS_NOT : Operator.IS)) : Optional.empty();
			default -> Optional.empty();
		};
	}

	private static Optional<String> similar(ExpressionProblem problem) {
		return Optional.of(String.valueOf(problem.arguments().get(2))).filter(word -> !word.isEmpty());
	}

	/** Kinds of values are named in the reader's language. */
	private static Object worded(Object argument) {
		return argument instanceof List<?> list
				? list.stream().map(item -> item instanceof KindOfValue kind ? new Word("value." + kind.key()) : item).toList() : argument;
	}
}
