package org.assay.analysis.chain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.model.Actor;
import org.assay.model.Agreement;
import org.assay.model.ChainLink;
import org.assay.model.ChainState;
import org.assay.model.Document;
import org.assay.model.ServiceInstance;
import org.assay.model.SupplyChain;

/**
 * One supply chain of a service instance.
 *
 * @param service the service instance
 * @param chain the chain
 * @param controllers actors with the role of controller or joint controller, each once in text order
 * @param links links in text order
 */
public record ChainView(ServiceInstance service, SupplyChain chain, List<Actor> controllers, List<LinkView> links) {

	public ChainView {
		Objects.requireNonNull(service);
		Objects.requireNonNull(chain);
		controllers = List.copyOf(controllers);
		links = List.copyOf(links);
	}

	public ChainState state() {
		return chain.getState();
	}

	/** Return the links whose agreement names controllers, none of which is a controller of this chain. */
	public List<LinkView> linksUnderOtherControllers() {
		return links.stream().filter(link -> !link.agreedControllers().isEmpty()
				&& link.agreedControllers().stream().noneMatch(controllers::contains)).toList();
	}

	/**
	 * One link.
	 *
	 * @param link the link
	 * @param actor who; empty if it names nobody that exists
	 * @param upstream for whom: as stated, else the actor of the link before if the role is one that works for somebody
	 * @param agreement document it works under
	 * @param needsAgreement whether the role calls for one (GDPR articles 26 and 28)
	 */
	public record LinkView(ChainLink link, Optional<Actor> actor, Optional<Actor> upstream, Optional<Document> agreement,
			boolean needsAgreement) {

		public LinkView {
			Objects.requireNonNull(link);
			Objects.requireNonNull(actor);
			Objects.requireNonNull(upstream);
			Objects.requireNonNull(agreement);
		}

		/** Return the controllers that the agreement names; empty if it names none or is no agreement. */
		public List<Actor> agreedControllers() {
			return agreement.filter(Agreement.class::isInstance).map(Agreement.class::cast)
					.map(document -> List.copyOf(document.getControllers())).orElse(List.of());
		}
	}
}
