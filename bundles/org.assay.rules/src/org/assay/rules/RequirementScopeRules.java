package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.REQUIREMENT_ANSWER__EVIDENCE;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT_ANSWER__REQUIREMENT;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT_ANSWER__STATUS;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT_LIST__CATALOGUE;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT_LIST__REQUIREMENTS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Inverse;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.model.Aspect;
import org.assay.model.Assessment;
import org.assay.model.BuiltInExpression;
import org.assay.model.Framework;
import org.assay.model.Level;
import org.assay.model.Mapping;
import org.assay.model.PathExpression;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementList;
import org.assay.model.RequirementStatus;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** What an assessment says about requirements is within its scope, of one edition, and rests on something. */
final class RequirementScopeRules implements RuleGroup {

	private final Inverse<Mapping> from;

	RequirementScopeRules(RuleContext context) {
		from = Inverse.of(context.corpus().everything(Mapping.class), mapping -> Linked.of(mapping.getFrom()).stream().toList());
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R20, RequirementAnswer.class, this::metNeedsEvidence);
		checks.on(RuleCatalogue.R26, Assessment.class, this::editionsNeedMapping);
		checks.on(RuleCatalogue.R82, Assessment.class, this::requirementsMustBeWithinScope);
	}

	private void metNeedsEvidence(RequirementAnswer answer, Reporter report) {
		if (answer.getStatus() == RequirementStatus.MET && answer.getEvidence().isEmpty()) {
			Object requirement = Linked.of(answer.getRequirement()).<Object>map(found -> found).orElse("");
			report.at(answer, REQUIREMENT_ANSWER__EVIDENCE).with(requirement);
		}
	}

	private void editionsNeedMapping(Assessment assessment, Reporter report) {
		Set<Framework> seen = new LinkedHashSet<>();
		for (RequirementList list : assessment.getLists()) {
			Optional<Framework> framework = Linked.of(list.getCatalogue()).flatMap(catalogue -> Linked.of(catalogue.getFramework()));
			if (framework.isEmpty() || !seen.add(framework.get())) {
				continue;
			}
			seen.stream().filter(other -> isOtherEdition(other, framework.get()) && !isMapped(other, framework.get())).findFirst()
					.ifPresent(other -> report.at(list, REQUIREMENT_LIST__CATALOGUE).with(framework.get(), other));
		}
	}

	/** Editions of one framework are called the same but for numbers, or give the same id to a control; others cannot be mixed up. */
	private static boolean isOtherEdition(Framework left, Framework right) {
		if (left == right) {
			return false;
		}
		Set<String> ids = new HashSet<>();
		left.getControls().forEach(control -> ids.add(control.getName()));
		String title = withoutNumbers(left.getTitle());
		return !title.isEmpty() && title.equals(withoutNumbers(right.getTitle()))
				|| right.getControls().stream().anyMatch(control -> control.getName() != null && ids.contains(control.getName()));
	}

	private static String withoutNumbers(String title) {
		return TextForm.normal(title).replaceAll("[0-9]+", "");
	}

	private boolean isMapped(Framework left, Framework right) {
		return from.of(left).stream().anyMatch(mapping -> mapping.getTo() == right)
				|| from.of(right).stream().anyMatch(mapping -> mapping.getTo() == left);
	}

	private void requirementsMustBeWithinScope(Assessment assessment, Reporter report) {
		if (assessment.getScope() == null || assessment.getScope().getAspects().isEmpty()
				|| Linked.hasGap(assessment.getScope().getAspects())) {
			return;
		}
		List<Aspect> scope = assessment.getScope().getAspects();
		Set<Requirement> said = new HashSet<>();
		for (RequirementList list : assessment.getLists()) {
			List<Requirement> outside = Linked.all(list.getRequirements()).filter(requirement -> isOutside(requirement, scope)).toList();
			if (!outside.isEmpty()) {
				said.addAll(outside);
				int index = list.getRequirements().indexOf(outside.get(0));
				report.at(list, REQUIREMENT_LIST__REQUIREMENTS, index)
						.fix(Fix.remove(list, REQUIREMENT_LIST__REQUIREMENTS, index).titled("remove-of", outside.get(0))).with(outside, scope);
			}
		}
		for (RequirementAnswer answer : assessment.getAnswers()) {
			boolean looked = answer.getStatus() != RequirementStatus.NOT_APPLICABLE;
			if (looked && Linked.is(answer.getRequirement()) && isOutside(answer.getRequirement(), scope) && said.add(answer.getRequirement())) {
				report.at(answer, REQUIREMENT_ANSWER__REQUIREMENT)
						.fix(Fix.replace(answer, REQUIREMENT_ANSWER__STATUS, RequirementStatus.NOT_APPLICABLE)).with(answer.getRequirement(), scope);
			}
		}
	}

	/** Only a requirement whose condition is about levels of aspects and nothing else belongs to aspects alone. */
	private static boolean isOutside(Requirement requirement, List<Aspect> scope) {
		if (requirement.getCondition() == null || requirement.isAlways() || !requirement.getLaws().isEmpty()) {
			return false;
		}
		List<Aspect> aspects = new ArrayList<>();
		TreeIterator<EObject> parts = requirement.getCondition().eAllContents();
		while (parts.hasNext()) {
			EObject part = parts.next();
			if (part instanceof BuiltInExpression) {
				return false;
			}
			if (part instanceof PathExpression path && path.getTarget() instanceof Aspect aspect && Linked.is(aspect)) {
				aspects.add(aspect);
			} else if (part instanceof PathExpression path && !(path.getTarget() instanceof Level)) {
				return false;
			}
		}
		return !aspects.isEmpty() && aspects.stream().noneMatch(scope::contains);
	}
}
