package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CONTROL_REFERENCE__CONTROL;
import static org.assay.model.AssayPackage.Literals.CONTROL_REFERENCE__PRINTED_TITLE;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT_CATALOGUE__FRAMEWORK;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT__DUTY;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT__TEXT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.Containers;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.model.Control;
import org.assay.model.ControlReference;
import org.assay.model.DutyBearer;
import org.assay.model.Framework;
import org.assay.model.Requirement;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementView;

/** A catalogue names one edition of a framework, says each requirement once, and asks the right side for it. */
final class CatalogueRules implements RuleGroup {

	private final SameControl same;

	CatalogueRules(RuleContext context) {
		same = new SameControl(context.corpus());
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R24, RequirementCatalogue.class, this::catalogueNeedsFrameworkWithEdition);
		checks.on(RuleCatalogue.R24, ControlReference.class, this::controlMustBeOfTheCataloguesFramework);
		checks.on(RuleCatalogue.R25, ControlReference.class, this::printedTitleMustBeTheControls);
		checks.on(RuleCatalogue.R28, RequirementCatalogue.class, this::textsMustDiffer);
		checks.on(RuleCatalogue.R29, Requirement.class, this::dutyMustFitTheView);
	}

	private void catalogueNeedsFrameworkWithEdition(RequirementCatalogue catalogue, Reporter report) {
		if (catalogue.getRequirements().stream().allMatch(requirement -> requirement.getControls().isEmpty())) {
			return;
		}
		Framework framework = catalogue.getFramework();
		if (framework == null) {
			report.at(catalogue, REQUIREMENT_CATALOGUE__FRAMEWORK).variant("framework").with(catalogue);
		} else if (!framework.eIsProxy() && TextForm.isBlank(framework.getEdition())) {
			report.at(catalogue, REQUIREMENT_CATALOGUE__FRAMEWORK).variant("edition").with(framework);
		}
	}

	private void controlMustBeOfTheCataloguesFramework(ControlReference reference, Reporter report) {
		Control control = reference.getControl();
		Framework expected = Containers.around(reference, RequirementCatalogue.class)
				.flatMap(catalogue -> Linked.of(catalogue.getFramework())).orElse(null);
		if (expected != null && Linked.is(control) && control.eContainer() instanceof Framework own && own != expected) {
			report.at(reference, CONTROL_REFERENCE__CONTROL).fix(same.of(control, expected)
					.map(mapped -> Fix.replace(reference, CONTROL_REFERENCE__CONTROL, mapped))).with(control, own, expected);
		}
	}

	private void printedTitleMustBeTheControls(ControlReference reference, Reporter report) {
		Control control = reference.getControl();
		String printed = TextForm.normal(reference.getPrintedTitle());
		if (printed.isEmpty() || !Linked.is(control) || TextForm.isBlank(control.getTitle())) {
			return;
		}
		boolean known = printed.equals(TextForm.normal(control.getTitle())) || control.getTranslations().stream()
				.anyMatch(translation -> printed.equals(TextForm.normal(translation.getText())));
		if (!known) {
			report.at(reference, CONTROL_REFERENCE__PRINTED_TITLE)
					.fix(Fix.replace(reference, CONTROL_REFERENCE__PRINTED_TITLE, Written.quoted(control.getTitle())))
					.with(reference.getPrintedTitle(), control, control.getTitle());
		}
	}

	private void textsMustDiffer(RequirementCatalogue catalogue, Reporter report) {
		Map<String, List<Requirement>> byText = new LinkedHashMap<>();
		for (Requirement requirement : catalogue.getRequirements()) {
			String text = TextForm.normal(requirement.getText());
			if (!text.isEmpty()) {
				byText.computeIfAbsent(text, key -> new ArrayList<>(1)).add(requirement);
			}
		}
		byText.values().stream().filter(same -> same.size() > 1)
				.forEach(same -> report.at(same.get(1), REQUIREMENT__TEXT).with(same));
	}

	private void dutyMustFitTheView(Requirement requirement, Reporter report) {
		RequirementView view = requirement.eContainer() instanceof RequirementCatalogue catalogue ? catalogue.getView()
				: RequirementView.UNSPECIFIED;
		DutyBearer duty = requirement.getDuty();
		if (view == RequirementView.SUPPLIER && duty == DutyBearer.CUSTOMER
				|| view == RequirementView.OWN && duty == DutyBearer.SUPPLIER) {
			report.at(requirement, REQUIREMENT__DUTY).fix(Fix.replace(requirement, REQUIREMENT__DUTY,
					view == RequirementView.SUPPLIER ? DutyBearer.SUPPLIER : DutyBearer.CUSTOMER)).with(requirement, duty, view);
		}
	}
}
