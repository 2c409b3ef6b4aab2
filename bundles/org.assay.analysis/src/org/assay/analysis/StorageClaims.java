package org.assay.analysis;

import java.util.List;
import org.assay.model.Claim;
import org.assay.model.FunctionState;
import org.assay.model.ServiceFunction;
import org.assay.model.ServiceInstance;

/** Claims that nothing is stored, held against the functions of services. */
public final class StorageClaims {

	/** Parts of texts, in the form of {@link TextForm#normal}, that say that nothing is kept. */
	private static final List<String> NOT_STORED = List.of("lagras inte", "sparas inte", "lagras ingenting", "sparas ingenting",
			"inget lagras", "inget sparas", "not stored", "nothing is stored", "not saved", "does not store", "lagras aldrig", "never stored");

	private StorageClaims() {
	}

	/** Return whether a claim says that nothing is kept. */
	public static boolean saysNotStored(Claim claim) {
		String words = TextForm.normal(claim.getTitle()) + " " + TextForm.normal(claim.getText());
		return NOT_STORED.stream().anyMatch(words::contains);
	}

	/** Return the functions of a service that are on and keep something, in text order. */
	public static List<ServiceFunction> storing(ServiceInstance service) {
		return service.getFunctions().stream().filter(function -> function.getState() == FunctionState.ON && Linked.is(function.getKind())
				&& (function.getKind().isStoring() || !function.getStores().isEmpty())).toList();
	}
}
