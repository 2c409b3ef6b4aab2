package org.assay.analysis.verdict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.analysis.Analysis;
import org.assay.analysis.expression.Truth;
import org.assay.analysis.level.Levels;
import org.assay.model.Aspect;
import org.assay.model.Condition;
import org.assay.model.EvidenceSource;
import org.assay.model.InformationSet;
import org.assay.model.ItemStatus;
import org.assay.model.LegalInstrument;
import org.assay.model.NamedElement;
import org.assay.model.OpenQuestion;
import org.assay.model.Prohibition;
import org.assay.model.Role;
import org.assay.model.Scale;
import org.assay.model.SecurityProtectionClass;
import org.assay.model.ServiceInstance;
import org.assay.model.TransferMechanism;
import org.assay.model.UseContext;
import org.assay.model.Verdict;

/**
 * A project on one day, with some facts taken to be otherwise: what questions about verdicts are put to. Immutable and pure; several threads
 * may ask. What is computed for one question is kept for the next.
 *
 * <p>The text has to have been read in full. Where names or lines were passed over because of errors, limits and conditions may be missing,
 * and an answer would be too permissive: whoever asks must refuse then.
 */
public final class World {

	private final VerdictIndex index;
	private final Assumptions assumptions;
	private final Forces forces;
	private final EvidenceSupport evidence;
	private final ConditionTruth conditions;
	private final Map<ServiceInstance, List<Ruling>> rulings = new ConcurrentHashMap<>();
	private final Map<ServiceInstance, List<TransferMechanism>> fallen = new ConcurrentHashMap<>();

	private World(VerdictIndex index, Assumptions assumptions) {
		this.index = index;
		this.assumptions = Objects.requireNonNull(assumptions);
		this.forces = new Forces(index, assumptions);
		this.evidence = new EvidenceSupport(index, assumptions);
		this.conditions = new ConditionTruth(this);
	}

	/** Return the world as the text says; {@link Analysis#world} keeps it. */
	public static World of(Analysis analysis) {
		return new World(new VerdictIndex(analysis), Assumptions.NONE);
	}

	/** Return the world in which some facts are otherwise, besides those assumed in this one. */
	public World assuming(Assumptions more) {
		return new World(index, assumptions.with(more));
	}

	/** Return this world on another day, with the same assumptions. */
	public World on(LocalDate day) {
		return new World(new VerdictIndex(Analysis.of(analysis().corpus(), day)), assumptions);
	}

	public Analysis analysis() {
		return index.analysis();
	}

	public LocalDate asOf() {
		return analysis().asOf();
	}

	public Assumptions assumptions() {
		return assumptions;
	}

	/** Return what follows for a use: the most restrictive outcome over its information and contexts. */
	public Outcome outcome(Use use) {
		Outcome worst = Outcome.ALLOWED;
		for (InformationSet information : orOpen(use.information())) {
			Judge judge = new Judge(this);
			for (UseContext context : orOpen(use.contexts())) {
				worst = worst.and(judge.outcome(new Cell(information, use.service(), context, use.functions(), use.aspects())));
			}
		}
		return worst;
	}

	/** Return what follows for a use, with all it follows from. */
	public VerdictAnswer answer(Use use) {
		return new Answering(this, use).answer();
	}

	/** Return what would change the outcome of a use. */
	public Flips flips(Use use, Flips.Goal goal) {
		return new FlipSearch(this, use, goal).flips();
	}

	/** Return the flips that people ask for: away from an answer that permits, towards permission otherwise. */
	public Flips flips(Use use) {
		return flips(use, outcome(use).permits() ? Flips.Goal.REFUSED : Flips.Goal.PERMITTED);
	}

	/** Return the outcomes for all combinations of information, services and contexts. */
	public VerdictMatrix matrix(List<InformationSet> information, List<ServiceInstance> services, List<UseContext> contexts) {
		return VerdictMatrix.of(this, information, services, contexts);
	}

	/** Return what a verdict says by itself for the information and contexts that it names, without prohibitions and other verdicts. */
	public Outcome outcome(Verdict verdict) {
		return OwnScope.outcome(this, verdict);
	}

	/** Return what is otherwise in another world. */
	public WorldDifference difference(World other) {
		return WorldDifference.between(this, other);
	}

	/** Return whether somebody has decided a verdict, or the assessment around it; until then it is a proposal. */
	public static boolean isDecided(Verdict verdict) {
		return Forces.isDecided(verdict);
	}

	/** Return the role that decided a verdict: as it says, else the one that approved the decided assessment around it. */
	public static Optional<Role> decider(Verdict verdict) {
		return Forces.decider(verdict);
	}

