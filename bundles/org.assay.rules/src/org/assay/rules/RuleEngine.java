package org.assay.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.Parallel;
import org.assay.model.AssayFile;
import org.eclipse.emf.ecore.EObject;

/**
 * Runs rules over a corpus: each group of rules on its own, several at a time, every check on all elements of its type in the project's
 * files and then on the project as a whole. A check that fails in whatever way hides no other: the failure itself becomes a violation
 * (R00).
 */
public final class RuleEngine {

	/** Fewer elements are checked before another thread has begun. */
	private static final int WORTH_A_THREAD = 10_000;
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
		return check(new RuleContext(corpus, analysis), found);
	}

	/**
	 * Check a corpus as long as that is wanted.
	 *
	 * @throws java.util.concurrent.CancellationException if it no longer is
	 */
	public static List<Violation> check(RuleContext context, Collection<Violation> found) {
		return STANDARD.run(context, found);
	}

	/** Run the rules of this engine, see {@link #check(Corpus, Analysis, Collection)}. */
	public List<Violation> run(RuleContext context, Collection<Violation> found) {
		int elements = context.corpus().all(EObject.class).size();
		return run(context, found, elements < WORTH_A_THREAD ? 1 : Parallel.threads());
	}

	/** Run the rules of this engine with a number of threads, which makes no difference to the result. */
	List<Violation> run(RuleContext context, Collection<Violation> found, int threads) {
		Severities severities = new Severities(context.corpus());
		LinkedHashSet<Violation> raw = new LinkedHashSet<>(found);
		raw.addAll(severities.refused());
		Parallel.map(groups, threads, group -> new Run(context, severities).of(group)).forEach(raw::addAll);
		List<EObject> elements = context.corpus().all(EObject.class);
		return judged(raw, severities, new Acceptances(context.corpus(), context.analysis().asOf()), elements);
	}

	private static List<Violation> judged(Collection<Violation> raw, Severities severities, Acceptances acceptances,
			List<EObject> elements) {
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
		judged.sort(new ViolationOrder(judged, elements));
		return List.copyOf(judged);
	}

	/** One run of the checks of a group, which belong to one thread. */
	private static final class Run {

		private final RuleContext context;
		private final Severities severities;
		private final Set<Violation> found = new LinkedHashSet<>();
		/** Rules whose check has used up the memory; they are not asked again. */
		private final Set<Rule> exhausted = new HashSet<>();

		private Run(RuleContext context, Severities severities) {
			this.context = context;
			this.severities = severities;
		}

		/** A group that cannot be made leaves its rules out, which has to be said; without a file there is nothing that they could look at. */
		private Set<Violation> of(RuleGroup.Factory group) {
			Optional<AssayFile> first = context.corpus().projectFiles().stream().findFirst();
			Checks checks = new Checks();
			context.goOn();
			try {
				group.create(context).register(checks);
			} catch (RuntimeException | Error failure) {
				first.ifPresent(file -> found.add(Violation.plain(RuleCatalogue.R00, file, null, Failures.describe(failure))));
			}
			checks.forElements().forEach(this::elements);
			first.ifPresent(file -> checks.forProject().forEach(check -> project(check, file)));
			return found;
		}

		private <T extends EObject> void elements(Checks.Registered<T> check) {
			if (severities.isOff(check.rule())) {
				return;
			}
			Reporter report = new Reporter(check.rule(), found::add);
			for (T element : context.corpus().all(check.type())) {
				context.goOn();
				guarded(check.rule(), element, () -> check.check().check(element, report));
			}
		}

		private void project(Checks.RegisteredForProject check, AssayFile file) {
			if (!severities.isOff(check.rule())) {
				context.goOn();
				guarded(check.rule(), file, () -> check.check().check(new Reporter(check.rule(), found::add)));
			}
		}

		/**
		 * Deep expressions may overflow the stack of one check; the next check starts from here with a fresh one. What a check that used up the
		 * memory held is free again, so that the others can go on.
		 */
		private void guarded(Rule rule, EObject element, Runnable check) {
			if (exhausted.contains(rule)) {
				return;
			}
			try {
				check.run();
			} catch (RuntimeException | Error failure) {
				if (failure instanceof OutOfMemoryError) {
					exhausted.add(rule);
				}
				found.add(Violation.of(RuleCatalogue.R00, element, null, -1, "check", rule.code(), Failures.describe(failure)));
			}
		}
	}
}
