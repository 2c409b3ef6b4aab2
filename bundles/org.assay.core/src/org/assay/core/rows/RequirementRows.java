package org.assay.core.rows;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assay.analysis.requirement.AssessmentRequirements;
import org.assay.analysis.requirement.DerivedRequirement;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.analysis.requirement.ServiceRequirements;
import org.assay.core.check.CheckedProject;
import org.assay.model.Assessment;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementStatus;
import org.assay.model.ServiceInstance;

/**
 * Requirements: for each assessment all requirements of its catalogues, those that do not apply as well; for services without an assessment
 * all requirements of the project, as nobody has answered them.
 */
final class RequirementRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		List<Row> rows = new ArrayList<>();
		List<ServiceInstance> assessed = new ArrayList<>();
		for (Assessment assessment : project.corpus().all(Assessment.class)) {
			AssessmentRequirements requirements = project.analysis().requirements(assessment);
			requirements.derived().ifPresent(derived -> {
				assessed.add(derived.service());
				rows.addAll(of(requirements, derived));
			});
		}
		for (ServiceInstance service : project.corpus().all(ServiceInstance.class)) {
			if (!assessed.contains(service)) {
				project.analysis().requirements(service).all().forEach(derived -> rows.add(unanswered(null, service, derived, Optional.empty())));
			}
		}
		return rows;
	}

	private static List<Row> of(AssessmentRequirements requirements, ServiceRequirements derived) {
		Map<Requirement, RequirementRow> applying = new IdentityHashMap<>();
		requirements.rows().forEach(row -> applying.put(row.requirement(), row));
		Map<Requirement, RequirementAnswer> untriggered = new IdentityHashMap<>();
		requirements.untriggered().forEach(answer -> untriggered.put(answer.getRequirement(), answer));
		List<Row> rows = new ArrayList<>();
		for (RequirementCatalogue catalogue : requirements.catalogues()) {
			for (Requirement requirement : catalogue.getRequirements()) {
				RequirementRow row = applying.get(requirement);
				rows.add(row == null
						? unanswered(requirements.assessment(), derived.service(), derived.explain(requirement),
								Optional.ofNullable(untriggered.get(requirement)))
						: answered(requirements.assessment(), derived.service(), row));
			}
		}
		return rows;
	}

	private static Row answered(Assessment assessment, ServiceInstance service, RequirementRow row) {
		Row answered = start(row.derived()).put("status", row.status()).put("evidence", Names.qualified(row.evidence()))
				.put("weakestEvidence", row.weakest().map(weakest -> (Object) weakest.rank())).put("lastDone", row.lastDone())
				.put("dueNext", row.dueNext());
		return end(answered, row.derived(), assessment, service);
	}

	private static Row unanswered(Assessment assessment, ServiceInstance service, DerivedRequirement derived,
			Optional<RequirementAnswer> answer) {
		Row row = start(derived).put("status", answer.map(RequirementAnswer::getStatus).orElse(RequirementStatus.NOT_ASSESSED))
				.put("evidence", answer.map(given -> Names.qualified(given.getEvidence())).orElse(List.of())).put("weakestEvidence", null)
				.put("lastDone", null).put("dueNext", null);
		return end(row, derived, assessment, service);
	}

	private static Row start(DerivedRequirement derived) {
		RequirementCatalogue catalogue = (RequirementCatalogue) derived.requirement().eContainer();
		List<String> controls = controls(derived);
		return Row.of(derived.requirement()).put("catalogue", Names.qualified(catalogue)).put("view", catalogue.getView())
				.put("control", controls.isEmpty() ? null : String.join(", ", controls)).put("framework", Names.word(catalogue.getFramework()))
				.put("derived", derived.isListed())
				.put("because", derived.because().stream().flatMap(because -> Reasons.of(because).stream()).toList());
	}

	private static Row end(Row row, DerivedRequirement derived, Assessment assessment, ServiceInstance service) {
		return row.put("assessment", Names.qualified(assessment)).put("service", Names.qualified(service)).put("controls", controls(derived))
				.put("applies", derived.applies().name().toLowerCase(Locale.ROOT)).put("duty", derived.requirement().getDuty());
	}

	private static List<String> controls(DerivedRequirement derived) {
		return derived.requirement().getControls().stream().map(control -> Names.word(control.getControl())).filter(Objects::nonNull).toList();
	}
}
