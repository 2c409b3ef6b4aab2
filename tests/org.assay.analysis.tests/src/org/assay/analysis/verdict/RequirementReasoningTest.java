package org.assay.analysis.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.model.NamedElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The level achieved follows from the answers to requirements (R21, R27), and is compared with the level needed (R80). */
final class RequirementReasoningTest {

	private static final String CATALOGUE = """
			catalogue Demands "Demands" {
			    requirement R1 "R1" { text "Letters are sealed." applies when confidentiality >= moderate }
			    requirement R2 "R2" { text "Seals are checked." applies when confidentiality >= severe }
			    requirement R3 "R3" { text "Copies are kept." applies when availability >= moderate }
			}
			""";

	private static Town town(String answers) {
		return town(CATALOGUE, answers);
	}

	private static Town town(String catalogue, String answers) {
		Town town = Town.with(catalogue + "assessment A \"A\" of Mail { date 2024-04-01\n" + answers + "\n"
				+ Town.verdict("Yes", "allow up to severe", "catalogue Demands") + "}\n");
		assertEquals(List.of(), town.gaps());
		return town;
	}

	@ParameterizedTest
	@CsvSource({ "answer Demands.R1 met on 2024-04-01 evidence Test, ALLOWED", "answer Demands.R1 met on 2024-04-01 evidence Word, ALLOWED_IF",
			"answer Demands.R1 met on 2024-04-01, ALLOWED_IF", "answer Demands.R1 partly, NOT_ALLOWED", "answer Demands.R1 not-met, NOT_ALLOWED",
			"answer Demands.R1 not-assessed, NOT_ASSESSED", "answer Demands.R1 not-applicable, ALLOWED", "'', NOT_ASSESSED",
			"answer Demands.R1 met on 2024-06-16 evidence Test, NOT_ASSESSED" })
	void answersBearTheLevel(String answer, Outcome outcome) {
		assertEquals(outcome, town(answer).outcome());
	}

	@Test
	void aHigherLevelNeedsMoreRequirements() {
		Town town = town("answer Demands.R1 met on 2024-04-01 evidence Test");

		assertEquals(Outcome.ALLOWED, town.outcome());
		assertEquals(Outcome.NOT_ASSESSED, town.world().outcome(town.secrets()));
	}

	@Test
	void theAchievedLevelIsDerived() {
		Town town = town("answer Demands.R1 met on 2024-04-01 evidence Test answer Demands.R2 met on 2024-04-01 evidence Word");

		AchievedLevel achieved = town.world().achieved(town.verdictNamed("Yes")).getFirst();

		assertEquals("significant", achieved.shown().orElseThrow().getName());
		assertEquals("severe", achieved.assumed().orElseThrow().getName());
	}

	@Test
	void aTextThatSpeaksOfALowerLevelBearsNoHigherOne() {
		String catalogue = CATALOGUE.replace("\"Letters are sealed.\"", "\"Letters are sealed.\" level moderate");
		Town town = town(catalogue, "answer Demands.R1 met on 2024-04-01 evidence Test\nanswer Demands.R2 met on 2024-04-01 evidence Test");

		assertEquals(Outcome.ALLOWED, town.outcome());
		assertEquals(Outcome.NOT_ASSESSED, town.world().outcome(town.secrets()));
		assertEquals("moderate", town.world().achieved(town.verdictNamed("Yes")).getFirst().shown().orElseThrow().getName());
	}

	@Test
	void requirementsOfOtherAspectsAreLeftOut() {
		Town town = town("answer Demands.R1 met on 2024-04-01 evidence Test\nanswer Demands.R3 not-met");

		assertEquals(Outcome.ALLOWED, town.outcome());
	}

	@Test
	void anOverdueAnswerIsOnlyAssumed() {
		String catalogue = CATALOGUE.replace("\"Letters are sealed.\"", "\"Letters are sealed.\" repeat every 1 month");

		assertEquals(Outcome.ALLOWED_IF, town(catalogue, "answer Demands.R1 met on 2024-04-01 evidence Test").outcome());
		assertEquals(Outcome.ALLOWED, town(catalogue, "answer Demands.R1 met on 2024-06-01 evidence Test").outcome());
	}

	@Test
	void manyUnmetRequirementsAreFlippedTogether() {
		StringBuilder catalogue = new StringBuilder("catalogue Demands \"Demands\" {\n");
		StringBuilder answers = new StringBuilder();
		for (int number = 1; number <= 9; number++) {
			catalogue.append("requirement R").append(number).append(" \"R\" { text \"Something.\" applies always }\n");
			answers.append("answer Demands.R").append(number).append(" not-met\n");
		}
		Town town = town(catalogue + "}\n", answers.toString());

		Flips flips = town.world().flips(town.letters());

		assertEquals(List.of(9), flips.sets().stream().map(set -> set.changes().size()).toList());
		assertEquals(List.of("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9"), flips.sets().getFirst().changes().keySet().stream()
				.map(Fact::element).map(NamedElement::getName).toList());
	}
}
