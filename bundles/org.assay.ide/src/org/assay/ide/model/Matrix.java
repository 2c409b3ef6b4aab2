package org.assay.ide.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.assay.report.document.Tint;

/**
 * The risk matrix of one register, as the risks are before any action.
 *
 * @param title what people call its risk model
 * @param likelihood the axis to the right, from the lowest step
 * @param consequence the axis upwards, from the lowest step
 * @param cells all cells, in no order
 * @param unrated risks without a place in the matrix
 */
public record Matrix(String title, List<Step> likelihood, List<Step> consequence, List<MatrixCell> cells, List<RiskEntry> unrated) {

	public Matrix {
		likelihood = List.copyOf(likelihood);
		consequence = List.copyOf(consequence);
		cells = List.copyOf(cells);
		unrated = List.copyOf(unrated);
	}

	/** A step of an axis. @param word the word for it; empty if there is none */
	public record Step(int score, String word) {
	}

	/**
	 * A cell.
	 *
	 * @param band title of its band; empty if the model leaves it open
	 * @param mustDecide whether each risk in it needs a decision
	 */
	public record MatrixCell(int likelihood, int consequence, Optional<String> band, Tint tint, boolean mustDecide, List<RiskEntry> risks) {
		public MatrixCell {
			risks = List.copyOf(risks);
		}
	}

	/**
	 * A risk.
	 *
	 * @param name its qualified name
	 * @param id its own name
	 * @param value its value; empty if it cannot be computed
	 * @param band title of its band; empty if it has none
	 * @param lacksDecision whether a decision is called for and none is taken
	 * @param owner who owns it; empty if nobody does
	 * @param place where it is written
	 */
	public record RiskEntry(String name, String id, String title, String value, String band, boolean lacksDecision, String decision,
			String owner,
			Optional<Place> place) {
		public RiskEntry {
			Objects.requireNonNull(place);
		}
	}

	/** Return the cell at a place. */
	public Optional<MatrixCell> cell(int likelihoodScore, int consequenceScore) {
		return cells.stream().filter(cell -> cell.likelihood() == likelihoodScore && cell.consequence() == consequenceScore).findFirst();
	}

	/** Return all risks, the rated ones by cell, then the others. */
	public List<RiskEntry> risks() {
		return Stream.concat(cells.stream().flatMap(cell -> cell.risks().stream()), unrated.stream()).toList();
	}
}
