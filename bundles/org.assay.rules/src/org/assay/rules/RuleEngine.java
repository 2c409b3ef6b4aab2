package org.assay.rules;

import java.time.LocalDate;
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

	/**
	 * Run only some of the rules of this engine, and only those of their checks that look at single elements; acceptances that match nothing are not
	 * reported.
	 *
	 * @param severities what the project says of rules, whether the corpus does or not
	 */
	List<Violation> run(RuleContext context, Severities severities, Set<String> codes, Collection<Violation> found) {
		Acceptances acceptances = new Acceptances(context.corpus(), context.analysis().asOf());
		Set<Violation> raw = new LinkedHashSet<>(found);
		groups.forEach(group -> raw.addAll(new Run(context, severities).of(group, codes)));
		return applied(raw, severities, acceptances);
	}

	/** Return the codes of the rules that a group has checks for, sorted. */
	static Set<String> codes(RuleGroup.Factory group) {
		Corpus nothing = new Corpus(List.of(), List.of());
		Checks checks = new Checks();
		group.create(new RuleContext(nothing, Analysis.of(nothing, LocalDate.EPOCH))).register(checks);
		return checks.codes();
	}

	private static List<Violation> applied(Collection<Violation> raw, Severities severities, Acceptances acceptances) {
		List<Violation> applied = new ArrayList<>();
		for (Violation violation : raw) {
			if (!severities.isOff(violation.rule())) {
				applied.add(acceptances.apply(severities.apply(violation)));
			}
		}
		return applied;
	}

	private static List<Violation> judged(Collection<Violation> raw, Severities severities, Acceptances acceptances,
			List<EObject> elements) {
		List<Violation> judged = applied(raw, severities, acceptances);
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

		private Set<Violation> of(RuleGroup.Factory group) {
			Checks checks = checks(group);
			checks.forElements().forEach(this::elements);
			firstFile().ifPresent(file -> checks.forProject().forEach(check -> project(check, file)));
			return found;
		}

		private Set<Violation> of(RuleGroup.Factory group, Set<String> codes) {
			checks(group).forElements().stream().filter(check -> codes.contains(check.rule().code())).forEach(this::elements);
			return found;
		}

		/** A group that cannot be made leaves its rules out, which has to be said; without a file there is nothing that they could look at. */
		private Checks checks(RuleGroup.Factory group) {
			Checks checks = new Checks();
			context.goOn();
			try {
				group.create(context).register(checks);
			} catch (RuntimeException | Error failure) {
				firstFile().ifPresent(file -> found.add(Violation.plain(RuleCatalogue.R00, file, null, Failures.describe(failure))));
			}
			return checks;
		}

		private Optional<AssayFile> firstFile() {
			return context.corpus().projectFiles().stream().findFirst();
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
