package org.assay.analysis.question;

import static org.assay.analysis.question.Town.DAY;
import static org.assay.analysis.question.Town.MODEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.analysis.Given;
import org.assay.model.ArithmeticOperator;
import org.assay.model.Arithmetic;
import org.assay.model.ArithmeticStep;
import org.assay.model.AssessmentStatus;
import org.assay.model.BuiltInName;
import org.assay.model.DecisionRule;
import org.assay.model.Mapping;
import org.assay.model.MappingEntry;
import org.assay.model.MappingKind;
import org.assay.model.ReassessmentSubject;
import org.assay.model.Risk;
import org.assay.model.RiskBand;
import org.assay.model.RiskDecision;
import org.assay.model.RiskModel;
import org.assay.model.RiskRegister;
import org.assay.model.Role;
import org.assay.model.ScoreScale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RiskToDecideTest {

	private final Town town = new Town();
	private final RiskModel model = Given.named(MODEL.createRiskModel(), "model");
	private final RiskRegister register = MODEL.createRiskRegister();
	private final RiskBand red = Given.named(MODEL.createRiskBand(), "red");

	@BeforeEach
	void fourByFourWithRedFromNine() {
		model.setLikelihood(scores());
		model.setConsequence(scores());
		ArithmeticStep times = MODEL.createArithmeticStep();
		times.setOperator(ArithmeticOperator.MULTIPLY);
		times.setOperand(Given.builtIn(BuiltInName.CONSEQUENCE));
		Arithmetic product = MODEL.createArithmetic();
		product.setFirst(Given.builtIn(BuiltInName.LIKELIHOOD));
		product.getSteps().add(times);
		model.setValue(product);
		RiskBand green = Given.named(MODEL.createRiskBand(), "green");
		green.setMinimum(1);
		red.setMinimum(9);
		red.setMustDecide(true);
		model.getBands().addAll(List.of(green, red));
		town.add(model);
		register.setModel(model);
		town.assessment.getRegisters().add(register);
	}

	private static ScoreScale scores() {
		ScoreScale scale = MODEL.createScoreScale();
		scale.setLower(1);
		scale.setUpper(4);
		return scale;
	}

	private Risk risk(int likelihood, int consequence) {
		Risk risk = Given.named(MODEL.createRisk(), "R" + likelihood + consequence);
		risk.setLikelihood(likelihood);
		risk.setConsequence(consequence);
		register.getRisks().add(risk);
		return risk;
	}

	private DecisionRule decides(Role role, String upTo) {
		DecisionRule rule = MODEL.createDecisionRule();
		rule.setSubject(ReassessmentSubject.RISK);
		rule.setRole(role);
		rule.setUpTo(upTo == null ? null : Given.level(town.scale, upTo));
		town.policy.getDecisions().add(rule);
		return rule;
	}

	private List<RiskToDecide> risks() {
		return RiskToDecide.of(town.world());
	}

	@Test
	void theBandCallsForADecision() {
		risk(2, 4);
		Risk grave = risk(3, 3);
		RiskToDecide only = risks().get(0);

		assertEquals(1, risks().size());
		assertSame(grave, only.evaluation().risk());
		assertEquals(Optional.of(red), only.band());
		assertEquals(OptionalInt.empty(), only.floor());
	}

	@Test
	void theFloorCallsForOneWhateverTheValue() {
		town.policy.setConsequenceFloor(4);
		risk(1, 3);
		risk(1, 4);
		assertEquals(1, risks().size());
		assertEquals(OptionalInt.of(4), risks().get(0).floor());
		assertEquals(Optional.empty(), risks().get(0).band());
	}

	@Test
	void aDecisionOfTheDayIsTaken() {
		RiskDecision decision = MODEL.createRiskDecision();
		decision.setDate(DAY);
		risk(4, 4).getDecisions().add(decision);
		assertEquals(List.of(), risks());
		decision.setDate(DAY.plusDays(1));
		assertEquals(1, risks().size());
	}

	@Test
	void anAssessmentThatIsHistoryIsLeftOut() {
		risk(4, 4);
		town.assessment.setStatus(AssessmentStatus.EXPIRED);
		assertEquals(List.of(), risks());
	}

	@Test
	void whoeverMayDecideTheConsequencesLevelIsNamedNarrowestFirst() {
		model.getConsequence().setScale(town.scale);
		for (int place = 0; place < 3; place++) {
			town.scale.getLevels().get(place).setNumber(place + 2);
		}
		DecisionRule all = decides(town.chief, null);
		DecisionRule some = decides(town.owner, "mid");
		decides(town.owner, "low");
		decides(town.owner, null).setSubject(ReassessmentSubject.VERDICT);
		risk(4, 3);
		assertEquals(List.of(some, all), risks().get(0).deciders());
		assertSame(Given.level(town.scale, "mid"), risks().get(0).level().orElseThrow());
	}

	@Test
	void aLimitIsNotKnownToSufficeWithoutALevel() {
		DecisionRule all = decides(town.chief, null);
		decides(town.owner, "high");
		risk(4, 3);
		assertEquals(List.of(all), risks().get(0).deciders());
		assertEquals(Optional.empty(), risks().get(0).level());
	}

	@Test
	void aMappingOfScoresGivesTheLevel() {
		DecisionRule some = decides(town.owner, "mid");
		MappingEntry entry = MODEL.createMappingEntry();
		entry.setScoreFrom(2);
		entry.setScoreTo(3);
		entry.setKind(MappingKind.PART_OF);
		entry.getTargets().add(Given.level(town.scale, "mid"));
		Mapping mapping = Given.named(MODEL.createMapping(), "mapping");
		mapping.setFrom(model);
		mapping.setTo(town.scale);
		mapping.getEntries().add(entry);
		town.add(mapping);
		risk(4, 3);
		risk(4, 4);
		assertEquals(List.of(List.of(), List.of(some)), risks().stream().map(RiskToDecide::deciders).toList());
		entry.setKind(MappingKind.INTERSECTS);
		assertEquals(Optional.empty(), risks().get(1).level());
		entry.setKind(MappingKind.EQUALS);
		entry.setScoreTo(null);
		entry.setScoreFrom(3);
		assertEquals(List.of(some), risks().get(1).deciders());
	}
}
