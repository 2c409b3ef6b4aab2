package org.assay.analysis.level;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.analysis.NaturalIdOrder;
import org.assay.analysis.QualifiedNames;
import org.assay.model.Aggregation;
import org.assay.model.Aspect;
import org.assay.model.AspectLevel;
import org.assay.model.Classification;
import org.assay.model.Method;

/** Collects aspects: those that methods ask for in the order of the methods, then others by qualified name. */
final class AspectOrder {

	private final Set<Aspect> asked = new LinkedHashSet<>();
	private final Set<Aspect> others = new LinkedHashSet<>();

	AspectOrder add(Collection<Classification> classifications) {
		for (Classification classification : classifications) {
			Method method = classification.getMethod();
			if (method != null && !method.eIsProxy()) {
				method.getAspects().stream().filter(aspect -> !aspect.eIsProxy()).forEach(asked::add);
			}
			classification.getLevels().stream().map(AspectLevel::getAspect).forEach(this::addOther);
		}
		return this;
	}

	AspectOrder addAggregations(Collection<Aggregation> aggregations) {
		aggregations.stream().map(Aggregation::getAspect).forEach(this::addOther);
		return this;
	}

	/** Add the aspects of an effective classification, which are in order already. */
	AspectOrder addAll(EffectiveClassification classification) {
		classification.levels().forEach(level -> asked.add(level.aspect()));
		return this;
	}

	List<Aspect> aspects() {
		List<Aspect> all = new ArrayList<>(asked);
		others.stream().filter(aspect -> !asked.contains(aspect))
				.sorted(Comparator.comparing(QualifiedNames::nearest, NaturalIdOrder.IDS)).forEach(all::add);
		return List.copyOf(all);
	}

	private void addOther(Aspect aspect) {
		if (aspect != null && !aspect.eIsProxy()) {
			others.add(aspect);
		}
	}
}
