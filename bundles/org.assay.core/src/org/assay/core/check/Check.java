package org.assay.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.QualifiedNames;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.dsl.fixing.FixWriter;
import org.assay.dsl.loading.LoadedProject;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.Problem;
import org.assay.dsl.loading.ProjectLoader;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.UsedSource;
import org.assay.model.AssayFile;
import org.assay.model.Element;
import org.assay.rules.Failures;
import org.assay.rules.FileRules;
import org.assay.rules.Finding;
import org.assay.rules.Fix;
import org.assay.rules.Offer;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleContext;
import org.assay.rules.RuleEngine;
import org.assay.rules.RuleSettings;
import org.assay.rules.RuleTexts;
import org.assay.rules.SourceRange;
import org.assay.rules.TextFix;
import org.assay.rules.Violation;
import org.assay.rules.ViolationKeys;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Checks a project: read, link, derive, apply the rules, put what they found into words. */
public final class Check {

	private static final Comparator<Finding> BY_PLACE = Comparator.comparing((Finding finding) -> finding.range().file())
			.thenComparingInt(finding -> finding.range().line()).thenComparingInt(finding -> finding.range().column())
			.thenComparing(Finding::code).thenComparing(Finding::message);

	/** Syntax; unknown names; ambiguous names; properties stated twice; unreadable files; hidden characters. */
	private static final Set<String> OF_TEXT = Set.of("R101", "R102", "R103", "R104", "R108", "R111");

	private final RuleTexts texts;
	private final BooleanSupplier stop;
	private FixWriter fixes;

	private Check(RuleTexts texts) {
		this(texts, () -> false);
	}

	private Check(RuleTexts texts, BooleanSupplier stop) {
		this.texts = texts;
		this.stop = stop;
	}

	/**
	 * Check the files of a project.
	 *
	 * @param sources the files, in any order
	 * @param asOf day on which everything is looked at
	 * @param language BCP 47 tag of the language of the messages
	 */
	public static CheckedProject run(List<SourceText> sources, LocalDate asOf, String language) {
		return run(sources, asOf, language, Evidence.UNSEEN, new Stopwatch());
	}

	/**
	 * Check the files of a project, and measure the phases {@code LOAD}, {@code LINK}, {@code DOCUMENTS} and {@code CHECK}.
	 *
	 * @param evidence looks into the documents that the texts name
	 */
	public static CheckedProject run(List<SourceText> sources, LocalDate asOf, String language, Evidence evidence, Stopwatch watch) {
		return run(sources, UsedSource.NONE, asOf, language, evidence, watch);
	}

	/** Check the files of a project that may use others.
	 * @param used opens the projects that it uses */
	public static CheckedProject run(List<SourceText> sources, UsedSource used, LocalDate asOf, String language, Evidence evidence, Stopwatch watch) {
		LoadedProject project = load(sources, used, watch);
		Analysis analysis = analysis(project, asOf, evidence, watch);
		CheckedProject checked = new Check(RuleTexts.of(language)).check(project, analysis);
		watch.end(Stopwatch.Phase.CHECK);
		return checked;
	}

	/**
	 * Check a project that has been read, as long as that is wanted.
	 *
	 * @param analysis what is derived from the project as of a day
	 * @param stop whether what would be found is no longer wanted
	 * @throws CancellationException if it no longer is
	 */
	public static CheckedProject run(LoadedProject project, Analysis analysis, String language, BooleanSupplier stop) {
		return new Check(RuleTexts.of(language), stop).check(project, analysis);
	}

	private static LoadedProject load(List<SourceText> sources, UsedSource used, Stopwatch watch) {
		LoadedProject project = ProjectLoader.create().load(sources, used, () -> watch.end(Stopwatch.Phase.LOAD));
		watch.end(Stopwatch.Phase.LINK);
		return project;
	}

