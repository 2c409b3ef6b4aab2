package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.DOCUMENT__VALID_UNTIL;
import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.analysis.Corpus;
import org.assay.analysis.Inverse;
import org.assay.analysis.evidence.EvidenceUse;
import org.assay.analysis.evidence.EvidenceUses;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;
import org.assay.model.Finding;
import org.assay.model.ItemStatus;

/** What statements rest on was there when they were made, holds still, is not contested, and is more than an assertion. */
final class EvidenceRules implements RuleGroup {

	private final Corpus corpus;
	private final LocalDate asOf;
	private final EvidenceUses uses;
	private final Inverse<Citation> citations;
	private final Inverse<Claim> opponents;
	private final Inverse<Finding> doubts;

	EvidenceRules(RuleContext context) {
		corpus = context.corpus();
		asOf = context.analysis().asOf();
		uses = EvidenceUses.of(corpus);
		citations = Inverse.of(corpus.all(Citation.class), citation -> Stream.ofNullable(citation.getDocument()).toList());
		opponents = Inverse.of(corpus.all(Claim.class), Claim::getContradicts);
		doubts = Inverse.of(corpus.all(Finding.class).stream()
				.filter(finding -> finding.getStatus() != ItemStatus.CLOSED && finding.getClosedOn() == null).toList(), Finding::getAbout);
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R121, EvidenceSource.class, this::evidenceMustBeOlderThanWhatRestsOnIt);
		checks.on(RuleCatalogue.R122, Document.class, this::evidenceMustHoldStill);
		checks.on(RuleCatalogue.R123, EvidenceSource.class, this::evidenceMustNotBeContested);
		checks.on(RuleCatalogue.R124, Claim.class, this::claimsNeedEvidence);
	}

	/** A document that was renewed is one mistake, however much rests on it. */
	private void evidenceMustBeOlderThanWhatRestsOnIt(EvidenceSource evidence, Reporter report) {
		Optional<LocalDate> day = EvidenceUse.day(evidence);
		List<EvidenceUse> older = day.isEmpty() ? List.of()
				: uses.of(evidence).stream().filter(EvidenceUse::isAffirmed)
				.filter(use -> use.made().filter(made -> made.isBefore(day.get())).isPresent()).toList();
		if (older.isEmpty()) {
			return;
		}
		EvidenceUse first = older.getFirst();
		report.at(first.user(), first.property(), first.index()).variant(older.size() == 1 ? "" : "several")
				.with(evidence, day.get(), first.made().get(),
				older.size());
	}

	private void evidenceMustHoldStill(Document document, Reporter report) {
		LocalDate until = document.getValidUntil();
		if (until == null || !until.isBefore(asOf)) {
			return;
		}
		List<EvidenceUse> affirmed = resting(document).filter(EvidenceUse::isAffirmed).toList();
		if (!affirmed.isEmpty()) {
			report.at(document, DOCUMENT__VALID_UNTIL).with(document, until, affirmed.size(), asOf);
		}
	}

	/** Return what rests on a document or on a passage of it. */
	private Stream<EvidenceUse> resting(Document document) {
		return Stream.concat(Stream.of(document), citations.of(document).stream()).flatMap(source -> uses.of(source).stream());
	}

	/** What somebody contradicts may be true; but nobody decides on it without saying why. */
	private void evidenceMustNotBeContested(EvidenceSource evidence, Reporter report) {
		List<EvidenceUse> affirmed = uses.of(evidence).stream().filter(EvidenceUse::isAffirmed).toList();
		if (affirmed.isEmpty()) {
			return;
		}
		EvidenceUse first = affirmed.getFirst();
		Optional<Claim> opponent = opponents.of(evidence).stream().findFirst()
				.or(() -> evidence instanceof Claim claim ? claim.getContradicts().stream().filter(other -> !other.eIsProxy()).findFirst()
				: Optional.empty());
		Optional<Finding> doubt = doubts.of(evidence).stream().filter(finding -> finding != first.user()).findFirst();
		if (opponent.isPresent()) {
			report.at(first.user(), first.property(), first.index()).with(evidence, opponent.get());
		} else if (doubt.isPresent()) {
			report.at(first.user(), first.property(), first.index()).variant("finding").with(evidence, doubt.get());
		}
	}

	/** That somebody says something is worth noting without evidence; to rely on it is another matter. */
	private void claimsNeedEvidence(Claim claim, Reporter report) {
		long resting = uses.of(claim).stream().filter(EvidenceUse::isAffirmed).count();
		if (claim.getEvidence().isEmpty() && resting > 0) {
			report.at(claim, NAMED_ELEMENT__NAME).with(claim, resting);
		}
	}
}
