package org.assay.analysis.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.model.InformationSet;
import org.assay.model.UseContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One link of the chain from facts to an answer.
 *
 * @param kind what it says
 * @param effect the outcome that it leads to by itself; allowed where it restricts nothing
 * @param element the element that says so, for a place in the text
 * @param feature the property of the element that says so; empty for the element as a whole
 * @param about a further element that belongs into the sentence, such as the aspect of a level; empty if there is none
 * @param information the information set that it is about; empty if it is the same for all
 * @param context the context that it is about; empty if it is the same for all
 * @param because what it follows from itself, in text order
 */
public record Reason(Kind kind, Outcome effect, EObject element, Optional<EStructuralFeature> feature, Optional<EObject> about,
		Optional<InformationSet> information, Optional<UseContext> context, List<Reason> because) {

	public Reason {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(effect);
		Objects.requireNonNull(element);
		Objects.requireNonNull(feature);
		Objects.requireNonNull(about);
		Objects.requireNonNull(information);
		Objects.requireNonNull(context);
		because = List.copyOf(because);
	}

	/** What a reason says, in the order of evaluation. {@code element} is in brackets, {@code about} behind it. */
	public enum Kind {
		/** It is prohibited (prohibition). */
		PROHIBITED,
		/** Whether it is prohibited is not known (prohibition). */
		MAYBE_PROHIBITED,
		/** It has a security-protection class, which no verdict lifts (information set). */
		PROTECTED,
		/** Whether it has a security-protection class is not known (information set). */
		PROTECTION_UNKNOWN,
		/** A verdict that counts decides so (verdict). */
		DENIED, DECIDED_CASE_BY_CASE, DECIDED_ALLOWED,
		/** A verdict that counts denies a part of what the use leaves open (verdict). */
		DENIED_IN_PART,
		/** The use names no information, and the verdict holds only within limits (verdict). */
		INFORMATION_OPEN,
		/** The use names no context, and the verdict holds only in some (verdict). */
		CONTEXT_OPEN,
		/** A question that the verdict waits for is open (question). */
		QUESTION_OPEN,
		/** A transfer mechanism that the service rests on is not in force (mechanism). */
		MECHANISM_FALLEN,
		/** The level needed is above the highest allowed (verdict; aspect). */
		ABOVE_LEVEL,
		/** The level needed is not known, or only that it is at least so high, or it cannot be compared (verdict; aspect). */
		LEVEL_UNKNOWN,
		/** The achieved level is below what is needed, because of a requirement (requirement; aspect). */
		REQUIREMENT_FAILS, REQUIREMENT_UNKNOWN, REQUIREMENT_ASSUMED,
		/** The achieved level cannot be derived, as no level is known to derive it for (verdict; aspect). */
		ACHIEVEMENT_UNKNOWN,
		/** A condition of the verdict (condition). */
		CONDITION_FAILS, CONDITION_UNKNOWN, CONDITION_ASSUMED, CONDITION_EACH_USE, CONDITION_HOLDS,
		/** The verdict rests on no evidence that counts (verdict). */
		UNPROVEN,
		/** The verdict rests on nothing but somebody's word (verdict). */
		ONLY_WORD,
		/** No verdict that counts covers the function, the aspect, or the service at all (term, aspect or service; aspect). */
		NOT_COVERED,
		/** A verdict that would cover it does not count, see {@link VerdictForce} (verdict). */
		VERDICT_ABSENT, VERDICT_INCOMPLETE, VERDICT_NOT_YET, VERDICT_WITHDRAWN, VERDICT_UNDECIDED, VERDICT_PROPOSED, VERDICT_FOREIGN,
		VERDICT_ENDED, VERDICT_REPLACED, VERDICT_OVERTAKEN,
		/** Below another reason: the piece of text that it follows from (any element). */
		STATED,
		/** Below another reason: evidence (evidence). */
		EVIDENCE,
		/** Below another reason: evidence that does not count on the day, or is not there (evidence). */
		EVIDENCE_NOT_COUNTING;

		static Kind of(VerdictForce force) {
			return valueOf("VERDICT_" + force);
		}
	}
}
