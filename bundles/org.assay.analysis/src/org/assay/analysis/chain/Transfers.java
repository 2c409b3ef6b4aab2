package org.assay.analysis.chain;

import static org.assay.model.AssayPackage.Literals.CHAIN_LINK__LOCATIONS;
import static org.assay.model.AssayPackage.Literals.DATA_STORAGE__REACHABLE_FROM;
import static org.assay.model.AssayPackage.Literals.DATA_STORAGE__STORED_IN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.analysis.Corpus;
import org.assay.analysis.Inverse;
import org.assay.analysis.LibraryNames;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.model.ChainLink;
import org.assay.model.ChainState;
import org.assay.model.DataCategory;
import org.assay.model.DataStorage;
import org.assay.model.LegalEvent;
import org.assay.model.LegalInstrument;
import org.assay.model.Party;
import org.assay.model.ProcessingActivity;
import org.assay.model.Region;
import org.assay.model.Regulation;
import org.assay.model.ServiceInstance;
import org.assay.model.Transfer;
import org.assay.model.TransferMechanism;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Which laws and transfer mechanisms a service rests on, and until when they hold. */
public final class Transfers {

	private static final int CERTIFICATE_MONTHS = 12;

	private final Set<String> eea = new LinkedHashSet<>();
	private final Inverse<ProcessingActivity> byService;
	private final Inverse<ProcessingActivity> byInformation;
	private final Inverse<LegalEvent> endings;
	private final Inverse<LegalEvent> challenges;
	private final Map<String, List<TransferMechanism>> byCountry;
	private final Map<ServiceInstance, List<ProcessingActivity>> processings = new IdentityHashMap<>();
	private final Map<ServiceInstance, Set<TransferMechanism>> mechanisms = new IdentityHashMap<>();

	public Transfers(Corpus corpus) {
		List<ProcessingActivity> all = corpus.everything(ProcessingActivity.class);
		byService = Inverse.of(all, ProcessingActivity::getServices);
		byInformation = Inverse.of(all.stream().filter(processing -> processing.getServices().isEmpty()).toList(),
				ProcessingActivity::getInformation);
		endings = Inverse.of(corpus.everything(LegalEvent.class), LegalEvent::getEnds);
		challenges = Inverse.of(corpus.everything(LegalEvent.class), LegalEvent::getChallenges);
		byCountry = corpus.everything(TransferMechanism.class).stream().filter(mechanism -> !TextForm.isBlank(mechanism.getCountry()))
				.collect(Collectors.groupingBy(TransferMechanism::getCountry));
		corpus.everything(Region.class).stream().filter(region -> LibraryNames.is(region, LibraryNames.EEA))
				.forEach(region -> eea.addAll(region.getCountries()));
	}

	/** Return whether a country is known to be outside the European Economic Area. */
	public boolean isThirdCountry(String country) {
		return country != null && !eea.isEmpty() && !eea.contains(country);
	}

	/** Return the processings that name a service, and those of its information that name none. */
	public List<ProcessingActivity> processings(ServiceInstance service) {
		return processings.computeIfAbsent(service, key -> {
			Set<ProcessingActivity> found = new LinkedHashSet<>(byService.of(service));
			Linked.all(service.getHandles()).forEach(set -> found.addAll(byInformation.of(set)));
			return List.copyOf(found);
		});
	}

	/** Return the mechanisms that the actual chain and the processings of a service rest on. */
	public Set<TransferMechanism> mechanisms(ServiceInstance service) {
		Set<TransferMechanism> known = mechanisms.get(service);
		if (known == null) {
			known = findMechanisms(service);
			mechanisms.put(service, known);
		}
		return known;
	}

	private Set<TransferMechanism> findMechanisms(ServiceInstance service) {
		Stream<TransferMechanism> ofLinks = service.getChains().stream().filter(chain -> chain.getState() == ChainState.ACTUAL)
				.flatMap(chain -> chain.getLinks().stream()).map(link -> link.getMechanism());
		Stream<TransferMechanism> ofProcessings = processings(service).stream()
				.flatMap(processing -> processing.getTransfers().stream()).map(Transfer::getMechanism);
		Set<TransferMechanism> found = new LinkedHashSet<>();
		Stream.concat(ofLinks, ofProcessings).filter(Linked::is).forEach(found::add);
		return found;
	}

