package org.assay.analysis.chain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Corpus;
import org.assay.analysis.Inverse;
import org.assay.analysis.Linked;
import org.assay.analysis.chain.ChainView.LinkView;
import org.assay.model.Actor;
import org.assay.model.Agreement;
import org.assay.model.ChainState;
import org.assay.model.Document;
import org.assay.model.ProcessingActivity;
import org.assay.model.ServiceInstance;
import org.eclipse.emf.ecore.EObject;

/** Who is controller in services, and which agreements and agreed chains say something else. */
public final class ServiceControllers {

	private final Corpus corpus;
	private final Inverse<ProcessingActivity> byService;

	public ServiceControllers(Corpus corpus) {
		this.corpus = corpus;
		this.byService = Inverse.of(corpus.everything(ProcessingActivity.class), ProcessingActivity::getServices);
	}

	/**
	 * An agreement or an agreed chain that names somebody else.
	 *
	 * @param service the service
	 * @param where the agreement, or the link of the agreed chain
	 * @param index place of the name in the list of controllers of an agreement; -1 for a link
	 * @param named whom it names
	 * @param controllers controllers of the service
	 */
	public record Mismatch(ServiceInstance service, EObject where, int index, Actor named, Set<Actor> controllers) {
		public Optional<Agreement> agreement() {
			return where instanceof Agreement agreement ? Optional.of(agreement) : Optional.empty();
		}
	}

	/** Return the controllers of a service as wanted, else as it is; with those of the processings that name it. */
	public Set<Actor> of(ServiceInstance service) {
		Set<Actor> controllers = new LinkedHashSet<>(SupplyChains.controllers(service, ChainState.WANTED));
		if (controllers.isEmpty()) {
			controllers.addAll(SupplyChains.controllers(service, ChainState.ACTUAL));
		}
		byService.of(service).forEach(processing -> Linked.all(processing.getControllers()).forEach(controllers::add));
		return controllers;
	}

	/** Return what names other controllers: first the project's agreements, then the agreed chains whose document does not say so itself. */
	public List<Mismatch> mismatches(ServiceInstance service) {
		Set<Actor> controllers = of(service);
		List<Mismatch> found = new ArrayList<>();
		if (controllers.isEmpty()) {
			return found;
		}
		for (Agreement agreement : cited(service)) {
			for (int index = 0; index < agreement.getControllers().size(); index++) {
				Actor named = agreement.getControllers().get(index);
				if (Linked.is(named) && !controllers.contains(named) && corpus.isOwn(agreement)) {
					found.add(new Mismatch(service, agreement, index, named, controllers));
				}
			}
		}
		SupplyChains.of(service, ChainState.AGREED).stream().filter(chain -> !saysSo(chain.chain().getSource(), chain.controllers()))
				.forEach(chain -> chain.links().stream().filter(link -> differs(chain, link, controllers))
						.forEach(link -> found.add(new Mismatch(service, link.link(), -1, link.actor().get(), controllers))));
		return found;
	}

	private static boolean differs(ChainView chain, LinkView link, Set<Actor> controllers) {
		return link.actor().filter(chain.controllers()::contains).isPresent() && !controllers.contains(link.actor().get());
	}

	/** The document of an agreed chain has been reported already if it names the same controllers. */
	private static boolean saysSo(Document source, List<Actor> controllers) {
		return source instanceof Agreement agreement && agreement.getControllers().containsAll(controllers);
	}

	private static Set<Agreement> cited(ServiceInstance service) {
		List<Document> documents = new ArrayList<>();
		for (ChainView chain : SupplyChains.of(service)) {
			Linked.of(chain.chain().getSource()).ifPresent(documents::add);
			chain.links().forEach(link -> link.agreement().ifPresent(documents::add));
		}
		Set<Agreement> agreements = new LinkedHashSet<>();
		documents.stream().filter(Agreement.class::isInstance).map(Agreement.class::cast).forEach(agreements::add);
		return agreements;
	}
}
