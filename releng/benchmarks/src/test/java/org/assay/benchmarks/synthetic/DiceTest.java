package org.assay.benchmarks.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiceTest {

	/** The first three numbers of SplitMix64 for seed 1234567 are 6457827717110365317, 3203168211198807973, 9817491932198370423. */
	@Test
	void numbersAreThoseOfSplitMix64() {
		Dice dice = new Dice(1234567);
		List<Integer> thrown = List.of(dice.below(1_000_000), dice.below(1_000_000), dice.below(1_000_000));
		List<Integer> expected = new ArrayList<>();
		for (String number : List.of("6457827717110365317", "3203168211198807973", "9817491932198370423")) {
			expected.add((int) ((Long.parseUnsignedLong(number) >>> 33) % 1_000_000));
		}
		assertEquals(expected, thrown);
	}

	@Test
	void partsHaveDiceOfTheirOwn() {
		Dice dice = new Dice(1);
		List<Integer> first = List.of(dice.forPart(1).below(1000), dice.forPart(1).below(1000));
		assertEquals(first.get(0), first.get(1));
		assertTrue(dice.forPart(1).below(1_000_000) != dice.forPart(2).below(1_000_000));
	}

	@Test
	void shareIsKept() {
		Dice dice = new Dice(7);
		int happened = 0;
		for (int each = 0; each < 100_000; each++) {
			happened += dice.happens(0.05) ? 1 : 0;
		}
		assertEquals(5_000, happened, 300);
	}
}
