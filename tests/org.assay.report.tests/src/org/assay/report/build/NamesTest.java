package org.assay.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.assay.model.AssayFactory;
import org.assay.model.Organisation;
import org.assay.model.Party;
import org.assay.model.Role;
import org.assay.model.Translation;
import org.assay.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {

	private static final AssayFactory MODEL = AssayFactory.eINSTANCE;

	private final Party party = MODEL.createParty();
	private final Role role = MODEL.createRole();

	@Test
	void prefersATranslationThenTheTitleThenTheId() {
		party.setName("Vendor");
		assertEquals("Vendor", names("en").title(party));
		party.setTitle("Molnbolaget");
		assertEquals("Molnbolaget", names("en").title(party));
		Translation english = MODEL.createTranslation();
		english.setLanguage("en");
		english.setText("Cloud company");
		party.getTranslations().add(english);
		assertEquals("Cloud company", names("en").title(party));
		assertEquals("Cloud company", names("en-GB").title(party));
		assertEquals("Molnbolaget", names("sv").title(party));
		assertEquals("inte angivet", names("sv").title(null));
	}

	@ParameterizedTest
	@CsvSource({ "Allvarlig, allvarlig", "GDPR, GDPR", "Åtgärd, åtgärd", "10 §, 10 §", "A, A", "It-enheten, it-enheten", "X-ray, X-ray" })
	void writesTitlesInSentencesInLowerCaseUnlessAbbreviated(String title, String expected) {
		assertEquals(expected, Names.inSentence(title));
	}

	@Test
	void namesRolesWithUnitOrOutsideHolder() {
		role.setTitle("Ägare");
		Organisation own = MODEL.createOrganisation();
		own.getRoles().add(role);
		Names names = new Names(Wording.of("sv"), Optional.of(own));
		assertEquals("Ägare", names.agent(role));
		Unit unit = MODEL.createUnit();
		unit.setTitle("It");
		role.setUnit(unit);
		assertEquals("Ägare (It)", names.agent(role));
		Role sales = MODEL.createRole();
		sales.setTitle("Säljare");
		party.setTitle("Molnbolaget");
		party.getRoles().add(sales);
		assertEquals("Säljare (Molnbolaget)", names.agent(sales));
	}

	@Test
	void givesDifferentNamesDifferentAnchors() {
		Party other = MODEL.createParty();
		party.setName("Ägare");
		other.setName("_c4_gare");
		assertNotEquals(Anchors.of(party), Anchors.of(other));
		assertEquals("_c4_gare", Anchors.of(party));
	}

	private static Names names(String language) {
		return new Names(Wording.of(language), Optional.empty());
	}
}
