package org.assay.analysis.verdict;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.assay.analysis.NaturalIdOrder;
import org.assay.analysis.QualifiedNames;
import org.assay.model.Condition;
import org.assay.model.EvidenceSource;
import org.assay.model.InformationSet;
import org.assay.model.LegalEvent;
import org.assay.model.LegalInstrument;
import org.assay.model.NamedElement;
import org.assay.model.OpenQuestion;
import org.assay.model.Prohibition;
import org.assay.model.Requirement;
import org.assay.model.Verdict;

/**
 * Something that an answer may rest on and that could be otherwise. The facts of a project are what flip sets change and what somebody may assume.
 *
 * @param kind what is said of the element
 * @param element the element
 */
public record Fact(Kind kind, NamedElement element) {

	/** In the order of kind, then by id. */
	public static final Comparator<Fact> ORDER = Comparator.comparing(Fact::kind).thenComparing(Fact::id, NaturalIdOrder.IDS);

	/** What holding means for a fact. */
	public enum Kind {
		/** The law or transfer mechanism is in force. */
		INSTRUMENT,
		/** The event has happened. */
		EVENT,
		/** The levels of the information set are within the level that a verdict allows. */
		LEVEL,
		/** The condition is kept. */
		CONDITION,
		/** The requirement is met. */
		REQUIREMENT,
		/** The verdict is decided and counts on the day. */
		VERDICT,
		/** The open question is answered. */
		QUESTION,
		/** The evidence is there, in force, and shows what it is cited for. */
		EVIDENCE,
		/** The information set has no security-protection class. */
		PROTECTION,
		/** The prohibition applies. */
		PROHIBITION;

		/** Return whether such a fact permits more when it holds. For verdicts it depends on what they decide. */
		boolean permits() {
			return this != EVENT && this != PROHIBITION;
		}
	}

	public Fact {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(element);
	}

	/** Return the fact that an element stands for by its name alone; empty if its kind of element stands for none, or for several. */
	public static Optional<Fact> of(NamedElement element) {
		return switch (element) {
		case LegalInstrument instrument -> Optional.of(new Fact(Kind.INSTRUMENT, instrument));
		case LegalEvent event -> Optional.of(new Fact(Kind.EVENT, event));
		case Condition condition -> Optional.of(new Fact(Kind.CONDITION, condition));
		case Requirement requirement -> Optional.of(new Fact(Kind.REQUIREMENT, requirement));
		case Verdict verdict -> Optional.of(new Fact(Kind.VERDICT, verdict));
		case OpenQuestion question -> Optional.of(new Fact(Kind.QUESTION, question));
		case EvidenceSource evidence -> Optional.of(new Fact(Kind.EVIDENCE, evidence));
		case Prohibition prohibition -> Optional.of(new Fact(Kind.PROHIBITION, prohibition));
		default -> Optional.empty();
		};
	}

	/** Return the fact that the levels of an information set are within what verdicts allow. */
	public static Fact level(InformationSet information) {
		return new Fact(Kind.LEVEL, information);
	}

	/** Return the fact that an information set has no security-protection class. */
	public static Fact protection(InformationSet information) {
		return new Fact(Kind.PROTECTION, information);
	}

	/** Return the name under which somebody may assume it: the qualified name, for information with {@code .level} or {@code .protection-class}. */
	public String id() {
		String name = QualifiedNames.nearest(element);
		return switch (kind) {
		case LEVEL -> name + ".level";
		case PROTECTION -> name + ".protection-class";
		default -> name;
		};
	}
}
