package org.assay.analysis.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.level.LevelOrigin;
import org.assay.model.Aspect;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.Condition;
import org.assay.model.EvidenceSource;
import org.assay.model.InformationSet;
import org.assay.model.LegalInstrument;
import org.assay.model.Requirement;
import org.assay.model.Term;
import org.assay.model.UseContext;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Turns causes into reasons that point at the text, with what they follow from themselves. */
final class ReasonTree {

	private final World world;

	ReasonTree(World world) {
		this.world = world;
	}

	/** Return the reason for a cause in a cell; the information and context are given where the cause is not the same for all. */
	Reason of(Cause cause, Cell cell, Optional<InformationSet> information, Optional<UseContext> context) {
		return new Reason(cause.kind(), cause.effect(), cause.element(), feature(cause), Optional.ofNullable(cause.about()), information,
				context, because(cause, cell));
	}

	private static Optional<EStructuralFeature> feature(Cause cause) {
		return Optional.ofNullable(switch (cause.kind()) {
		case PROTECTED -> Literals.INFORMATION_SET__PROTECTION_CLASS;
		case PROHIBITED, MAYBE_PROHIBITED -> Literals.PROHIBITION__CONDITION;
		case DENIED, DENIED_IN_PART, DECIDED_ALLOWED, DECIDED_CASE_BY_CASE -> Literals.VERDICT__RESULT;
		case ABOVE_LEVEL, LEVEL_UNKNOWN -> Literals.VERDICT__UP_TO;
		case CONTEXT_OPEN -> Literals.VERDICT__CONTEXTS;
		case QUESTION_OPEN -> Literals.OPEN_QUESTION__STATUS;
		case UNPROVEN, ONLY_WORD -> Literals.VERDICT__RESTS_ON;
		case CONDITION_FAILS, CONDITION_UNKNOWN, CONDITION_ASSUMED, CONDITION_HOLDS -> Literals.CONDITION__STATE;
		default -> null;
		}).filter(feature -> cause.element().eIsSet(feature));
	}

	private List<Reason> because(Cause cause, Cell cell) {
		return switch (cause.kind()) {
		case ABOVE_LEVEL, LEVEL_UNKNOWN, ACHIEVEMENT_UNKNOWN -> level(cell, (Aspect) cause.about());
		case REQUIREMENT_FAILS, REQUIREMENT_UNKNOWN, REQUIREMENT_ASSUMED -> answer((Requirement) cause.element(), cause.ruling());
		case CONDITION_FAILS, CONDITION_UNKNOWN, CONDITION_ASSUMED, CONDITION_HOLDS, CONDITION_EACH_USE ->
			evidence(((Condition) cause.element()).getEvidence());
		case UNPROVEN, ONLY_WORD -> evidence(cause.ruling().achievement().evidence());
		case MECHANISM_FALLEN -> stated(world.forces().law().endedBy((LegalInstrument) cause.element()));
		case NOT_COVERED -> silent(cause, cell);
		default -> List.of();
		};
	}

	/** The statements and the gaps that the level of the information, or else of the service, comes from. */
	private List<Reason> level(Cell cell, Aspect aspect) {
		EffectiveLevel level = cell.information() == null ? world.analysis().classification(cell.service()).level(aspect)
				: world.analysis().classification(cell.information()).level(aspect);
		List<EObject> from = new ArrayList<>();
		origin(level.origin(), from);
		level.gaps().forEach(gap -> from.add(gap.subject()));
		return stated(from.stream().distinct().toList());
	}

	private static void origin(LevelOrigin origin, List<EObject> from) {
		switch (origin) {
		case LevelOrigin.Stated stated -> from.add(stated.statement());
		case LevelOrigin.Range range -> from.add(range.statement());
		case LevelOrigin.Aggregated aggregated -> from.add(aggregated.aggregation());
		case LevelOrigin.Inherited inherited -> from.addAll(inherited.from());
		case LevelOrigin.Override override -> origin(override.own(), from);
		case LevelOrigin.NotClassified none -> {
			// the gaps say what is missing
		}
		case LevelOrigin.Incomparable several -> from.addAll(several.levels());
		}
	}

	private List<Reason> answer(Requirement requirement, Ruling ruling) {
		return ruling.achievement().answer(requirement).map(answer -> List.of(reason(Reason.Kind.STATED, answer,
				Literals.REQUIREMENT_ANSWER__STATUS, evidence(answer.getEvidence())))).orElse(List.of());
	}

	private List<Reason> evidence(Collection<? extends EvidenceSource> evidence) {
		return evidence.stream().filter(source -> !source.eIsProxy()).map(source -> reason(world.evidence().of(source) == Standing.UNKNOWN
				? Reason.Kind.EVIDENCE_NOT_COUNTING : Reason.Kind.EVIDENCE, source, null, List.of())).toList();
	}

	private List<Reason> silent(Cause cause, Cell cell) {
		Term function = cause.element() instanceof Term term ? term : null;
		Aspect aspect = cause.element() instanceof Aspect own ? own : (Aspect) cause.about();
		return new Hearing(world, cell).silent(function, aspect).stream().map(this::silent).toList();
	}

	private Reason silent(Ruling ruling) {
		Verdict verdict = ruling.verdict();
		LocalDate day = world.asOf();
		return switch (ruling.force()) {
		case NOT_YET -> reason(Reason.Kind.VERDICT_NOT_YET, verdict, verdict.getDecidedOn() != null && verdict.getDecidedOn().isAfter(day)
				? Literals.VERDICT__DECIDED_ON : Literals.VERDICT__VALID_FROM, List.of());
		case ENDED -> reason(Reason.Kind.VERDICT_ENDED, verdict, Literals.VERDICT__VALID_UNTIL, List.of());
		case REPLACED -> reason(Reason.Kind.VERDICT_REPLACED, verdict, null, stated(world.forces().replacedBy(verdict)));
		case OVERTAKEN -> reason(Reason.Kind.VERDICT_OVERTAKEN, verdict, null, stated(world.forces().overtakenBy(verdict).toList()));
		case FOREIGN -> reason(Reason.Kind.VERDICT_FOREIGN, verdict, Literals.VERDICT__DECIDED_BY, List.of());
		default -> reason(Reason.Kind.of(ruling.force()), verdict, null, List.of());
		};
	}

	private static List<Reason> stated(List<? extends EObject> elements) {
		return elements.stream().map(element -> reason(Reason.Kind.STATED, element, null, List.of())).toList();
	}

	private static Reason reason(Reason.Kind kind, EObject element, EStructuralFeature feature, List<Reason> because) {
		return new Reason(kind, Outcome.ALLOWED, element, Optional.ofNullable(feature).filter(element::eIsSet), Optional.empty(),
				Optional.empty(), Optional.empty(), because);
	}
}
