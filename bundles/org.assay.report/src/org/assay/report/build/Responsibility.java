package org.assay.report.build;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.chain.ChainView;
import org.assay.analysis.chain.SupplyChains;
import org.assay.model.Actor;
import org.assay.model.ChainState;
import org.assay.model.ServiceInstance;

/** Who is the controller of the assessed service, and which chain the others are measured by. */
final class Responsibility {

	/** As it should be, else as it is. An agreement is what is measured. */
	private static final List<ChainState> YARDSTICKS = List.of(ChainState.WANTED, ChainState.ACTUAL);

	private Responsibility() {
	}

	/** Return the chain that other chains are measured by; empty if there is none but agreed ones. */
	static Optional<ChainView> yardstick(Material material) {
		return YARDSTICKS.stream().flatMap(state -> chains(material, state).stream()).findFirst();
	}

	/** Return the controllers of the yardstick; empty if there is none. */
	static List<Actor> controllers(Material material) {
		return yardstick(material).map(ChainView::controllers).orElse(List.of());
	}

	static List<ChainView> chains(Material material, ChainState state) {
		Optional<ServiceInstance> service = material.service();
		return service.isEmpty() ? List.of() : SupplyChains.of(service.get(), state);
	}
}
