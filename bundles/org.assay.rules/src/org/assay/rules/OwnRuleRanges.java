package org.assay.rules;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.Corpus;
import org.assay.model.ChainLink;
import org.assay.model.CustomRule;
import org.assay.model.InformationSet;
import org.assay.model.Requirement;
import org.assay.model.Risk;
import org.assay.model.RuleSubject;
import org.assay.model.RuleVariable;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;

/** What the variables of the project's own rules range over. */
final class OwnRuleRanges {

	/** A rule over two lists of a thousand elements is still run; one over three of them is not. */
	static final long MOST_COMBINATIONS = 1_000_000;

	private final Corpus corpus;

	OwnRuleRanges(Corpus corpus) {
		this.corpus = corpus;
	}

	/** Takes a value for each variable of a rule, in their order, and says whether to go on. */
	@FunctionalInterface
	interface Step {
		boolean take(List<EObject> bindings);
	}

	/** Return whether a rule has too many combinations of values to be run. */
	boolean isTooWide(CustomRule rule) {
		long combinations = 1;
		for (RuleVariable variable : rule.getVariables()) {
			combinations = Math.min(MOST_COMBINATIONS + 1, combinations * Math.max(1, range(variable.getSubject()).size()));
		}
		return combinations > MOST_COMBINATIONS;
	}

	/** Visit the combinations of values, the last variable changing fastest. */
	void each(CustomRule rule, Step step) {
		List<List<? extends EObject>> ranges = new ArrayList<>();
		rule.getVariables().forEach(variable -> ranges.add(range(variable.getSubject())));
		bind(ranges, new ArrayList<>(), step);
	}

	private static boolean bind(List<List<? extends EObject>> ranges, List<EObject> bound, Step step) {
		if (bound.size() == ranges.size()) {
			return step.take(List.copyOf(bound));
		}
		for (EObject element : ranges.get(bound.size())) {
			bound.add(element);
			boolean goOn = bind(ranges, bound, step);
			bound.remove(bound.size() - 1);
			if (!goOn) {
				return false;
			}
		}
		return true;
	}

	private List<? extends EObject> range(RuleSubject subject) {
		return switch (subject) {
		case SERVICE -> corpus.all(ServiceInstance.class);
		case INFORMATION -> corpus.all(InformationSet.class);
		case RISK -> corpus.all(Risk.class);
		case REQUIREMENT -> corpus.all(Requirement.class);
		case VERDICT -> corpus.all(Verdict.class);
		case LINK -> corpus.all(ChainLink.class);
		};
	}
}
