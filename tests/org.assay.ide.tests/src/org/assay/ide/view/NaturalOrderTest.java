package org.assay.ide.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class NaturalOrderTest {

	@Test
	void numbersCountAsNumbers() {
		assertEquals(List.of("", "A2", "A10", "a10b", "B1"), Stream.of("B1", "A10", "", "a10b", "A2").sorted(NaturalOrder.OF_TEXTS).toList());
	}
}
