package org.assay.analysis.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assay.analysis.expression.Environment;
import org.assay.analysis.expression.Evaluation;
import org.assay.analysis.expression.ExpressionEvaluator;
import org.assay.analysis.expression.Value;
import org.assay.analysis.level.LevelOrder;
import org.assay.analysis.risk.RiskRating.Computed;
import org.assay.analysis.risk.RiskRating.NotComputable;
import org.assay.analysis.risk.RiskRating.Reason;
import org.assay.model.BuiltInName;
import org.assay.model.RiskBand;
import org.assay.model.RiskCell;
import org.assay.model.RiskModel;
import org.assay.model.ScoreScale;

/**
 * Rates scores by a risk model: the value by the model's expression, the band by the explicit cell if there is one, else
 * by the value, where the band with the highest minimum that the value reaches counts.
 */
public final class RatingModel {

	private final RiskModel model;
	private final ExpressionEvaluator evaluator = new ExpressionEvaluator(new LevelOrder(List.of()));

	/** @param model the risk model */
	public RatingModel(RiskModel model) {
		this.model = model;
	}

	RiskModel model() {
		return model;
	}

	/**
	 * Rate a pair of scores.
	 *
	 * @param likelihood score; null if it is not stated
	 * @param consequence score; null if it is not stated
	 */
	public RiskRating rate(Integer likelihood, Integer consequence) {
		if (!isComplete(model.getLikelihood()) || !isComplete(model.getConsequence())) {
			return new NotComputable(Reason.SCALE_MISSING);
		}
		if (likelihood == null) {
			return new NotComputable(Reason.LIKELIHOOD_MISSING);
		}
		if (consequence == null) {
			return new NotComputable(Reason.CONSEQUENCE_MISSING);
		}
		if (!isOn(model.getLikelihood(), likelihood)) {
			return new NotComputable(Reason.LIKELIHOOD_OFF_SCALE);
		}
		return isOn(model.getConsequence(), consequence) ? onScale(likelihood, consequence)
				: new NotComputable(Reason.CONSEQUENCE_OFF_SCALE);
	}

	/** Return whether a score is on a scale that says where it begins and ends. */
	public static boolean isOn(ScoreScale scale, int score) {
		return isComplete(scale) && scale.getLower() <= score && score <= scale.getUpper();
	}

	private RiskRating onScale(int likelihood, int consequence) {
		Optional<RiskBand> cell = cell(likelihood, consequence);
		if (model.getValue() == null) {
			return cell.isEmpty() ? new NotComputable(Reason.NO_VALUE)
					: new Computed(likelihood, consequence, OptionalLong.empty(), cell);
		}
		Evaluation evaluation = evaluator.evaluate(model.getValue(), new Scores(likelihood, consequence));
		if (!(evaluation.value() instanceof Value.Number number)) {
			return new NotComputable(Reason.EXPRESSION_FAILED);
		}
		return new Computed(likelihood, consequence, OptionalLong.of(number.value()), cell.or(() -> band(number.value())));
	}

	/** The last of several cells for the same scores counts. */
	private Optional<RiskBand> cell(int likelihood, int consequence) {
		return model.getCells().stream()
				.filter(cell -> isScore(cell.getLikelihood(), likelihood) && isScore(cell.getConsequence(), consequence))
				.map(RiskCell::getBand).filter(band -> band != null && !band.eIsProxy()).reduce((first, second) -> second);
	}

	private Optional<RiskBand> band(long value) {
		return model.getBands().stream().filter(band -> band.getMinimum() != null && band.getMinimum() <= value)
				.max(Comparator.comparing(RiskBand::getMinimum));
	}

	private static boolean isScore(Integer stated, int score) {
		return stated != null && stated == score;
	}

	private static boolean isComplete(ScoreScale scale) {
		return scale != null && scale.getLower() != null && scale.getUpper() != null;
	}

	private record Scores(int likelihood, int consequence) implements Environment {

		@Override
		public Optional<Value> builtIn(BuiltInName name) {
			return switch (name) {
			case LIKELIHOOD -> Optional.of(new Value.Number(likelihood));
			case CONSEQUENCE -> Optional.of(new Value.Number(consequence));
			default -> Optional.empty();
			};
		}
	}
}
