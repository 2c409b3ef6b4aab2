package org.assay.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.assay.model.Agreement;
import org.assay.model.ChainLink;
import org.assay.model.Deployment;
import org.assay.model.Document;
import org.assay.model.ServiceFunction;
import org.assay.model.ServiceInstance;
import org.assay.model.SupplyChain;

/**
 * What the text says on going on without a service.
 *
 * @param backups functions of the service that are backups, on or off
 * @param exits agreements of its chains that say how one gets out
 */
public record Continuity(List<ServiceFunction> backups, List<Agreement> exits) {

	public Continuity {
		backups = List.copyOf(backups);
		exits = List.copyOf(exits);
	}

	/** Look at a service. */
	public static Continuity of(ServiceInstance service) {
		List<ServiceFunction> backups = service.getFunctions().stream()
				.filter(function -> LibraryNames.is(function.getKind(), LibraryNames.BACKUP)).toList();
		Stream<Document> sources = service.getChains().stream().map(SupplyChain::getSource);
		Stream<Document> agreements = service.getChains().stream().flatMap(chain -> chain.getLinks().stream()).map(ChainLink::getAgreement);
		List<Agreement> exits = Stream.concat(sources, agreements).filter(Linked::is).filter(Agreement.class::isInstance)
				.map(Agreement.class::cast).filter(agreement -> !TextForm.isBlank(agreement.getExitTerms())).distinct().toList();
		return new Continuity(backups, exits);
	}

	/** Return whether somebody else runs a service, so that backup and exit have to be agreed upon. */
	public static boolean isCalledFor(ServiceInstance service) {
		return service.getDeployment() == Deployment.PUBLIC_CLOUD || service.getDeployment() == Deployment.PARTNER_RUN;
	}
}
