package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.RISK__SAME_CAUSE_AS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.analysis.Linked;
import org.assay.analysis.NaturalIdOrder;
import org.assay.analysis.TextForm;
import org.assay.model.Action;
import org.assay.model.Risk;
import org.assay.model.RiskRegister;

/** Risks with one cause are judged alike, and one action is not copied to causes that it does not meet. */
final class RiskCauseRules implements RuleGroup {

	private static final int MANY = 3;

	RiskCauseRules(RuleContext context) {
		// needs nothing but the elements
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R49, RiskRegister.class, this::oneActionMustNotMeetManyCauses);
		checks.on(RuleCatalogue.R53, RiskRegister.class, this::oneCauseMustHaveOneLikelihood);
	}

	private void oneActionMustNotMeetManyCauses(RiskRegister register, Reporter report) {
		Map<String, List<Action>> byText = new LinkedHashMap<>();
		for (Risk risk : register.getRisks()) {
			for (Action action : risk.getActions()) {
				String text = TextForm.normal(action.getTitle()) + "\n" + TextForm.normal(action.getText());
				if (text.length() > 1) {
					byText.computeIfAbsent(text, key -> new ArrayList<>()).add(action);
				}
			}
		}
		Map<Risk, Integer> causes = causes(register, true);
		for (List<Action> same : byText.values()) {
			List<Risk> risks = same.stream().map(action -> (Risk) action.eContainer()).distinct().toList();
			if (risks.stream().map(causes::get).distinct().count() >= MANY) {
				TreeSet<String> ids = new TreeSet<>(NaturalIdOrder.IDS);
				risks.forEach(risk -> ids.add(String.valueOf(risk.getName())));
				report.at(same.get(0), NAMED_ELEMENT__NAME).with(same.get(0), risks.size(), ids);
			}
		}
	}

	/** Number the causes: risks that name each other share one, and those that describe the cause in the same words if so wanted. */
	private static Map<Risk, Integer> causes(RiskRegister register, boolean sameWords) {
		List<Risk> risks = register.getRisks();
		Map<Risk, Integer> index = new IdentityHashMap<>();
		risks.forEach(risk -> index.put(risk, index.size()));
		int[] parent = new int[risks.size()];
		Arrays.setAll(parent, position -> position);
		Map<String, Integer> byWords = new HashMap<>();
		for (Risk risk : risks) {
			int own = index.get(risk);
			Linked.all(risk.getSameCauseAs()).filter(index::containsKey).forEach(other -> join(parent, own, index.get(other)));
			String words = sameWords ? TextForm.normal(risk.getCause()) : "";
			if (!words.isEmpty()) {
				join(parent, own, byWords.computeIfAbsent(words, key -> own));
			}
		}
		index.replaceAll((risk, position) -> root(parent, position));
		return index;
	}

	private static void join(int[] parent, int left, int right) {
		parent[root(parent, left)] = root(parent, right);
	}

	private static int root(int[] parent, int position) {
		int root = position;
		while (parent[root] != root) {
			parent[root] = parent[parent[root]];
			root = parent[root];
		}
		return root;
	}

	/** One finding for each cause: at the first line that joins two risks of different likelihood. */
	private void oneCauseMustHaveOneLikelihood(RiskRegister register, Reporter report) {
		Map<Risk, Integer> causes = causes(register, false);
		Map<Integer, Set<Risk>> byCause = new HashMap<>();
		register.getRisks().forEach(risk -> byCause.computeIfAbsent(causes.get(risk), key -> new LinkedHashSet<>()).add(risk));
		Set<Integer> said = new HashSet<>();
		for (Risk risk : register.getRisks()) {
			for (int item = 0; item < risk.getSameCauseAs().size(); item++) {
				Risk other = risk.getSameCauseAs().get(item);
				if (causes.containsKey(other) && differ(risk, other) && said.add(causes.get(risk))) {
					Set<Risk> rated = byCause.get(causes.get(risk)).stream().filter(each -> each.getLikelihood() != null)
							.collect(Collectors.toCollection(LinkedHashSet::new));
					report.at(risk, RISK__SAME_CAUSE_AS, item).with(rated, rated.stream().map(Risk::getLikelihood).toList());
				}
			}
		}
	}

	private static boolean differ(Risk left, Risk right) {
		return left.getLikelihood() != null && right.getLikelihood() != null && !left.getLikelihood().equals(right.getLikelihood());
	}
}
