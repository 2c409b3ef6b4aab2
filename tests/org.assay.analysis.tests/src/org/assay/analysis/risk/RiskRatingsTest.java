package org.assay.analysis.risk;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.TODAY;
import static org.assay.analysis.Given.named;
import static org.assay.analysis.risk.Registers.band;
import static org.assay.analysis.risk.Registers.lkdata;
import static org.assay.analysis.risk.Registers.register;
import static org.assay.analysis.risk.Registers.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.analysis.risk.RiskRating.NotComputable;
import org.assay.analysis.risk.RiskRating.Reason;
import org.assay.model.Organisation;
import org.assay.model.Policy;
import org.assay.model.Risk;
import org.assay.model.RiskDecision;
import org.assay.model.RiskModel;
import org.assay.model.RiskRegister;
import org.junit.jupiter.api.Test;

final class RiskRatingsTest {

	private final RiskModel model = lkdata();

	@Test
	void sortsByFallingValueThenByIdWithNumbersAsNumbers() {
		RiskRegister register = register(model, risk("A10", 3, 10), risk("X", null, 3), risk("A2", 3, 10), risk("E6", 4, 9),
				risk("D1", 1, 10));
		assertEquals(List.of("E6", "A2", "A10", "D1", "X"), names(analyse(register).risks()));
	}

	@Test
	void aConsequenceAtTheFloorMustBeDecidedWhateverTheValue() {
		model.setConsequenceFloor(9);
		RiskAnalysis analysis = analyse(register(model, risk("D1", 1, 10), risk("D2", 1, 9), risk("D3", 3, 8)));
		assertEquals(List.of("D1", "D2"), names(analysis.lackingDecision()));
		assertEquals(2, analysis.counts().atFloor());
	}

	@Test
	void theFloorOfThePolicyGoesBeforeTheModels() {
		model.setConsequenceFloor(9);
		Policy policy = MODEL.createPolicy();
		policy.setConsequenceFloor(10);
		Organisation town = named(MODEL.createOrganisation(), "Town", organisation -> organisation.setPolicy(policy));
		RiskRegister register = register(model, risk("D2", 1, 9));
		assertEquals(OptionalInt.of(10), new RiskRatings(Optional.of(town), TODAY).of(register).floor());
		policy.setConsequenceFloor(null);
		assertEquals(OptionalInt.of(9), new RiskRatings(Optional.of(town), TODAY).of(register).floor());
	}

	@Test
	void aRiskInADecisionBandLacksADecisionUntilThereIsOne() {
		Risk high = risk("A6", 5, 9);
		assertTrue(only(high).lacksDecision());
		high.getDecisions().add(decision(TODAY));
		assertFalse(only(high).lacksDecision());
		assertTrue(only(high).mustDecide());
		assertFalse(only(risk("B1", 2, 2)).mustDecide());
	}

	@Test
	void aDecisionOfTomorrowIsNotTakenAndTheLatestCounts() {
		Risk high = risk("A6", 5, 9);
		RiskDecision today = decision(TODAY);
		high.getDecisions().addAll(List.of(decision(TODAY.plusDays(1)), today, decision(TODAY.minusDays(1)), decision(null)));
		assertEquals(Optional.of(today), only(high).decision());
		high.getDecisions().remove(today);
		high.getDecisions().remove(1);
		assertEquals(null, only(high).decision().orElseThrow().getDate());
	}

	@Test
	void withoutAModelNothingIsComputable() {
		RiskAnalysis analysis = analyse(register(null, risk("A1", 1, 1)));
		assertEquals(new NotComputable(Reason.MODEL_MISSING), analysis.risks().get(0).rating());
		assertEquals(new NotComputable(Reason.MODEL_MISSING), analysis.risks().get(0).residual().now());
		assertEquals(1, analysis.counts().notComputable());
	}

	@Test
	void countsRisksInEachBandEmptyOnesToo() {
		RiskCounts counts = analyse(register(model, risk("A6", 5, 9), risk("A1", 3, 10), risk("B1", 1, 1), risk("X", 17, 1))).counts();
		assertEquals(List.of(new RiskCounts.InBand(band(model, "low"), 1), new RiskCounts.InBand(band(model, "medium"), 0),
				new RiskCounts.InBand(band(model, "high"), 2)), counts.bands());
		assertEquals(4, counts.total());
		assertEquals(1, counts.notComputable());
		assertEquals(2, counts.lackingDecision());
		assertEquals(0, counts.withoutBand());
	}

	private static RiskDecision decision(LocalDate date) {
		RiskDecision decision = MODEL.createRiskDecision();
		decision.setDate(date);
		return decision;
	}

	private RiskEvaluation only(Risk risk) {
		return analyse(register(model, risk)).risks().get(0);
	}

	private static RiskAnalysis analyse(RiskRegister register) {
		return new RiskRatings(Optional.empty(), TODAY).of(register);
	}

	private static List<String> names(List<RiskEvaluation> risks) {
		return risks.stream().map(risk -> risk.risk().getName()).toList();
	}
}
