package org.assay.analysis.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.requirement.DerivedRequirement;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.analysis.verdict.World;
import org.assay.model.Assessment;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementStatus;
import org.assay.model.RequirementView;
import org.assay.model.ServiceInstance;

/**
 * Q7: a requirement that one side has to meet for a service.
 *
 * @param service the service
 * @param assessment the assessment whose answer counts; empty if none speaks of the service
 * @param row the requirement with its answer
 * @param overdue whether a requirement that recurs should have been looked at again before the day of the question
 */
public record RequirementDuty(ServiceInstance service, Optional<Assessment> assessment, RequirementRow row, boolean overdue) {

	public RequirementDuty {
		Objects.requireNonNull(service);
		Objects.requireNonNull(assessment);
		Objects.requireNonNull(row);
	}

	/**
	 * Return the requirements of one side, service by service in document order, then as in the catalogues. They follow from the assessments of
	 * a service that are not history; for a service without any from the catalogues of the project.
	 *
	 * @param side for whom the catalogues are written
	 * @param service the service asked about; empty for all of the project
	 */
	public static List<RequirementDuty> of(World world, RequirementView side, Optional<ServiceInstance> service) {
		Analysis analysis = world.analysis();
		Set<Assessment> past = AssessedServices.past(analysis.corpus());
		Map<ServiceInstance, List<Assessment>> bySubject = AssessedServices.bySubject(analysis.corpus());
		Set<ServiceInstance> services = new LinkedHashSet<>(service.map(List::of).orElseGet(() -> analysis.corpus().all(ServiceInstance.class)));
		if (service.isEmpty()) {
			services.addAll(analysis.corpus().all(Assessment.class).stream().map(Assessment::getSubject).filter(bySubject::containsKey).toList());
		}
		List<RequirementDuty> duties = new ArrayList<>();
		for (ServiceInstance each : services) {
			List<Assessment> current = bySubject.getOrDefault(each, List.of()).stream().filter(assessment -> !past.contains(assessment)).toList();
			for (Assessment assessment : current) {
				analysis.requirements(assessment).rows(side).forEach(row -> duties.add(duty(each, Optional.of(assessment), row, world.asOf())));
			}
			if (current.isEmpty()) {
				analysis.requirements(each).listed().stream().map(RequirementDuty::unanswered).filter(row -> row.catalogue().getView() == side)
						.forEach(row -> duties.add(duty(each, Optional.empty(), row, world.asOf())));
			}
		}
		return duties;
	}

	private static RequirementDuty duty(ServiceInstance service, Optional<Assessment> assessment, RequirementRow row, LocalDate day) {
		return new RequirementDuty(service, assessment, row, row.isOverdue(day));
	}

	private static RequirementRow unanswered(DerivedRequirement requirement) {
		return new RequirementRow(requirement, Optional.empty(), RequirementStatus.NOT_ASSESSED, List.of(), Optional.empty(), List.of(),
				Optional.empty(), Optional.empty());
	}

	/** Return the catalogue of the requirement. */
	public RequirementCatalogue catalogue() {
		return row.catalogue();
	}

	/** Return whether something is left to do: not known to be met, partly met, not met, overdue, or with evidence that has expired. */
	public boolean isOpen() {
		return switch (row.status()) {
			case NOT_APPLICABLE -> false;
			case MET -> overdue || !row.expired().isEmpty();
			default -> true;
		};
	}
}
