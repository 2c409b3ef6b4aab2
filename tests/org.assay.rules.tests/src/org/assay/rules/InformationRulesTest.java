package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R15;
import static org.assay.rules.RuleCatalogue.R16;
import static org.assay.rules.RuleCatalogue.R17;
import static org.assay.rules.RuleCatalogue.R18;
import static org.assay.rules.RuleCatalogue.R19;
import static org.assay.rules.RuleCatalogue.R36;
import static org.assay.rules.RuleCatalogue.R95;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Information, positions and words at their bounds. */
class InformationRulesTest {

	@Test
	void dependencyIsSpokenOfInTheAnalysis() {
		String scope = "participants Owner\n    scope { depends-on \"Datakommunikation\", %s }\n    risks by matrix5 { risk r1 "
				+ "\"Kommunikationen bryts\" {"
				+ " likelihood 1 consequence 2 owner Owner decision retain by Owner on 2026-05-11 because \"Personalen besöker i stället\" } }";
		Variation.ofGood(R15).with("participants Owner", scope.formatted("<|\"Elkraft\"|>")).finds("info R15");
		Variation.ofGood(R15).with("participants Owner", scope.formatted("\"Personalens besök\"")).findsNothing();
		Variation.ofGood(R15).with("participants Owner", "participants Owner\n    scope { depends-on \"Elkraft\" }").findsNothing();
	}

	@Test
	void publishedPackagesMayDeclareForOthers() {
		Variation.ofBad(R15).with("package sample", "package sample published").findsNothing();
	}

	@Test
	void projectWithoutAssessmentIsNotFinished() {
		Variation.ofBad(R15).with("""
				assessment Cameras2026 "Supervision by camera" of Cameras {
				    participants Owner
				}
				""", "").findsNothing();
	}

	@Test
	void partyIsUsedIfOneOfItsRolesIs() {
		Variation.ofBad(R15).with("kind company", "kind company\n    role Manager \"Manager\"")
				.with("participants Owner", "participants Owner, Manager")
				.findsNothing();
		Variation.ofGood(R15).with("kind company", "kind company\n    role <|Manager|> \"Manager\"").finds("warning R15");
	}

	@Test
	void recordsMayBeKeptForEverAndOtherPersonalDataMayNot() {
		String stated = "retain 3 months after \"the service has ended\"";
		Variation.ofBad(R36).with(stated, "retain forever").findsNothing();
		Variation.ofBad(R36).with(stated, "retain forever decision \"Decision 2026:12\"").findsNothing();
		Variation.ofBad(R36).with(stated, "retain <|forever|>").with("public-record yes", "public-record no").finds("warning R36");
		Variation.ofBad(R36).with(stated, "retain <|forever|>").with("    public-record yes\n", "").finds("warning R36");
		Variation.ofBad(R36).with(stated, "retain forever").with("    public-record yes\n", "").with("ordinary", "none").findsNothing();
		Variation.ofBad(R36).with(stated, "retain forever").with("    public-record yes\n", "").with("ordinary", "ordinary transient")
				.findsNothing();
	}

	@Test
	void forEverIsAnotherTimeThanThreeMonths() {
		Variation.ofGood(R36).with("    public-record yes", "    retain <|forever|>\n    public-record yes").finds("warning R36");
		Variation.ofGood(R36).with("retain 3 months after \"the service has ended\" decision \"Purging decision 2026:12\"",
				"retain forever\n    retain forever").findsNothing();
	}

	@Test
	void positionOutsideAWorkshopNeedsADate() {
		Variation.ofGood(R16).plus("position p <|\"Wait for practice\"|> by anonymous { status opinion }").finds("warning R16");
		Variation.ofGood(R16).plus("position p \"Wait for practice\" by anonymous on 2026-05-04 { status opinion }").findsNothing();
	}

	@Test
	void ownClaimAndClaimWithADocumentAreNotTheWordOfOthers() {
		Variation.ofBad(R17).with("by Agency on", "by Town on").expect().ignoring("R124").nothing();
		Variation.ofBad(R17).with("by Agency on 2026-03-02", "by Agency on 2026-03-02 { evidence OwnTest }").expect().ignoring("R121").nothing();
		Variation.ofBad(R17).with("by Agency on 2026-03-02", "by Agency on 2026-03-02 { evidence Other }")
				.with("rests-on Secure", "rests-on <|Secure|>")
				.plus("claim Other \"Everybody says so\" by Agency on 2026-03-02").expect().ignoring("R124").findings("warning R17");
	}

	@Test
	void sameDataTwiceInOneSetAreLeftAlone() {
		Variation.ofGood(R18).with("item number \"Personal identity number\" protection-worthy",
				"item number \"Personal identity number\" protection-worthy\n    item old \"Personal identity number\" ordinary").withAll("""
				information Staff "Staff" {
				    owner Owner
				    item staffNumber "Personal identity number" protection-worthy
				    retain 2 years
				}""", "").findsNothing();
	}

