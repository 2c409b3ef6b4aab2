package org.assay.analysis.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Linked;
import org.assay.analysis.chain.ChainGaps;
import org.assay.analysis.chain.Transfers;
import org.assay.analysis.verdict.World;
import org.assay.model.Actor;
import org.assay.model.DataCategory;
import org.assay.model.DataItem;
import org.assay.model.DataStorage;
import org.assay.model.FunctionState;
import org.assay.model.InformationSet;
import org.assay.model.ServiceFunction;
import org.assay.model.ServiceInstance;

/**
 * Q11: which data are in a service, where, for how long, and who reaches them.
 *
 * @param service the service
 * @param categories categories of data that it keeps, in the order of {@link DataCategory}; those of one category in text order
 * @param information information that it handles or that is kept in it
 * @param reachedBy whoever stands in its chains as they are or should be, and operator and collectors, each once
 */
public record ServiceData(ServiceInstance service, List<Kept> categories, List<Contents> information, List<Actor> reachedBy) {

	public ServiceData {
		Objects.requireNonNull(service);
		categories = List.copyOf(categories);
		information = List.copyOf(information);
		reachedBy = List.copyOf(reachedBy);
	}

	/**
	 * A category of data that a service keeps.
	 *
	 * @param category the category
	 * @param storage where it is kept, from where it is reached and who collects it; empty if nothing is stated, so that the place is not known
	 * @param functions functions that are not off and keep the category
	 * @param thirdCountries countries among those of the storage that are outside the European Economic Area, each once
	 */
	public record Kept(DataCategory category, Optional<DataStorage> storage, List<ServiceFunction> functions, List<String> thirdCountries) {
		public Kept {
			Objects.requireNonNull(category);
			Objects.requireNonNull(storage);
			functions = List.copyOf(functions);
			thirdCountries = List.copyOf(thirdCountries);
		}
	}

	/**
	 * An information set in a service; secrecy and retention are those of the set.
	 *
	 * @param information the set
	 * @param handled whether the service handles it; otherwise it is only kept there
	 * @param items its data in text order; if there are none, what it holds is not known
	 */
	public record Contents(InformationSet information, boolean handled, List<DataItem> items) {
		public Contents {
			Objects.requireNonNull(information);
			items = List.copyOf(items);
		}
	}

	/** Return the data of a service. */
	public static ServiceData of(World world, ServiceInstance service) {
		Transfers transfers = new Transfers(world.analysis().corpus());
		List<Kept> categories = new ArrayList<>();
		for (DataCategory category : DataCategory.values()) {
			List<ServiceFunction> functions = service.getFunctions().stream()
					.filter(function -> function.getState() != FunctionState.OFF && function.getStores().contains(category)).toList();
			List<DataStorage> storages = service.getStores().stream().filter(storage -> storage.getCategory() == category).toList();
			storages.forEach(storage -> categories.add(new Kept(category, Optional.of(storage), functions, third(storage, transfers))));
			if (storages.isEmpty() && !functions.isEmpty()) {
				categories.add(new Kept(category, Optional.empty(), functions, List.of()));
			}
		}
		List<Contents> information = new Holdings(world.analysis().corpus()).information(service).stream()
				.map(set -> new Contents(set, service.getHandles().contains(set), set.getItems())).toList();
		return new ServiceData(service, categories, information, reachedBy(service));
	}

	private static List<String> third(DataStorage storage, Transfers transfers) {
		Set<String> countries = new LinkedHashSet<>(storage.getStoredIn());
		countries.addAll(storage.getReachableFrom());
		return countries.stream().filter(transfers::isThirdCountry).toList();
	}

	private static List<Actor> reachedBy(ServiceInstance service) {
		Set<Actor> actors = new LinkedHashSet<>(ChainGaps.known(service));
		Linked.of(service.getOperator()).ifPresent(actors::add);
		service.getStores().forEach(storage -> Linked.of(storage.getCollectedBy()).ifPresent(actors::add));
		return List.copyOf(actors);
	}
}
