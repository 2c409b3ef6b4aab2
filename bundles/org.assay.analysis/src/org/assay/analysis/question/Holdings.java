package org.assay.analysis.question;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.analysis.Corpus;
import org.assay.analysis.Inverse;
import org.assay.analysis.Linked;
import org.assay.model.InformationSet;
import org.assay.model.ServiceInstance;

/** Which information is in which service: handled there, or kept there besides. */
final class Holdings {

	private final Inverse<ServiceInstance> handling;
	private final Map<ServiceInstance, List<InformationSet>> kept = new IdentityHashMap<>();

	Holdings(Corpus corpus) {
		handling = Inverse.of(corpus.all(ServiceInstance.class), ServiceInstance::getHandles);
		for (InformationSet set : corpus.all(InformationSet.class)) {
			Linked.all(set.getStoredIn()).forEach(service -> kept.computeIfAbsent(service, key -> new ArrayList<>(1)).add(set));
		}
	}

	/** Return the services in which a set is: those that it says it is stored in, then those that handle it, in document order, each once. */
	Set<ServiceInstance> services(InformationSet information) {
		Set<ServiceInstance> services = new LinkedHashSet<>(Linked.list(information.getStoredIn()));
		services.addAll(handling.of(information));
		return services;
	}

	/** Return the information in a service: what it handles in the order of the text, then what is kept there besides, each once. */
	Set<InformationSet> information(ServiceInstance service) {
		Set<InformationSet> sets = new LinkedHashSet<>(Linked.list(service.getHandles()));
		sets.addAll(kept.getOrDefault(service, List.of()));
		return sets;
	}
}
