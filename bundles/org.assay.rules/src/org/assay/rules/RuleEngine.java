package org.assay.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.model.AssayFile;
import org.eclipse.emf.ecore.EObject;

/**
 * Runs rules over a corpus: one pass over the project's files, in which every element meets the checks for its type, then
 * the checks of the project as a whole. A check that fails hides no other: the failure itself becomes a violation (R00).
 */
public final class RuleEngine {

	private static final RuleEngine STANDARD = new RuleEngine(RuleGroups.ALL);

	private final List<RuleGroup.Factory> groups;

	/** @param groups the groups whose rules are run; those of the product are in {@link RuleGroups#ALL} */
	public RuleEngine(List<RuleGroup.Factory> groups) {
		this.groups = List.copyOf(groups);
	}

	/**
	 * Check a corpus by all rules of the product and by the project's own rules.
	 *
	 * @return what the rules found, with the project's severities and acceptances, in the order of the text
	 */
	public static List<Violation> check(Corpus corpus, Analysis analysis) {
		return check(corpus, analysis, List.of());
	}

	/**
	 * Check a corpus, and judge what was found while it was loaded by the same severities and acceptances.
	 *
	 * @param found violations found by the loader
	 */
	public static List<Violation> check(Corpus corpus, Analysis analysis, Collection<Violation> found) {
		return STANDARD.run(new RuleContext(corpus, analysis), found);
	}

	/** Run the rules of this engine, see {@link #check(Corpus, Analysis, Collection)}. */
	public List<Violation> run(RuleContext context, Collection<Violation> found) {
		Severities severities = new Severities(context.corpus());
		LinkedHashSet<Violation> raw = new LinkedHashSet<>(found);
		raw.addAll(severities.refused());
		ViolationOrder order = new ViolationOrder();
		Run run = new Run(severities, raw::add);
		run.elements(context.corpus().projectFiles(), registered(context), order);
		return judged(raw, severities, new Acceptances(context.corpus()), order);
	}

	private Checks registered(RuleContext context) {
		Checks checks = new Checks();
		groups.forEach(group -> group.create(context).register(checks));
		return checks;
	}

	private static List<Violation> judged(Collection<Violation> raw, Severities severities, Acceptances acceptances,
			ViolationOrder order) {
		List<Violation> judged = new ArrayList<>();
		for (Violation violation : raw) {
			if (!severities.isOff(violation.rule())) {
				judged.add(acceptances.apply(severities.apply(violation)));
			}
		}
		acceptances.reportUnmatched(severities, violation -> {
			if (!severities.isOff(violation.rule())) {
				judged.add(severities.apply(violation));
			}
		});
		judged.sort(order);
		return List.copyOf(judged);
	}

	/** One run of checks. */
	private record Run(Severities severities, Consumer<Violation> sink) {

		void elements(List<AssayFile> files, Checks checks, ViolationOrder order) {
			for (AssayFile file : files) {
				element(file, checks, order);
				file.eAllContents().forEachRemaining(element -> element(element, checks, order));
			}
			for (Checks.RegisteredForProject check : checks.forProject()) {
				guarded(check.rule(), files.isEmpty() ? null : files.get(0), check.check()::check);
			}
		}

		private void element(EObject element, Checks checks, ViolationOrder order) {
			order.enter(element);
			for (Checks.Registered<?> check : checks.forElementsOf(element.eClass())) {
				guarded(check.rule(), element, report -> check.run(element, report));
			}
		}

		/** Deep expressions may overflow the stack of one check; the next check starts from here with a fresh one. */
		private void guarded(Rule rule, EObject element, Consumer<Reporter> check) {
			if (element == null || severities.isOff(rule)) {
				return;
			}
			try {
				check.accept(new Reporter(rule, sink));
			} catch (RuntimeException | StackOverflowError failure) {
				sink.accept(Violation.of(RuleCatalogue.R00, element, null, -1, "check", rule.code(), Failures.describe(failure)));
			}
		}
	}
}
