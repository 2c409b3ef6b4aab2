package org.assay.analysis.requirement;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.model.Requirement;
import org.assay.model.RequirementCatalogue;
import org.assay.model.ServiceInstance;

/** The requirements of some catalogues as derived for one service instance. */
public final class ServiceRequirements {

	private final ServiceInstance service;
	private final List<RequirementCatalogue> catalogues;
	private final List<EffectiveLevel> outsideCatalogue;
	private final Map<Requirement, DerivedRequirement> byRequirement = new IdentityHashMap<>();
	private final List<DerivedRequirement> all;

	ServiceRequirements(ServiceInstance service, List<RequirementCatalogue> catalogues, List<EffectiveLevel> outsideCatalogue,
			List<DerivedRequirement> all) {
		this.service = service;
		this.catalogues = List.copyOf(catalogues);
		this.outsideCatalogue = List.copyOf(outsideCatalogue);
		this.all = List.copyOf(all);
		all.forEach(derived -> byRequirement.put(derived.requirement(), derived));
	}

	public ServiceInstance service() {
		return service;
	}

	/**
	 * Return the aspects whose effective level is outside of what catalogues cover (R11). Comparisons with such a level
	 * are unknown: no list can be derived from it, the requirements have to be worked out by hand.
	 */
	public List<EffectiveLevel> outsideCatalogue() {
		return outsideCatalogue;
	}

	/** Return the requirements that apply or may apply, catalogue by catalogue in document order. */
	public List<DerivedRequirement> listed() {
		return all.stream().filter(DerivedRequirement::isListed).toList();
	}

	/** Return the requirements of one catalogue that apply or may apply, in document order. */
	public List<DerivedRequirement> listed(RequirementCatalogue catalogue) {
		return listed().stream().filter(derived -> derived.requirement().eContainer() == catalogue).toList();
	}

	/** Return every requirement of the catalogues, absent ones too, in document order. */
	public List<DerivedRequirement> all() {
		return all;
	}

	/** Return the catalogues that were looked at, empty ones included. */
	public List<RequirementCatalogue> catalogues() {
		return catalogues;
	}

	/**
	 * Explain one requirement: why it is listed, or with {@link DerivedRequirement#comparisons} why it is absent.
	 *
	 * @throws IllegalArgumentException if it belongs to none of the catalogues
	 */
	public DerivedRequirement explain(Requirement requirement) {
		DerivedRequirement derived = byRequirement.get(requirement);
		if (derived == null) {
			throw new IllegalArgumentException("requirement " + requirement.getName() + " is in none of the catalogues");
		}
		return derived;
	}
}
