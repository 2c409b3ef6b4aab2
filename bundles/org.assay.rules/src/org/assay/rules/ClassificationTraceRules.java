package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CLASSIFICATION__DATE;
import static org.assay.model.AssayPackage.Literals.CLASSIFICATION__METHOD;
import static org.assay.model.AssayPackage.Literals.CLASSIFICATION__ROLE;
import static org.assay.model.AssayPackage.Literals.CLASSIFICATION__VALID_UNTIL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.TextForm;
import org.assay.analysis.reassessment.Reassessments;
import org.assay.analysis.reassessment.StatedInterval;
import org.assay.model.Classification;
import org.assay.model.InformationSet;
import org.assay.model.ReassessmentSubject;
import org.assay.model.ServiceInstance;

/** A classification says who judged, when and why, and is renewed in time. */
final class ClassificationTraceRules implements RuleGroup {

	private final Analysis analysis;
	private final Corpus corpus;

	ClassificationTraceRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R09, Classification.class, this::judgementMustBeTraceable);
		checks.on(RuleCatalogue.R10, Classification.class, this::judgementMustBeRenewed);
	}

	private void judgementMustBeTraceable(Classification classification, Reporter report) {
		boolean hasReason = classification.getLevels().stream().anyMatch(line -> !TextForm.isBlank(line.getReason()));
		Missing.in(classification).unless(classification.getDate() != null, "date", CLASSIFICATION__DATE)
				.unless(classification.getRole() != null, "role", CLASSIFICATION__ROLE)
				.unless(hasReason, "reason", CLASSIFICATION__METHOD)
				.offer("role", () -> SoleRole.stated(corpus, classification, CLASSIFICATION__ROLE, "by")).report(report, CLASSIFICATION__METHOD);
	}

	private void judgementMustBeRenewed(Classification classification, Reporter report) {
		LocalDate asOf = analysis.asOf();
		if (isSuperseded(classification)) {
			return;
		}
		LocalDate validUntil = classification.getValidUntil();
		if (validUntil != null && validUntil.isBefore(asOf)) {
			report.at(classification, CLASSIFICATION__VALID_UNTIL).variant("expired").with(validUntil, asOf);
		} else if (classification.getDate() != null) {
			List<StatedInterval> intervals = analysis.reassessments().intervals(ReassessmentSubject.CLASSIFICATION);
			Optional<StatedInterval> shortest = Reassessments.shortest(intervals);
			if (shortest.isPresent() && shortest.get().interval().after(classification.getDate()).isBefore(asOf)) {
				report.at(classification, CLASSIFICATION__DATE).with(classification.getDate(), shortest.get().interval(),
						shortest.get().interval().after(classification.getDate()));
			}
		}
	}

	/** A later judgement of the same thing by the same method takes the place of an earlier one. */
	private boolean isSuperseded(Classification classification) {
		List<Classification> all = switch (classification.eContainer()) {
		case InformationSet information -> information.getClassifications();
		case ServiceInstance service -> service.getClassifications();
		default -> List.of();
		};
		return classification.getDate() != null && all.stream().anyMatch(other -> other.getMethod() == classification.getMethod()
				&& TextForm.normal(other.getContext()).equals(TextForm.normal(classification.getContext()))
				&& other.getDate() != null && other.getDate().isAfter(classification.getDate())
				&& !other.getDate().isAfter(analysis.asOf()));
	}
}
