package org.assay.core.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.assay.dsl.loading.SourceText;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleSamples;
import org.assay.testkit.Checked;
import org.junit.jupiter.api.Test;

class SafeFixesTest {

	@Test
	void appliesWhatNeedsNoJudgementAndLeavesTheRest() {
		assertEquals("""
				package sample

				import std.klassa.*

				organisation Town "Town" { role Owner "Owner" }
				document D "D" { date 2026-01-05 file "a/b.pdf" }
				information Letters "Letters" { owner Owner }
				information Minutes "Minutes"
				""", fixed("""
				package sample

				import std.klasa.*

				organisation Town "Town" { role Owner "Owner" }
				document D "D" { date 2026-1-5 file "a\\\\b.pdf" }
				information Letters "Letters" { owner Ownr }
				information Minutes "Minutes"
				"""));
	}

	@Test
	void whatAFixBringsToLightIsFixedAsWell() {
		assertEquals("""
				package sample

				organisation Town "Town" { role Owner "Owner" }
				information Letters "Letters" { owner Owner }
				""", fixed("""
				package sample

				organisation Town "Town" { role Owner "Owner" }
				information Letters "Letters" { owner Owner owner Owner owner Owner owner Owner }
				"""));
	}

	@Test
	void isAppliedOnceWhereSeveralFindingsOfferIt() {
		SafeFixes.Outcome outcome = apply("""
				package sample

				organisation Town "Town" { role Owner "Owner" }
				information Letters "Letters" {
				    owner Owner
				    classify klassa on 2026-01-01 by Owner { confidentiality severe because "x" }
				}
				""");
		assertTrue(text(outcome, 0).contains("package sample\n\nimport std.klassa.*\n"), () -> text(outcome, 0));
		assertEquals(1, outcome.applied().size());
		assertEquals(List.of(), outcome.project().findings());
	}

	@Test
	void leavesAcceptedFindingsAlone() {
		String text = """
				package sample

				organisation Town "Town" { role Owner "Owner" }
				accept R112 "kept as it was sent" by Owner on 2026-01-01
				document D "D" { file "a:b" }
				""";
		assertEquals(text, fixed(text));
	}

	@Test
	void filesThatNoFixChangesAreTheSameObjects() {
		List<SourceText> sources = Checked.sources("document D \"D\" { date 2026-1-5 }\n", "document E \"E\" { date 2026-01-05 }\n");
		SafeFixes.Outcome outcome = SafeFixes.apply(sources, check(sources), SafeFixesTest::check);
		assertEquals("document D \"D\" { date 2026-01-05 }\n", text(outcome, 0));
		assertSame(sources.get(1), outcome.sources().get(1));
	}

	@Test
	void keepsTheByteOrderMarkAndWindowsLineEnds() {
		assertEquals("\uFEFFpackage sample\r\n\r\ndocument D \"D\" { date 2026-01-05 }\r\n",
				fixed("\uFEFFpackage sample\r\n\r\ndocument D \"D\" { date 2026-1-5 }\r\n"));
	}

	@Test
	void aFixThatWouldGiveANameTwiceIsTakenBackAndTheOthersAreNot() {
		String text = """
				organisation Town "Town"
				organisation T\u043Ewn "Another one, whose name only looks the same"
				document D "D" { date 2026-1-5 }
				document E "E" { date 2026-1-5 }
				document F "F" { date 2026-1-5 }
				""";
		assertEquals(text.replace("2026-1-5", "2026-01-05"), fixed(text));
	}

	@Test
	void manyFixesOfOneFileAreAppliedTogether() {
		StringBuilder before = new StringBuilder("package sample\n");
		StringBuilder after = new StringBuilder("package sample\n");
		IntStream.range(0, 200).forEach(number -> {
			before.append("document D").append(number).append(" { date 2026-1-5 }\n");
			after.append("document D").append(number).append(" { date 2026-01-05 }\n");
		});
		assertEquals(after.toString(), fixed(before.toString()));
	}

	@Test
	void fixingTwiceChangesNothing() {
		for (var rule : RuleCatalogue.all()) {
			RuleSamples.bad(rule).ifPresent(bad -> {
				SafeFixes.Outcome once = apply(bad);
				if (!once.applied().isEmpty()) {
					SafeFixes.Outcome twice = apply(text(once, 0));
					assertArrayEquals(once.sources().get(0).content(), twice.sources().get(0).content(), rule::code);
					assertEquals(List.of(), twice.applied(), rule::code);
				}
			});
		}
	}

	private static String fixed(String text) {
		return text(apply(text), 0);
	}

	private static SafeFixes.Outcome apply(String text) {
		List<SourceText> sources = Checked.sources(text);
		return SafeFixes.apply(sources, check(sources), SafeFixesTest::check);
	}

	private static CheckedProject check(List<SourceText> sources) {
		return Check.run(sources, Checked.AS_OF, "en");
	}

	private static String text(SafeFixes.Outcome outcome, int index) {
		return new String(outcome.sources().get(index).content(), StandardCharsets.UTF_8);
	}
}
