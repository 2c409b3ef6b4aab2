package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CLASSIFICATION__DATE;
import static org.assay.model.AssayPackage.Literals.CLASSIFICATION__METHOD;
import static org.assay.model.AssayPackage.Literals.CLASSIFICATION__VALID_UNTIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.reassessment.Reassessments;
import org.assay.analysis.reassessment.StatedInterval;
import org.assay.model.Classification;
import org.assay.model.InformationSet;
import org.assay.model.ReassessmentSubject;
import org.assay.model.ServiceInstance;

/** A classification says who judged, when and why, and is renewed in time. */
final class ClassificationTraceRules implements RuleGroup {

	private final Analysis analysis;

	ClassificationTraceRules(RuleContext context) {
		analysis = context.analysis();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R09, Classification.class, this::judgementMustBeTraceable);
		checks.on(RuleCatalogue.R10, Classification.class, this::judgementMustBeRenewed);
	}

	private void judgementMustBeTraceable(Classification classification, Reporter report) {
		List<Word> missing = new ArrayList<>();
		if (classification.getDate() == null) {
			missing.add(new Word("date"));
		}
		if (classification.getRole() == null) {
			missing.add(new Word("role"));
		}
		if (classification.getLevels().stream().allMatch(line -> TextForm.isBlank(line.getReason()))) {
			missing.add(new Word("reason"));
		}
		if (!missing.isEmpty()) {
			report.at(classification, CLASSIFICATION__METHOD).with(missing);
		}
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
