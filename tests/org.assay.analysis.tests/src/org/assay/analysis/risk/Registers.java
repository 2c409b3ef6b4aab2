package org.assay.analysis.risk;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.builtIn;
import static org.assay.analysis.Given.named;

import java.util.List;
import org.assay.model.Arithmetic;
import org.assay.model.ArithmeticOperator;
import org.assay.model.ArithmeticStep;
import org.assay.model.BuiltInName;
import org.assay.model.Risk;
import org.assay.model.RiskBand;
import org.assay.model.RiskModel;
import org.assay.model.RiskRegister;
import org.assay.model.ScoreScale;

/** Risk models and registers for tests. */
final class Registers {

	private Registers() {
	}

	/** 1 to 10 times 1 to 10; low from 1, medium from 15, high from 30, which must be decided. */
	static RiskModel lkdata() {
		return named(MODEL.createRiskModel(), "lkdata", model -> {
			model.setLikelihood(scores(10));
			model.setConsequence(scores(10));
			Arithmetic product = MODEL.createArithmetic();
			product.setFirst(builtIn(BuiltInName.LIKELIHOOD));
			ArithmeticStep step = MODEL.createArithmeticStep();
			step.setOperator(ArithmeticOperator.MULTIPLY);
			step.setOperand(builtIn(BuiltInName.CONSEQUENCE));
			product.getSteps().add(step);
			model.setValue(product);
			model.getBands().addAll(List.of(band("low", 1), band("medium", 15), band("high", 30)));
			band(model, "high").setMustDecide(true);
		});
	}

	static RiskBand band(RiskModel model, String name) {
		return model.getBands().stream().filter(band -> band.getName().equals(name)).findFirst().orElseThrow();
	}

	static RiskRegister register(RiskModel model, Risk... risks) {
		RiskRegister register = MODEL.createRiskRegister();
		register.setModel(model);
		register.getRisks().addAll(List.of(risks));
		return register;
	}

	static Risk risk(String name, Integer likelihood, Integer consequence) {
		return named(MODEL.createRisk(), name, risk -> {
			risk.setLikelihood(likelihood);
			risk.setConsequence(consequence);
		});
	}

	private static RiskBand band(String name, int minimum) {
		return named(MODEL.createRiskBand(), name, band -> band.setMinimum(minimum));
	}

	private static ScoreScale scores(int upper) {
		ScoreScale scale = MODEL.createScoreScale();
		scale.setLower(1);
		scale.setUpper(upper);
		return scale;
	}
}
