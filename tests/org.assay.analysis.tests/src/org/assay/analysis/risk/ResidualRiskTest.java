package org.assay.analysis.risk;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.TODAY;
import static org.assay.analysis.Given.named;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.assay.analysis.risk.RiskRating.NotComputable;
import org.assay.analysis.risk.RiskRating.Reason;
import org.assay.model.Action;
import org.assay.model.ActionStatus;
import org.assay.model.Risk;
import org.assay.model.RiskScore;
import org.assay.model.ScoreKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResidualRiskTest {

	private final Risk risk = Registers.risk("A6", 5, 9);

	@ParameterizedTest
	@CsvSource({ "UNSPECIFIED, 45, 45", "PLANNED, 45, 18", "DONE, 18, 18", "VERIFIED, 18, 18" })
	void onlyWhatIsDoneLowersTheRiskNow(ActionStatus status, long now, long planned) {
		action(status, 2, null);
		assertEquals(OptionalLong.of(now), residual().now().value());
		assertEquals(OptionalLong.of(planned), residual().planned().value());
	}

	@Test
	void theLowestOfSeveralActionsCounts() {
		action(ActionStatus.DONE, 4, null);
		action(ActionStatus.DONE, 2, 8);
		action(ActionStatus.DONE, 3, null);
		assertEquals(OptionalLong.of(16), residual().now().value());
	}

	@Test
	void anActionNeverRaisesAScore() {
		action(ActionStatus.DONE, 8, 10);
		assertEquals(OptionalLong.of(45), residual().now().value());
	}

	@ParameterizedTest
	@CsvSource({ "0", "11" })
	void aScoreOffTheScaleLowersNothing(int likelihood) {
		action(ActionStatus.DONE, likelihood, null);
		assertEquals(OptionalLong.of(45), residual().now().value());
	}

	@Test
	void whatIsDoneAfterTheDayIsPlanned() {
		Action action = action(ActionStatus.DONE, 2, null);
		action.setDoneOn(TODAY.plusDays(1));
		assertEquals(OptionalLong.of(45), residual().now().value());
		assertEquals(ActionStatus.PLANNED, evaluation().actions().get(0).status());
		action.setDoneOn(TODAY);
		assertEquals(OptionalLong.of(18), residual().now().value());
	}

	@Test
	void verifiedWithoutEvidenceIsOnlyDone() {
		Action action = action(ActionStatus.VERIFIED, 2, null);
		assertEquals(ActionStatus.DONE, evaluation().actions().get(0).status());
		action.getEvidence().add(named(MODEL.createDocument(), "log"));
		assertEquals(ActionStatus.VERIFIED, evaluation().actions().get(0).status());
	}

	@Test
	void showsTargetAndJudgedResidualOnlyWhereStated() {
		assertEquals(new NotComputable(Reason.NOT_STATED), residual().target());
		assertEquals(new NotComputable(Reason.NOT_STATED), residual().judged());
		score(ScoreKind.TARGET, 1, 9, null);
		score(ScoreKind.RESIDUAL, 3, 9, TODAY.minusDays(2));
		score(ScoreKind.RESIDUAL, 2, 9, TODAY.minusDays(1));
		score(ScoreKind.RESIDUAL, 1, 1, TODAY.plusDays(1));
		assertEquals(OptionalLong.of(9), residual().target().value());
		assertEquals(OptionalLong.of(18), residual().judged().value());
	}

	@Test
	void aTargetOffTheScaleIsNotComputable() {
		score(ScoreKind.TARGET, 17, 9, null);
		assertEquals(new NotComputable(Reason.LIKELIHOOD_OFF_SCALE), residual().target());
	}

	@Test
	void nothingIsLeftToComputeWhereTheRiskItselfIsOffTheScale() {
		risk.setLikelihood(17);
		action(ActionStatus.DONE, 2, null);
		assertEquals(new NotComputable(Reason.LIKELIHOOD_OFF_SCALE), residual().now());
	}

	private Action action(ActionStatus status, Integer likelihoodTo, Integer consequenceTo) {
		Action action = named(MODEL.createAction(), "a" + risk.getActions().size());
		action.setStatus(status);
		action.setLikelihoodTo(likelihoodTo);
		action.setConsequenceTo(consequenceTo);
		risk.getActions().add(action);
		return action;
	}

	private void score(ScoreKind kind, int likelihood, int consequence, LocalDate date) {
		RiskScore score = MODEL.createRiskScore();
		score.setKind(kind);
		score.setLikelihood(likelihood);
		score.setConsequence(consequence);
		score.setDate(date);
		risk.getScores().add(score);
	}

	private Residual residual() {
		return evaluation().residual();
	}

	private RiskEvaluation evaluation() {
		return new RiskRatings(Optional.empty(), TODAY).of(Registers.register(Registers.lkdata(), risk)).risks().get(0);
	}
}
