package org.assay.analysis.risk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assay.analysis.risk.RiskEvaluation.CountedAction;
import org.assay.analysis.risk.RiskRating.Computed;
import org.assay.analysis.risk.RiskRating.NotComputable;
import org.assay.analysis.risk.RiskRating.Reason;
import org.assay.model.Action;
import org.assay.model.ActionStatus;
import org.assay.model.Risk;
import org.assay.model.RiskModel;
import org.assay.model.RiskScore;
import org.assay.model.ScoreKind;
import org.assay.model.ScoreScale;

/**
 * Residual risk of one risk. An action lowers a score to what it states, and never raises it; of several the lowest
 * counts. An action without a status counts neither as done nor as planned. A score that is off the scale lowers nothing.
 */
final class ResidualRisk {

	private static final Comparator<RiskScore> DAY =
			Comparator.comparing(score -> score.getDate() == null ? LocalDate.MIN : score.getDate());

	private final Risk risk;
	private final Optional<RatingModel> ratings;
	private final RiskRating rating;
	private final List<CountedAction> actions;
	private final LocalDate asOf;

	ResidualRisk(Risk risk, Optional<RatingModel> ratings, RiskRating rating, List<CountedAction> actions, LocalDate asOf) {
		this.risk = risk;
		this.ratings = ratings;
		this.rating = rating;
		this.actions = actions;
		this.asOf = asOf;
	}

	Residual residual() {
		return new Residual(after(CountedAction::isDone), after(action -> action.status() != ActionStatus.UNSPECIFIED),
				stated(ScoreKind.TARGET), stated(ScoreKind.RESIDUAL));
	}

	private RiskRating after(Predicate<CountedAction> counts) {
		if (!(rating instanceof Computed computed) || ratings.isEmpty()) {
			return rating;
		}
		RiskModel model = ratings.get().model();
		List<Action> counted = actions.stream().filter(counts).map(CountedAction::action).toList();
		return ratings.get().rate(lowered(computed.likelihood(), model.getLikelihood(), counted, Action::getLikelihoodTo),
				lowered(computed.consequence(), model.getConsequence(), counted, Action::getConsequenceTo));
	}

	private static int lowered(int score, ScoreScale scale, List<Action> counted, Function<Action, Integer> lowersTo) {
		return counted.stream().map(lowersTo).filter(to -> to != null && RatingModel.isOn(scale, to))
				.reduce(score, (lowest, to) -> Math.min(lowest, to));
	}

	/** The latest score of a kind, of equally late ones the last in the text; one dated after the day is not judged yet. */
	private RiskRating stated(ScoreKind kind) {
		Optional<RiskScore> latest = risk.getScores().stream().filter(score -> score.getKind() == kind)
				.filter(score -> score.getDate() == null || !score.getDate().isAfter(asOf))
				.reduce((first, second) -> DAY.compare(second, first) < 0 ? first : second);
		if (latest.isEmpty()) {
			return new NotComputable(Reason.NOT_STATED);
		}
		return ratings.map(rates -> rates.rate(latest.get().getLikelihood(), latest.get().getConsequence()))
				.orElse(new NotComputable(Reason.MODEL_MISSING));
	}
}
