package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.DATA_ITEM__KIND;
import static org.assay.model.AssayPackage.Literals.INFORMATION_SET__OWNER;
import static org.assay.model.AssayPackage.Literals.INFORMATION_SET__RETENTIONS;
import static org.assay.model.AssayPackage.Literals.RETENTION_RULE__DECISION;
import static org.assay.model.AssayPackage.Literals.RETENTION_RULE__INTERVAL;
import static org.assay.model.AssayPackage.Literals.RETENTION_RULE__UNTIL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.Corpus;
import org.assay.model.DataItem;
import org.assay.model.InformationSet;
import org.assay.model.PersonalDataKind;
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
	}

	private void informationNeedsOwner(InformationSet information, Reporter report) {
		if (information.getOwner() == null) {
			report.at(information, INFORMATION_SET__OWNER).with(information);
		}
	}

	/** The same data are those with the same title; data without a title are the same if they have the same name. */
	private void sameDataMustHaveSameKind(Reporter report) {
		Map<String, DataItem> first = new HashMap<>();
		for (DataItem item : corpus.all(DataItem.class)) {
			if (item.getKind() == PersonalDataKind.UNSPECIFIED || !(item.eContainer() instanceof InformationSet set)) {
				continue;
			}
			String words = TextForm.normal(item.getTitle());
			DataItem known = first.putIfAbsent(words.isEmpty() ? "name " + item.getName() : "title " + words, item);
			if (known != null && known.getKind() != item.getKind() && known.eContainer() != set) {
				report.at(item, DATA_ITEM__KIND).with(item, item.getKind(), known.getKind(), (InformationSet) known.eContainer());
			}
		}
	}

	private void personalDataAndRecordsNeedRetention(InformationSet information, Reporter report) {
		boolean keepsPersonalData = information.getItems().stream()
				.anyMatch(item -> AssessedServices.isPersonal(item.getKind()) && !item.isTransient());
		if (information.getRetentions().isEmpty() && (keepsPersonalData || information.getPublicRecord() == Ternary.YES)) {
			report.at(information, INFORMATION_SET__RETENTIONS).with(information);
		}
	}

	private void retentionMustBeOneValue(InformationSet information, Reporter report) {
		List<RetentionRule> rules = information.getRetentions();
		for (int index = 1; index < rules.size(); index++) {
			RetentionRule first = rules.get(0);
			RetentionRule other = rules.get(index);
			if (!value(first).equals(value(other))) {
				report.at(other, feature(other)).variant("two").with(spelled(other), spelled(first), information);
			}
		}
	}

	private static Object value(RetentionRule rule) {
		return rule.getInterval() == null ? TextForm.normal(rule.getUntil()) : Period.of(rule.getInterval());
	}

	private static Object spelled(RetentionRule rule) {
		return rule.getInterval() == null ? "\"" + rule.getUntil() + "\"" : rule.getInterval();
	}

	private static EStructuralFeature feature(RetentionRule rule) {
		return rule.getInterval() == null ? RETENTION_RULE__UNTIL : RETENTION_RULE__INTERVAL;
	}

	private void purgingOfRecordsNeedsDecision(InformationSet information, Reporter report) {
		if (information.getPublicRecord() != Ternary.YES) {
			return;
		}
		for (RetentionRule rule : information.getRetentions()) {
			if (TextForm.isBlank(rule.getDecision())) {
				report.at(rule, rule.eIsSet(RETENTION_RULE__DECISION) ? RETENTION_RULE__DECISION : feature(rule)).variant("record")
						.with(information);
			}
		}
	}
}
