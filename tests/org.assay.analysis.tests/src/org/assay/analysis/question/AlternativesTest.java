package org.assay.analysis.question;

import static org.assay.analysis.question.Town.MODEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assay.analysis.Given;
import org.assay.analysis.question.Alternatives.Missing;
import org.assay.model.Agreement;
import org.assay.model.Alternative;
import org.assay.model.AlternativeKind;
import org.assay.model.AssessmentStatus;
import org.assay.model.Risk;
import org.assay.model.RiskRegister;
import org.assay.model.ServiceFunction;
import org.assay.model.SupplyChain;
import org.junit.jupiter.api.Test;

class AlternativesTest {

	private final Town town = new Town();

	private Alternatives answer() {
		return Alternatives.of(town.world(), town.service);
	}

	private Alternative alternative(AlternativeKind when) {
		Alternative alternative = Given.named(MODEL.createAlternative(), "Alternative" + when);
		alternative.setWhen(when);
		town.assessment.getAlternatives().add(alternative);
		return alternative;
	}

	private Set<Missing> without(Missing... missing) {
		EnumSet<Missing> all = EnumSet.of(Missing.INSTEAD, Missing.NOT_INTRODUCED, Missing.DOWN, Missing.BACKUP, Missing.EXIT);
		all.removeAll(List.of(missing));
		return all;
	}

	@Test
	void whatIsNotStatedIsNamed() {
		assertEquals(without(), answer().missing());
		assertEquals(List.of(), answer().stated());
	}

	@Test
	void anotherWayIsStated() {
		Alternative other = alternative(AlternativeKind.INSTEAD);
		assertEquals(without(Missing.INSTEAD), answer().missing());
		assertSame(other, answer().stated().get(0).alternative());
		town.assessment.setStatus(AssessmentStatus.WITHDRAWN);
		assertEquals(without(), answer().missing());
	}

	@Test
	void notIntroducingHasRisks() {
		Alternative stay = alternative(AlternativeKind.NOT_INTRODUCED);
		Set<Missing> riskless = without(Missing.NOT_INTRODUCED);
		riskless.add(Missing.RISK_OF_NOT_INTRODUCING);
		assertEquals(riskless, answer().missing());
		Risk risk = Given.named(MODEL.createRisk(), "N1");
		RiskRegister register = MODEL.createRiskRegister();
		register.getRisks().add(risk);
		town.assessment.getRegisters().add(register);
		stay.getRisks().add(risk);
		assertEquals(without(Missing.NOT_INTRODUCED), answer().missing());
		assertSame(risk, answer().stated().get(0).risks().get(0).risk());
	}

	@Test
	void somebodySeesToHowOneWorksWhenItIsDown() {
		Alternative paper = alternative(AlternativeKind.DOWN);
		Set<Missing> ownerless = without(Missing.DOWN);
		ownerless.add(Missing.DOWN_OWNER);
		assertEquals(ownerless, answer().missing());
		paper.setOwner(town.owner);
		assertEquals(without(Missing.DOWN), answer().missing());
	}

	@Test
	void backupAndExitAreStated() {
		ServiceFunction function = MODEL.createServiceFunction();
		function.setKind(town.backup);
		town.service.getFunctions().add(function);
		assertEquals(without(Missing.BACKUP), answer().missing());
		Agreement agreement = town.add(Given.named(MODEL.createAgreement(), "Contract"));
		SupplyChain chain = MODEL.createSupplyChain();
		chain.setSource(agreement);
		town.service.getChains().add(chain);
		assertEquals(without(Missing.BACKUP), answer().missing());
		agreement.setExitTerms("All data are returned");
		assertEquals(without(Missing.BACKUP, Missing.EXIT), answer().missing());
		assertEquals(List.of(agreement), answer().continuity().exits());
	}
}