	@Test
	void dataWithoutATitleAreComparedByName() {
		Variation.ofBad(R18).with("number \"Personal identity number\" protection-worthy", "number protection-worthy")
				.with("staffNumber \"Personal identity number\" ordinary", "number <|ordinary|>").finds("warning R18");
	}

	@ParameterizedTest
	@ValueSource(strings = {"känsliga uppgifter", "Sensitive facts", "uppgiften är känslig.", "känsligt"})
	void bareWordIsNoticed(String words) {
		Variation.ofGood(R19).with("\"Holds facts about clients that are secret by the secrecy act\"", "<|\"" + words + "\"|>").finds("info R19");
	}

	@ParameterizedTest
	@ValueSource(strings = {"känsliga personuppgifter", "sensitive personal data", "systemet är känsligt för fukt", "sensitive to noise",
			"time-sensitive", "säkerhetskänslig verksamhet", "insensitive"})
	void wordThatSaysWhatItMeansIsNot(String words) {
		Variation.ofGood(R19).with("Holds facts about clients that are secret by the secrecy act", words).findsNothing();
	}

	@Test
	void quotedWordsAreNotChanged() {
		Variation.ofGood(R19).plus("document D \"D\"\ncite C in D \"Känsliga uppgifter\"").findsNothing();
	}

	@Test
	void sameTimeInOtherUnitsIsOneValue() {
		Variation.ofGood(R36).with("retain 3 months", "retain 90 days decision \"x\"\n    retain <|3 months|>").finds("warning R36");
		Variation.ofGood(R36).with("retain 3 months", "retain 1 year decision \"x\"\n    retain 12 months").findsNothing();
		Variation.ofGood(R36).with("retain 3 months", "retain 24 hours decision \"x\"\n    retain 1 day").findsNothing();
		Variation.ofGood(R36).with("public-record yes", "retain until <|\"no longer needed\"|> decision \"x\"").finds("warning R36");
	}

	@Test
	void onlyWhatIsKeptNeedsATime() {
		Variation.ofBad(R36).with("retain 3 months after \"the service has ended\"", "").with("public-record yes", "")
				.with("ordinary", "ordinary transient")
				.findsNothing();
		Variation.ofBad(R36).with("retain 3 months after \"the service has ended\"", "").with("public-record yes", "")
				.with("Clients \"", "<|Clients|> \"")
				.finds("warning R36");
		Variation.ofBad(R36).with("retain 3 months after \"the service has ended\"", "").with("item name \"Name\" ordinary", "")
				.with("Clients \"", "<|Clients|> \"").finds("warning R36");
	}

	@ParameterizedTest
	@ValueSource(strings = {"121212-1212", "19121212-1212", "191212121212", "121272-1219", "121212+1212"})
	void identityNumbersAreFoundWithAndWithoutCentury(String number) {
		Variation.ofGood(R95).with("\"Questions to the information owner\"", "<|\"Klienten " + number + " ringde\"|>").finds("error R95");
	}

	@ParameterizedTest
	@ValueSource(strings = {"121212-1213", "556036-0793", "2017-03-07", "SFS 2018:1937", "ISO/IEC 27001:2013", "1212121212", "991399-1212",
			"20170307-20170401", "avsnitt 4.2.1-4.2.3"})
	void otherNumbersAreNot(String number) {
		Variation.ofGood(R95).with("Questions to the information owner", "Se " + number).findsNothing();
	}

	@ParameterizedTest
	@ValueSource(strings = {"013-20 60 00", "070-123 45 67", "0701234567", "+46 13 20 60 00", "08-123 456 78", "0046701234567", "0142-850 00"})
	void telephoneNumbersAreFound(String number) {
		Variation.ofGood(R95).with("\"Questions to the information owner\"", "<|\"Ring " + number + "\"|>").finds("error R95");
	}

	@ParameterizedTest
	@ValueSource(strings = {"öppet 08-17", "kl. 08-16 30 dagar", "1 000 000 kr", "0-100", "dnr 2017/1234-5", "10.0.0.1", "port 0443",
			"+5 000 kr"})
	void timesAmountsAndReferencesAreNoTelephoneNumbers(String words) {
		Variation.ofGood(R95).with("Questions to the information owner", words).findsNothing();
	}

	@Test
	void mailAddressesAndNamesAreFound() {
		Variation.ofGood(R95).with("\"Questions to the information owner\"", "<|\"Skriv till åsa.b+x@mail.kommun.example.\"|>")
				.finds("error R95");
		Variation.ofGood(R95).with("\"Questions to the information owner\"", "<|\"Herr Andersson svarar\"|>").finds("warning R95");
		Variation.ofGood(R95).with("Questions to the information owner", "Adressen user@localhost och @kommun").findsNothing();
	}

	@Test
	void messageShowsNoMoreOfTheDetailThanIsNeeded() {
		String messages = org.assay.testkit.Checked.text(RuleSamples.bad(R95).orElseThrow())
				.findings().stream().map(Finding::message).toList().toString();
		org.junit.jupiter.api.Assertions.assertFalse(messages.matches("(?s).*(1212-1212|123 45 67|first\\.last).*"), messages);
	}
}
