package org.assay.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.analysis.Corpus;
import org.assay.model.ChainState;
import org.assay.model.InformationSet;
import org.assay.model.LegalEvent;
import org.assay.model.LegalInstrument;
import org.assay.model.ProcessingActivity;
import org.assay.model.Region;
import org.assay.model.Regulation;
import org.assay.model.ServiceInstance;
import org.assay.model.Transfer;
import org.assay.model.TransferMechanism;

/** Which laws and transfer mechanisms a service rests on, and until when they hold. */
final class Transfers {

	private final Corpus corpus;
	private final Set<String> eea = new LinkedHashSet<>();
	private Map<LegalInstrument, List<LegalEvent>> endings;

	Transfers(Corpus corpus) {
		this.corpus = corpus;
		corpus.everything(Region.class).stream().filter(region -> LibraryNames.is(region, LibraryNames.EEA))
				.forEach(region -> eea.addAll(region.getCountries()));
	}

	/** Return whether a country is known to be outside the European Economic Area. */
	boolean isThirdCountry(String country) {
		return country != null && !eea.isEmpty() && !eea.contains(country);
	}

	/** Return the processings that name a service, and those of its information that name none. */
	List<ProcessingActivity> processings(ServiceInstance service) {
		Set<ProcessingActivity> found = new LinkedHashSet<>(corpus.references().from(ProcessingActivity.class, service));
		for (InformationSet set : Linked.list(service.getHandles())) {
			corpus.references().from(ProcessingActivity.class, set).stream()
					.filter(processing -> processing.getServices().isEmpty()).forEach(found::add);
		}
		return List.copyOf(found);
	}

	/** Return the mechanisms that the actual chain and the processings of a service rest on. */
	Set<TransferMechanism> mechanisms(ServiceInstance service) {
		Stream<TransferMechanism> ofLinks = service.getChains().stream().filter(chain -> chain.getState() == ChainState.ACTUAL)
				.flatMap(chain -> chain.getLinks().stream()).map(link -> link.getMechanism());
		Stream<TransferMechanism> ofProcessings = processings(service).stream()
				.flatMap(processing -> processing.getTransfers().stream()).map(Transfer::getMechanism);
		Set<TransferMechanism> mechanisms = new LinkedHashSet<>();
		Stream.concat(ofLinks, ofProcessings).filter(Linked::is).forEach(mechanisms::add);
		return mechanisms;
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
		endings().getOrDefault(instrument, List.of()).stream().map(LegalEvent::getDate).filter(day -> day != null).forEach(days::add);
		return days.stream().min(LocalDate::compareTo);
	}

	private Map<LegalInstrument, List<LegalEvent>> endings() {
		if (endings == null) {
			endings = new IdentityHashMap<>();
			for (LegalEvent event : corpus.everything(LegalEvent.class)) {
				Linked.all(event.getEnds()).forEach(ended -> endings.computeIfAbsent(ended, key -> new ArrayList<>(1)).add(event));
			}
		}
		return endings;
	}
}
