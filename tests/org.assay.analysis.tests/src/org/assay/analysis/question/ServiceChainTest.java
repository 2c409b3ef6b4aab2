package org.assay.analysis.question;

import static org.assay.analysis.question.Town.DAY;
import static org.assay.analysis.question.Town.MODEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Given;
import org.assay.analysis.chain.LinkGap;
import org.assay.model.Actor;
import org.assay.model.Agreement;
import org.assay.model.AgreementKind;
import org.assay.model.ChainLink;
import org.assay.model.ChainState;
import org.assay.model.DataCategory;
import org.assay.model.DataItem;
import org.assay.model.DataStorage;
import org.assay.model.GdprRole;
import org.assay.model.LegalEvent;
import org.assay.model.Party;
import org.assay.model.PersonalDataKind;
import org.assay.model.ProcessingActivity;
import org.assay.model.SupplyChain;
import org.assay.model.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceChainTest {

	private final Town town = new Town();
	private final Agreement agreement = Given.named(MODEL.createAgreement(), "Dpa");
	private final SupplyChain chain = MODEL.createSupplyChain();
	private final ChainLink processor = link(town.vendor, GdprRole.PROCESSOR);

	@BeforeEach
	void townEngagesVendor() {
		town.add(agreement);
		link(town.town, GdprRole.CONTROLLER);
		chain.getLinks().move(1, processor);
		processor.setAgreement(agreement);
		town.service.getChains().add(chain);
		town.service.getHandles().add(town.talks);
		town.talks.getItems().add(Given.named(MODEL.createDataItem(), "name", (DataItem item) -> item.setKind(PersonalDataKind.ORDINARY)));
	}

	private ChainLink link(Actor actor, GdprRole role) {
		ChainLink link = MODEL.createChainLink();
		link.setActor(actor);
		link.setRole(role);
		chain.getLinks().add(link);
		return link;
	}

	private ServiceChain answer() {
		return ServiceChain.of(town.world(), town.service);
	}

	private List<LinkGap> gaps() {
		return answer().links().stream().flatMap(link -> link.gaps().stream()).toList();
	}

	@Test
	void aChainUnderAgreementsHasNoGaps() {
		ServiceChain answer = answer();
		assertEquals(List.of(), gaps());
		assertEquals(Set.of(town.town), answer.controllers());
		assertEquals(List.of(Optional.empty(), Optional.of(true)), answer.links().stream().map(ServiceChain.Link::matches).toList());
		assertEquals(List.of(), answer.outside());
		assertEquals(List.of(), answer.transfers());
	}

	@Test
	void aProcessorNeedsAnAgreementOfItsKind() {
		processor.setAgreement(null);
		assertEquals(List.of(LinkGap.NO_AGREEMENT), gaps());
		assertEquals(Optional.of(false), answer().links().get(1).matches());
		processor.setAgreement(agreement);
		agreement.setKind(AgreementKind.SECRECY);
		assertEquals(List.of(LinkGap.AGREEMENT_OF_ANOTHER_KIND), gaps());
		agreement.setKind(AgreementKind.JOINT_CONTROLLERS);
		assertEquals(List.of(LinkGap.AGREEMENT_OF_ANOTHER_KIND), gaps());
		agreement.setKind(AgreementKind.SUPPLY);
		assertEquals(List.of(), gaps());
	}

	@Test
	void aWantedChainIsNotThereYet() {
		processor.setAgreement(null);
		chain.setState(ChainState.WANTED);
		assertEquals(List.of(), gaps());
		chain.setState(ChainState.AGREED);
		assertEquals(List.of(LinkGap.NO_AGREEMENT), gaps());
		chain.setSource(agreement);
		assertEquals(List.of(), gaps());
	}

	@Test
	void anAgreementHoldsFromItsDayToItsLastDay() {
		agreement.setDate(DAY);
		agreement.setValidUntil(DAY);
		assertEquals(List.of(), gaps());
		agreement.setDate(DAY.plusDays(1));
		assertEquals(List.of(LinkGap.AGREEMENT_NOT_YET), gaps());
		agreement.setDate(null);
		agreement.setValidUntil(DAY.minusDays(1));
		assertEquals(List.of(LinkGap.AGREEMENT_ENDED), gaps());
		assertEquals(Optional.of(false), answer().links().get(1).matches());
	}

	@Test
	void anAgreementThatNamesAnotherControllerDoesNotMatch() {
		agreement.getControllers().add(town.vendor);
		assertEquals(List.of(LinkGap.OTHER_CONTROLLER), gaps());
		assertSame(agreement, answer().mismatches().get(0).where());
		assertEquals(Optional.of(false), answer().links().get(1).matches());
		agreement.getControllers().add(0, town.town);
		assertEquals(List.of(), gaps());
		assertEquals(1, answer().mismatches().size());
	}

	@Test
	void aSubProcessorIsAuthorisedAndBoundByTheSameDuties() {
		Party host = town.add(Given.named(MODEL.createParty(), "Host"));
		ChainLink sub = link(host, GdprRole.SUB_PROCESSOR);
		sub.setAgreement(agreement);
		assertEquals(List.of(LinkGap.NOT_AUTHORISED, LinkGap.OTHER_DUTIES), gaps());
		assertEquals(Optional.of(true), answer().links().get(2).matches());
		sub.setAuthorised(true);
		agreement.setPassesDutiesDown(true);
		assertEquals(List.of(), gaps());
		agreement.setPassesDutiesDown(false);
		sub.setSameDuties(true);
		assertEquals(List.of(), gaps());
	}

	@Test
	void whoeverReachesPersonalDataHasARole() {
		Party helper = town.add(Given.named(MODEL.createParty(), "Helper"));
		link(helper, GdprRole.NONE);
		assertEquals(List.of(LinkGap.NO_ROLE), gaps());
		town.talks.getItems().get(0).setKind(PersonalDataKind.NONE);
		assertEquals(List.of(), gaps());
	}

	@Test
	void operatorAndCollectorsOutsideTheChainAreNamed() {
		Party collector = town.add(Given.named(MODEL.createParty(), "Collector"));
		DataStorage storage = MODEL.createDataStorage();
		storage.setCategory(DataCategory.TELEMETRY);
		storage.setCollectedBy(collector);
		town.service.getStores().add(storage);
		assertEquals(List.of(collector), answer().outside());
		chain.getLinks().remove(processor);
		assertEquals(List.of(town.vendor, collector), answer().outside());
		town.talks.getItems().get(0).setKind(PersonalDataKind.NONE);
		assertEquals(List.of(), answer().outside());
	}

	@Test
	void aThirdCountryNeedsAMechanismThatHolds() {
		processor.getLocations().addAll(List.of("IE", "US"));
		ServiceChain.ToThirdCountry transfer = answer().transfers().get(0);
		assertEquals(1, answer().transfers().size());
		assertEquals("US", transfer.country());
		assertFalse(transfer.isCovered());
		processor.setMechanism(town.framework);
		assertSame(town.framework, answer().transfers().get(0).mechanisms().get(0).mechanism());
		town.framework.setName("Clauses");
		assertTrue(answer().transfers().get(0).isCovered());
		town.framework.setCountry("JP");
		assertEquals(List.of(), answer().transfers().get(0).mechanisms());
	}

	@Test
	void aMechanismHoldsOnTheDayOfTheEventThatEndsIt() {
		processor.getLocations().add("US");
		processor.setMechanism(town.framework);
		town.framework.setName("Clauses");
		LegalEvent event = town.add(Given.named(MODEL.createLegalEvent(), "Falls"));
		event.getEnds().add(town.framework);
		event.setDate(DAY);
		assertTrue(answer().transfers().get(0).isCovered());
		event.setDate(DAY.minusDays(1));
		assertFalse(answer().transfers().get(0).isCovered());
		assertEquals(Optional.of(DAY.minusDays(1)), answer().transfers().get(0).mechanisms().get(0).lastDay());
	}

	@Test
	void theFrameworkNeedsACertificateOfTheLastYear() {
		Transfer transfer = MODEL.createTransfer();
		transfer.setCountry("US");
		transfer.setMechanism(town.framework);
		ProcessingActivity processing = town.add(Given.named(MODEL.createProcessingActivity(), "Meetings"));
		processing.getServices().add(town.service);
		processing.getTransfers().add(transfer);
		processor.getLocations().add("US");
		assertEquals(List.of(false, false), answer().transfers().stream().map(ServiceChain.ToThirdCountry::isCovered).toList());
		transfer.setCertified(DAY.minusYears(1));
		assertEquals(List.of(true, true), answer().transfers().stream().map(ServiceChain.ToThirdCountry::isCovered).toList());
		transfer.setCertified(DAY.minusYears(1).minusDays(1));
		assertEquals(List.of(false, false), answer().transfers().stream().map(ServiceChain.ToThirdCountry::isCovered).toList());
	}
}
