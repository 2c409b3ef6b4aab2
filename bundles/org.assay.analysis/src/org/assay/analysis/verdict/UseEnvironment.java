package org.assay.analysis.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.expression.Doubt;
import org.assay.analysis.expression.ElementProperties;
import org.assay.analysis.expression.Environment;
import org.assay.analysis.expression.Value;
import org.assay.analysis.level.EffectiveClassification;
import org.assay.model.Aspect;
import org.assay.model.BuiltInName;
import org.assay.model.InformationSet;
import org.assay.model.Level;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.assay.model.UseContext;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;

/** What names mean in the conditions of prohibitions and verdicts. A coordinate that the question leaves open is unknown. */
final class UseEnvironment implements Environment {

	private final Analysis analysis;
	private final Assumptions assumptions;
	private final InformationSet information;
	private final ServiceInstance service;
	private final UseContext context;
	private final List<Term> functions;
	private final Verdict verdict;

	/**
	 * @param cell the use
	 * @param verdict the verdict at hand; null in a prohibition
	 */
	UseEnvironment(World world, Cell cell, Verdict verdict) {
		this.analysis = world.analysis();
		this.assumptions = world.assumptions();
		this.information = cell.information();
		this.service = cell.service();
		this.context = cell.context();
		this.functions = cell.functions();
		this.verdict = verdict;
	}

	/** Return the environment of the conditions of requirements, with one aspect of the service at a given level. */
	static Environment atLevel(Analysis analysis, ServiceInstance service, Aspect fixed, Level level) {
		EffectiveClassification effective = analysis.classification(service);
		return new Environment() {
			@Override
			public Optional<Value> aspect(Aspect aspect) {
				if (aspect != fixed) {
					boolean outside = effective.level(aspect).level().filter(Level::isOutsideCatalogue).isPresent();
					return Optional.of(outside ? new Value.Unknown(Doubt.OUTSIDE_CATALOGUE) : ElementProperties.of(effective.level(aspect)));
				}
				return Optional.of(level.isOutsideCatalogue() ? new Value.Unknown(Doubt.OUTSIDE_CATALOGUE) : new Value.Graded(level, false));
			}

			@Override
			public Optional<Value> builtIn(BuiltInName name) {
				return name == BuiltInName.SERVICE ? Optional.of(new Value.Reference(service)) : Optional.empty();
			}

			@Override
			public Value property(EObject element, String name) {
				return ElementProperties.of(analysis, element, name);
			}
		};
	}

	@Override
	public Optional<Value> aspect(Aspect aspect) {
		return Optional.of(information == null ? new Value.Unknown(Doubt.NOT_STATED)
				: ElementProperties.of(analysis.classification(information).level(aspect)));
	}

	@Override
	public Optional<Value> builtIn(BuiltInName name) {
		return switch (name) {
		case INFORMATION -> Optional.of(reference(information));
		case SERVICE -> Optional.of(reference(service));
		case CONTEXT -> Optional.of(reference(context));
		case VERDICT -> verdict == null ? Optional.empty() : Optional.of(reference(verdict));
		default -> Optional.empty();
		};
	}

	private static Value reference(EObject element) {
		return element == null ? new Value.Unknown(Doubt.NOT_STATED) : new Value.Reference(element);
	}

	@Override
	public Value property(EObject element, String name) {
		if (element instanceof InformationSet set && name.equals("protection-class")) {
			if (assumptions.holds(Fact.Kind.PROTECTION, set)) {
				return new Value.Text("none");
			}
			if (assumptions.fails(Fact.Kind.PROTECTION, set)) {
				return new Value.Text("restricted");
			}
		}
		Value value = ElementProperties.of(analysis, element, name);
		boolean asked = element == context && (name.equals("uses") || name.equals("functions")) && !functions.isEmpty();
		return asked && value instanceof Value.Several several ? withAsked(several) : value;
	}

	/** A context is used for what it says and for what is asked. */
	private Value withAsked(Value.Several several) {
		List<Value> all = new ArrayList<>(several.values());
		functions.forEach(function -> all.add(new Value.Reference(function)));
		return new Value.Several(all);
	}
}
