package org.assay.analysis.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Linked;
import org.assay.analysis.chain.ChainGaps;
import org.assay.analysis.chain.ChainView;
import org.assay.analysis.chain.ChainView.LinkView;
import org.assay.analysis.chain.LinkGap;
import org.assay.analysis.chain.ServiceControllers;
import org.assay.analysis.chain.Transfers;
import org.assay.analysis.verdict.World;
import org.assay.model.Actor;
import org.assay.model.ServiceInstance;
import org.assay.model.Transfer;
import org.assay.model.TransferMechanism;
import org.eclipse.emf.ecore.EObject;

/**
 * Q10: who processes for whom in a service, and on what.
 *
 * @param service the service
 * @param controllers controllers as wanted, else as it is, with those of the processings that name the service
 * @param links links of all chains in text order: as it is, as wanted, as agreed, each with what it lacks
 * @param outside operator and collectors of data who reach personal data and stand in no chain
 * @param mismatches agreements and agreed chains that name other controllers
 * @param transfers third countries, and what opens them
 */
public record ServiceChain(ServiceInstance service, Set<Actor> controllers, List<Link> links, List<Actor> outside,
		List<ServiceControllers.Mismatch> mismatches, List<ToThirdCountry> transfers) {

	public ServiceChain {
		Objects.requireNonNull(service);
		links = List.copyOf(links);
		outside = List.copyOf(outside);
		mismatches = List.copyOf(mismatches);
		transfers = List.copyOf(transfers);
	}

	/** A link and what is missing at it, in the order of {@link LinkGap}. */
	public record Link(ChainView chain, LinkView link, List<LinkGap> gaps) {
		public Link {
			Objects.requireNonNull(chain);
			Objects.requireNonNull(link);
			gaps = List.copyOf(gaps);
		}

		/** Return whether it works under an agreement with which nothing is wrong; empty if its role calls for none. */
		public Optional<Boolean> matches() {
			return link.needsAgreement() ? Optional.of(link.agreement().isPresent()
					&& gaps.stream().allMatch(gap -> gap.compareTo(LinkGap.OTHER_CONTROLLER) > 0)) : Optional.empty();
		}
	}

	/**
	 * A transfer to a third country, stated or brought about by where data are or from where they are reached.
	 *
	 * @param place what states it: a transfer of a processing, a storage of data or a link of the actual chain
	 * @param country ISO 3166-1 alpha-2 code
	 * @param mechanisms what opens the country, and how it stands on the day; empty if nothing does
	 */
	public record ToThirdCountry(EObject place, String country, List<Opening> mechanisms) {
		public ToThirdCountry {
			Objects.requireNonNull(place);
			Objects.requireNonNull(country);
			mechanisms = List.copyOf(mechanisms);
		}

		/** Return whether some mechanism that opens the country holds on the day. */
		public boolean isCovered() {
			return mechanisms.stream().anyMatch(opening -> opening.inForce() && !opening.certificateOld());
		}
	}

	/**
	 * A mechanism that opens a country.
	 *
	 * @param mechanism the mechanism
	 * @param inForce whether it is in force on the day
	 * @param lastDay its last day, by its own dates or by an event; empty if nothing has ended it
	 * @param certificateOld whether the recipient has to be certified, and the certificate is missing or older than a year
	 */
	public record Opening(TransferMechanism mechanism, boolean inForce, Optional<LocalDate> lastDay, boolean certificateOld) {
		public Opening {
			Objects.requireNonNull(mechanism);
			Objects.requireNonNull(lastDay);
		}
	}

	/** Return the chains of a service with all that can be said of them on the day. */
	public static ServiceChain of(World world, ServiceInstance service) {
		ServiceControllers found = new ServiceControllers(world.analysis().corpus());
		Set<Actor> controllers = found.of(service);
		List<Link> links = new ArrayList<>();
		for (ChainView chain : world.analysis().chains(service)) {
			chain.links().forEach(link -> links.add(new Link(chain, link, ChainGaps.of(chain, link, controllers, world.asOf()))));
		}
		return new ServiceChain(service, controllers, links, ChainGaps.outside(service), found.mismatches(service),
				transfers(world, service));
	}

	private static List<ToThirdCountry> transfers(World world, ServiceInstance service) {
		Transfers transfers = new Transfers(world.analysis().corpus());
		List<ToThirdCountry> found = new ArrayList<>();
		transfers.processings(service).stream().flatMap(processing -> processing.getTransfers().stream())
				.filter(transfer -> transfers.isThirdCountry(transfer.getCountry())).forEach(transfer -> found.add(new ToThirdCountry(transfer,
						transfer.getCountry(), Linked.of(transfer.getMechanism()).map(mechanism -> List.of(new Opening(mechanism,
								world.isInForce(mechanism), transfers.lastDay(mechanism), isOld(transfer, world.asOf())))).orElse(List.of()))));
		transfers.thirdCountries(service).forEach(reach -> found.add(new ToThirdCountry(reach.place(), reach.country(),
				reach.mechanisms().stream().map(mechanism -> new Opening(mechanism, world.isInForce(mechanism), transfers.lastDay(mechanism),
						isOld(service, mechanism, transfers, world.asOf()))).toList())));
		return found;
	}

	private static boolean isOld(Transfer transfer, LocalDate day) {
		return Transfers.needsCertificate(transfer.getMechanism())
				&& Transfers.certifiedUntil(transfer).filter(last -> !last.isBefore(day)).isEmpty();
	}

	/** Where a link or a storage rests on a certificate, it is the one that a processing of the service states. */
	private static boolean isOld(ServiceInstance service, TransferMechanism mechanism, Transfers transfers, LocalDate day) {
		return Transfers.needsCertificate(mechanism) && transfers.processings(service).stream()
				.flatMap(processing -> processing.getTransfers().stream()).filter(transfer -> transfer.getMechanism() == mechanism)
				.allMatch(transfer -> isOld(transfer, day));
	}
}
