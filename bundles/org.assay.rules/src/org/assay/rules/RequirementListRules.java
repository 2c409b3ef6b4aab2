package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.REQUIREMENT_ANSWER__REQUIREMENT;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT_ANSWER__STATUS;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT_LIST__CATALOGUE;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT_LIST__DATE;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT_LIST__REQUIREMENTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Containers;
import org.assay.analysis.Linked;
import org.assay.analysis.expression.Truth;
import org.assay.analysis.requirement.AssessmentRequirements;
import org.assay.model.Assessment;
import org.assay.model.Classification;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementList;
import org.assay.model.RequirementStatus;

/** A printed list of requirements is the one that follows from the classification. */
final class RequirementListRules implements RuleGroup {

	private final Analysis analysis;
	private final Set<Assessment> past;

	RequirementListRules(RuleContext context) {
		analysis = context.analysis();
		past = AssessedServices.past(context.corpus());
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R22, RequirementList.class, this::listMustHoldWhatIsDerived);
		checks.on(RuleCatalogue.R22, RequirementList.class, this::listMustBeOfItsCatalogue);
		checks.on(RuleCatalogue.R22, Assessment.class, this::answersMustBeToWhatIsDerived);
		checks.on(RuleCatalogue.R23, RequirementList.class, this::listMustBeNewerThanClassification);
	}

	private void listMustHoldWhatIsDerived(RequirementList list, Reporter report) {
		RequirementCatalogue catalogue = list.getCatalogue();
		Assessment assessment = Containers.around(list, Assessment.class).orElse(null);
		boolean broken = !Linked.is(catalogue) || Linked.hasGap(list.getRequirements());
		if (assessment == null || broken || past.contains(assessment) || !Linked.is(assessment.getSubject())) {
			return;
		}
		AssessmentRequirements derived = analysis.requirements(assessment);
		Set<Requirement> listed = new HashSet<>(list.getRequirements());
		List<Requirement> lacking = derived.rows(catalogue).stream().filter(row -> row.derived().applies() == Truth.HOLDS)
				.map(row -> row.requirement()).filter(requirement -> !listed.contains(requirement)).toList();
		if (!lacking.isEmpty()) {
			report.at(list, REQUIREMENT_LIST__REQUIREMENTS).variant("lacks")
					.fix(added(list, lacking)).with(catalogue, lacking.size(), lacking);
		}
		List<Requirement> surplus = list.getRequirements().stream().filter(requirement -> requirement.eContainer() == catalogue)
				.filter(requirement -> derived.derived().orElseThrow().explain(requirement).applies() == Truth.FAILS).toList();
		if (!surplus.isEmpty()) {
			report.at(list, REQUIREMENT_LIST__REQUIREMENTS, list.getRequirements().indexOf(surplus.get(0))).variant("surplus")
					.fix(removed(list, surplus))
					.with(catalogue, surplus.size(), surplus);
		}
	}

	private static Fix added(RequirementList list, List<Requirement> lacking) {
		return Fix.together(lacking.stream().map(requirement -> Fix.add(list, REQUIREMENT_LIST__REQUIREMENTS, "", requirement)).toList())
				.titled("list", lacking);
	}

	/** Neighbours in a list cannot be taken away by themselves; one at a time does it as well. */
	private static Optional<Fix> removed(RequirementList list, List<Requirement> surplus) {
		return Optional.of(Fix.remove(list, REQUIREMENT_LIST__REQUIREMENTS, list.getRequirements().indexOf(surplus.getFirst()))
				.titled("remove-of", surplus.getFirst()));
	}

	private void listMustBeOfItsCatalogue(RequirementList list, Reporter report) {
		for (int index = 0; index < list.getRequirements().size(); index++) {
			Requirement requirement = list.getRequirements().get(index);
			if (Linked.is(requirement) && Linked.is(list.getCatalogue()) && requirement.eContainer() != list.getCatalogue()
					&& requirement.eContainer() instanceof RequirementCatalogue own) {
				report.at(list, REQUIREMENT_LIST__REQUIREMENTS, index).variant("foreign")
						.fix(Fix.remove(list, REQUIREMENT_LIST__REQUIREMENTS, index)).with(requirement, own, list.getCatalogue());
			}
		}
	}

	/** To say that a requirement does not concern the service is no contradiction. */
	private void answersMustBeToWhatIsDerived(Assessment assessment, Reporter report) {
		if (!Linked.is(assessment.getSubject()) || past.contains(assessment)) {
			return;
		}
		for (RequirementAnswer answer : analysis.requirements(assessment).untriggered()) {
			if (answer.getStatus() != RequirementStatus.NOT_APPLICABLE && Linked.is(answer.getRequirement())) {
				report.at(answer, REQUIREMENT_ANSWER__REQUIREMENT).variant("answer")
						.fix(Fix.replace(answer, REQUIREMENT_ANSWER__STATUS, RequirementStatus.NOT_APPLICABLE)).with(answer.getRequirement(),
						assessment.getSubject());
			}
		}
	}

	private void listMustBeNewerThanClassification(RequirementList list, Reporter report) {
		Assessment assessment = Containers.around(list, Assessment.class).orElse(null);
		LocalDate date = assessment == null || list.getDate() != null ? list.getDate() : assessment.getDate();
		if (assessment == null || past.contains(assessment) || date == null || !Linked.is(assessment.getSubject())) {
			return;
		}
		List<Classification> classifications = new ArrayList<>(assessment.getSubject().getClassifications());
		AssessedServices.information(assessment).forEach(set -> classifications.addAll(set.getClassifications()));
		classifications.stream().map(Classification::getDate)
				.filter(judged -> judged != null && judged.isAfter(date) && !judged.isAfter(analysis.asOf()))
				.max(LocalDate::compareTo).ifPresent(newest -> report
						.at(list, list.getDate() == null ? REQUIREMENT_LIST__CATALOGUE : REQUIREMENT_LIST__DATE).with(date, newest));
	}
}