	/**
	 * Return the mechanisms that a service rests on and, for each third country of somebody in the actual chain that none of them
	 * opens, those that could be what the transfer rests on: all to that country.
	 */
	public Set<TransferMechanism> possibleMechanisms(ServiceInstance service) {
		Set<TransferMechanism> stated = mechanisms(service);
		Set<TransferMechanism> possible = new LinkedHashSet<>(stated);
		service.getChains().stream().filter(chain -> chain.getState() == ChainState.ACTUAL).flatMap(chain -> chain.getLinks().stream())
				.map(ChainLink::getActor).filter(Party.class::isInstance).map(Party.class::cast).filter(Linked::is)
				.flatMap(party -> Stream.of(party.getCountry(), party.getParentCountry()).filter(this::isThirdCountry)).distinct()
				.filter(country -> stated.stream().noneMatch(mechanism -> opens(mechanism, country)))
				.forEach(country -> possible.addAll(byCountry.getOrDefault(country, List.of())));
		return possible;
	}

	/** Return the laws that a service, its information and its processings name. */
	public Set<Regulation> laws(ServiceInstance service) {
		Set<Regulation> laws = new LinkedHashSet<>(service.getLaws());
		Linked.all(service.getHandles()).flatMap(set -> set.getSecrecy().stream()).forEach(provision -> laws.add(provision.getRegulation()));
		for (ProcessingActivity processing : processings(service)) {
			processing.getGrounds().forEach(ground -> laws.add(ground.getRegulation()));
			processing.getExceptions().forEach(ground -> laws.add(ground.getRegulation()));
		}
		laws.removeIf(law -> !Linked.is(law));
		return laws;
	}

	/**
	 * A third country in which data of a service are, or from which they can be reached.
	 *
	 * @param place what states the country: a storage of data or a link of the actual chain
	 * @param feature the property that states it
	 * @param index its place in the property
	 * @param country ISO 3166-1 alpha-2 code
	 * @param mechanisms mechanisms of the service, and of the link, that open the country; in force or not
	 */
	public record Reach(EObject place, EAttribute feature, int index, String country, List<TransferMechanism> mechanisms) {
		public Reach {
			mechanisms = List.copyOf(mechanisms);
		}
	}

	/** Return the third countries of a service, storage by storage and link by link. Configuration holds no personal data and is left out. */
	public List<Reach> thirdCountries(ServiceInstance service) {
		List<Reach> found = new ArrayList<>();
		for (DataStorage storage : service.getStores()) {
			if (storage.getCategory() != DataCategory.CONFIGURATION) {
				reach(service, storage, DATA_STORAGE__STORED_IN, storage.getStoredIn(), null, found);
				reach(service, storage, DATA_STORAGE__REACHABLE_FROM, storage.getReachableFrom(), null, found);
			}
		}
		service.getChains().stream().filter(chain -> chain.getState() == ChainState.ACTUAL).flatMap(chain -> chain.getLinks().stream())
				.forEach(link -> reach(service, link, CHAIN_LINK__LOCATIONS, link.getLocations(), link.getMechanism(), found));
		return found;
	}

	private void reach(ServiceInstance service, EObject place, EAttribute feature, List<String> countries, TransferMechanism own,
			List<Reach> found) {
		for (int index = 0; index < countries.size(); index++) {
			String country = countries.get(index);
			if (isThirdCountry(country)) {
				List<TransferMechanism> opening = Stream.concat(Stream.ofNullable(own), mechanisms(service).stream())
						.filter(mechanism -> opens(mechanism, country)).distinct().toList();
				found.add(new Reach(place, feature, index, country, opening));
			}
		}
	}

	/**
	 * Return the last day on which the certificate of a recipient under the data privacy framework is fresh: certificates are renewed each year.
	 * Empty for other mechanisms, and without a day of certification.
	 */
	public static Optional<LocalDate> certifiedUntil(Transfer transfer) {
		return Optional.ofNullable(transfer.getCertified())
				.filter(day -> needsCertificate(transfer.getMechanism()))
				.map(day -> day.plusMonths(CERTIFICATE_MONTHS));
	}

	/** Return whether a mechanism covers certified recipients only. */
	public static boolean needsCertificate(TransferMechanism mechanism) {
		return LibraryNames.is(mechanism, LibraryNames.DATA_PRIVACY_FRAMEWORK);
	}

	/** Return whether a mechanism opens a country; one without a country opens any. */
	public static boolean opens(TransferMechanism mechanism, String country) {
		return Linked.is(mechanism) && (TextForm.isBlank(mechanism.getCountry()) || mechanism.getCountry().equals(country));
	}

	/** Return the last day on which an instrument holds, by its own dates or by an event; empty if nothing has ended it. */
	public Optional<LocalDate> lastDay(LegalInstrument instrument) {
		List<LocalDate> days = new ArrayList<>();
		Optional.ofNullable(instrument.getUntil()).ifPresent(days::add);
		endings.of(instrument).stream().map(LegalEvent::getDate).filter(day -> day != null).forEach(days::add);
		return days.stream().min(LocalDate::compareTo);
	}

	/** Return the events that put an instrument in doubt, in document order. */
	public List<LegalEvent> challenges(LegalInstrument instrument) {
		return challenges.of(instrument);
	}
}
