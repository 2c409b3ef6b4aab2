package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.DATA_ITEM__KIND;
import static org.assay.model.AssayPackage.Literals.LEGAL_GROUND__REGULATION;
import static org.assay.model.AssayPackage.Literals.PROCESSING_ACTIVITY__DPIA;
import static org.assay.model.AssayPackage.Literals.PROCESSING_ACTIVITY__GROUNDS;
import static org.assay.model.AssayPackage.Literals.PROCESSING_ACTIVITY__INFORMATION;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Actors;
import org.assay.analysis.LibraryNames;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.model.Actor;
import org.assay.model.DataItem;
import org.assay.model.InformationSet;
import org.assay.model.LegalGround;
import org.assay.model.PersonalDataKind;
import org.assay.model.ProcessingActivity;
import org.assay.model.ServiceInstance;
import org.assay.model.ServiceStatus;
import org.assay.model.Unit;

/** Personal data are processed on a ground, of the right kind, after an assessment where the law asks for one. */
final class PersonalDataRules implements RuleGroup {

	private static final int CRITERIA_THAT_CALL_FOR_AN_ASSESSMENT = 2;

	/** Parts of titles and names of items, in the form of {@link TextForm#normal}, that mean a personal identity number. */
	private static final List<String> IDENTITY_NUMBER = List.of("personnummer", "personnumret", "samordningsnummer",
			"personal identity number", "personalidentitynumber", "personal number", "personalnumber", "coordination number");

	PersonalDataRules(RuleContext context) {
		// needs nothing but the elements
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R32, ProcessingActivity.class, this::processingNeedsGround);
		checks.on(RuleCatalogue.R33, ProcessingActivity.class, this::authorityNeedsAnotherGround);
		checks.on(RuleCatalogue.R34, ProcessingActivity.class, this::specialDataNeedException);
		checks.on(RuleCatalogue.R34, DataItem.class, this::identityNumberIsNoSpecialCategory);
		checks.on(RuleCatalogue.R39, ProcessingActivity.class, this::highRiskNeedsImpactAssessment);
	}

	private void processingNeedsGround(ProcessingActivity processing, Reporter report) {
		if (processing.getGrounds().isEmpty()) {
			report.at(processing, PROCESSING_ACTIVITY__GROUNDS).with(processing);
		}
	}

	private void specialDataNeedException(ProcessingActivity processing, Reporter report) {
		if (!processing.getExceptions().isEmpty()) {
			return;
		}
		for (int index = 0; index < processing.getInformation().size(); index++) {
			InformationSet set = processing.getInformation().get(index);
			Optional<DataItem> special = Linked.is(set) ? set.getItems().stream().filter(PersonalDataRules::isSpecial).findFirst()
					: Optional.empty();
			if (special.isPresent()) {
				report.at(processing, PROCESSING_ACTIVITY__INFORMATION, index).with(processing, special.get(), special.get().getKind());
			}
		}
	}

	private static boolean isSpecial(DataItem item) {
		return item.getKind() == PersonalDataKind.SPECIAL_CATEGORY || item.getKind() == PersonalDataKind.CRIMINAL;
	}

	private void identityNumberIsNoSpecialCategory(DataItem item, Reporter report) {
		String words = TextForm.normal(item.getName()) + " " + TextForm.normal(item.getTitle());
		if (item.getKind() == PersonalDataKind.SPECIAL_CATEGORY && IDENTITY_NUMBER.stream().anyMatch(words::contains)) {
			report.at(item, DATA_ITEM__KIND).variant("number")
					.fix(Fix.replace(item, DATA_ITEM__KIND, PersonalDataKind.PROTECTION_WORTHY)).with(item);
		}
	}

	private void highRiskNeedsImpactAssessment(ProcessingActivity processing, Reporter report) {
		if (processing.getDpia() != null || processing.getCriteria().size() < CRITERIA_THAT_CALL_FOR_AN_ASSESSMENT) {
			return;
		}
		Optional<ServiceInstance> inUse = Linked.all(processing.getServices())
				.filter(service -> service.getStatus() == ServiceStatus.IN_USE).findFirst();
		if (inUse.isPresent()) {
			report.at(processing, PROCESSING_ACTIVITY__DPIA).with(processing, processing.getCriteria().size(), inUse.get());
		} else {
			report.at(processing, PROCESSING_ACTIVITY__DPIA).variant("before").with(processing, processing.getCriteria().size());
		}
	}

	private void authorityNeedsAnotherGround(ProcessingActivity processing, Reporter report) {
		Optional<Actor> authority = Linked.all(processing.getControllers()).filter(PersonalDataRules::isAuthority).findFirst();
		if (authority.isEmpty()) {
			return;
		}
		boolean alone = processing.getGrounds().size() == 1;
		for (LegalGround ground : processing.getGrounds()) {
			if (LibraryNames.is(ground.getRegulation(), LibraryNames.LEGITIMATE_INTEREST)) {
				report.at(ground, LEGAL_GROUND__REGULATION).with(authority.get(), ground.getRegulation());
			} else if (alone && LibraryNames.is(ground.getRegulation(), LibraryNames.CONSENT)) {
				report.at(ground, LEGAL_GROUND__REGULATION).variant("consent").with(authority.get(), ground.getRegulation());
			}
		}
	}

	private static boolean isAuthority(Actor actor) {
		return actor instanceof Unit unit && unit.isAuthority()
				|| Actors.kind(actor).filter(kind -> LibraryNames.isKindOf(kind, LibraryNames.AUTHORITY)).isPresent();
	}
}
