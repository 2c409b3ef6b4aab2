package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CLAIM__ABOUT;
import static org.assay.model.AssayPackage.Literals.CLAIM__AS_OF;
import static org.assay.model.AssayPackage.Literals.QUESTION_ANSWER__ANSWER;
import static org.assay.model.AssayPackage.Literals.QUESTION_ANSWER__AS_OF;
import static org.assay.model.AssayPackage.Literals.QUESTION_ANSWER__FIXED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.Analysis;
import org.assay.model.AnswerKind;
import org.assay.model.Claim;
import org.assay.model.Edition;
import org.assay.model.FunctionState;
import org.assay.model.NamedElement;
import org.assay.model.Product;
import org.assay.model.QuestionAnswer;
import org.assay.model.ServiceFunction;
import org.assay.model.ServiceInstance;
import org.assay.model.Vulnerability;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Short answers and claims are as true as they sound, and no older than what has happened since. */
final class AnswerRules implements RuleGroup {

	/** Parts of texts, in the form of {@link TextForm#normal}, that say that nothing is kept. */
	private static final List<String> NOT_STORED = List.of("lagras inte", "sparas inte", "lagras ingenting", "sparas ingenting",
			"inget lagras", "inget sparas", "not stored", "nothing is stored", "not saved", "does not store", "lagras aldrig", "never stored");

	private final Analysis analysis;
	private final Transfers transfers;

	AnswerRules(RuleContext context) {
		analysis = context.analysis();
		transfers = new Transfers(context.corpus());
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R92, QuestionAnswer.class, this::answerWithExceptionsIsConditional);
		checks.on(RuleCatalogue.R93, QuestionAnswer.class, this::fixedFlawWasSoUntilADay);
		checks.on(RuleCatalogue.R94, Claim.class, this::claimMustBeNewerThanEvents);
		checks.on(RuleCatalogue.R94, QuestionAnswer.class, this::answerMustBeNewerThanEvents);
		checks.on(RuleCatalogue.R98, Claim.class, this::storingFunctionsMustNotContradict);
	}

	private void answerWithExceptionsIsConditional(QuestionAnswer answer, Reporter report) {
		boolean plain = answer.getAnswer() == AnswerKind.YES || answer.getAnswer() == AnswerKind.NO;
		if (plain && !answer.getExceptions().isEmpty()) {
			report.at(answer, QUESTION_ANSWER__ANSWER).with(answer, answer.getAnswer(), answer.getExceptions().size());
		}
	}

	private void fixedFlawWasSoUntilADay(QuestionAnswer answer, Reporter report) {
		if (answer.getAnswer() == AnswerKind.NO && Linked.is(answer.getFixed())) {
			report.at(answer, QUESTION_ANSWER__ANSWER).variant("no").with(answer, answer.getFixed());
		} else if (answer.getAnswer() == AnswerKind.WAS_UNTIL) {
			boolean versioned = Linked.of(answer.getFixed()).filter(flaw -> !TextForm.isBlank(flaw.getFixedIn())).isPresent();
			Missing.in(answer).unless(answer.getUntil() != null, "day", QUESTION_ANSWER__ANSWER)
					.unless(answer.getFixed() == null || versioned, "fixed-version", QUESTION_ANSWER__FIXED)
					.report(report, QUESTION_ANSWER__ANSWER, answer);
		}
	}

	private void claimMustBeNewerThanEvents(Claim claim, Reporter report) {
		claim.getAbout().forEach(subject -> mustBeNewer(claim, CLAIM__AS_OF, claim.getAsOf(), subject, report));
	}

	private void answerMustBeNewerThanEvents(QuestionAnswer answer, Reporter report) {
		if (answer.getAnswer() != AnswerKind.WAS_UNTIL) {
			mustBeNewer(answer, QUESTION_ANSWER__AS_OF, answer.getAsOf(), answer.getAbout(), report);
		}
	}

	private void mustBeNewer(NamedElement said, EAttribute feature, LocalDate day, EObject subject, Reporter report) {
		if (day == null) {
			return;
		}
		for (Vulnerability flaw : flaws(subject)) {
			LocalDate known = flaw.getDisclosed();
			if (known != null && known.isAfter(day) && !known.isAfter(analysis.asOf())) {
				report.at(said, feature).with(said, day, flaw, known);
				return;
			}
		}
		if (subject instanceof ServiceInstance service && Linked.is(service)) {
			transfers.mechanisms(service).forEach(mechanism -> transfers.lastDay(mechanism)
					.filter(last -> !last.isBefore(day) && last.isBefore(analysis.asOf()))
					.ifPresent(last -> report.at(said, feature).variant("law").with(said, day, mechanism, last)));
		}
	}

	/** The flaws of a product, of an edition, or of what a service runs. */
	private static List<Vulnerability> flaws(EObject subject) {
		return switch (subject) {
		case Product product -> product.getVulnerabilities();
		case Edition edition -> flawsOf(edition);
		case ServiceInstance service -> Linked.of(service.getEdition()).map(AnswerRules::flawsOf).orElse(List.of());
		case null, default -> List.of();
		};
	}

	private static List<Vulnerability> flawsOf(Edition edition) {
		return edition.eContainer() instanceof Product product
				? product.getVulnerabilities().stream()
						.filter(flaw -> flaw.getAffects().isEmpty() || flaw.getAffects().contains(edition)).toList()
				: List.of();
	}

	private void storingFunctionsMustNotContradict(Claim claim, Reporter report) {
		String words = TextForm.normal(claim.getTitle()) + " " + TextForm.normal(claim.getText());
		if (NOT_STORED.stream().noneMatch(words::contains)) {
			return;
		}
		for (int index = 0; index < claim.getAbout().size(); index++) {
			List<NamedElement> storing = new ArrayList<>();
			if (claim.getAbout().get(index) instanceof ServiceInstance service && Linked.is(service)) {
				service.getFunctions().stream().filter(AnswerRules::stores).forEach(function -> storing.add(function.getKind()));
				if (!storing.isEmpty()) {
					report.at(claim, CLAIM__ABOUT, index).with(claim, service, storing);
				}
			}
		}
	}

	private static boolean stores(ServiceFunction function) {
		return function.getState() == FunctionState.ON && Linked.is(function.getKind())
				&& (function.getKind().isStoring() || !function.getStores().isEmpty());
	}
}
