package org.assay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.testkit.Checked;
import org.junit.jupiter.api.Test;

/** What a whole register lacks is one finding; what some of its rows lack is one for each of them. */
class TogetherTest {

	private static final String REGISTER = """
			package sample
			organisation Town "Town" { role Owner "Owner" }
			service S "S" { operator Town }
			assessment A "A" of S {
			    participants Owner
			    risks by matrix5 {
			%s    }
			}
			""";
	private static final String RISK = "    %srisk r%d \"Risk %d\" { likelihood 1 consequence %d %s %s }\n";
	private static final String OWNER = "owner Owner";
	private static final String DECISION = "decision retain by Owner on 2026-05-11 because \"Small\"";
	private static final String ACTION = "action a%d \"Do %d\" { %s }";

	@Test
	void fourRowsAreReportedOneByOneAndFiveTogether() {
		assertEquals(List.of("R51 A.r1", "R51 A.r2", "R51 A.r3", "R51 A.r4"), found(risks(4, "", DECISION)));
		assertEquals(List.of("R51 A"), found(risks(5, "", DECISION)));
		assertEquals(List.of("none of the 5 risks has an owner"), messages(risks(5, "", DECISION)));
	}

	@Test
	void oneRowThatHasWhatIsAskedMakesTheOthersSingle() {
		assertEquals(5, found(risks(5, "", DECISION) + risk("", 6, 1, OWNER, DECISION)).size());
	}

	@Test
	void oneRowThatIsAcceptedForItselfMakesTheOthersSingle() {
		List<Finding> found = findings(risks(4, "", DECISION) + risk("accept R51 \"Shared\" by Owner on 2026-05-11\n", 5, 1, "", DECISION));
		assertEquals(5, found.size());
		assertEquals(List.of("sample.A.r5"), found.stream().filter(finding -> finding.accepted().isPresent()).map(Finding::element).toList());
	}

	@Test
	void togetherTheyHaveTheKeysOfEachOfThem() {
		List<String> together = findings(risks(5, "", DECISION)).get(0).keys();
		List<String> single = findings(risks(5, "", DECISION) + risk("", 6, 1, OWNER, DECISION)).stream()
				.flatMap(finding -> finding.keys().stream()).toList();
		assertEquals(5, together.size());
		assertEquals(together, single.stream().sorted().toList());
	}

	@Test
	void whatAllActionsLackIsSaidOnceAndWhatOneLacksAtThatOne() {
		String five = IntStream.rangeClosed(1, 5).mapToObj(number -> ACTION.formatted(number, number,
				number == 1 ? "kind modify" : "kind modify status planned")).collect(Collectors.joining(" "));
		assertEquals(List.of("R48 A", "R48 A.r1.a1"), found(risk("", 1, 1, OWNER, five)));
		assertEquals(List.of("all 5 actions lack an owner and a last day", "action a1 lacks a status"), messages(risk("", 1, 1, OWNER, five)));
	}

	@Test
	void actionsWithoutKindAreSaidOnce() {
		String five = IntStream.rangeClosed(1, 5)
				.mapToObj(number -> ACTION.formatted(number, number, "owner Owner due 2026-12-01 status planned"))
				.collect(Collectors.joining(" "));
		assertEquals(List.of("R50 A"), found(risk("", 1, 1, OWNER, five)));
		assertEquals(5, found(risk("", 1, 1, OWNER, five + " action b \"Do b\" { kind modify owner Owner due 2026-12-01 status planned }"))
				.size());
	}

	@Test
	void graveRisksWithoutAnyDecisionAreNamedTogetherTheGravestFirst() {
		String rows = IntStream.rangeClosed(1, 5).mapToObj(number -> risk("", number, number == 4 ? 5 : 4, OWNER,
				ACTION.formatted(number, number, "kind modify owner Owner due 2026-12-01 status planned"))).collect(Collectors.joining());
		String floor = "project P { organisation Town language en }\norganisation Town \"Town\" { policy { consequence-floor 4 }";
		List<Finding> found = Checked.text(REGISTER.formatted(rows).replace("organisation Town \"Town\" {", floor)).findings();
		assertEquals(List.of("R46"), found.stream().map(Finding::code).toList());
		assertTrue(found.get(0).message().endsWith("4 or more has a decision: r4, r1, r2, r3 and r5"), found.get(0).message());
	}

	private static String risks(int many, String owner, String rest) {
		return IntStream.rangeClosed(1, many).mapToObj(number -> risk("", number, 1, owner, rest)).collect(Collectors.joining());
	}

	private static String risk(String before, int number, int consequence, String owner, String rest) {
		return RISK.formatted(before, number, number, consequence, owner, rest);
	}

	private static List<String> found(String risks) {
		return findings(risks).stream().map(finding -> finding.code() + " " + finding.element().replace("sample.", "")).toList();
	}

	private static List<String> messages(String risks) {
		return findings(risks).stream().map(Finding::message).toList();
	}

	private static List<Finding> findings(String risks) {
		return Checked.text(REGISTER.formatted(risks)).findings();
	}
}
