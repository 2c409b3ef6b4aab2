package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.RISK__CATEGORY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.model.Assessment;
import org.assay.model.Risk;
import org.assay.model.RiskCategory;
import org.assay.model.RiskRegister;

/** Ids of risks are unique in an assessment, and their letters are those of the model's categories. */
final class RiskIdentityRules implements RuleGroup {

	/** Ids such as A6: capital letters, then a number. Others, such as r1, carry no letter of a category. */
	private static final Pattern LETTERED = Pattern.compile("(\\p{Lu}{1,3})\\d{1,9}");

	RiskIdentityRules(RuleContext context) {
		// needs nothing but the elements
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R42, Assessment.class, this::idsMustBeUnique);
		checks.on(RuleCatalogue.R42, RiskRegister.class, this::lettersMustBeOfCategories);
	}

	private void idsMustBeUnique(Assessment assessment, Reporter report) {
		Map<String, Risk> known = new HashMap<>();
		for (RiskRegister register : assessment.getRegisters()) {
			for (Risk risk : register.getRisks()) {
				Risk first = known.putIfAbsent(String.valueOf(risk.getName()).toUpperCase(Locale.ROOT), risk);
				if (first != null && risk.getName() != null) {
					report.at(risk, NAMED_ELEMENT__NAME).fix(renamed(risk, assessment))
							.with(risk.getName(), first.getTitle() == null ? "" : first.getTitle());
				}
			}
		}
	}

	/** Return the fix that gives a risk the number behind the last one with its letter. */
	private static Optional<Fix> renamed(Risk risk, Assessment assessment) {
		Matcher own = LETTERED.matcher(risk.getName());
		if (!own.matches()) {
			return Optional.empty();
		}
		String letter = own.group(1);
		int last = assessment.getRegisters().stream().flatMap(register -> register.getRisks().stream())
				.map(other -> LETTERED.matcher(String.valueOf(other.getName())))
				.filter(other -> other.matches() && other.group(1).equals(letter))
				.mapToInt(other -> Integer.parseInt(other.group().substring(letter.length()))).max().orElse(0);
		return Optional.of(Fix.replace(risk, NAMED_ELEMENT__NAME, letter + (last + 1)));
	}

	private void lettersMustBeOfCategories(RiskRegister register, Reporter report) {
		if (!Linked.is(register.getModel())) {
			return;
		}
		Map<String, RiskCategory> byLetter = new HashMap<>();
		List<String> letters = new ArrayList<>();
		for (RiskCategory category : register.getModel().getCategories()) {
			if (!TextForm.isBlank(category.getLetter())) {
				byLetter.putIfAbsent(category.getLetter(), category);
				letters.add(category.getLetter());
			}
		}
		if (!letters.isEmpty()) {
			register.getRisks().forEach(risk -> letterMustBeOfCategory(risk, byLetter, letters, report));
		}
	}

	private void letterMustBeOfCategory(Risk risk, Map<String, RiskCategory> byLetter, List<String> letters, Reporter report) {
		Matcher id = LETTERED.matcher(String.valueOf(risk.getName()));
		if (!id.matches()) {
			return;
		}
		RiskCategory category = byLetter.get(id.group(1));
		if (category == null) {
			report.at(risk, NAMED_ELEMENT__NAME).variant("letter").with(risk.getName(), id.group(1), letters);
		} else if (Linked.is(risk.getCategory()) && risk.getCategory() != category) {
			report.at(risk, RISK__CATEGORY).variant("category").fix(Fix.replace(risk, RISK__CATEGORY, category))
					.with(risk.getName(), category, risk.getCategory());
		}
	}
}
