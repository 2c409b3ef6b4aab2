package org.assay.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.assay.report.document.Badge;
import org.assay.report.document.Inlines;
import org.assay.report.document.Summary;
import org.junit.jupiter.api.Test;

final class ShortSummaryTest {

	private static Summary page(String text) {
		return Built.report("sv", text).summary();
	}

	@Test
	void listsWhatMustBeDecidedNowAndByWhichRole() {
		assertEquals(List.of("Informationsägare (It-enheten): Besluta om förslaget ”Möten med skyddsvärd information”.",
				"Leverantör: Se till att villkoret uppfylls: ”Telefon är avstängd”.",
				"Informationsägare (It-enheten): Besluta om risken i bandet hög: A10",
				"Informationsägare (It-enheten): Besluta om risken med konsekvens 9 eller högre, trots att den ligger i ett lägre band: D1",
				"Informationsägare (It-enheten): Åtgärda eller godta risken som saknar åtgärd: B1",
				"Systemförvaltare (It-enheten): Besluta hur iakttagelsen ”Telefon är okrypterad” ska åtgärdas."),
				page(Built.meetings()).decisions().stream().map(decision -> decision.role() + ": " + decision.what().plainText()).toList());
	}

	@Test
	void saysByWhenADecisionIsDue() {
		assertEquals(Optional.of("1\u00a0maj\u00a02024"), page(Built.meetings()).decisions().get(5).when());
	}

	@Test
	void namesNoRoleWhereThePolicyNamesNone() {
		String text = Built.meetings().replace("decide verdict by Owner", "");
		assertEquals("ingen roll utpekad", page(text).decisions().get(0).role());
	}

	@Test
	void asksTheRoleWhoseLimitCoversTheVerdict() {
		String text = Built.meetings().replace("decide verdict by Owner",
				"decide verdict up to moderate by Security decide verdict up to severe by Manager");
		assertEquals("Systemförvaltare (It-enheten)", page(text).decisions().get(0).role());
	}

	@Test
	void asksForNoDecisionOnADecidedVerdict() {
		String text = Built.meetings().replace("rests-on Dpa", "decided by Owner on 2024-06-15 rests-on Dpa");
		assertTrue(page(text).decisions().get(0).what().plainText().startsWith("Se till att villkoret"));
		assertEquals(Optional.of(Badge.negative("Inte tillåtet")), page(text).verdict());
		String held = text.replace("avstängd\" fails", "avstängd\" holds");
		assertEquals(Optional.of(Badge.unassessed("Inte bedömt")), page(held).verdict(), "a question is open that blocks the verdict");
		String answered = held.replace("blocks Allowed", "");
		assertEquals(Optional.of(Badge.conditional("Tillåtet på villkor")), page(answered).verdict());
	}

	@Test
	void callsAVerdictNobodyHasDecidedAProposal() {
		assertEquals(Optional.of(Badge.negative("Förslag: tillåtet, men ett villkor är inte uppfyllt")), page(Built.meetings()).verdict());
		String held = Built.meetings().replace("avstängd\" fails", "avstängd\" holds");
		assertEquals(Optional.of(Badge.conditional("Förslag: tillåtet på villkor")), page(held).verdict());
		String tomorrow = Built.meetings().replace("rests-on Dpa", "decided by Owner on 2024-06-16 rests-on Dpa");
		assertEquals("Förslag: tillåtet, men ett villkor är inte uppfyllt", page(tomorrow).verdict().orElseThrow().name());
	}

	@Test
	void neverShowsAnExpiredVerdictAsValid() {
		String text = Built.meetings().replace("rests-on Dpa", "decided by Owner on 2024-02-05 valid until 2024-06-14 rests-on Dpa");
		assertEquals(Optional.of(Badge.unassessed("Gäller inte längre")), page(text).verdict());
	}

	@Test
	void namesThreeDifferentThingsThatWouldChangeTheAnswer() {
		assertEquals(List.of("Villkoret ”Telefon är avstängd” uppfylls inte i dag.",
				"EU–US Data Privacy Framework upphör eller ändras: då ska ställningstagandet omprövas.",
				"Villkoret ”Testmiljön skyddas” visar sig inte hålla; det är bara antaget."), plain(page(Built.meetings()).changers()));
	}

	@Test
	void tellsWhoDecidesThatTheToolFoundErrors() {
		String text = Built.meetings().replaceAll("(?m)^        condition .*$", "").replaceAll("(?m)^        reconsider .*$", "");
		String first = plain(page(text).changers()).get(0);
		assertTrue(first.matches("De \\d+\u00a0fel som verktyget har hittat rättas. De står i bilagan Vad verktyget har flaggat"), first);
	}

	@Test
	void saysWhatRestsOnSomebodysWord() {
		assertEquals(List.of("Ett krav anses uppfyllt utan starkare underlag än någons ord.",
				"”Samtal lagras inte”, enligt Molnbolaget. Underlag: leverantörens dokument (styrka 2 av 5).",
				"”Tjänsten är snabb”, enligt Molnbolaget. Underlagets styrka är inte angiven.",
				"Förutsättningen ”Alla har licens”. Den ska hållas av: Systemförvaltare (It-enheten)."), plain(page(Built.meetings()).relies()));
	}

	@Test
	void doesNotListAClaimWithStrongEvidence() {
		String text = Built.meetings().replace("claim Fast \"Tjänsten är snabb\" by Vendor",
				"claim Fast \"Tjänsten är snabb\" by Vendor { evidence Dpa }");
		assertEquals(3, page(text).relies().size());
	}

	@Test
	void saysThatNothingIsAssessedWhereNoRequirementIs() {
		String text = Built.meetings().replaceAll("(?m)^    answer .*$", "");
		assertEquals("Kravuppfyllnaden: inget av 5\u00a0krav är bedömt.", plain(page(text).relies()).get(0));
	}

	@Test
	void answersWithTheRecommendationElseWithTheReasonOfTheVerdict() {
		assertEquals("Bedömningen ger ingen rekommendation.", page(Built.meetings()).answer().plainText());
		String reason = Built.meetings().replace("rests-on Dpa", "because \"Rimligt skydd.\" rests-on Dpa");
		assertEquals("Rimligt skydd.", page(reason).answer().plainText());
		String recommended = reason.replace("section goal", "section recommendation \"Inför stegvis.\" section goal");
		assertEquals("Inför stegvis.", page(recommended).answer().plainText());
	}

	private static List<String> plain(List<Inlines> points) {
		return points.stream().map(Inlines::plainText).toList();
	}
}