	/** Return the day from which what happens is news to a verdict: decided, else valid, else assessed; empty if it names none. */
	public static Optional<LocalDate> begin(Verdict verdict) {
		return Optional.ofNullable(Forces.begin(verdict));
	}

	/** Return the evidence that a verdict leans on: its own, that of its conditions, and that of the answers that say met. */
	public List<EvidenceSource> leansOn(Verdict verdict) {
		return ruling(verdict).map(ruling -> List.copyOf(ruling.achievement().evidence()))
				.orElseGet(() -> VerdictIndex.linked(verdict.getRestsOn()));
	}

	/** Return the evidence that counts on the day, in its order. */
	public List<EvidenceSource> counting(Collection<? extends EvidenceSource> all) {
		return evidence.counting(List.copyOf(all));
	}

	/** Return whether a verdict counts. */
	public VerdictForce force(Verdict verdict) {
		return forces.of(verdict);
	}

	/** Return how far evidence bears a verdict: that behind itself, its conditions and the answers to its requirements. */
	public Standing proof(Verdict verdict) {
		return ruling(verdict).map(Ruling::proof).orElse(Standing.UNKNOWN);
	}

	/** Return the levels that the answers to the requirements of a verdict's catalogue bear out, by aspect; none without a catalogue or a limit. */
	public List<AchievedLevel> achieved(Verdict verdict) {
		Optional<Achievement> achievement = ruling(verdict).map(Ruling::achievement).filter(Achievement::hasCatalogue);
		Optional<Scale> scale = Optional.ofNullable(verdict.getUpTo()).filter(VerdictIndex::isLinked).flatMap(Levels::scale);
		return achievement.isEmpty() || scale.isEmpty() ? List.of() : VerdictIndex.linked(verdict.getAspects()).stream()
				.map(aspect -> achievement.get().achieved(aspect, scale.get())).toList();
	}

	Optional<Ruling> ruling(Verdict verdict) {
		return VerdictIndex.service(verdict).map(service -> rulings(service).stream().filter(ruling -> ruling.verdict() == verdict).findFirst()
				.orElseGet(() -> new Ruling(this, verdict, service)));
	}

	/** Return whether a law or mechanism is in force on the day. */
	public boolean isInForce(LegalInstrument instrument) {
		return forces.law().isInForce(instrument);
	}

	/** Return whether an information set is known to have no security-protection class: holds, fails or unknown. */
	public Standing unprotected(InformationSet information) {
		if (assumptions.holds(Fact.Kind.PROTECTION, information)) {
			return Standing.HOLDS;
		}
		if (assumptions.fails(Fact.Kind.PROTECTION, information)) {
			return Standing.FAILS;
		}
		SecurityProtectionClass stated = information.getProtectionClass();
		return stated == SecurityProtectionClass.UNKNOWN ? Standing.UNKNOWN : Standing.of(stated == SecurityProtectionClass.NONE);
	}

	/** Return whether the level of an information set is within what a verdict allows in an aspect: holds, fails or unknown. */
	public Standing within(Verdict verdict, InformationSet information, Aspect aspect) {
		if (assumptions.holds(Fact.Kind.LEVEL, information)) {
			return Standing.HOLDS;
		}
		return assumptions.fails(Fact.Kind.LEVEL, information) ? Standing.FAILS : Need.standing(this, verdict, information, aspect);
	}

	VerdictIndex index() {
		return index;
	}

	Forces forces() {
		return forces;
	}

	EvidenceSupport evidence() {
		return evidence;
	}

	/** Return the verdicts about a service in document order. */
	List<Ruling> rulings(ServiceInstance service) {
		List<Ruling> known = rulings.get(service);
		if (known == null) {
			known = index.verdicts(service).stream().map(verdict -> new Ruling(this, verdict, service)).toList();
			rulings.put(service, known);
		}
		return known;
	}

	List<OpenQuestion> openQuestions(Verdict verdict) {
		return index.questions(verdict).stream().filter(question -> assumptions.fails(Fact.Kind.QUESTION, question)
				|| question.getStatus() == ItemStatus.OPEN && !assumptions.holds(Fact.Kind.QUESTION, question)).toList();
	}

	List<TransferMechanism> fallenMechanisms(ServiceInstance service) {
		return fallen.computeIfAbsent(service, key -> index.mechanisms(key).stream().filter(mechanism -> !isInForce(mechanism)).toList());
	}

	Truth prohibits(Prohibition prohibition, Cell cell) {
		return conditions.applies(prohibition, cell);
	}

	Standing standing(Condition condition, Verdict verdict, Cell cell) {
		return conditions.of(condition, verdict, cell);
	}

	/** Return the elements, or one null that stands for what is left open. */
	static <T extends NamedElement> List<T> orOpen(List<T> elements) {
		return elements.isEmpty() ? Collections.singletonList(null) : elements;
	}
}
