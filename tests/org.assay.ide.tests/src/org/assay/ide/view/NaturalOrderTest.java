package org.assay.ide.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class NaturalOrderTest {

	@Test
	void numbersCountAsNumbers() {
		assertEquals(List.of("", "A2", "A10", "a10b", "B1"), Stream.of("B1", "A10", "", "a10b", "A2").sorted(NaturalOrder.OF_TEXTS).toList());
	}

	@Test
	void wordsOfAPageAreLeftWithoutItsMarks() {
		String text = PreviewPane.Words.of("<html><head><style>b{}</style></head><body><h1>A &amp; B</h1><p>one</p>"
				+ "<table><tr><td>x</td><td>y</td></tr></table></body></html>");
		assertEquals("A & B\none\nx   y", text.replaceAll("\\s*\n\\s*", "\n").strip());
		assertFalse(Optional.of(text).get().contains("<"));
	}
}
