package org.assay.analysis.verdict;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.Aspect;
import org.assay.model.Term;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.EObject;

/** Which verdicts have a say in one cell, and what of the cell none of them covers. */
final class Hearing {

	private final Cell cell;
	private final List<Term> functions;
	private final List<Ruling> all;
	private final List<Ruling> heard = new ArrayList<>();

	Hearing(World world, Cell cell) {
		this.cell = cell;
		this.functions = functions(cell);
		this.all = world.rulings(cell.service());
		for (Ruling ruling : all) {
			if (ruling.isInForce() && ruling.meets(cell, functions)) {
				heard.add(ruling);
			}
		}
	}

	/** Return the functions that a cell is about; none if they are open. */
	static List<Term> functions(Cell cell) {
		if (!cell.functions().isEmpty() || cell.context() == null) {
			return cell.functions();
		}
		return cell.context().getFunctions();
	}

	/** Return the verdicts that count and are about the cell, in document order. */
	List<Ruling> heard() {
		return heard;
	}

	/** Return what a verdict decides. A denial of a part of what the cell leaves open restricts it to the rest. */
	Cause decision(Ruling ruling) {
		if (!ruling.denies()) {
			boolean allows = ruling.verdict().getResult() == VerdictResult.ALLOW;
			return new Cause(allows ? Reason.Kind.DECIDED_ALLOWED : Reason.Kind.DECIDED_CASE_BY_CASE,
					allows ? Outcome.ALLOWED : Outcome.CASE_BY_CASE, ruling.verdict(), null, ruling);
		}
		boolean partial = isPartial(ruling);
		return new Cause(partial ? Reason.Kind.DENIED_IN_PART : Reason.Kind.DENIED, partial ? Outcome.ALLOWED_IF : Outcome.NOT_ALLOWED,
				ruling.verdict(), null, ruling);
	}

	private boolean isPartial(Ruling denial) {
		return denial.isNarrower(cell)
				|| functions.isEmpty() && heard.stream().anyMatch(other -> !other.denies() && other.coversMoreThan(denial));
	}

	/** Return what of the cell no verdict covers that decides on it: each function in each aspect, as far as the cell names them. */
	List<Cause> gaps() {
		List<Ruling> deciding = deciding();
		List<Cause> gaps = List.of();
		for (Term function : World.orOpen(functions)) {
			for (Aspect aspect : World.orOpen(cell.aspects())) {
				if (!covers(deciding, function, aspect)) {
					gaps = gaps.isEmpty() ? new ArrayList<>() : gaps;
					gaps.add(gap(function, aspect));
				}
			}
		}
		return gaps;
	}

	private List<Ruling> deciding() {
		for (Ruling ruling : heard) {
			if (ruling.denies()) {
				return heard.stream().filter(each -> !each.denies() || !isPartial(each)).toList();
			}
		}
		return heard;
	}

	private static boolean covers(List<Ruling> rulings, Term function, Aspect aspect) {
		for (Ruling ruling : rulings) {
			if ((function == null || ruling.covers(function)) && (aspect == null || ruling.covers(aspect))) {
				return true;
			}
		}
		return false;
	}

	private Cause gap(Term function, Aspect aspect) {
		Outcome effect = Outcome.NOT_ASSESSED;
		for (Ruling ruling : silent(function, aspect)) {
			effect = ruling.force().ofUncovered() == Outcome.EXPIRED ? Outcome.EXPIRED : effect;
		}
		EObject element = function != null ? function : aspect != null ? aspect : cell.service();
		return new Cause(Reason.Kind.NOT_COVERED, effect, element, function != null ? aspect : null, null);
	}

	/** Return the verdicts that would cover a function and an aspect but do not count; null stands for any. */
	List<Ruling> silent(Term function, Aspect aspect) {
		List<Term> asked = function == null ? functions : List.of(function);
		return all.stream().filter(ruling -> !ruling.isInForce() && ruling.meets(cell, asked) && (aspect == null || ruling.covers(aspect)))
				.toList();
	}
}
