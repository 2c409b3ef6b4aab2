package org.assay.analysis.verdict;

import java.util.List;
import org.assay.analysis.Parallel;
import org.assay.model.InformationSet;
import org.assay.model.ServiceInstance;
import org.assay.model.UseContext;

/** The outcomes for all combinations of information, services and contexts, without reasons. One byte a cell. */
public final class VerdictMatrix {

	private static final Outcome[] OUTCOMES = Outcome.values();

	private final List<InformationSet> information;
	private final List<ServiceInstance> services;
	private final List<UseContext> contexts;
	private final List<byte[]> rows;

	private VerdictMatrix(List<InformationSet> information, List<ServiceInstance> services, List<UseContext> contexts, List<byte[]> rows) {
		this.information = information;
		this.services = services;
		this.contexts = contexts;
		this.rows = rows;
	}

	static VerdictMatrix of(World world, List<InformationSet> information, List<ServiceInstance> services, List<UseContext> contexts) {
		List<InformationSet> sets = List.copyOf(information);
		List<ServiceInstance> tools = List.copyOf(services);
		List<UseContext> places = List.copyOf(contexts);
		return new VerdictMatrix(sets, tools, places, Parallel.map(sets, Parallel.threads(), set -> row(world, set, tools, places)));
	}

	private static byte[] row(World world, InformationSet information, List<ServiceInstance> services, List<UseContext> contexts) {
		List<UseContext> places = World.orOpen(contexts);
		byte[] row = new byte[services.size() * places.size()];
		Judge judge = new Judge(world);
		int cell = 0;
		for (ServiceInstance service : services) {
			for (UseContext context : places) {
				row[cell++] = (byte) judge.outcome(new Cell(information, service, context, List.of(), List.of())).ordinal();
			}
		}
		return row;
	}

	/** Return the information sets, one for each row. */
	public List<InformationSet> information() {
		return information;
	}

	/** Return the services. */
	public List<ServiceInstance> services() {
		return services;
	}

	/** Return the contexts; if there are none, each service has one cell for the open context. */
	public List<UseContext> contexts() {
		return contexts;
	}

	/**
	 * Return the outcome of one cell.
	 *
	 * @param information place in {@link #information}
	 * @param service place in {@link #services}
	 * @param context place in {@link #contexts}; 0 if there are none
	 */
	public Outcome at(int information, int service, int context) {
		return OUTCOMES[rows.get(information)[service * Math.max(1, contexts.size()) + context]];
	}
}
