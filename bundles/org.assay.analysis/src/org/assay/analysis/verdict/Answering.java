package org.assay.analysis.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.analysis.evidence.EvidenceStrength;
import org.assay.model.Aspect;
import org.assay.model.EvidenceSource;
import org.assay.model.InformationSet;
import org.assay.model.Prohibition;
import org.assay.model.Role;
import org.assay.model.Term;
import org.assay.model.Verdict;

/** Puts an answer together from the causes of its cells. */
final class Answering {

	private final World world;
	private final Use use;
	private final List<JudgedCell> cells;
	private final Outcome outcome;
	private final Set<Ruling> heard = new LinkedHashSet<>();

	Answering(World world, Use use) {
		this.world = world;
		this.use = use;
		this.cells = JudgedCell.of(world, use);
		this.outcome = JudgedCell.outcome(cells);
		for (Ruling ruling : world.rulings(use.service())) {
			if (cells.stream().anyMatch(cell -> cell.causes().stream().anyMatch(cause -> cause.ruling() == ruling))) {
				heard.add(ruling);
			}
		}
	}

	VerdictAnswer answer() {
		List<Reason> reasons = reasons();
		Set<Term> functions = new LinkedHashSet<>();
		Set<Aspect> aspects = new LinkedHashSet<>();
		List<AchievedLevel> achieved = new ArrayList<>();
		for (Ruling ruling : heard) {
			functions.addAll(VerdictIndex.linked(ruling.verdict().getFunctions()));
			aspects.addAll(VerdictIndex.linked(ruling.verdict().getAspects()));
			achieved.addAll(world.achieved(ruling.verdict()));
		}
		return new VerdictAnswer(use, world.asOf(), outcome, reasons, new AnswerConditions(heard, reasons).conditions(), never(),
				verdicts(), List.copyOf(functions), List.copyOf(aspects), achieved, weakest(), decider(reasons), validity(),
				new Facts(world, use).standings());
	}

	private List<Verdict> verdicts() {
		return heard.stream().map(Ruling::verdict).toList();
	}

	/** Of a cause that is the same in several cells one reason is made. */
	private List<Reason> reasons() {
		Map<Cause, List<Cell>> byCause = new LinkedHashMap<>();
		for (JudgedCell judged : cells) {
			judged.causes().forEach(cause -> byCause.computeIfAbsent(cause, key -> new ArrayList<>()).add(judged.cell()));
		}
		ReasonTree tree = new ReasonTree(world);
		List<Reason> reasons = new ArrayList<>();
		byCause.forEach((cause, in) -> reasons.add(tree.of(cause, in.getFirst(), common(in, Cell::information, use.information().size()),
				common(in, Cell::context, use.contexts().size()))));
		return reasons;
	}

	/** Return the only value that some cells have in a coordinate, if others have another. */
	private static <T> Optional<T> common(List<Cell> cells, Function<Cell, T> coordinate, int size) {
		List<T> values = cells.stream().map(coordinate).filter(Objects::nonNull).distinct().toList();
		return size > 1 && values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
	}

	private List<Prohibition> never() {
		return Stream.concat(world.index().general().stream(), world.index().particular(use.service()).stream())
				.sorted(Comparator.comparing(prohibition -> !prohibition.isAbsolute())).toList();
	}

	private Optional<EvidenceStrength> weakest() {
		Set<EvidenceSource> leaned = new LinkedHashSet<>();
		heard.stream().filter(ruling -> !ruling.denies()).forEach(ruling -> leaned.addAll(ruling.achievement().evidence()));
		return world.analysis().evidence().weakest(world.evidence().counting(leaned));
	}

	private Optional<Role> decider(List<Reason> reasons) {
		Optional<Role> deciding = reasons.stream().filter(reason -> reason.effect() == outcome).map(this::decider)
				.flatMap(Optional::stream).findFirst();
		return deciding.or(() -> verdicts().stream().map(Forces::decider).flatMap(Optional::stream).findFirst())
				.or(() -> use.information().stream().map(InformationSet::getOwner).filter(VerdictIndex::isLinked).findFirst());
	}

	private Optional<Role> decider(Reason reason) {
		Role role = switch (reason.element()) {
		case Prohibition prohibition -> prohibition.getAsk();
		case Verdict verdict when reason.kind() == Reason.Kind.DECIDED_CASE_BY_CASE && verdict.getDelegatedTo() != null -> verdict.getDelegatedTo();
		case Verdict verdict -> Forces.decider(verdict).orElse(null);
		default -> null;
		};
		return Optional.ofNullable(role).filter(VerdictIndex::isLinked);
	}

	private VerdictAnswer.Validity validity() {
		Optional<LocalDate> from = verdicts().stream().flatMap(verdict -> Stream.of(verdict.getDecidedOn(), verdict.getValidFrom()))
				.filter(Objects::nonNull).max(Comparator.naturalOrder());
		Optional<LocalDate> until = verdicts().stream().map(Verdict::getValidUntil).filter(Objects::nonNull).min(Comparator.naturalOrder());
		Optional<LocalDate> change = new ChangeDays(world, use).next(outcome);
		return new VerdictAnswer.Validity(from, until, change, change.map(day -> world.on(day).outcome(use)));
	}
}
