package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.ASPECT_LEVEL__ASPECT;
import static org.assay.model.AssayPackage.Literals.ASSESSMENT__METHODS;
import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.SCOPE__ASPECTS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Containers;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.model.Aspect;
import org.assay.model.AspectLevel;
import org.assay.model.Assessment;
import org.assay.model.Classification;
import org.assay.model.InformationSet;
import org.assay.model.Method;
import org.assay.model.Scope;

/** What is assessed is classified, in the aspects that the method asks for. */
final class ClassificationCoverageRules implements RuleGroup {

	private final Corpus corpus;

	ClassificationCoverageRules(RuleContext context) {
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R03, Assessment.class, this::handledInformationMustBeClassified);
		checks.project(RuleCatalogue.R04, this::aspectsMustBeThoseOfTheMethod);
		checks.on(RuleCatalogue.R04, Assessment.class, this::scopeMustHoldTheMethodsAspects);
		checks.on(RuleCatalogue.R04, Assessment.class, this::aspectsOfTheMethodMustBeUsed);
	}

	private void handledInformationMustBeClassified(Assessment assessment, Reporter report) {
		if (!Linked.is(assessment.getSubject())) {
			return;
		}
		Map<Method, List<Aspect>> expected = new LinkedHashMap<>();
		AssessedServices.methods(assessment).forEach(method -> expected.put(method, usedSomewhere(assessment, method)));
		for (InformationSet set : AssessedServices.information(assessment)) {
			if (corpus.isOwn(set)) {
				informationMustBeClassified(set, expected, assessment, report);
			}
		}
	}

	private static void informationMustBeClassified(InformationSet set, Map<Method, List<Aspect>> expected,
			Assessment assessment, Reporter report) {
		if (set.getClassifications().stream().noneMatch(line -> !Linked.is(line.getMethod())
				|| expected.containsKey(line.getMethod()) && !line.getLevels().isEmpty())) {
			report.at(set, NAMED_ELEMENT__NAME).variant("none").with(set, assessment.getSubject());
			return;
		}
		expected.forEach((method, aspects) -> {
			Set<Aspect> stated = stated(set.getClassifications(), method);
			List<Aspect> missing = aspects.stream().filter(aspect -> !stated.contains(aspect)).toList();
			if (!stated.isEmpty() && !missing.isEmpty()) {
				report.at(set, NAMED_ELEMENT__NAME).with(set, missing, method);
			}
		});
	}

	/** An aspect that no set at all is classified in is not repeated for each; R04 says it once. */
	private static List<Aspect> usedSomewhere(Assessment assessment, Method method) {
		Set<Aspect> used = used(assessment, method);
		return required(assessment, method).stream().filter(used::contains).toList();
	}

	/** A foreign aspect is one mistake about the method, however many classifications repeat it; it is said where it is first made. */
	private void aspectsMustBeThoseOfTheMethod(Reporter report) {
		Map<List<Object>, List<Violation>> mistakes = new LinkedHashMap<>();
		for (AspectLevel line : corpus.all(AspectLevel.class)) {
			Method method = Containers.around(line, Classification.class).map(Classification::getMethod).orElse(null);
			if (isForeign(line.getAspect(), method)) {
				Violation found = report.gather(each -> each.at(line, ASPECT_LEVEL__ASPECT).with(line.getAspect(), method, method.getAspects())).get(0);
				if (Together.isAccepted(found, null)) {
					report.add(found);
				} else {
					mistakes.computeIfAbsent(List.of(line.getAspect(), method), key -> new ArrayList<>(1)).add(found);
				}
			}
		}
		mistakes.values().forEach(same -> report(same, report));
	}

	private static void report(List<Violation> same, Reporter report) {
		Violation first = same.get(0);
		if (same.size() == 1) {
			report.add(first);
		} else {
			List<Object> arguments = new ArrayList<>(first.arguments());
			arguments.add(same.size());
			report.at(first.element(), first.feature()).variant("several").insteadOf(same, arguments.toArray());
		}
	}

	private static boolean isForeign(Aspect aspect, Method method) {
		return Linked.is(aspect) && Linked.is(method) && !method.getAspects().isEmpty() && !Linked.hasGap(method.getAspects())
				&& !method.getAspects().contains(aspect);
	}

	private void scopeMustHoldTheMethodsAspects(Assessment assessment, Reporter report) {
		Scope scope = assessment.getScope();
		List<Method> methods = AssessedServices.methods(assessment);
		if (scope == null || scope.getAspects().isEmpty() || methods.isEmpty()) {
			return;
		}
		for (int index = 0; index < scope.getAspects().size(); index++) {
			Aspect aspect = scope.getAspects().get(index);
			if (methods.stream().allMatch(method -> isForeign(aspect, method))) {
				report.at(scope, SCOPE__ASPECTS, index).fix(Fix.remove(scope, SCOPE__ASPECTS, index))
						.with(aspect, methods.get(0), methods.get(0).getAspects());
			}
		}
		Set<Aspect> left = new LinkedHashSet<>();
		methods.forEach(method -> Linked.all(method.getAspects()).forEach(left::add));
		left.removeAll(scope.getAspects());
		if (!left.isEmpty() && !Linked.hasGap(scope.getAspects())) {
			report.at(scope, SCOPE__ASPECTS).variant("scope").fix(added(scope, left)).with(left, methods);
		}
	}

	private static Fix added(Scope scope, Set<Aspect> left) {
		return Fix.together(left.stream().map(aspect -> Fix.add(scope, SCOPE__ASPECTS, "aspects", aspect)).toList()).titled("list", left);
	}

	private void aspectsOfTheMethodMustBeUsed(Assessment assessment, Reporter report) {
		for (int index = 0; index < assessment.getMethods().size(); index++) {
			Method method = assessment.getMethods().get(index);
			if (!Linked.is(method) || !Linked.is(assessment.getSubject())) {
				continue;
			}
			Set<Aspect> used = used(assessment, method);
			List<Aspect> unused = required(assessment, method).stream().filter(aspect -> !used.contains(aspect)).toList();
			if (!used.isEmpty() && !unused.isEmpty()) {
				report.at(assessment, ASSESSMENT__METHODS, index).variant("unused").with(method, unused, assessment.getSubject());
			}
		}
	}

	/** The aspects of a method that the assessment has to look at: those in scope, if the scope names aspects. */
	private static List<Aspect> required(Assessment assessment, Method method) {
		List<Aspect> scope = assessment.getScope() == null ? List.of() : assessment.getScope().getAspects();
		return Linked.all(method.getAspects()).filter(aspect -> scope.isEmpty() || scope.contains(aspect)).toList();
	}

	private static Set<Aspect> used(Assessment assessment, Method method) {
		List<Classification> classifications = new ArrayList<>(assessment.getSubject().getClassifications());
		AssessedServices.information(assessment).forEach(set -> classifications.addAll(set.getClassifications()));
		return stated(classifications, method);
	}

	private static Set<Aspect> stated(List<Classification> classifications, Method method) {
		Set<Aspect> stated = new LinkedHashSet<>();
		for (Classification classification : classifications) {
			if (classification.getMethod() == method) {
				classification.getLevels().forEach(line -> Linked.of(line.getAspect()).ifPresent(stated::add));
			}
		}
		return stated;
	}
}
