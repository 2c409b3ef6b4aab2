package org.assay.analysis.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.assay.model.RiskBand;

/**
 * How many risks of a register are in which state.
 *
 * @param total all risks
 * @param bands number of risks in each band of the model, lowest band first, empty bands included
 * @param withoutBand risks that are rated but in no band
 * @param notComputable risks without a rating
 * @param mustDecide risks for which band or floor call for a decision
 * @param lackingDecision risks for which a decision is called for and none is taken
 * @param atFloor risks with a consequence at or above the floor
 */
public record RiskCounts(int total, List<InBand> bands, int withoutBand, int notComputable, int mustDecide, int lackingDecision,
		int atFloor) {

	public RiskCounts {
		bands = List.copyOf(bands);
	}

	/** Number of risks in a band. */
	public record InBand(RiskBand band, int risks) {
	}

	/** Count the risks of a register. */
	public static RiskCounts of(RiskAnalysis analysis) {
		Map<RiskBand, Integer> bands = new LinkedHashMap<>();
		analysis.model().ifPresent(model -> model.getBands().forEach(band -> bands.put(band, 0)));
		int withoutBand = 0;
		int notComputable = 0;
		for (RiskEvaluation risk : analysis.risks()) {
			if (risk.rating().computed().isEmpty()) {
				notComputable++;
			} else if (risk.rating().computed().get().band().isEmpty()) {
				withoutBand++;
			} else {
				bands.merge(risk.rating().computed().get().band().get(), 1, Integer::sum);
			}
		}
		List<InBand> counted = new ArrayList<>();
		bands.forEach((band, number) -> counted.add(new InBand(band, number)));
		return new RiskCounts(analysis.risks().size(), counted, withoutBand, notComputable, count(analysis, RiskEvaluation::mustDecide),
				count(analysis, RiskEvaluation::lacksDecision), count(analysis, RiskEvaluation::atFloor));
	}

	private static int count(RiskAnalysis analysis, Predicate<RiskEvaluation> property) {
		return (int) analysis.risks().stream().filter(property).count();
	}
}