	private static Analysis analysis(LoadedProject project, LocalDate asOf, Evidence evidence, Stopwatch watch) {
		EvidenceCheck seen = evidence.look(project.corpus());
		watch.end(Stopwatch.Phase.DOCUMENTS);
		return Analysis.of(project.corpus(), asOf, seen);
	}

	/** Looks into the documents that texts name. */
	@FunctionalInterface
	public interface Evidence {

		/** Looks into none. */
		Evidence UNSEEN = corpus -> EvidenceCheck.NONE;

		/** Return what was seen. */
		EvidenceCheck look(Corpus corpus);
	}

	/**
	 * Read the files of a project and link them, without applying the rules; {@code LOAD}, {@code LINK} and {@code DOCUMENTS} are measured.
	 *
	 * @param used opens the projects that it uses
	 */
	public static ReadProject read(List<SourceText> sources, UsedSource used, LocalDate asOf, String language, Evidence evidence, Stopwatch watch) {
		LoadedProject project = load(sources, used, watch);
		Check check = new Check(RuleTexts.of(language));
		List<Finding> gaps = project.problems().stream().filter(problem -> CheckedProject.isGap(problem.code()))
				.map(problem -> check.worded(() -> check.finding(problem), problem.code(), problem.range())).sorted(BY_PLACE).toList();
		return new ReadProject(project, analysis(project, asOf, evidence, watch), gaps);
	}

	/** Put what was found in a project into another language. */
	static CheckedProject again(CheckedProject project, String language) {
		return new Check(RuleTexts.of(language)).check(project.loaded(), project.analysis());
	}

	/** Return whether findings of a rule follow from the text of one file and what its names mean, whatever the project says otherwise. */
	public static boolean isOfFile(String code) {
		return OF_TEXT.contains(code) || FileRules.holds(code);
	}

	/**
	 * Return what is wrong with a file by the rules that look no further, in words.
	 *
	 * @param problems what was wrong with it when it was read
	 * @param file what was read; empty if nothing could be
	 * @param asOf day on which everything is looked at
	 * @param settings what the project says of rules
	 */
	public static List<Finding> ofFile(List<Problem> problems, Optional<AssayFile> file, LocalDate asOf, RuleSettings settings, String language) {
		List<Problem> here = problems.stream().filter(problem -> isOfFile(problem.code())).toList();
		List<Violation> judged = here.stream().filter(Check::isJudged).map(Check::violation).toList();
		return new Check(RuleTexts.of(language)).findings(here.stream().filter(problem -> !isJudged(problem)).toList(),
				file.map(read -> FileRules.check(read, asOf, settings, judged)).orElse(List.of()));
	}

	/** Return what keeps texts from being read, in words, by file and place; names are not looked at. */
	public static List<Finding> syntax(LoadedProject project, String language) {
		Check check = new Check(RuleTexts.of(language));
		return project.problems().stream().filter(problem -> problem.element() == null)
				.map(problem -> check.worded(() -> check.finding(problem), problem.code(), problem.range())).sorted(BY_PLACE).toList();
	}

	private CheckedProject check(LoadedProject project, Analysis analysis) {
		List<Finding> failures = new ArrayList<>();
		List<Violation> violations = violations(project, analysis, failures);
		List<Finding> findings = findings(project.problems().stream().filter(problem -> !isJudged(problem)).toList(), violations);
		if (!failures.isEmpty()) {
			findings = Stream.concat(findings.stream(), failures.stream()).sorted(BY_PLACE).toList();
		}
		int elements = project.corpus().all(Element.class).size();
		return new CheckedProject(project, analysis, findings, Summary.of(findings, project.files(), elements));
	}

	private List<Finding> findings(List<Problem> problems, List<Violation> violations) {
		List<Finding> findings = new ArrayList<>();
		Set<Place> said = new HashSet<>();
		for (Problem problem : problems) {
			findings.add(worded(() -> finding(problem), problem.code(), problem.range()));
			said.add(new Place(problem.element(), problem.feature()));
		}
		for (Violation violation : violations) {
			// a name that means nothing has been said; that the property is empty follows from it
			if (!said.contains(new Place(violation.element(), violation.feature()))) {
				findings.add(worded(() -> finding(violation), violation.rule().code(), Places.ofWhole(violation.element())));
			}
		}
		findings.sort(BY_PLACE);
		return findings;
	}

