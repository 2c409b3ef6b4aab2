package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.REASSESSMENT_INTERVAL__INTERVAL;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.Period;
import org.assay.analysis.reassessment.StatedInterval;
import org.assay.model.Assessment;
import org.assay.model.Interval;
import org.assay.model.Policy;
import org.assay.model.ReassessmentInterval;
import org.assay.model.ReassessmentSubject;

/** There is one answer to how often something is assessed anew. */
final class ReassessmentRules implements RuleGroup {

	private final Analysis analysis;

	ReassessmentRules(RuleContext context) {
		analysis = context.analysis();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R54, Policy.class, this::policyMustStateOneInterval);
		checks.on(RuleCatalogue.R54, Assessment.class, this::assessmentMustStateOneInterval);
		checks.on(RuleCatalogue.R54, Assessment.class, this::assessmentMustAgreeWithPolicy);
	}

	private void policyMustStateOneInterval(Policy policy, Reporter report) {
		eachMustBeAsTheFirst(policy.getReassessments(), report);
	}

	private void assessmentMustStateOneInterval(Assessment assessment, Reporter report) {
		eachMustBeAsTheFirst(assessment.getReassessments(), report);
	}

	private static void eachMustBeAsTheFirst(List<ReassessmentInterval> lines, Reporter report) {
		Map<ReassessmentSubject, ReassessmentInterval> first = new HashMap<>();
		for (ReassessmentInterval line : lines) {
			if (line.getInterval() == null) {
				continue;
			}
			ReassessmentInterval known = first.putIfAbsent(line.getSubject(), line);
			if (known != null && !Period.of(known.getInterval()).equals(Period.of(line.getInterval()))) {
				report.at(line, REASSESSMENT_INTERVAL__INTERVAL).fix(fixes(line, known.getInterval()))
						.with(line.getInterval(), line.getSubject(), known.getInterval());
			}
		}
	}

	/** Say the same, or leave it to the other line. */
	private static List<Fix> fixes(ReassessmentInterval line, Interval other) {
		return List.of(Fix.replace(line, REASSESSMENT_INTERVAL__INTERVAL, other), Fix.remove(line));
	}

	/** Only the first interval for each subject; the others are held against it. */
	private void assessmentMustAgreeWithPolicy(Assessment assessment, Reporter report) {
		Set<ReassessmentSubject> seen = EnumSet.noneOf(ReassessmentSubject.class);
		for (ReassessmentInterval line : assessment.getReassessments()) {
			List<StatedInterval> ofPolicy = analysis.reassessments().intervals(line.getSubject());
			if (line.getInterval() == null || !seen.add(line.getSubject()) || ofPolicy.isEmpty()) {
				continue;
			}
			Period own = Period.of(line.getInterval());
			if (ofPolicy.stream().noneMatch(stated -> Period.of(stated.interval()).equals(own))) {
				report.at(line, REASSESSMENT_INTERVAL__INTERVAL).variant("policy").fix(fixes(line, ofPolicy.get(0).interval()))
						.with(line.getInterval(), line.getSubject(),
						ofPolicy.get(0).interval());
			}
		}
	}
}
