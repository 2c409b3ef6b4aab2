package org.assay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.SelfTest;
import org.assay.testkit.Checked;
import org.junit.jupiter.api.Test;

/** Files that should be several (R113). */
class LargeFilesTest {

	private static final int MOST_ELEMENTS = 2000;
	private static final int MOST_BYTES = 1 << 20;
	private static final String OFF = "project P {\n    severity R113 off\n}\n";

	@Test
	void fileOfTwoThousandElementsIsFine() {
		assertEquals(List.of(), large(documents(MOST_ELEMENTS)));
		assertEquals(MOST_ELEMENTS, Checked.text(documents(MOST_ELEMENTS)).summary().elements());
	}

	@Test
	void fileOfOneElementMoreIsAWarningAtItsBeginning() {
		assertEquals(List.of("a.assay:1:1 warning a.assay has more than 2000 elements; several files of 10 to 50 are expected"),
				large(documents(MOST_ELEMENTS + 1)));
	}

	@Test
	void elementsWithinElementsCount() {
		String role = IntStream.range(0, MOST_ELEMENTS).mapToObj(number -> "role R" + number + "\n").collect(Collectors.joining());
		assertEquals(1, large("package p\norganisation O {\n" + role + "}\n").size());
	}

	@Test
	void eachFileCountsByItself() {
		assertEquals(List.of(), large(documents(MOST_ELEMENTS), "package q\ndocument E\n"));
		assertEquals(2, large(documents(MOST_ELEMENTS + 1), documents(MOST_ELEMENTS + 1).replace("package p", "package q")).size());
	}

	@Test
	void fileOfAMegabyteIsFine() {
		assertEquals(List.of(), large(bytes(MOST_BYTES)));
	}

	@Test
	void fileOfOneByteMoreIsAWarning() {
		assertEquals(List.of("a.assay:1:1 warning a.assay is larger than 1 MB; several smaller files are expected"),
				large(bytes(MOST_BYTES + 1)));
	}

	@Test
	void fileThatIsLargeInBothWaysIsOneWarning() {
		assertEquals(1, large(documents(MOST_ELEMENTS + 1) + "// " + "x".repeat(MOST_BYTES)).size());
	}

	@Test
	void bytesCountAndNotLetters() {
		assertEquals(1, large("package p\n// " + "å".repeat(MOST_BYTES / 2)).size());
	}

	@Test
	void projectMaySwitchTheRuleOff() {
		assertEquals(List.of(), large(documents(MOST_ELEMENTS + 1) + OFF));
	}

	/** The rule has no samples in files, so the self-test makes them. */
	@Test
	void selfTestProvesTheRule() {
		SelfTest.Outcome outcome = SelfTest.run();
		assertEquals(List.of(), outcome.untested());
		assertEquals(List.of(), outcome.silent());
		assertEquals(List.of(), outcome.loud());
	}

	private static String documents(int count) {
		return "package p\n" + IntStream.range(0, count).mapToObj(number -> "document D" + number + "\n").collect(Collectors.joining());
	}

	private static String bytes(int count) {
		String begin = "package p\n// ";
		return begin + "x".repeat(count - begin.length());
	}

	private static List<String> large(String... texts) {
		CheckedProject project = Checked.text(texts);
		return project.findings().stream().filter(finding -> finding.code().equals("R113"))
				.map(finding -> finding.range().file() + ":" + finding.range().line() + ":" + finding.range().column() + " "
				+ finding.severity().getLiteral()
						+ " " + finding.message()).toList();
	}
}
