package org.assay.analysis.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Actors;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.analysis.chain.ChainView;
import org.assay.analysis.chain.SupplyChains;
import org.assay.analysis.chain.Transfers;
import org.assay.model.Actor;
import org.assay.model.ChainState;
import org.assay.model.GdprRole;
import org.assay.model.Party;
import org.assay.model.Product;
import org.assay.model.ServiceInstance;
import org.eclipse.emf.ecore.EObject;

/**
 * Somebody who runs a service, or processes for it, and is owned from outside the European Economic Area.
 *
 * @param party who
 * @param country country of the ultimate owner, else the party's own; ISO 3166-1 alpha-2
 */
public record ForeignOwner(Party party, String country) {

	public ForeignOwner {
		Objects.requireNonNull(party);
		Objects.requireNonNull(country);
	}

	/**
	 * Return the foreign owners around a service, the operator first, then processors of the actual chain in text order. Where no operator is
	 * stated, the vendor of the product stands in.
	 */
	static List<ForeignOwner> of(ServiceInstance service, Transfers transfers) {
		Set<Party> parties = new LinkedHashSet<>();
		operator(service).flatMap(Actors::legalPerson).ifPresent(actor -> add(actor, parties));
		for (ChainView chain : SupplyChains.of(service, ChainState.ACTUAL)) {
			chain.links().stream().filter(link -> link.link().getRole() == GdprRole.PROCESSOR || link.link().getRole() == GdprRole.SUB_PROCESSOR)
					.flatMap(link -> link.actor().stream()).forEach(actor -> add(actor, parties));
		}
		List<ForeignOwner> owners = new ArrayList<>();
		for (Party party : parties) {
			String country = TextForm.isBlank(party.getParentCountry()) ? party.getCountry() : party.getParentCountry();
			if (!TextForm.isBlank(country) && transfers.isThirdCountry(country)) {
				owners.add(new ForeignOwner(party, country));
			}
		}
		return owners;
	}

	private static Optional<Actor> operator(ServiceInstance service) {
		return Linked.of(service.getOperator()).or(() -> service.getOperator() != null ? Optional.empty()
				: Linked.of(service.getEdition()).map(EObject::eContainer).filter(Product.class::isInstance)
						.flatMap(product -> Linked.of(((Product) product).getVendor())));
	}

	private static void add(Actor actor, Set<Party> parties) {
		if (actor instanceof Party party) {
			parties.add(party);
		}
	}
}
