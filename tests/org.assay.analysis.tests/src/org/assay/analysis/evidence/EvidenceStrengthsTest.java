package org.assay.analysis.evidence;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.TODAY;
import static org.assay.analysis.Given.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;
import org.assay.model.Term;
import org.junit.jupiter.api.Test;

final class EvidenceStrengthsTest {

	private final EvidenceStrengths strengths = new EvidenceStrengths(TODAY, EvidenceCheck.NONE);
	private final Document audit = document("audit", 5);
	private final Document brochure = document("brochure", 1);
	private final Document unstated = named(MODEL.createDocument(), "unstated");

	@Test
	void aCitationIsAsStrongAsItsDocumentUnlessItSaysOtherwise() {
		Citation citation = cite(audit);
		assertEquals(OptionalInt.of(5), strengths.of(citation).rank());
		citation.setStrength(term(3));
		assertEquals(OptionalInt.of(3), strengths.of(citation).rank());
	}

	@Test
	void aClaimIsAsStrongAsTheWeakestThingBehindIt() {
		assertEquals(OptionalInt.of(1), strengths.of(claim(audit, claim(cite(brochure)))).rank());
		assertEquals(OptionalInt.empty(), strengths.of(claim()).rank());
		assertEquals(OptionalInt.empty(), strengths.of(claim(audit, claim())).rank());
	}

	@Test
	void whatIsNotStatedIsWeakest() {
		assertEquals(Optional.of(unstated), strengths.weakest(List.of(brochure, unstated)).map(EvidenceStrength::evidence));
		assertEquals(Optional.empty(), strengths.weakest(List.of()));
	}

	@Test
	void claimsInACircleRestOnNothing() {
		Claim first = claim();
		Claim second = claim(first);
		first.getEvidence().add(second);
		assertEquals(List.of(), strengths.foundations(first));
		assertEquals(OptionalInt.empty(), strengths.of(first).rank());
	}

	@Test
	void foundationsKeepTheOrderOfTheText() {
		Citation citation = cite(audit);
		assertEquals(List.of(citation, brochure, unstated), strengths.foundations(claim(claim(citation, brochure), unstated)));
	}

	@Test
	void theWordOfASupplierEndsAtRankTwo() {
		assertTrue(strengths.of(document("paper", 2)).isOnlyWord());
		assertTrue(strengths.of(unstated).isOnlyWord());
		assertFalse(strengths.of(document("contract", 3)).isOnlyWord());
	}

	@Test
	void expiresAfterTheLastDayOfValidityAlsoBehindCitationsAndClaims() {
		audit.setValidUntil(TODAY.minusDays(1));
		brochure.setValidUntil(TODAY);
		assertEquals(List.of(audit), strengths.expired(List.of(claim(cite(audit)), audit, brochure)));
	}

	private static Document document(String name, int strength) {
		return named(MODEL.createDocument(), name, document -> document.setStrength(term(strength)));
	}

	private static Term term(int number) {
		return named(MODEL.createTerm(), "term", term -> term.setNumber(number));
	}

	private static Citation cite(Document document) {
		return named(MODEL.createCitation(), "citation", citation -> citation.setDocument(document));
	}

	private static Claim claim(EvidenceSource... evidence) {
		return named(MODEL.createClaim(), "claim", claim -> claim.getEvidence().addAll(List.of(evidence)));
	}
}
