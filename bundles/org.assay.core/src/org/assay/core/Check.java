package org.assay.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.QualifiedNames;
import org.assay.dsl.loading.LoadedProject;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.Problem;
import org.assay.dsl.loading.ProjectLoader;
import org.assay.dsl.loading.SourceText;
import org.assay.model.Element;
import org.assay.rules.Finding;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleEngine;
import org.assay.rules.RuleTexts;
import org.assay.rules.Violation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Checks a project: read, link, derive, apply the rules, put what they found into words. */
public final class Check {

	private static final Comparator<Finding> BY_PLACE = Comparator.comparing((Finding finding) -> finding.range().file())
			.thenComparingInt(finding -> finding.range().line()).thenComparingInt(finding -> finding.range().column())
			.thenComparing(Finding::code).thenComparing(Finding::message);

	private final RuleTexts texts;

	private Check(RuleTexts texts) {
		this.texts = texts;
	}

	/**
	 * Check the files of a project.
	 *
	 * @param sources the files, in any order
	 * @param asOf day on which everything is looked at
	 * @param language BCP 47 tag of the language of the messages
	 */
	public static CheckedProject run(List<SourceText> sources, LocalDate asOf, String language) {
		LoadedProject project = ProjectLoader.create().load(sources);
		return new Check(RuleTexts.of(language)).check(project, Analysis.of(project.corpus(), asOf));
	}

	/** Put what was found in a project into another language. */
	static CheckedProject again(CheckedProject project, String language) {
		return new Check(RuleTexts.of(language)).check(project.loaded(), project.analysis());
	}

	/** Return what keeps texts from being read, in words, by file and place; names are not looked at. */
	static List<Finding> syntax(LoadedProject project, String language) {
		Check check = new Check(RuleTexts.of(language));
		return project.problems().stream().filter(problem -> problem.element() == null).map(check::finding).sorted(BY_PLACE).toList();
	}

	private CheckedProject check(LoadedProject project, Analysis analysis) {
		List<Finding> findings = new ArrayList<>();
		Set<Place> said = new HashSet<>();
		for (Problem problem : project.problems()) {
			findings.add(finding(problem));
			said.add(new Place(problem.element(), problem.feature()));
		}
		for (Violation violation : RuleEngine.check(project.corpus(), analysis)) {
			// a name that means nothing has been said; that the property is empty follows from it
			if (!said.contains(new Place(violation.element(), violation.feature()))) {
				findings.add(finding(violation));
			}
		}
		findings.sort(BY_PLACE);
		int elements = project.corpus().all(Element.class).size();
		return new CheckedProject(project, analysis, findings, Summary.of(findings, project.files(), elements));
	}

	private record Place(EObject element, EStructuralFeature feature) {
	}

	private Finding finding(Problem problem) {
		Rule rule = RuleCatalogue.find(problem.code()).orElseThrow(() -> new IllegalStateException("no rule " + problem.code()));
		String message = texts.message(rule, problem.variant(), List.copyOf(problem.arguments()));
		String element = problem.element() == null ? "" : QualifiedNames.nearest(problem.element());
		return new Finding(rule.code(), rule.severity(problem.variant()), message, problem.range(), element, Optional.empty());
	}

	private Finding finding(Violation violation) {
		return new Finding(violation.rule().code(), violation.severity(), texts.message(violation),
				Places.of(violation.element(), violation.feature(), violation.index()), QualifiedNames.nearest(violation.element()),
				violation.acceptance().map(texts::acceptance));
	}
}
