package org.assay.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.analysis.expression.EvaluatedComparison;
import org.assay.analysis.requirement.AssessmentRequirements;
import org.assay.analysis.requirement.Because;
import org.assay.analysis.requirement.DerivedRequirement;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.model.Assessment;
import org.assay.model.Requirement;
import org.assay.model.ServiceInstance;

/** Explains why a requirement is in the list of a service, or why it is not, and how it was answered. */
final class RequirementTrace {

	private final Trace trace;

	RequirementTrace(Trace trace) {
		this.trace = trace;
	}

	void explain(Requirement requirement) {
		List<ServiceInstance> explained = new ArrayList<>();
		for (Assessment assessment : trace.corpus().all(Assessment.class)) {
			if (isEnough(explained)) {
				break;
			}
			explain(requirement, assessment, explained);
		}
		for (ServiceInstance service : trace.corpus().all(ServiceInstance.class)) {
			if (isEnough(explained)) {
				break;
			}
			if (!explained.contains(service)) {
				explained.add(service);
				derived(trace.analysis().requirements(service).explain(requirement), service);
			}
		}
		if (explained.isEmpty()) {
			trace.say("requirement.noService");
		} else if (explained.size() < trace.corpus().all(ServiceInstance.class).size()) {
			trace.say("requirement.others");
		}
	}

	private boolean isEnough(List<ServiceInstance> explained) {
		return explained.size() >= trace.mostSubjects();
	}

	private void explain(Requirement requirement, Assessment assessment, List<ServiceInstance> explained) {
		AssessmentRequirements requirements = trace.analysis().requirements(assessment);
		if (requirements.derived().isPresent() && requirements.catalogues().contains(requirement.eContainer())) {
			explained.add(requirements.derived().get().service());
			derived(requirements.derived().get().explain(requirement), requirements.derived().get().service());
			requirements.rows().stream().filter(row -> row.requirement() == requirement).forEach(row -> answer(row, assessment));
		}
	}

	private void derived(DerivedRequirement derived, ServiceInstance service) {
		trace.sayAt(service, "requirement." + derived.applies().name().toLowerCase(Locale.ROOT), service.getName());
		trace.below(() -> {
			derived.because().forEach(this::because);
			if (!derived.isListed()) {
				derived.comparisons().forEach(this::comparison);
				derived.untickedLaws().forEach(law -> trace.sayAt(law, "requirement.unticked", law.getName()));
			}
		});
	}

	private void because(Because because) {
		switch (because) {
			case Because.Always always -> trace.say("because.always");
			case Because.ByLevel byLevel -> {
				comparison(byLevel.comparison());
				trace.below(() -> new LevelTrace(trace).explain(byLevel.level().aspect().getName(), byLevel.level()));
			}
			case Because.ByCondition condition -> trace.say("because.condition");
			case Because.ByLaw byLaw -> trace.sayAt(byLaw.law(), "because.law", byLaw.law().getName());
			case Because.UnknownLevel unknown -> {
				comparison(unknown.comparison());
				trace.below(() -> {
					trace.say("doubt." + unknown.doubt());
					new LevelTrace(trace).explain(unknown.level().aspect().getName(), unknown.level());
				});
			}
			case Because.NotEvaluable failed -> trace.say("because.failed", trace.word("failure." + failed.failure()));
			case Because.NothingStated nothing -> trace.say("because.nothing");
		}
	}

	private void comparison(EvaluatedComparison comparison) {
		trace.sayAt(comparison.comparison(), "comparison", Words.quote(comparison.comparison()), Words.truth(comparison.truth(), trace),
				Words.value(comparison.left(), trace));
	}

	private void answer(RequirementRow row, Assessment assessment) {
		if (row.answer().isEmpty()) {
			trace.sayAt(assessment, "answer.none", assessment.getName());
			return;
		}
		trace.sayAt(row.answer().get(), "answer.given", assessment.getName(), row.status().getLiteral());
		trace.below(() -> {
			row.lastDone().ifPresent(day -> trace.say("answer.lastDone", day));
			row.dueNext().ifPresent(day -> trace.say("answer.dueNext", day));
			row.evidence().forEach(evidence -> trace.sayAt(evidence, "answer.evidence", Words.name(evidence)));
			row.expired().forEach(document -> trace.sayAt(document, "answer.expired", Words.name(document), document.getValidUntil()));
		});
	}
}
