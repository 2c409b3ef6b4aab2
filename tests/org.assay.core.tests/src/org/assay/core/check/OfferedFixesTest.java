package org.assay.core.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fix that a rule offers for its bad sample takes its finding away and leaves a text that can be read; and it does the same whatever
 * ends the lines, indents them or is noted at their ends.
 */
class OfferedFixesTest {

	/** A sample and the fix as one of those that its findings offer. */
	record Sample(String code, Offered offered) {

		@Override
		public String toString() {
			return code + ", " + offered;
		}
	}

	/** Made once: each of them is a check. */
	private static final List<Sample> SAMPLES = RuleCatalogue.all().stream().flatMap(rule -> RuleSamples.bad(rule).stream()
			.flatMap(text -> Offered.in(text).stream()).filter(offered -> offered.finding().code().equals(rule.code()))
			.map(offered -> new Sample(rule.code(), offered))).toList();

	static List<Sample> samples() {
		return SAMPLES;
	}

	@Test
	void manyRulesOfferFixes() {
		assertTrue(samples().stream().map(Sample::code).distinct().count() >= 40);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void takesItsFindingAway(Sample sample) {
		Offered offered = sample.offered();
		String after = offered.applied();
		CheckedProject fixed = Offered.check(after);
		assertAll(() -> assertTrue(offered.occursIn(after) < offered.occursIn(offered.text()), after),
				() -> assertTrue(fixed.isReliable(), after),
				() -> assertEquals(List.of(), fixed.findings().stream().filter(finding -> finding.code().equals("R101")).toList(), after),
				() -> assertFalse(offered.fix().title().contains("  ") || offered.fix().title().contains("{"), offered.fix()::title));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void endsLinesAsTheFileDoes(Sample sample) {
		assertDoesTheSame(sample, text -> text.replace("\n", "\r\n"));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void indentsAsTheFileDoes(Sample sample) {
		assertDoesTheSame(sample, OfferedFixesTest::withTabs);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void keepsWhatIsNotedAtTheEndsOfLines(Sample sample) {
		String text = sample.offered().text();
		if (text.contains("\"\"\"")) {
			return;
		}
		Offered noted = same(sample, text.lines().map(line -> line.isBlank() ? line : line + " // kept")
				.collect(Collectors.joining("\n", "", "\n")));
		assertEquals(words(sample.offered().applied()), words(noted.applied().replace(" // kept", "").replace("// kept", "")));
		if (removesNoElement(sample.offered())) {
			assertEquals(count(noted.text()), count(noted.applied()), noted::applied);
		}
	}

	/** What is said in another form of a text is said as well after the fix; both are the same then, in that form. */
	private static void assertDoesTheSame(Sample sample, UnaryOperator<String> form) {
		Offered other = same(sample, form.apply(sample.offered().text()));
		assertEquals(form.apply(sample.offered().applied()), other.applied());
	}

	/** Return the fix in another form of the text, with the same finding and the same title. */
	private static Offered same(Sample sample, String text) {
		List<Offered> all = Offered.in(text).stream().filter(other -> other.finding().message().equals(sample.offered().finding().message())
				&& other.fix().title().equals(sample.offered().fix().title())).toList();
		assertFalse(all.isEmpty(), () -> "the fix is not offered for " + text);
		return all.getFirst();
	}

	private static String withTabs(String text) {
		return text.lines().map(line -> {
			int spaces = line.length() - line.stripLeading().length();
			return "\t".repeat(spaces / 4) + line.substring(spaces / 4 * 4);
		}).collect(Collectors.joining("\n", "", "\n"));
	}

	private static List<String> words(String text) {
		return Stream.of(text.split("\\s+")).toList();
	}

	/** An element that goes takes along what is noted inside of it. */
	private static boolean removesNoElement(Offered offered) {
		return offered.fix().edits().stream().noneMatch(edit -> edit.newText().isEmpty() && edit.range().endLine() > edit.range().line() + 1);
	}

	private static int count(String text) {
		return text.split("// kept", -1).length;
	}
}
