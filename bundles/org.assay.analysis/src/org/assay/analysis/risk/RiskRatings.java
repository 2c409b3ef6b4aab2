package org.assay.analysis.risk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.analysis.NaturalIdOrder;
import org.assay.analysis.risk.RiskEvaluation.CountedAction;
import org.assay.analysis.risk.RiskRating.NotComputable;
import org.assay.analysis.risk.RiskRating.Reason;
import org.assay.model.Organisation;
import org.assay.model.Policy;
import org.assay.model.Risk;
import org.assay.model.RiskBand;
import org.assay.model.RiskDecision;
import org.assay.model.RiskModel;
import org.assay.model.RiskRegister;

/**
 * Evaluates registers of risks on one day.
 *
 * <p>A risk needs a decision if the rating of its scores as analysed lies in a band that calls for one, or if its
 * consequence reaches the floor, whatever the value. The floor of the organisation's policy goes before the model's own.
 * A decision dated after the day is not taken yet.
 */
public final class RiskRatings {

	private final OptionalInt policyFloor;
	private final LocalDate asOf;

	/**
	 * @param organisation the organisation that assesses, for its policy
	 * @param asOf the day
	 */
	public RiskRatings(Optional<Organisation> organisation, LocalDate asOf) {
		this.policyFloor = number(organisation.map(Organisation::getPolicy).map(Policy::getConsequenceFloor));
		this.asOf = asOf;
	}

	/** Evaluate all risks of a register. */
	public RiskAnalysis of(RiskRegister register) {
		Optional<RiskModel> model = Optional.ofNullable(register.getModel()).filter(found -> !found.eIsProxy());
		OptionalInt floor = policyFloor.isPresent() ? policyFloor : number(model.map(RiskModel::getConsequenceFloor));
		List<RiskEvaluation> risks = register.getRisks().stream().map(risk -> evaluate(risk, model, floor))
				.sorted(byValue(model)).toList();
		return new RiskAnalysis(register, model, floor, risks);
	}

	private RiskEvaluation evaluate(Risk risk, Optional<RiskModel> model, OptionalInt floor) {
		Optional<RatingModel> ratings = model.map(RatingModel::new);
		RiskRating rating = ratings.map(rates -> rates.rate(risk.getLikelihood(), risk.getConsequence()))
				.orElse(new NotComputable(Reason.MODEL_MISSING));
		boolean atFloor = floor.isPresent() && risk.getConsequence() != null && risk.getConsequence() >= floor.getAsInt();
		List<CountedAction> actions = risk.getActions().stream().map(action -> CountedAction.of(action, asOf)).toList();
		return new RiskEvaluation(risk, rating, atFloor, decision(risk), new ResidualRisk(risk, ratings, rating, actions, asOf).residual(),
				actions);
	}

	/** The latest decision, of equally late ones the last in the text; one without a date is older than any with a date. */
	private Optional<RiskDecision> decision(Risk risk) {
		return risk.getDecisions().stream().filter(decision -> decision.getDate() == null || !decision.getDate().isAfter(asOf))
				.reduce((first, second) -> day(second).isBefore(day(first)) ? first : second);
	}

	private static LocalDate day(RiskDecision decision) {
		return decision.getDate() == null ? LocalDate.MIN : decision.getDate();
	}

	/** Models without values order by band; what cannot be rated comes last. */
	private static Comparator<RiskEvaluation> byValue(Optional<RiskModel> model) {
		Comparator<RiskEvaluation> byValue = Comparator.comparingLong(risk -> risk.rating().value().orElse(Long.MIN_VALUE));
		Comparator<RiskEvaluation> byBand = Comparator.comparingInt(risk -> risk.rating().computed()
				.map(rated -> rated.band().map(band -> place(model, band)).orElse(-1)).orElse(-2));
		return byValue.reversed().thenComparing(byBand.reversed()).thenComparing(RiskEvaluation::risk, NaturalIdOrder.ELEMENTS);
	}

	private static int place(Optional<RiskModel> model, RiskBand band) {
		return model.map(found -> found.getBands().indexOf(band)).orElse(-1);
	}

	private static OptionalInt number(Optional<Integer> value) {
		return value.map(OptionalInt::of).orElse(OptionalInt.empty());
	}
}
