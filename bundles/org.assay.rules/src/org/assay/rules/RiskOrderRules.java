package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.RISK_REGISTER__SORT_KEYS;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.Analysis;
import org.assay.analysis.Linked;
import org.assay.analysis.NaturalIdOrder;
import org.assay.analysis.TextForm;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.model.Risk;
import org.assay.model.RiskRegister;
import org.assay.model.RiskSortKey;

/** A table of risks stands in the order that it declares. */
final class RiskOrderRules implements RuleGroup {

	private final Analysis analysis;

	RiskOrderRules(RuleContext context) {
		analysis = context.analysis();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R43, RiskRegister.class, this::rowsMustStandInDeclaredOrder);
	}

	/** Only the first row out of place is reported; the next ones may be in place once it is moved. */
	private void rowsMustStandInDeclaredOrder(RiskRegister register, Reporter report) {
		List<RiskSortKey> keys = register.getSortKeys();
		if (keys.isEmpty() || !Linked.is(register.getModel())) {
			return;
		}
		Map<Risk, Long> values = values(register);
		Comparator<Risk> order = keys.stream().map(key -> comparator(key, values)).reduce(Comparator::thenComparing).orElseThrow();
		List<Risk> rows = register.getRisks();
		for (int index = 1; index < rows.size(); index++) {
			if (order.compare(rows.get(index - 1), rows.get(index)) > 0) {
				report.at(rows.get(index), NAMED_ELEMENT__NAME)
						.fix(Fix.remove(register, RISK_REGISTER__SORT_KEYS).titled("remove-order")).with(rows.get(index), rows.get(index - 1), keys);
				return;
			}
		}
	}

	private Map<Risk, Long> values(RiskRegister register) {
		Map<Risk, Long> values = new IdentityHashMap<>();
		for (RiskEvaluation evaluation : analysis.risks(register).risks()) {
			evaluation.rating().value().ifPresent(value -> values.put(evaluation.risk(), value));
		}
		return values;
	}

	/** Rows that lack what they are sorted by come last. */
	private static Comparator<Risk> comparator(RiskSortKey key, Map<Risk, Long> values) {
		return switch (key) {
		case VALUE -> Comparator.comparing(values::get, falling());
		case ID -> Comparator.comparing(risk -> String.valueOf(risk.getName()), NaturalIdOrder.IDS);
		case LIKELIHOOD -> Comparator.comparing(Risk::getLikelihood, falling());
		case CONSEQUENCE -> Comparator.comparing(Risk::getConsequence, falling());
		case CATEGORY -> Comparator.comparing(RiskOrderRules::category, Comparator.nullsLast(Comparator.naturalOrder()));
		};
	}

	private static <T extends Comparable<T>> Comparator<T> falling() {
		return Comparator.nullsLast(Comparator.reverseOrder());
	}

	private static String category(Risk risk) {
		return Linked.of(risk.getCategory())
				.map(category -> TextForm.isBlank(category.getLetter()) ? category.getName() : category.getLetter()).orElse(null);
	}
}
