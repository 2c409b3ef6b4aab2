package org.assay.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NaturalIdOrderTest {

	@ParameterizedTest
	@CsvSource({ "A2, A10", "A.5.9, A.5.10", "A1, B1", "A, A1", "9, 10", "A01, A2", "A01, A1",
			"A99999999999999999998, A99999999999999999999" })
	void sortsFirstBeforeSecond(String first, String second) {
		assertEquals(-1, Integer.signum(NaturalIdOrder.IDS.compare(first, second)));
		assertEquals(1, Integer.signum(NaturalIdOrder.IDS.compare(second, first)));
	}

	@Test
	void sameIdsAreEqual() {
		assertEquals(0, NaturalIdOrder.IDS.compare("A.6.1.1", "A.6.1.1"));
	}

	@Test
	void sortsElementsByIdWithUnnamedFirst() {
		var names = Stream.of("B1", "A10", "A2").map(name -> Given.named(Given.MODEL.createRisk(), name)).toList();
		var risks = Stream.concat(names.stream(), Stream.of(Given.MODEL.createRisk())).sorted(NaturalIdOrder.ELEMENTS).toList();
		assertEquals(Arrays.asList(null, "A2", "A10", "B1"), risks.stream().map(risk -> risk.getName()).toList());
		assertEquals(List.of(), names.stream().filter(risk -> !risks.contains(risk)).toList());
	}
}
