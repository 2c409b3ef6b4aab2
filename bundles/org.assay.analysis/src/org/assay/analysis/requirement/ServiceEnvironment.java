package org.assay.analysis.requirement;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.expression.Doubt;
import org.assay.analysis.expression.ElementProperties;
import org.assay.analysis.expression.Environment;
import org.assay.analysis.expression.Value;
import org.assay.analysis.level.EffectiveClassification;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.model.Aspect;
import org.assay.model.BuiltInName;
import org.assay.model.Level;
import org.assay.model.ServiceInstance;
import org.eclipse.emf.ecore.EObject;

/** Names in the condition of a requirement: aspects stand for the service's effective levels, {@code service} for itself. */
final class ServiceEnvironment implements Environment {

	private final Analysis analysis;
	private final ServiceInstance service;
	private final EffectiveClassification classification;

	ServiceEnvironment(Analysis analysis, ServiceInstance service) {
		this.analysis = analysis;
		this.service = service;
		this.classification = analysis.classification(service);
	}

	EffectiveLevel level(Aspect aspect) {
		return classification.level(aspect);
	}

	List<EffectiveLevel> outsideCatalogue() {
		return classification.levels().stream().filter(ServiceEnvironment::isOutsideCatalogue).toList();
	}

	@Override
	public Optional<Value> aspect(Aspect aspect) {
		EffectiveLevel level = level(aspect);
		return Optional.of(isOutsideCatalogue(level) ? new Value.Unknown(Doubt.OUTSIDE_CATALOGUE) : ElementProperties.of(level));
	}

	@Override
	public Optional<Value> builtIn(BuiltInName name) {
		return name == BuiltInName.SERVICE ? Optional.of(new Value.Reference(service)) : Optional.empty();
	}

	@Override
	public Value property(EObject element, String name) {
		return ElementProperties.of(analysis, element, name);
	}

	private static boolean isOutsideCatalogue(EffectiveLevel level) {
		return level.level().filter(Level::isOutsideCatalogue).isPresent();
	}
}
