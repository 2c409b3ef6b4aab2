package org.assay.analysis.question;

import static org.assay.analysis.question.Town.MODEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.analysis.Given;
import org.assay.model.ChainLink;
import org.assay.model.ChainState;
import org.assay.model.DataCategory;
import org.assay.model.DataStorage;
import org.assay.model.FunctionState;
import org.assay.model.InformationSet;
import org.assay.model.Party;
import org.assay.model.ServiceFunction;
import org.assay.model.SupplyChain;
import org.junit.jupiter.api.Test;

class ServiceDataTest {

	private final Town town = new Town();

	private ServiceData answer() {
		return ServiceData.of(town.world(), town.service);
	}

	private DataStorage storage(DataCategory category) {
		DataStorage storage = MODEL.createDataStorage();
		storage.setCategory(category);
		town.service.getStores().add(storage);
		return storage;
	}

	private ServiceFunction function(DataCategory category) {
		ServiceFunction function = MODEL.createServiceFunction();
		function.setKind(town.talk);
		function.getStores().add(category);
		town.service.getFunctions().add(function);
		return function;
	}

	@Test
	void storagesTellPlacesAndThirdCountriesOnce() {
		DataStorage storage = storage(DataCategory.CONTENT);
		storage.getStoredIn().addAll(List.of("SE", "US"));
		storage.getReachableFrom().addAll(List.of("US", "IN"));
		ServiceData.Kept kept = answer().categories().get(0);
		assertSame(storage, kept.storage().orElseThrow());
		assertEquals(List.of("US", "IN"), kept.thirdCountries());
	}

	@Test
	void categoriesComeInTheirOwnOrder() {
		storage(DataCategory.LOG);
		storage(DataCategory.CONTENT);
		storage(DataCategory.LOG);
		assertEquals(List.of(DataCategory.CONTENT, DataCategory.LOG, DataCategory.LOG),
				answer().categories().stream().map(ServiceData.Kept::category).toList());
	}

	@Test
	void whatAFunctionKeepsWithoutAPlaceIsKeptSomewhere() {
		ServiceFunction function = function(DataCategory.METADATA);
		assertTrue(answer().categories().get(0).storage().isEmpty());
		assertEquals(List.of(function), answer().categories().get(0).functions());
		storage(DataCategory.METADATA);
		assertEquals(1, answer().categories().size());
		town.service.getStores().clear();
		function.setState(FunctionState.OFF);
		assertEquals(List.of(), answer().categories());
	}

	@Test
	void informationIsHandledOrOnlyKept() {
		InformationSet archive = town.add(Given.information("Archive"));
		archive.getItems().add(Given.named(MODEL.createDataItem(), "name"));
		archive.getStoredIn().add(town.service);
		town.service.getHandles().add(town.talks);
		List<ServiceData.Contents> contents = answer().information();
		assertEquals(List.of(town.talks, archive), contents.stream().map(ServiceData.Contents::information).toList());
		assertEquals(List.of(true, false), contents.stream().map(ServiceData.Contents::handled).toList());
		assertEquals(archive.getItems(), contents.get(1).items());
	}

	@Test
	void chainOperatorAndCollectorsReachIt() {
		Party collector = town.add(Given.named(MODEL.createParty(), "Collector"));
		Party host = town.add(Given.named(MODEL.createParty(), "Host"));
		storage(DataCategory.TELEMETRY).setCollectedBy(collector);
		ChainLink link = MODEL.createChainLink();
		link.setActor(host);
		SupplyChain chain = MODEL.createSupplyChain();
		chain.getLinks().add(link);
		town.service.getChains().add(chain);
		assertEquals(List.of(host, town.vendor, collector), answer().reachedBy());
		chain.setState(ChainState.AGREED);
		assertEquals(List.of(town.vendor, collector), answer().reachedBy());
	}
}
