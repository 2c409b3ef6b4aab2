package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.VERDICT__RESULT;
import static org.assay.model.AssayPackage.Literals.VERDICT__UP_TO;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Containers;
import org.assay.analysis.Linked;
import org.assay.analysis.expression.Truth;
import org.assay.analysis.requirement.Because;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.model.Aspect;
import org.assay.model.Assessment;
import org.assay.model.Level;
import org.assay.model.Requirement;
import org.assay.model.RequirementStatus;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;

/** A verdict allows no more than the requirements that are met. */
final class VerdictRequirementRules implements RuleGroup {

	private final Analysis analysis;
	private final Map<ServiceInstance, List<Assessment>> assessments;

	VerdictRequirementRules(RuleContext context) {
		analysis = context.analysis();
		assessments = AssessedServices.bySubject(context.corpus());
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R21, Verdict.class, this::allowedOnlyIfRequirementsAreMet);
		checks.on(RuleCatalogue.R27, Verdict.class, this::requirementsMustSpeakOfTheLevelClaimed);
	}

	private void allowedOnlyIfRequirementsAreMet(Verdict verdict, Reporter report) {
		if (verdict.getResult() != VerdictResult.ALLOW) {
			return;
		}
		List<RequirementRow> rows = rows(verdict);
		reportStatus(verdict, rows, RequirementStatus.NOT_MET, "", report);
		reportStatus(verdict, rows, RequirementStatus.PARTLY, "partly", report);
		reportStatus(verdict, rows, RequirementStatus.NOT_ASSESSED, "open", report);
	}

	private static void reportStatus(Verdict verdict, List<RequirementRow> rows, RequirementStatus status, String variant, Reporter report) {
		List<Requirement> requirements = rows.stream().filter(row -> row.status() == status).map(RequirementRow::requirement).toList();
		if (!requirements.isEmpty()) {
			report.at(verdict, VERDICT__RESULT).variant(variant).with(verdict, requirements.size(), requirements);
		}
	}

	private void requirementsMustSpeakOfTheLevelClaimed(Verdict verdict, Reporter report) {
		Level claimed = verdict.getUpTo();
		if (verdict.getResult() != VerdictResult.ALLOW || !Linked.is(claimed)) {
			return;
		}
		List<Requirement> below = new ArrayList<>();
		for (RequirementRow row : rows(verdict)) {
			Requirement requirement = row.requirement();
			boolean hasVariant = requirement.getVariants().stream().anyMatch(variant -> variant.getLevel() == claimed);
			if (Linked.is(requirement.getLevel()) && !hasVariant && isBelow(requirement.getLevel(), claimed)) {
				below.add(requirement);
			}
		}
		if (!below.isEmpty()) {
			report.at(verdict, VERDICT__UP_TO).with(claimed, below, below.get(0).getLevel());
		}
	}

	private boolean isBelow(Level level, Level other) {
		OptionalInt order = analysis.levelOrder().compare(level, other);
		return order.isPresent() && order.getAsInt() < 0;
	}

	/** The rows that certainly apply and matter for the aspects of the verdict, of its catalogue if it names one. */
	private List<RequirementRow> rows(Verdict verdict) {
		Optional<Assessment> assessment = Containers.around(verdict, Assessment.class)
				.filter(around -> Linked.is(around.getSubject()) && service(verdict).filter(around.getSubject()::equals).isPresent())
				.or(() -> service(verdict).flatMap(this::latest));
		if (assessment.isEmpty()) {
			return List.of();
		}
		return analysis.requirements(assessment.get()).rows().stream()
				.filter(row -> verdict.getCatalogue() == null || row.catalogue() == verdict.getCatalogue())
				.filter(row -> row.derived().applies() == Truth.HOLDS && matters(row, verdict.getAspects())).toList();
	}

	private static Optional<ServiceInstance> service(Verdict verdict) {
		return AssessedServices.service(verdict);
	}

	private Optional<Assessment> latest(ServiceInstance service) {
		return assessments.getOrDefault(service, List.of()).stream()
				.max(Comparator.comparing(Assessment::getDate, Comparator.nullsFirst(Comparator.naturalOrder())));
	}

	private static boolean matters(RequirementRow row, List<Aspect> aspects) {
		return aspects.isEmpty() || row.derived().because().stream().anyMatch(reason -> !(reason instanceof Because.ByLevel level)
				|| aspects.contains(level.level().aspect()));
	}
}
