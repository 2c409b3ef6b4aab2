package org.assay.analysis.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.analysis.evidence.EvidenceStrength;
import org.assay.model.Aspect;
import org.assay.model.NamedElement;
import org.assay.model.Prohibition;
import org.assay.model.Role;
import org.assay.model.Term;
import org.assay.model.Verdict;

/**
 * The answer to a question about a use, with all it follows from.
 *
 * @param use the question
 * @param asOf the day of the answer
 * @param outcome the answer
 * @param reasons the chain of causes in the order of evaluation; those whose effect is the outcome decide it
 * @param conditions what is left open, what is settled, and advice, of the verdicts that count
 * @param never the prohibitions that stand for the service whatever is asked, absolute ones first, then in document order
 * @param verdicts the verdicts that count and have a say, in document order
 * @param functions the functions that these verdicts cover
 * @param aspects the aspects that these verdicts cover; about others nothing is said
 * @param achieved levels achieved, where a verdict names a catalogue
 * @param weakest the weakest evidence that counts and that the verdicts lean on; empty if they lean on none
 * @param decider whom the answer comes from or who has to be asked: of a prohibition the role to ask, of a case-by-case verdict the
 *     role it is delegated to, of a verdict the role that decided it, else the owner of the information
 * @param validity how long the answer holds
 * @param facts the facts it rests on, in their order, and how they stand
 */
public record VerdictAnswer(Use use, LocalDate asOf, Outcome outcome, List<Reason> reasons, List<AnswerCondition> conditions,
		List<Prohibition> never, List<Verdict> verdicts, List<Term> functions, List<Aspect> aspects, List<AchievedLevel> achieved,
		Optional<EvidenceStrength> weakest, Optional<Role> decider, Validity validity, List<FactStanding> facts) {

	public VerdictAnswer {
		Objects.requireNonNull(use);
		Objects.requireNonNull(asOf);
		Objects.requireNonNull(outcome);
		reasons = List.copyOf(reasons);
		conditions = List.copyOf(conditions);
		never = List.copyOf(never);
		verdicts = List.copyOf(verdicts);
		functions = List.copyOf(functions);
		aspects = List.copyOf(aspects);
		achieved = List.copyOf(achieved);
		Objects.requireNonNull(weakest);
		Objects.requireNonNull(decider);
		Objects.requireNonNull(validity);
		facts = List.copyOf(facts);
	}

	/** Return the reasons that by themselves lead to the outcome. */
	public List<Reason> deciding() {
		return reasons.stream().filter(reason -> reason.effect() == outcome).toList();
	}

	/**
	 * A condition of an answer.
	 *
	 * @param kind what it is
	 * @param element a condition of a verdict, a requirement, a prohibition, an information set, or the verdict whose limits have to be kept or
	 *     that wants proof
	 * @param standing how it stands
	 * @param addressee who has to see to it; empty if nobody is named
	 * @param reason the reason that it belongs to; empty for advice
	 */
	public record AnswerCondition(Kind kind, NamedElement element, Standing standing, Optional<Term> addressee, Optional<Reason> reason) {

		/** Kind of a condition. */
		public enum Kind {
			/** To be kept at each use by its addressee. */
			EACH_USE,
			/** Settled or not once for all, see the standing. */
			STATED,
			/** A requirement that is only assumed to be met. */
			REQUIREMENT,
			/** The prohibition must not apply, and whether it does is not known. */
			NOT_PROHIBITED,
			/** The information must have no security-protection class, and nothing is stated. */
			NOT_PROTECTED,
			/** The limits of the verdict that concern what the question leaves open: information, level, contexts, or what it denies. */
			LIMIT,
			/** The verdict rests on nothing more than somebody's word, or on nothing. */
			PROOF,
			/** Recommended; the outcome does not depend on it. */
			ADVICE
		}

		public AnswerCondition {
			Objects.requireNonNull(kind);
			Objects.requireNonNull(element);
			Objects.requireNonNull(standing);
			Objects.requireNonNull(addressee);
			Objects.requireNonNull(reason);
		}

		/** Return whether somebody still has to see to it. */
		public boolean isOpen() {
			return kind != Kind.ADVICE && (kind == Kind.EACH_USE || standing != Standing.HOLDS);
		}
	}

	/**
	 * How long an answer holds.
	 *
	 * @param from latest first day of the verdicts that have a say; empty if none states one
	 * @param until earliest last day of these verdicts; empty if none states one
	 * @param nextChange the next day on which the outcome is another, if nothing else in the text changes; empty if there is none
	 * @param next the outcome on that day
	 */
	public record Validity(Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> nextChange, Optional<Outcome> next) {
		public Validity {
			Objects.requireNonNull(from);
			Objects.requireNonNull(until);
			Objects.requireNonNull(nextChange);
			Objects.requireNonNull(next);
		}
	}

	/** A fact and how it stands in the world that was asked. */
	public record FactStanding(Fact fact, Standing standing) {
		public FactStanding {
			Objects.requireNonNull(fact);
			Objects.requireNonNull(standing);
		}
	}
}
