package org.assay.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What single fixes make of a text. The cases stand in a file: after a line of equals signs the code of the rule and the title of the fix,
 * then the text before it, and behind a line of hyphens the text after it.
 */
class FixCasesTest {

	private static final String FILE = "fix-cases.txt";
	private static final String BETWEEN = "=====\n";
	private static final String BEHIND = "-----\n";

	/** A case. */
	record Case(String head, String before, String after) {

		static Case of(String text) {
			int head = text.indexOf('\n');
			int behind = text.indexOf(BEHIND);
			return behind < 0 ? new Case(text.substring(0, head), text.substring(head + 1), "")
					: new Case(text.substring(0, head), text.substring(head + 1, behind), text.substring(behind + BEHIND.length()));
		}

		/** Return the fix of the case. */
		Offered offered() {
			String code = head.substring(0, head.indexOf(' '));
			String title = head.substring(head.indexOf(' ') + 1);
			List<Offered> all = Offered.in(before).stream().filter(offered -> offered.finding().code().equals(code)).toList();
			return all.stream().filter(offered -> offered.fix().title().equals(title)).findFirst()
					.orElseThrow(() -> new AssertionError(head + " is not offered, only " + all));
		}

		@Override
		public String toString() {
			return head;
		}
	}

	static List<Case> cases() throws IOException {
		try (InputStream stream = FixCasesTest.class.getResourceAsStream(FILE)) {
			String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			List<Case> cases = new ArrayList<>();
			for (String text : all.split(BETWEEN)) {
				if (!text.isBlank()) {
					cases.add(Case.of(text));
				}
			}
			return cases;
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void changesTheTextAsStated(Case stated) {
		Offered offered = stated.offered();
		if (!Boolean.getBoolean("golden.update")) {
			assertEquals(stated.after(), offered.applied());
			assertTrue(offered.occursIn(stated.after()) < offered.occursIn(stated.before()), "the finding is still there");
		}
	}

	@Test
	void statedTextsAreUpToDate() throws IOException {
		if (Boolean.getBoolean("golden.update")) {
			String all = cases().stream().map(each -> BETWEEN + each.head() + "\n" + each.before() + BEHIND + each.offered().applied())
					.collect(Collectors.joining());
			Files.writeString(Path.of(System.getProperty("assay.repository"), "tests/org.assay.core.tests/src/org/assay/core/check", FILE), all);
		}
		assertTrue(cases().size() > 30);
	}
}
