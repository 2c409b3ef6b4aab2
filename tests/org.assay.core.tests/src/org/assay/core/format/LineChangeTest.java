package org.assay.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assay.dsl.loading.TextLines;
import org.junit.jupiter.api.Test;

/** What differs between two texts, line by line. */
class LineChangeTest {

	private static String applied(String before, List<LineChange> changes) {
		TextLines lines = TextLines.of(before);
		StringBuilder text = new StringBuilder(before);
		changes.reversed().forEach(change -> text.replace(lines.start(change.line() + 1), lines.start(change.end() + 1), change.text()));
		return text.toString();
	}

	@Test
	void areOnlyTheLinesThatDiffer() {
		assertEquals(List.of(new LineChange(1, 2, "x\n"), new LineChange(3, 3, "d\n")), LineChange.between("a\nb\nc\n", "a\nx\nc\nd\n"));
		assertEquals(List.of(), LineChange.between("a\r\nb", "a\r\nb"));
	}

	@Test
	void makeTheOtherTextOfTheOne() {
		Random random = new Random(4);
		for (int index = 0; index < 2_000; index++) {
			String before = text(random);
			String after = text(random);
			assertEquals(after, applied(before, LineChange.between(before, after)));
		}
	}

	private static String text(Random random) {
		List<String> parts = new ArrayList<>();
		for (int index = random.nextInt(8); index > 0; index--) {
			parts.add(List.of("a", "b", "c", "\n", "\n", "\r\n", "\r").get(random.nextInt(7)));
		}
		return String.join("", parts);
	}
}
