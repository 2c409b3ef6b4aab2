package org.assay.rules;

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
import org.assay.model.ChainLink;
import org.assay.model.ChainState;
import org.assay.model.LegalEvent;
import org.assay.model.LegalInstrument;
import org.assay.model.Party;
import org.assay.model.ProcessingActivity;
import org.assay.model.Region;
import org.assay.model.Regulation;
import org.assay.model.ServiceInstance;
import org.assay.model.Transfer;
import org.assay.model.TransferMechanism;

/** Which laws and transfer mechanisms a service rests on, and until when they hold. */
final class Transfers {

	private final Set<String> eea = new LinkedHashSet<>();
	private final Inverse<ProcessingActivity> byService;
	private final Inverse<ProcessingActivity> byInformation;
	private final Inverse<LegalEvent> endings;
	private final Inverse<LegalEvent> challenges;
	private final Map<String, List<TransferMechanism>> byCountry;
	private final Map<ServiceInstance, List<ProcessingActivity>> processings = new IdentityHashMap<>();
	private final Map<ServiceInstance, Set<TransferMechanism>> mechanisms = new IdentityHashMap<>();

	Transfers(Corpus corpus) {
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
	boolean isThirdCountry(String country) {
		return country != null && !eea.isEmpty() && !eea.contains(country);
	}

	/** Return the processings that name a service, and those of its information that name none. */
	List<ProcessingActivity> processings(ServiceInstance service) {
		return processings.computeIfAbsent(service, key -> {
			Set<ProcessingActivity> found = new LinkedHashSet<>(byService.of(service));
			Linked.all(service.getHandles()).forEach(set -> found.addAll(byInformation.of(set)));
			return List.copyOf(found);
		});
	}

	/** Return the mechanisms that the actual chain and the processings of a service rest on. */
	Set<TransferMechanism> mechanisms(ServiceInstance service) {
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
	Set<TransferMechanism> possibleMechanisms(ServiceInstance service) {
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
	Set<Regulation> laws(ServiceInstance service) {
		Set<Regulation> laws = new LinkedHashSet<>(service.getLaws());
		Linked.all(service.getHandles()).flatMap(set -> set.getSecrecy().stream()).forEach(provision -> laws.add(provision.getRegulation()));
		for (ProcessingActivity processing : processings(service)) {
			processing.getGrounds().forEach(ground -> laws.add(ground.getRegulation()));
			processing.getExceptions().forEach(ground -> laws.add(ground.getRegulation()));
		}
		laws.removeIf(law -> !Linked.is(law));
		return laws;
	}

	/** Return whether a mechanism opens a country; one without a country opens any. */
	static boolean opens(TransferMechanism mechanism, String country) {
		return Linked.is(mechanism) && (TextForm.isBlank(mechanism.getCountry()) || mechanism.getCountry().equals(country));
	}

	/** Return the last day on which an instrument holds, by its own dates or by an event; empty if nothing has ended it. */
	Optional<LocalDate> lastDay(LegalInstrument instrument) {
		List<LocalDate> days = new ArrayList<>();
		Optional.ofNullable(instrument.getUntil()).ifPresent(days::add);
		endings.of(instrument).stream().map(LegalEvent::getDate).filter(day -> day != null).forEach(days::add);
		return days.stream().min(LocalDate::compareTo);
	}

	/** Return the events that put an instrument in doubt, in document order. */
	List<LegalEvent> challenges(LegalInstrument instrument) {
		return challenges.of(instrument);
	}
}
