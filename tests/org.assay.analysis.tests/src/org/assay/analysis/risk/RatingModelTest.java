package org.assay.analysis.risk;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.number;
import static org.assay.analysis.Given.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalLong;
import org.assay.analysis.risk.RiskRating.Computed;
import org.assay.analysis.risk.RiskRating.NotComputable;
import org.assay.analysis.risk.RiskRating.Reason;
import org.assay.model.Arithmetic;
import org.assay.model.ArithmeticOperator;
import org.assay.model.ArithmeticStep;
import org.assay.model.RiskBand;
import org.assay.model.RiskCell;
import org.assay.model.RiskModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RatingModelTest {

	private final RiskModel model = Registers.lkdata();
	private final RatingModel ratings = new RatingModel(model);

	@ParameterizedTest
	@CsvSource({ "1, 1, 1, low", "2, 7, 14, low", "3, 5, 15, medium", "3, 9, 27, medium", "3, 10, 30, high", "10, 10, 100, high" })
	void multipliesAndFindsTheBand(int likelihood, int consequence, long value, String band) {
		assertEquals(new Computed(likelihood, consequence, OptionalLong.of(value), Optional.of(Registers.band(model, band))),
				ratings.rate(likelihood, consequence));
	}

	@ParameterizedTest
	@CsvSource(value = { "-, 1, LIKELIHOOD_MISSING", "1, -, CONSEQUENCE_MISSING", "0, 1, LIKELIHOOD_OFF_SCALE",
			"11, 1, LIKELIHOOD_OFF_SCALE", "1, 0, CONSEQUENCE_OFF_SCALE", "1, 11, CONSEQUENCE_OFF_SCALE" }, nullValues = "-")
	void saysWhyThereIsNoRating(Integer likelihood, Integer consequence, Reason reason) {
		assertEquals(new NotComputable(reason), ratings.rate(likelihood, consequence));
	}

	@Test
	void needsScalesThatBeginAndEnd() {
		model.getConsequence().setUpper(null);
		assertEquals(new NotComputable(Reason.SCALE_MISSING), ratings.rate(1, 1));
		model.setConsequence(null);
		assertEquals(new NotComputable(Reason.SCALE_MISSING), ratings.rate(1, 1));
	}

	@Test
	void aCellOverridesTheBandOfTheValue() {
		cell(1, 10, "high");
		assertEquals(Optional.of(Registers.band(model, "high")), ratings.rate(1, 10).computed().orElseThrow().band());
		assertEquals(Optional.of(Registers.band(model, "low")), ratings.rate(10, 1).computed().orElseThrow().band());
	}

	@Test
	void cellsAloneGiveABandWithoutAValue() {
		model.setValue(null);
		cell(1, 10, "high");
		assertEquals(new Computed(1, 10, OptionalLong.empty(), Optional.of(Registers.band(model, "high"))), ratings.rate(1, 10));
		assertEquals(new NotComputable(Reason.NO_VALUE), ratings.rate(1, 9));
	}

	@Test
	void aValueBelowAllBandsIsInNone() {
		Registers.band(model, "low").setMinimum(5);
		assertEquals(Optional.empty(), ratings.rate(1, 4).computed().orElseThrow().band());
	}

	@Test
	void bandsMayStandInAnyOrder() {
		model.getBands().move(0, Registers.band(model, "high"));
		assertEquals(Optional.of(Registers.band(model, "medium")), ratings.rate(3, 5).computed().orElseThrow().band());
	}

	@Test
	void doesNotWrapValuesThatAreTooLarge() {
		Arithmetic product = (Arithmetic) model.getValue();
		for (int i = 0; i < 3; i++) {
			ArithmeticStep step = MODEL.createArithmeticStep();
			step.setOperator(ArithmeticOperator.MULTIPLY);
			step.setOperand(number(Integer.MAX_VALUE));
			product.getSteps().add(step);
		}
		assertEquals(new NotComputable(Reason.EXPRESSION_FAILED), ratings.rate(10, 10));
	}

	@Test
	void aValueThatIsNoNumberIsNotComputable() {
		model.setValue(text("high"));
		assertEquals(new NotComputable(Reason.EXPRESSION_FAILED), ratings.rate(1, 1));
	}

	private void cell(int likelihood, int consequence, String band) {
		RiskCell cell = MODEL.createRiskCell();
		cell.setLikelihood(likelihood);
		cell.setConsequence(consequence);
		RiskBand found = Registers.band(model, band);
		cell.setBand(found);
		model.getCells().add(cell);
	}
}
