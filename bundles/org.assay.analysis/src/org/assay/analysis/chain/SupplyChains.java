package org.assay.analysis.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.chain.ChainView.LinkView;
import org.assay.model.Actor;
import org.assay.model.ChainLink;
import org.assay.model.ChainState;
import org.assay.model.GdprRole;
import org.assay.model.ServiceInstance;
import org.assay.model.SupplyChain;
import org.eclipse.emf.ecore.EObject;

/** Reads the supply chains of service instances. */
public final class SupplyChains {

	private SupplyChains() {
	}

	/** Return the chains of a service in text order. */
	public static List<ChainView> of(ServiceInstance service) {
		return service.getChains().stream().map(chain -> view(service, chain)).toList();
	}

	/** Return the chains of a service that stand for one state, in text order. */
	public static List<ChainView> of(ServiceInstance service, ChainState state) {
		return of(service).stream().filter(view -> view.state() == state).toList();
	}

	/** Return the controllers in all chains of one state, each once in text order. */
	public static List<Actor> controllers(ServiceInstance service, ChainState state) {
		return of(service, state).stream().flatMap(view -> view.controllers().stream()).distinct().toList();
	}

	private static ChainView view(ServiceInstance service, SupplyChain chain) {
		List<LinkView> links = new ArrayList<>();
		Optional<Actor> before = Optional.empty();
		for (ChainLink link : chain.getLinks()) {
			LinkView view = view(link, before);
			links.add(view);
			before = view.actor();
		}
		List<Actor> controllers = links.stream().filter(link -> isController(link.link().getRole()))
				.flatMap(link -> link.actor().stream()).distinct().toList();
		return new ChainView(service, chain, controllers, links);
	}

	private static LinkView view(ChainLink link, Optional<Actor> before) {
		Optional<Actor> upstream = present(link.getUpstream());
		if (upstream.isEmpty() && link.getUpstream() == null && worksForSomebody(link.getRole())) {
			upstream = before;
		}
		boolean needsAgreement = worksForSomebody(link.getRole()) || link.getRole() == GdprRole.JOINT_CONTROLLER;
		return new LinkView(link, present(link.getActor()), upstream, present(link.getAgreement()), needsAgreement);
	}

	private static boolean isController(GdprRole role) {
		return role == GdprRole.CONTROLLER || role == GdprRole.JOINT_CONTROLLER;
	}

	private static boolean worksForSomebody(GdprRole role) {
		return role == GdprRole.PROCESSOR || role == GdprRole.SUB_PROCESSOR;
	}

	private static <T extends EObject> Optional<T> present(T element) {
		return Optional.ofNullable(element).filter(found -> !found.eIsProxy());
	}
}
