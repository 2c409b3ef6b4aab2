package org.assay.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A risk matrix: likelihood to the right, consequence upwards.
 *
 * @param likelihood the axis to the right
 * @param consequence the axis upwards
 * @param cells      the cells that have a band or hold risks; a missing cell is drawn as undefined
 * @param floor      the consequence from which each risk must be decided whatever its value; empty for none
 */
public record RiskMatrix(Axis likelihood, Axis consequence, List<MatrixCell> cells, OptionalInt floor)
		implements Schematic {

	/**
	 * An axis.
	 *
	 * @param name  for example "Konsekvens"
	 * @param steps from the lowest to the highest; at least one
	 */
	public record Axis(String name, List<Step> steps) {
		public Axis {
			Objects.requireNonNull(name);
			steps = List.copyOf(steps);
			if (steps.isEmpty()) {
				throw new IllegalArgumentException("axis without steps: " + name);
			}
		}

		/** An axis of figures without words. @param highest the last step; the first is 1 */
		public static Axis ofNumbers(String name, int highest) {
			List<Step> steps = new ArrayList<>();
			for (int value = 1; value <= highest; value++) {
				steps.add(new Step(value, ""));
			}
			return new Axis(name, steps);
		}

		/** An axis of words, valued 1, 2, 3 ... */
		public static Axis ofWords(String name, String... words) {
			List<Step> steps = new ArrayList<>();
			for (String word : words) {
				steps.add(new Step(steps.size() + 1, word));
			}
			return new Axis(name, steps);
		}
	}

	/** A step of an axis. @param word the scale's word; empty if the scale has none for this step */
	public record Step(int value, String word) {
		public Step {
			Objects.requireNonNull(word);
		}
	}

	/**
	 * A cell.
	 *
	 * @param likelihood  value of a step of the axis to the right
	 * @param consequence value of a step of the axis upwards
	 * @param band        the band; empty if the risk model leaves it undefined
	 * @param mustDecide  whether each risk in it needs a decision
	 * @param ids         the risks in it, in the order shown
	 */
	public record MatrixCell(int likelihood, int consequence, Optional<Badge> band, boolean mustDecide,
			List<String> ids) {
		public MatrixCell {
			Objects.requireNonNull(band);
			ids = List.copyOf(ids);
		}
	}

	public RiskMatrix {
		Objects.requireNonNull(likelihood);
		Objects.requireNonNull(consequence);
		Objects.requireNonNull(floor);
		cells = List.copyOf(cells);
		for (MatrixCell cell : cells) {
			requireStep(likelihood, cell.likelihood());
			requireStep(consequence, cell.consequence());
		}
	}

	private static void requireStep(Axis axis, int value) {
		if (axis.steps().stream().noneMatch(step -> step.value() == value)) {
			throw new IllegalArgumentException("%d is not a step of the axis %s".formatted(value, axis.name()));
		}
	}

	/** The cell at a place. */
	public Optional<MatrixCell> cell(int likelihoodValue, int consequenceValue) {
		return cells.stream()
				.filter(cell -> cell.likelihood() == likelihoodValue && cell.consequence() == consequenceValue)
				.findFirst();
	}

	/** The number of risks at a step of the likelihood axis. */
	public int countAtLikelihood(int value) {
		return cells.stream().filter(cell -> cell.likelihood() == value).mapToInt(cell -> cell.ids().size()).sum();
	}

	/** The number of risks at a step of the consequence axis. */
	public int countAtConsequence(int value) {
		return cells.stream().filter(cell -> cell.consequence() == value).mapToInt(cell -> cell.ids().size()).sum();
	}

	/** Whether a step of the consequence axis is at or above the floor. */
	public boolean atFloor(int consequenceValue) {
		return floor.isPresent() && consequenceValue >= floor.getAsInt();
	}
}
