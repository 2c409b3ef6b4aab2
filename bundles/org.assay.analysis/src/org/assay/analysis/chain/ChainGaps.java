package org.assay.analysis.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Linked;
import org.assay.analysis.chain.ChainView.LinkView;
import org.assay.model.Actor;
import org.assay.model.Agreement;
import org.assay.model.AgreementKind;
import org.assay.model.ChainState;
import org.assay.model.Document;
import org.assay.model.GdprRole;
import org.assay.model.ServiceInstance;

/** Tells what is missing in supply chains. */
public final class ChainGaps {

	private ChainGaps() {
	}

	/**
	 * Return all gaps of a link on a day, in the order of {@link LinkGap}.
	 *
	 * @param controllers controllers of the service as it should be, see {@link ServiceControllers}; if there are none, nothing is compared with them
	 */
	public static List<LinkGap> of(ChainView chain, LinkView link, Set<Actor> controllers, LocalDate day) {
		List<LinkGap> gaps = new ArrayList<>();
		agreement(chain, link).ifPresent(gaps::add);
		link.agreement().filter(document -> document.getDate() != null && document.getDate().isAfter(day))
				.ifPresent(document -> gaps.add(LinkGap.AGREEMENT_NOT_YET));
		link.agreement().filter(document -> document.getValidUntil() != null && document.getValidUntil().isBefore(day))
				.ifPresent(document -> gaps.add(LinkGap.AGREEMENT_ENDED));
		List<Actor> agreed = Linked.list(link.agreedControllers());
		if (!agreed.isEmpty() && !controllers.isEmpty() && agreed.stream().noneMatch(controllers::contains)) {
			gaps.add(LinkGap.OTHER_CONTROLLER);
		}
		gaps.addAll(subProcessor(chain, link));
		if (lacksRole(chain, link)) {
			gaps.add(LinkGap.NO_ROLE);
		}
		return gaps;
	}

	/** Return what is wrong with the agreement of a processor. A wanted chain is not there yet, and the source of an agreed chain is its agreement. */
	public static Optional<LinkGap> agreement(ChainView chain, LinkView link) {
		boolean covered = chain.state() == ChainState.WANTED || chain.state() == ChainState.AGREED && chain.chain().getSource() != null;
		if (!isProcessor(link) || covered || link.actor().isEmpty()) {
			return Optional.empty();
		}
		if (link.link().getAgreement() == null) {
			return Optional.of(LinkGap.NO_AGREEMENT);
		}
		return link.agreement().filter(ChainGaps::isOfAnotherKind).map(document -> LinkGap.AGREEMENT_OF_ANOTHER_KIND);
	}

	private static boolean isProcessor(LinkView link) {
		return link.link().getRole() == GdprRole.PROCESSOR || link.link().getRole() == GdprRole.SUB_PROCESSOR;
	}

	/** A contract on delivery may hold the terms for processing; these kinds cannot. */
	private static boolean isOfAnotherKind(Document document) {
		return document instanceof Agreement agreement
				&& (agreement.getKind() == AgreementKind.SECRECY || agreement.getKind() == AgreementKind.JOINT_CONTROLLERS);
	}

	/** Return what a sub-processor lacks. */
	public static List<LinkGap> subProcessor(ChainView chain, LinkView link) {
		List<LinkGap> gaps = new ArrayList<>();
		if (chain.state() == ChainState.WANTED || link.link().getRole() != GdprRole.SUB_PROCESSOR || link.actor().isEmpty()) {
			return gaps;
		}
		if (!link.link().isAuthorised()) {
			gaps.add(LinkGap.NOT_AUTHORISED);
		}
		if (!link.link().isSameDuties() && !passesDutiesDown(link, chain)) {
			gaps.add(LinkGap.OTHER_DUTIES);
		}
		return gaps;
	}

	/** The duties may be passed on by the sub-processor's own agreement or by the one of the link that it works for. */
	private static boolean passesDutiesDown(LinkView link, ChainView chain) {
		return isPassing(link.agreement()) || chain.links().stream().filter(other -> other.actor().isPresent()
				&& other.actor().equals(link.upstream())).anyMatch(other -> isPassing(other.agreement()));
	}

	private static boolean isPassing(Optional<Document> document) {
		return document.filter(found -> found instanceof Agreement agreement && agreement.isPassesDutiesDown()).isPresent();
	}

	/** Return whether somebody stands in the chain without a role under the GDPR, while the service handles personal data. */
	public static boolean lacksRole(ChainView chain, LinkView link) {
		return chain.state() != ChainState.AGREED && link.link().getRole() == GdprRole.NONE && link.actor().isPresent()
				&& !AssessedServices.personal(chain.service()).isEmpty();
	}

	/** Return who stands in the chains of a service as they are or should be; what is only agreed upon tells nothing of roles. */
	public static Set<Actor> known(ServiceInstance service) {
		Set<Actor> known = new LinkedHashSet<>();
		SupplyChains.of(service).stream().filter(chain -> chain.state() != ChainState.AGREED).flatMap(chain -> chain.links().stream())
				.forEach(link -> link.actor().ifPresent(known::add));
		return known;
	}

	/**
	 * Return whoever can reach personal data and stands in none of the chains: operator and collectors of data, each once. A service without
	 * personal data or without chains has none.
	 */
	public static List<Actor> outside(ServiceInstance service) {
		boolean described = SupplyChains.of(service).stream().anyMatch(chain -> chain.state() != ChainState.AGREED);
		if (!described || AssessedServices.personal(service).isEmpty()) {
			return List.of();
		}
		Set<Actor> outside = new LinkedHashSet<>();
		Linked.of(service.getOperator()).ifPresent(outside::add);
		service.getStores().forEach(storage -> Linked.of(storage.getCollectedBy()).ifPresent(outside::add));
		outside.removeAll(known(service));
		return List.copyOf(outside);
	}
}
