package org.assay.analysis.verdict;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.Prohibition;

/**
 * Judges the cells of one information set, in the order: absolute prohibitions, protection class, other prohibitions, verdicts. What does not
 * depend on the service, or not on the context, is kept; so one judge must be asked about one information set and one choice of functions and
 * aspects only, by one thread at a time.
 */
final class Judge {

	/** Stands for a context that is left open. */
	private static final Object OPEN = new Object();

	private final World world;
	private final RulingCauses causes;
	private final Map<Object, Outcome> general = new IdentityHashMap<>();
	private final Map<Ruling, Outcome> ofInformation = new IdentityHashMap<>();

	Judge(World world) {
		this.world = world;
		this.causes = new RulingCauses(world);
	}

	/** Return the outcome of a cell; the same as the worst of its {@link #causes}. */
	Outcome outcome(Cell cell) {
		Outcome worst = general.computeIfAbsent(cell.context() == null ? OPEN : cell.context(), key -> Cause.worst(general(cell)));
		if (worst == Outcome.NOT_ALLOWED) {
			return worst;
		}
		for (Prohibition prohibition : world.index().particular(cell.service())) {
			worst = worst.and(Cause.worst(prohibited(prohibition, cell)));
		}
		Hearing hearing = new Hearing(world, cell);
		for (Ruling ruling : hearing.heard()) {
			worst = worst.and(hearing.decision(ruling).effect());
			if (!ruling.denies() && worst != Outcome.NOT_ALLOWED) {
				worst = worst.and(ofInformation.computeIfAbsent(ruling, key -> Cause.worst(causes.ofInformation(key, cell))));
				worst = worst.and(Cause.worst(causes.ofContext(ruling, cell)));
			}
		}
		return worst.compareTo(Outcome.NOT_ASSESSED) >= 0 ? worst : worst.and(Cause.worst(hearing.gaps()));
	}

	/** Return all that the outcome of a cell follows from, in the order of evaluation. */
	List<Cause> causes(Cell cell) {
		List<Cause> all = new ArrayList<>(general(cell));
		world.index().particular(cell.service()).forEach(prohibition -> all.addAll(prohibited(prohibition, cell)));
		List<Cause> first = new ArrayList<>(all.stream().filter(Judge::isAbsolute).toList());
		first.addAll(all.stream().filter(cause -> !isAbsolute(cause)).toList());
		Hearing hearing = new Hearing(world, cell);
		for (Ruling ruling : hearing.heard()) {
			first.add(hearing.decision(ruling));
			if (!ruling.denies()) {
				first.addAll(causes.ofInformation(ruling, cell));
				first.addAll(causes.ofContext(ruling, cell));
			}
		}
		first.addAll(hearing.gaps());
		return first;
	}

	private static boolean isAbsolute(Cause cause) {
		return cause.element() instanceof Prohibition prohibition && prohibition.isAbsolute();
	}

	/** Return what holds for every service: the protection class, and the prohibitions that name no service. */
	private List<Cause> general(Cell cell) {
		List<Cause> found = new ArrayList<>(protection(cell));
		world.index().general().forEach(prohibition -> found.addAll(prohibited(prohibition, cell)));
		return found;
	}

	private List<Cause> protection(Cell cell) {
		if (cell.information() == null) {
			return List.of();
		}
		return switch (world.unprotected(cell.information())) {
		case HOLDS -> List.of();
		case FAILS -> List.of(new Cause(Reason.Kind.PROTECTED, Outcome.NOT_ALLOWED, cell.information(), null, null));
		default -> List.of(new Cause(Reason.Kind.PROTECTION_UNKNOWN, Outcome.ALLOWED_IF, cell.information(), null, null));
		};
	}

	private List<Cause> prohibited(Prohibition prohibition, Cell cell) {
		return switch (world.prohibits(prohibition, cell)) {
		case HOLDS -> List.of(new Cause(Reason.Kind.PROHIBITED, Outcome.NOT_ALLOWED, prohibition, null, null));
		case UNKNOWN -> List.of(new Cause(Reason.Kind.MAYBE_PROHIBITED, Outcome.ALLOWED_IF, prohibition, null, null));
		case FAILS -> List.of();
		};
	}
}
