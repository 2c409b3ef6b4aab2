package org.assay.ide.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.requirement.Because;
import org.assay.analysis.requirement.DerivedRequirement;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.ide.Texts;
import org.assay.model.Assessment;
import org.assay.model.ControlReference;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementStatus;
import org.assay.model.ServiceInstance;
import org.eclipse.emf.ecore.EObject;

/**
 * Makes the list of requirements of a project: those of each assessment with their answers, and those of services that nobody has assessed.
 */
public final class RequirementEntries {

	private final Snapshot snapshot;
	private final String language;

	private RequirementEntries(Snapshot snapshot, String language) {
		this.snapshot = snapshot;
		this.language = language;
	}

	/** Return them in the order of the text. */
	public static List<RequirementEntry> of(Snapshot snapshot, String language) {
		RequirementEntries entries = new RequirementEntries(snapshot, language);
		List<RequirementEntry> all = new ArrayList<>();
		Set<ServiceInstance> assessed = new LinkedHashSet<>();
		for (Assessment assessment : snapshot.checked().corpus().all(Assessment.class)) {
			var requirements = snapshot.checked().analysis().requirements(assessment);
			requirements.derived().ifPresent(derived -> assessed.add(derived.service()));
			requirements.rows().forEach(row -> all.add(entries.answered(row, assessment)));
		}
		for (ServiceInstance service : snapshot.checked().corpus().all(ServiceInstance.class)) {
			if (!assessed.contains(service)) {
				snapshot.checked().analysis().requirements(service).all().stream().filter(DerivedRequirement::isListed)
						.forEach(derived -> all.add(entries.unanswered(derived, service)));
			}
		}
		return all;
	}

	private RequirementEntry answered(RequirementRow row, Assessment assessment) {
		EObject written = row.answer().<EObject>map(answer -> answer).orElse(row.requirement());
		return entry(row.derived(), row.status(), Titles.of(assessment, language), written);
	}

	private RequirementEntry unanswered(DerivedRequirement derived, ServiceInstance service) {
		return entry(derived, RequirementStatus.NOT_ASSESSED, Titles.of(service, language), derived.requirement());
	}

	private RequirementEntry entry(DerivedRequirement derived, RequirementStatus status, String subject, EObject written) {
		var requirement = derived.requirement();
		String controls = requirement.getControls().stream().map(ControlReference::getControl)
				.filter(control -> control != null && !control.eIsProxy()).map(control -> control.getName()).collect(Collectors.joining(", "));
		Optional<Place> place = snapshot.place(written).or(() -> snapshot.place(requirement));
		var view = ((RequirementCatalogue) requirement.eContainer()).getView();
		return new RequirementEntry(Titles.name(requirement), requirement.getName(), Titles.of(requirement, language), view, controls, status,
				derived.because().stream().anyMatch(RequirementEntries::isDoubt), reason(derived), subject, place);
	}

	private static boolean isDoubt(Because because) {
		return because instanceof Because.UnknownLevel || because instanceof Because.NotEvaluable || because instanceof Because.NothingStated;
	}

	private String reason(DerivedRequirement derived) {
		return derived.because().stream().map(this::reason).distinct().collect(Collectors.joining("; "));
	}

	private String reason(Because because) {
		return switch (because) {
			case Because.Always always -> Texts.of("reason.always");
			case Because.ByLevel level -> Texts.of("reason.level", aspect(level.level()), level(level.level()));
			case Because.ByCondition condition -> Texts.of("reason.condition");
			case Because.ByLaw law -> Texts.of("reason.law", Titles.of(law.law(), language));
			case Because.UnknownLevel unknown -> Texts.of("reason.unknown", aspect(unknown.level()));
			case Because.NotEvaluable failed -> Texts.of("reason.notEvaluable");
			case Because.NothingStated nothing -> Texts.of("reason.nothing");
		};
	}

	private String aspect(EffectiveLevel level) {
		return Titles.of(level.aspect(), language);
	}

	private String level(EffectiveLevel level) {
		return level.level().map(reached -> Titles.of(reached, language)).orElse("?");
	}
}