	/** Whether the project's own severities and acceptances hold for a problem, because its rule is one that they hold for. */
	private static boolean isJudged(Problem problem) {
		return problem.element() != null && RuleCatalogue.find(problem.code()).filter(Rule::settable).isPresent();
	}

	private static Violation violation(Problem problem) {
		return Violation.of(RuleCatalogue.find(problem.code()).orElseThrow(), problem.element(), problem.feature(), -1, problem.variant(),
				problem.arguments().toArray()).offering(problem.fixes());
	}

	/** Return what the rules found; if the engine itself fails, that is a finding as well. */
	private List<Violation> violations(LoadedProject project, Analysis analysis, List<Finding> findings) {
		try {
			return RuleEngine.check(new RuleContext(project.corpus(), analysis, stop),
					project.problems().stream().filter(Check::isJudged).map(Check::violation).toList());
		} catch (CancellationException noLongerWanted) {
			throw noLongerWanted;
		} catch (RuntimeException | StackOverflowError failure) {
			findings.add(failure("", start(project), Failures.describe(failure)));
			return List.of();
		}
	}

	/** Return the beginning of the project's text, for failures that have no place of their own. */
	private static SourceRange start(LoadedProject project) {
		return new SourceRange(project.corpus().projectFiles().stream().map(Places::pathOf).findFirst().orElse(""), 1, 1, 1, 1);
	}

	/** Return a finding in words; if that fails, the failure, because a finding without words would be a finding lost. */
	private Finding worded(Supplier<Finding> finding, String code, SourceRange range) {
		try {
			return finding.get();
		} catch (RuntimeException | StackOverflowError failure) {
			return failure("check", range, code, Failures.describe(failure));
		}
	}

	private Finding failure(String variant, SourceRange range, Object... arguments) {
		String message = texts.message(RuleCatalogue.R00, variant, List.of(arguments));
		List<String> words = Arrays.stream(arguments).map(String::valueOf).toList();
		return new Finding(RuleCatalogue.R00.code(), RuleCatalogue.R00.severity(), message, range, "", Optional.empty(),
				ViolationKeys.of(RuleCatalogue.R00.code(), variant, range.file(), words));
	}

	private record Place(EObject element, EStructuralFeature feature) {
	}

	private Finding finding(Problem problem) {
		Rule rule = RuleCatalogue.find(problem.code()).orElseThrow(() -> new IllegalStateException("no rule " + problem.code()));
		String message = texts.message(rule, problem.variant(), List.copyOf(problem.arguments()));
		String element = problem.element() == null ? "" : QualifiedNames.nearest(problem.element());
		List<String> keys = ViolationKeys.of(rule.code(), problem.variant(), element.isEmpty() ? problem.range().file() : element,
				problem.arguments());
		return new Finding(rule.code(), rule.severity(problem.variant()), message, problem.range(), element, Optional.empty(), keys,
				offer(Offer.of(problem.fixes())));
	}

	private Finding finding(Violation violation) {
		return new Finding(violation.rule().code(), violation.severity(), texts.message(violation),
				Places.of(violation.element(), violation.feature(), violation.index()), QualifiedNames.nearest(violation.element()),
				violation.acceptance().map(texts::acceptance), violation.keys(), offer(violation.offer()));
	}

	/** Fixes are written when somebody asks for them. */
	private Offer<TextFix> offer(Offer<Fix> offered) {
		return offered.isNone() ? Offer.none() : Offer.of(() -> writer().write(offered.fixes()));
	}

	private synchronized FixWriter writer() {
		if (fixes == null) {
			fixes = FixWriter.of(texts);
		}
		return fixes;
	}
}
