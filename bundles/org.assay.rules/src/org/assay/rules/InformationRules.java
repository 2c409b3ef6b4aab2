package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.DATA_ITEM__KIND;
import static org.assay.model.AssayPackage.Literals.INFORMATION_SET__OWNER;
import static org.assay.model.AssayPackage.Literals.INFORMATION_SET__RETENTIONS;
import static org.assay.model.AssayPackage.Literals.RETENTION_RULE__DECISION;
import static org.assay.model.AssayPackage.Literals.RETENTION_RULE__INTERVAL;
import static org.assay.model.AssayPackage.Literals.RETENTION_RULE__PERMANENT;
import static org.assay.model.AssayPackage.Literals.RETENTION_RULE__UNTIL;

import org.assay.analysis.AssessedServices;
import org.assay.analysis.Corpus;
import org.assay.analysis.DataKinds;
import org.assay.analysis.Retentions;
import org.assay.analysis.TextForm;
import org.assay.model.InformationSet;
import org.assay.model.RetentionRule;
import org.assay.model.Ternary;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Information has an owner, one description of each kind of data, and one time to be purged. */
final class InformationRules implements RuleGroup {

	private final Corpus corpus;

	InformationRules(RuleContext context) {
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R02, InformationSet.class, this::informationNeedsOwner);
		checks.project(RuleCatalogue.R18, this::sameDataMustHaveSameKind);
		checks.on(RuleCatalogue.R36, InformationSet.class, this::personalDataAndRecordsNeedRetention);
		checks.on(RuleCatalogue.R36, InformationSet.class, this::retentionMustBeOneValue);
		checks.on(RuleCatalogue.R36, InformationSet.class, this::purgingOfRecordsNeedsDecision);
		checks.on(RuleCatalogue.R36, InformationSet.class, this::onlyRecordsAreKeptForEver);
	}

	private void informationNeedsOwner(InformationSet information, Reporter report) {
		if (information.getOwner() == null) {
			report.at(information, INFORMATION_SET__OWNER)
					.fix(() -> SoleRole.stated(corpus, information, INFORMATION_SET__OWNER, "owner")).with(information);
		}
	}

	private void sameDataMustHaveSameKind(Reporter report) {
		DataKinds.differences(corpus).forEach(different -> report.at(different.item(), DATA_ITEM__KIND)
				.fix(Fix.state(different.item(), DATA_ITEM__KIND, "", different.first().getKind())).with(different.item(),
				different.item().getKind(), different.first().getKind(), (InformationSet) different.first().eContainer()));
	}

	private void personalDataAndRecordsNeedRetention(InformationSet information, Reporter report) {
		if (information.getRetentions().isEmpty() && (keepsPersonalData(information) || information.getPublicRecord() == Ternary.YES)) {
			report.at(information, INFORMATION_SET__RETENTIONS).with(information);
		}
	}

	private static boolean keepsPersonalData(InformationSet information) {
		return information.getItems().stream().anyMatch(item -> AssessedServices.isPersonal(item.getKind()) && !item.isTransient());
	}

	/** Archives are kept for ever, and records are archives; other personal data are kept for a purpose, which ends (GDPR 5.1 e, 89). */
	private void onlyRecordsAreKeptForEver(InformationSet information, Reporter report) {
		if (information.getPublicRecord() == Ternary.YES || !keepsPersonalData(information)) {
			return;
		}
		information.getRetentions().stream().filter(RetentionRule::isPermanent).findFirst()
				.ifPresent(rule -> report.at(rule, RETENTION_RULE__PERMANENT).variant("forever").with(information));
	}

	private void retentionMustBeOneValue(InformationSet information, Reporter report) {
		RetentionRule first = information.getRetentions().isEmpty() ? null : information.getRetentions().get(0);
		Retentions.differing(information).forEach(other -> report.at(other, feature(other)).variant("two")
				.fix(Fix.remove(other).titled("remove-of", spelled(other)), Fix.remove(first).titled("remove-of", spelled(first)))
				.with(spelled(other), spelled(first), information));
	}

	private static Object spelled(RetentionRule rule) {
		if (rule.isPermanent()) {
			return new Word("for-ever");
		}
		return rule.getInterval() == null ? "\"" + rule.getUntil() + "\"" : rule.getInterval();
	}

	private static EStructuralFeature feature(RetentionRule rule) {
		if (rule.isPermanent()) {
			return RETENTION_RULE__PERMANENT;
		}
		return rule.getInterval() == null ? RETENTION_RULE__UNTIL : RETENTION_RULE__INTERVAL;
	}

	private void purgingOfRecordsNeedsDecision(InformationSet information, Reporter report) {
		if (information.getPublicRecord() != Ternary.YES) {
			return;
		}
		for (RetentionRule rule : information.getRetentions()) {
			if (!rule.isPermanent() && TextForm.isBlank(rule.getDecision())) {
				report.at(rule, rule.eIsSet(RETENTION_RULE__DECISION) ? RETENTION_RULE__DECISION : feature(rule)).variant("record")
						.with(information);
			}
		}
	}
}
