package org.assay.analysis.chain;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.named;
import static org.assay.analysis.Given.service;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.assay.model.Actor;
import org.assay.model.Agreement;
import org.assay.model.ChainLink;
import org.assay.model.ChainState;
import org.assay.model.GdprRole;
import org.assay.model.ServiceInstance;
import org.assay.model.SupplyChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SupplyChainsTest {

	private final Actor provider = named(MODEL.createParty(), "Provider");
	private final Actor town = named(MODEL.createParty(), "Town");
	private final Actor telia = named(MODEL.createParty(), "Telia");
	private final ServiceInstance camera = service("Camera");

	@Test
	void namesTheControllersOfEachState() {
		chain(ChainState.WANTED, link(provider, GdprRole.CONTROLLER), link(town, GdprRole.PROCESSOR));
		chain(ChainState.AGREED, link(town, GdprRole.JOINT_CONTROLLER), link(provider, GdprRole.JOINT_CONTROLLER));
		assertEquals(List.of(provider), SupplyChains.controllers(camera, ChainState.WANTED));
		assertEquals(List.of(town, provider), SupplyChains.controllers(camera, ChainState.AGREED));
		assertEquals(List.of(), SupplyChains.controllers(camera, ChainState.ACTUAL));
	}

	@Test
	void aProcessorWorksForTheLinkBeforeUnlessItSaysForWhom() {
		ChainLink stated = link(telia, GdprRole.SUB_PROCESSOR);
		stated.setUpstream(provider);
		ChainView view = chain(ChainState.ACTUAL, link(provider, GdprRole.CONTROLLER), link(town, GdprRole.PROCESSOR), stated);
		assertEquals(List.of(Optional.empty(), Optional.of(provider), Optional.of(provider)),
				view.links().stream().map(link -> link.upstream()).toList());
	}

	@ParameterizedTest
	@CsvSource({ "CONTROLLER, false", "JOINT_CONTROLLER, true", "PROCESSOR, true", "SUB_PROCESSOR, true", "INDEPENDENT_CONTROLLER, false",
			"NONE, false" })
	void needsAnAgreementWhereTheRoleCallsForOne(GdprRole role, boolean needs) {
		assertEquals(needs, chain(ChainState.ACTUAL, link(telia, role)).links().get(0).needsAgreement());
	}

	@Test
	void findsAgreementsThatNameOtherControllers() {
		Agreement agreement = named(MODEL.createAgreement(), "Draft", draft -> draft.getControllers().add(town));
		ChainLink processor = link(telia, GdprRole.PROCESSOR);
		processor.setAgreement(agreement);
		ChainView view = chain(ChainState.WANTED, link(provider, GdprRole.CONTROLLER), processor);
		assertEquals(List.of(view.links().get(1)), view.linksUnderOtherControllers());
		agreement.getControllers().add(provider);
		assertTrue(view.linksUnderOtherControllers().isEmpty());
	}

	private ChainView chain(ChainState state, ChainLink... links) {
		SupplyChain chain = MODEL.createSupplyChain();
		chain.setState(state);
		chain.getLinks().addAll(List.of(links));
		camera.getChains().add(chain);
		List<ChainView> chains = SupplyChains.of(camera);
		return chains.get(chains.size() - 1);
	}

	private static ChainLink link(Actor actor, GdprRole role) {
		ChainLink link = MODEL.createChainLink();
		link.setActor(actor);
		link.setRole(role);
		return link;
	}
}
