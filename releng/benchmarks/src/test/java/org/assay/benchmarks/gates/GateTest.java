package org.assay.benchmarks.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.assay.benchmarks.gates.Gate.Cost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateTest {

	private static final int SIZE = 1 << 14;

	private static Gate gate(DoubleUnaryOperator seconds, DoubleUnaryOperator mebibytes) {
		return new Gate(Shape.FILES, SIZE, new Cost(seconds.applyAsDouble(SIZE / 16.0), mebibytes.applyAsDouble(SIZE / 64.0)),
				new Cost(seconds.applyAsDouble(SIZE), mebibytes.applyAsDouble(SIZE)),
				new Cost(seconds.applyAsDouble(4.0 * SIZE), mebibytes.applyAsDouble(4.0 * SIZE)));
	}

	@Test
	void linearGrowthPassesWhateverAStartCosts() {
		for (double start : new double[] {0, 0.3, 30}) {
			Gate gate = gate(n -> start + n / 1000, n -> start * 100 + n / 10);
			assertEquals(4.2, gate.timeRatio(), 0.001);
			assertEquals(4.05, gate.memoryRatio(), 0.005);
			assertTrue(gate.isPassed());
		}
	}

	@Test
	void quadraticGrowthFailsHoweverMuchAStartCosts() {
		Gate gate = gate(n -> 30 + n * n / 1e8, n -> 100 + n / 10);
		assertEquals(16, gate.timeRatio(), 0.1);
		assertFalse(gate.isPassed());
		assertFalse(gate(n -> n / 1000, n -> 100 + n * n / 1e7).isPassed());
	}

	@Test
	void logarithmicFactorPasses() {
		assertTrue(gate(n -> n * Math.log(n) / 1e4, n -> n / 10).isPassed());
	}

	@Test
	void smallQuadraticPartBesideALinearOneFails() {
		double linear = 1.0 / SIZE;
		double quadratic = 0.2 / ((double) SIZE * SIZE);
		assertFalse(gate(n -> 0.5 + linear * n + quadratic * n * n, n -> n).isPassed());
		double smaller = 0.08 / ((double) SIZE * SIZE);
		assertTrue(gate(n -> 0.5 + linear * n + smaller * n * n, n -> n).isPassed());
	}

	@Test
	void whatDoesNotGrowPasses() {
		assertEquals(0, gate(n -> 1, n -> 1).timeRatio());
		assertTrue(gate(n -> 1, n -> 1).isPassed());
	}

	@Test
	void growthThatBeginsAfterTheSizeFails() {
		Gate gate = gate(n -> n > SIZE ? 2 : 1, n -> 1);
		assertEquals(100, gate.timeRatio(), 0.001);
		assertFalse(gate.isPassed());
	}

	@Test
	void leastOfTwoMeasurementsCountsForEachNumber() {
		Gate noisy = new Gate(Shape.GRID, 10, new Cost(1, 10), new Cost(2, 30), new Cost(9, 50));
		Gate other = new Gate(Shape.GRID, 10, new Cost(2, 9), new Cost(3, 20), new Cost(5, 60));
		assertEquals(new Gate(Shape.GRID, 10, new Cost(1, 9), new Cost(2, 20), new Cost(5, 50)), noisy.least(other));
	}

	@Test
	void lineNamesTheShapeAndItsRatios() {
		String line = new Gate(Shape.FAN_IN, 1000, new Cost(0, 0), new Cost(1, 10), new Cost(6, 40)).line();
		assertTrue(line.startsWith("FAILED fan-in"), line);
		assertTrue(line.contains("ratio  6.00 (at most 5.5)"), line);
		assertTrue(line.contains("ratio  4.00 (at most 4.5)"), line);
	}

	@Test
	void shapeThatCannotBeCheckedFails() {
		Gate gate = Gate.broken(Shape.CHAIN, "chain-4000 cannot be checked: internal failure");
		assertFalse(gate.isPassed());
		assertEquals("FAILED chain          chain-4000 cannot be checked: internal failure", gate.line());
	}

	@Test
	void heapIsTheMostAfterACollection() {
		assertEquals(195, Heap.most(List.of("[1.0s][info][gc] Using Serial",
				"[2.0s][info][gc] GC(0) Pause Young (Allocation Failure) 39M->22M(60M) 130.701ms",
				"[3.0s][info][gc] GC(1) Pause Full (Allocation Failure) 220M->195M(222M) 24.971ms",
				"[4.0s][info][gc] GC(2) Pause Young (Allocation Failure) 200M->90M(222M) 2.0ms")));
		assertThrows(IllegalArgumentException.class, () -> Heap.most(List.of("[1.0s][info][gc] Using Serial")));
	}

	@ParameterizedTest
	@EnumSource(Shape.class)
	void shapesAreTheSameEachTimeAndGrow(Shape shape) {
		assertEquals(shape.files(640), shape.files(640));
		assertTrue(characters(shape, 2_560) > 2 * characters(shape, 640));
		assertTrue(shape.files(640).keySet().stream().anyMatch(path -> !path.contains("/")), "a file in the project folder itself");
	}

	/** The limits of the product: four million bytes in a file, a hundred thousand files. */
	@ParameterizedTest
	@EnumSource(Shape.class)
	void largestSizeIsWithinTheLimitsOfFiles(Shape shape) {
		var files = shape.files(Gate.FACTOR * shape.most());
		assertTrue(files.size() <= 100_000, files.size() + " files");
		files.forEach((path, text) -> assertTrue(text.length() < 4_000_000, path + " has " + text.length() + " characters"));
	}

	private static long characters(Shape shape, int size) {
		return shape.files(size).values().stream().mapToLong(String::length).sum();
	}
}
