package org.assay.analysis.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.analysis.Linked;
import org.assay.model.Action;
import org.assay.model.ActionStatus;
import org.assay.model.AssayPackage;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.Condition;
import org.assay.model.ConditionState;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;
import org.assay.model.Finding;
import org.assay.model.QuestionAnswer;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementStatus;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A statement that rests on a piece of evidence.
 *
 * @param user what makes the statement
 * @param property its property that names the evidence
 * @param index position in the property's list; -1 if it names one
 * @param evidence the evidence
 */
public record EvidenceUse(EObject user, EReference property, int index, EvidenceSource evidence) {

	/** Return the day on which the statement was made; empty if it is not stated. */
	public Optional<LocalDate> made() {
		return Optional.ofNullable(switch (user) {
			case Verdict verdict -> verdict.getDecidedOn();
			case Condition condition when condition.eContainer() instanceof Verdict verdict -> verdict.getDecidedOn();
			case RequirementAnswer answer -> answer.getDate();
			case QuestionAnswer answer -> answer.getAsOf();
			case Finding finding when property == AssayPackage.Literals.FINDING__CLOSED_BY -> finding.getClosedOn();
			case Action action -> action.getDoneOn();
			case Claim claim -> claim.getAsOf();
			default -> null;
		});
	}

	/** Return whether the statement says that something is so: allowed, met, held, done. Other statements lose nothing when evidence is lost. */
	public boolean isAffirmed() {
		return switch (user) {
			case Verdict verdict -> verdict.getResult() == VerdictResult.ALLOW;
			case Condition condition -> condition.getState() == ConditionState.HOLDS || condition.getState() == ConditionState.ASSUMED;
			case RequirementAnswer answer -> answer.getStatus() == RequirementStatus.MET || answer.getStatus() == RequirementStatus.PARTLY;
			case Action action -> action.getStatus() == ActionStatus.DONE || action.getStatus() == ActionStatus.VERIFIED;
			default -> true;
		};
	}

	/** Return the day from which a piece of evidence is: that of a claim, or that of the document behind it. */
	public static Optional<LocalDate> day(EvidenceSource evidence) {
		return Optional.ofNullable(switch (evidence) {
			case Claim claim -> claim.getAsOf();
			case Document document -> document.getDate();
			case Citation citation when Linked.is(citation.getDocument()) -> citation.getDocument().getDate();
			default -> null;
		});
	}
}
