package org.assay.analysis.question;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * Q13: two pieces of text that cannot both be right, or a piece of text and what follows from the rest.
 *
 * @param kind what they disagree on
 * @param first the piece of the project
 * @param second the other one; the same element where it disagrees with what is derived
 * @param about what both are about: an aspect, a service; empty if the two say so themselves
 * @param withPartner whether one of the two is the word of somebody outside the organisation of the project
 */
public record Contradiction(Kind kind, EObject first, EObject second, Optional<EObject> about, boolean withPartner) {

	/** What two pieces of text disagree on, in brackets what they are. */
	public enum Kind {
		/** Levels of one aspect, of one set by two methods, or of two sets of one title (information; aspect). */
		LEVEL,
		/** A level, and one that it cannot be compared with (verdict or information, level; aspect). */
		SCALE,
		/** How long information is kept (retention rules; information). */
		RETENTION,
		/** Kind of personal data of the same data (data items). */
		DATA_KIND,
		/** One verdict allows what another denies (verdicts; service). */
		VERDICT,
		/** Claims that are said to contradict each other (claims). */
		CLAIM,
		/** A claim that nothing is stored, and a function that stores (claim, function; service). */
		STORED,
		/** Positions that cannot be held together (positions). */
		POSITION,
		/** Two answers to one question, or to one requirement of one service (answers; question's subject or requirement). */
		ANSWER,
		/** A printed number, and the one that follows (risk, or level of a classification; itself). */
		PRINTED,
		/** Who is controller, in the model and in an agreement (agreement or link; service, controller named). */
		CONTROLLER
	}

	public Contradiction {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(first);
		Objects.requireNonNull(second);
		Objects.requireNonNull(about);
	}
}
