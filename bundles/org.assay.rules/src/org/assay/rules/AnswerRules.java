package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CLAIM__ABOUT;
import static org.assay.model.AssayPackage.Literals.QUESTION_ANSWER__ANSWER;
import static org.assay.model.AssayPackage.Literals.QUESTION_ANSWER__FIXED;
import static org.assay.model.AssayPackage.Literals.QUESTION_ANSWER__UNTIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Linked;
import org.assay.analysis.StorageClaims;
import org.assay.analysis.TextForm;
import org.assay.model.AnswerKind;
import org.assay.model.Claim;
import org.assay.model.NamedElement;
import org.assay.model.QuestionAnswer;
import org.assay.model.ServiceInstance;
import org.assay.model.Vulnerability;

/** Short answers and claims are as true as they sound. */
final class AnswerRules implements RuleGroup {

	AnswerRules(RuleContext context) {
		// needs nothing but the elements
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R92, QuestionAnswer.class, this::answerWithExceptionsIsConditional);
		checks.on(RuleCatalogue.R93, QuestionAnswer.class, this::fixedFlawWasSoUntilADay);
		checks.on(RuleCatalogue.R98, Claim.class, this::storingFunctionsMustNotContradict);
	}

	private void answerWithExceptionsIsConditional(QuestionAnswer answer, Reporter report) {
		boolean plain = answer.getAnswer() == AnswerKind.YES || answer.getAnswer() == AnswerKind.NO;
		if (plain && !answer.getExceptions().isEmpty()) {
			report.at(answer, QUESTION_ANSWER__ANSWER).fix(Fix.replace(answer, QUESTION_ANSWER__ANSWER, AnswerKind.CONDITIONAL))
					.with(answer, answer.getAnswer(), answer.getExceptions().size());
		}
	}

	private void fixedFlawWasSoUntilADay(QuestionAnswer answer, Reporter report) {
		if (answer.getAnswer() == AnswerKind.NO && Linked.is(answer.getFixed())) {
			report.at(answer, QUESTION_ANSWER__ANSWER).variant("no").fix(wasUntil(answer)).with(answer, answer.getFixed());
		} else if (answer.getAnswer() == AnswerKind.WAS_UNTIL) {
			boolean versioned = Linked.of(answer.getFixed()).filter(flaw -> !TextForm.isBlank(flaw.getFixedIn())).isPresent();
			Missing.in(answer).unless(answer.getUntil() != null, "day", QUESTION_ANSWER__ANSWER)
					.unless(answer.getFixed() == null || versioned, "fixed-version", QUESTION_ANSWER__FIXED)
					.offer("day", () -> fixedOn(answer).map(day -> Fix.add(answer, QUESTION_ANSWER__UNTIL, "", day)).stream().toList())
					.report(report, QUESTION_ANSWER__ANSWER, answer);
		}
	}

	private static Optional<LocalDate> fixedOn(QuestionAnswer answer) {
		return Linked.of(answer.getFixed()).map(Vulnerability::getFixed);
	}

	/** Say until when it was so, if the text says when the flaw was fixed and the answer names no other day. */
	private static Optional<Fix> wasUntil(QuestionAnswer answer) {
		return fixedOn(answer).filter(day -> answer.getUntil() == null)
				.map(day -> Fix.replace(answer, QUESTION_ANSWER__ANSWER, Written.of(AnswerKind.WAS_UNTIL, day)));
	}

	private void storingFunctionsMustNotContradict(Claim claim, Reporter report) {
		if (!StorageClaims.saysNotStored(claim)) {
			return;
		}
		for (int index = 0; index < claim.getAbout().size(); index++) {
			if (claim.getAbout().get(index) instanceof ServiceInstance service && Linked.is(service)) {
				List<NamedElement> storing = new ArrayList<>();
				StorageClaims.storing(service).forEach(function -> storing.add(function.getKind()));
				if (!storing.isEmpty()) {
					report.at(claim, CLAIM__ABOUT, index).with(claim, service, storing);
				}
			}
		}
	}
}
