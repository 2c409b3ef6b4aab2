package org.assay.analysis.question;

import static org.assay.analysis.question.Town.DAY;
import static org.assay.analysis.question.Town.MODEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.analysis.Given;
import org.assay.analysis.question.Misplaced.Kind;
import org.assay.analysis.question.Misplaced.Why;
import org.assay.model.ChainLink;
import org.assay.model.ChainState;
import org.assay.model.DataItem;
import org.assay.model.Finding;
import org.assay.model.GdprRole;
import org.assay.model.InformationSet;
import org.assay.model.ItemStatus;
import org.assay.model.NamedElement;
import org.assay.model.Party;
import org.assay.model.PersonalDataKind;
import org.assay.model.SecurityProtectionClass;
import org.assay.model.ServiceInstance;
import org.assay.model.SupplyChain;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisplacedTest {

	private final Town town = new Town();

	private List<Kind> kinds() {
		return MisplacedSearch.of(town.world()).stream().flatMap(each -> each.reasons().stream()).map(Why::kind).toList();
	}

	private Finding found(EObject... about) {
		Finding finding = Given.named(MODEL.createFinding(), "Found");
		finding.setKind(town.misplaced);
		for (EObject each : about) {
			finding.getAbout().add((NamedElement) each);
		}
		town.assessment.getFindings().add(finding);
		return finding;
	}

	private void harmless() {
		town.classify(town.talks, "low");
	}

	@Test
	void harmlessInformationInAForeignServiceIsNotMisplaced() {
		harmless();
		town.service.getHandles().add(town.talks);
		assertEquals(List.of(), kinds());
	}

	@Test
	void secretInformationInAForeignServiceIs() {
		harmless();
		town.service.getHandles().add(town.talks);
		town.talks.getSecrecy().add(MODEL.createSecrecyProvision());
		List<Misplaced> all = MisplacedSearch.of(town.world());

		assertEquals(List.of(Kind.SECRET), kinds());
		assertSame(town.service, all.get(0).service().orElseThrow());
		assertEquals(List.of(new ForeignOwner(town.vendor, "US")), all.get(0).owners());
		assertSame(town.talks.getSecrecy().get(0), all.get(0).reasons().get(0).element());
	}

	@Test
	void theSameInformationAtHomeIsNot() {
		harmless();
		town.vendor.setParentCountry("SE");
		town.service.getHandles().add(town.talks);
		town.talks.getSecrecy().add(MODEL.createSecrecyProvision());
		assertEquals(List.of(), kinds());
	}

	@Test
	void storedInCountsAsHandledDoes() {
		town.talks.getStoredIn().add(town.service);
		town.service.getHandles().add(town.talks);
		assertEquals(List.of(Kind.NOT_CLASSIFIED), kinds());
		town.service.getHandles().clear();
		assertEquals(List.of(Kind.NOT_CLASSIFIED), kinds());
	}

	@ParameterizedTest
	@CsvSource({"IE,US,true", "IE,,false", "US,,true", "US,SE,false", ",,false"})
	void theUltimateOwnerCounts(String country, String parent, boolean foreign) {
		town.vendor.setCountry(country);
		town.vendor.setParentCountry(parent);
		town.service.getHandles().add(town.talks);
		assertEquals(foreign, !kinds().isEmpty());
	}

	@Test
	void theVendorStandsInForAnOperatorThatIsNotStated() {
		town.service.setOperator(null);
		town.service.getHandles().add(town.talks);
		assertEquals(List.of(Kind.NOT_CLASSIFIED), kinds());
		town.service.setOperator(Given.named(MODEL.createParty(), "Local", (Party party) -> party.setCountry("SE")));
		assertEquals(List.of(), kinds());
	}

	@ParameterizedTest
	@CsvSource({"ACTUAL,SUB_PROCESSOR,true", "ACTUAL,PROCESSOR,true", "ACTUAL,CONTROLLER,false", "WANTED,SUB_PROCESSOR,false"})
	void aForeignProcessorOfTheActualChainCounts(ChainState state, GdprRole role, boolean counts) {
		town.service.setOperator(town.town);
		ChainLink link = MODEL.createChainLink();
		link.setActor(town.vendor);
		link.setRole(role);
		SupplyChain chain = MODEL.createSupplyChain();
		chain.setState(state);
		chain.getLinks().add(link);
		town.service.getChains().add(chain);
		town.service.getHandles().add(town.talks);
		assertEquals(counts, !kinds().isEmpty());
	}

	@ParameterizedTest
	@CsvSource({"SPECIAL_CATEGORY,true", "CRIMINAL,true", "PROTECTED_IDENTITY,true", "PROTECTION_WORTHY,false", "ORDINARY,false"})
	void specialDataCount(PersonalDataKind kind, boolean counts) {
		harmless();
		town.talks.getItems().add(Given.named(MODEL.createDataItem(), "item", (DataItem item) -> item.setKind(kind)));
		town.service.getHandles().add(town.talks);
		assertEquals(counts ? List.of(Kind.SPECIAL) : List.of(), kinds());
	}

	@ParameterizedTest
	@CsvSource({"low,false", "mid,false", "high,true"})
	void theUpperHalfOfTheLevelsCounts(String level, boolean counts) {
		town.classify(town.talks, level);
		town.service.getHandles().add(town.talks);
		assertEquals(counts ? List.of(Kind.HIGH) : List.of(), kinds());
	}

	@Test
	void protectedInformationIsMisplacedAnywhere() {
		harmless();
		town.vendor.setParentCountry("SE");
		town.talks.setProtectionClass(SecurityProtectionClass.RESTRICTED);
		town.service.getHandles().add(town.talks);
		assertEquals(List.of(Kind.PROTECTED), kinds());
	}

	@Test
	void whatAVerdictDeniesIsMisplaced() {
		harmless();
		town.vendor.setParentCountry("SE");
		Verdict denial = town.deny();
		town.service.getHandles().add(town.talks);
		assertEquals(List.of(Kind.DENIED), kinds());
		assertSame(denial, MisplacedSearch.of(town.world()).get(0).reasons().get(0).element());
	}

	@Test
	void whatNoVerdictCoversIsMisplacedOnlyWhereSomebodyHasJudged() {
		harmless();
		town.vendor.setParentCountry("SE");
		town.service.getHandles().add(town.talks);
		Verdict verdict = town.allow(null);
		InformationSet other = town.add(Given.information("Other"));
		verdict.getInformation().add(other);
		assertEquals(List.of(Kind.NOT_COVERED), kinds().stream().distinct().toList());
		verdict.getInformation().add(town.talks);
		assertEquals(List.of(), kinds());
		town.assessment.getVerdicts().clear();
		assertEquals(List.of(), kinds());
	}

	@Test
	void whatAVerdictCoveredUntilYesterdayHasExpired() {
		harmless();
		town.vendor.setParentCountry("SE");
		town.service.getHandles().add(town.talks);
		Verdict verdict = town.allow(null);
		verdict.setValidUntil(DAY);
		assertEquals(List.of(), kinds());
		verdict.setValidUntil(DAY.minusDays(1));
		assertEquals(List.of(Kind.EXPIRED), kinds().stream().distinct().toList());
	}

	@Test
	void aFindingOfTheKindIsAReason() {
		harmless();
		town.vendor.setParentCountry("SE");
		town.service.getHandles().add(town.talks);
		Finding finding = found(town.service);
		assertEquals(List.of(Kind.FOUND), kinds());
		finding.setClosedOn(DAY.plusDays(1));
		assertEquals(List.of(Kind.FOUND), kinds());
		finding.setClosedOn(DAY);
		assertEquals(List.of(), kinds());
		finding.setClosedOn(null);
		finding.setStatus(ItemStatus.CLOSED);
		assertEquals(List.of(), kinds());
		finding.setStatus(ItemStatus.OPEN);
		finding.setKind(town.talk);
		assertEquals(List.of(), kinds());
	}

	@Test
	void aFindingIsAboutTheSetsAndServicesThatItNames() {
		harmless();
		town.vendor.setParentCountry("SE");
		InformationSet other = town.add(Given.information("Other"));
		ServiceInstance elsewhere = town.add(Given.service("Elsewhere"));
		town.service.getHandles().addAll(List.of(town.talks, other));
		elsewhere.getHandles().add(town.talks);
		found(town.talks, town.service);
		List<Misplaced> all = MisplacedSearch.of(town.world());

		assertEquals(1, all.size());
		assertSame(town.talks, all.get(0).information().orElseThrow());
		assertSame(town.service, all.get(0).service().orElseThrow());
	}

	@Test
	void aFindingAboutNothingThatIsKnownStandsAlone() {
		Finding finding = found(town.service);
		List<Misplaced> all = MisplacedSearch.of(town.world());

		assertEquals(1, all.size());
		assertTrue(all.get(0).information().isEmpty());
		assertSame(town.service, all.get(0).service().orElseThrow());
		assertEquals(1, all.get(0).owners().size());
		finding.getAbout().clear();
		assertTrue(MisplacedSearch.of(town.world()).get(0).service().isEmpty());
	}
}
