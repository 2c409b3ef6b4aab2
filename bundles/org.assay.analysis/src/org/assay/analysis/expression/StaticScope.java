package org.assay.analysis.expression;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Corpus;
import org.assay.model.Aspect;
import org.assay.model.AssayPackage;
import org.assay.model.BuiltInName;
import org.assay.model.RuleSubject;
import org.assay.model.RuleVariable;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EClass;

/**
 * What names mean where an expression stands, before anything is evaluated: the counterpart of an {@link Environment}. Immutable.
 */
public final class StaticScope {

	private final Set<String> aspects;
	private final boolean aspectsAlone;
	private final boolean rated;
	private final Map<BuiltInName, StaticType> builtIns;
	private final Map<Variable, StaticType> variables;

	private StaticScope(Set<String> aspects, boolean aspectsAlone, boolean rated, Map<BuiltInName, StaticType> builtIns,
			Map<Variable, StaticType> variables) {
		this.aspects = aspects;
		this.aspectsAlone = aspectsAlone;
		this.rated = rated;
		this.builtIns = builtIns;
		this.variables = variables;
	}

	/** Return the scope of a rule of the project's own with the given variables; a risk there has the value and the band of its model. */
	public static StaticScope ofRule(Corpus corpus, Iterable<RuleVariable> variables) {
		Map<Variable, StaticType> types = new HashMap<>();
		variables.forEach(variable -> types.put(variable, StaticType.element(subject(variable.getSubject()))));
		return new StaticScope(aspects(corpus), false, true, Map.of(), types);
	}

	/** Return the scope of the condition of a requirement: aspects by themselves, and the service at hand. */
	public static StaticScope ofRequirement(Corpus corpus) {
		return new StaticScope(aspects(corpus), true, false, builtIns(BuiltInName.SERVICE), Map.of());
	}

	/** Return the scope of a prohibition. */
	public static StaticScope ofProhibition(Corpus corpus) {
		return new StaticScope(aspects(corpus), true, false,
				builtIns(BuiltInName.INFORMATION, BuiltInName.SERVICE, BuiltInName.CONTEXT), Map.of());
	}

	/** Return the scope of a condition of a verdict. */
	public static StaticScope ofCondition(Corpus corpus) {
		return new StaticScope(aspects(corpus), true, false,
				builtIns(BuiltInName.INFORMATION, BuiltInName.SERVICE, BuiltInName.CONTEXT, BuiltInName.VERDICT), Map.of());
	}

	/** Return the scope of the value of a risk model: the two scores. */
	public static StaticScope ofRiskModel() {
		return new StaticScope(Set.of(), false, false,
				Map.of(BuiltInName.LIKELIHOOD, StaticType.NUMBER, BuiltInName.CONSEQUENCE, StaticType.NUMBER), Map.of());
	}

	StaticScope with(Variable variable, StaticType type) {
		Map<Variable, StaticType> more = new HashMap<>(variables);
		more.put(variable, type);
		return new StaticScope(aspects, aspectsAlone, rated, builtIns, more);
	}

	/** Return whether an aspect may be named by itself. */
	boolean hasAspects() {
		return aspectsAlone;
	}

	Set<String> aspects() {
		return aspects;
	}

	Optional<StaticType> builtIn(BuiltInName name) {
		return Optional.ofNullable(builtIns.get(name));
	}

	Optional<StaticType> variable(Variable variable) {
		return Optional.ofNullable(variables.get(variable));
	}

	/** Return the type of a property that is derived here and not stated. */
	Optional<StaticType> derived(EClass type, String word) {
		if (!rated || type != AssayPackage.Literals.RISK) {
			return Optional.empty();
		}
		return switch (word) {
		case "value" -> Optional.of(StaticType.NUMBER);
		case "band" -> Optional.of(StaticType.element(AssayPackage.Literals.RISK_BAND));
		default -> Optional.empty();
		};
	}

	private static Set<String> aspects(Corpus corpus) {
		Set<String> names = new HashSet<>();
		corpus.everything(Aspect.class).stream().map(Aspect::getName).filter(name -> name != null).forEach(names::add);
		return names;
	}

	private static EClass subject(RuleSubject subject) {
		return switch (subject) {
		case SERVICE -> AssayPackage.Literals.SERVICE_INSTANCE;
		case INFORMATION -> AssayPackage.Literals.INFORMATION_SET;
		case RISK -> AssayPackage.Literals.RISK;
		case REQUIREMENT -> AssayPackage.Literals.REQUIREMENT;
		case VERDICT -> AssayPackage.Literals.VERDICT;
		case LINK -> AssayPackage.Literals.CHAIN_LINK;
		};
	}

	private static Map<BuiltInName, StaticType> builtIns(BuiltInName... names) {
		Map<BuiltInName, StaticType> types = new LinkedHashMap<>();
		for (BuiltInName name : names) {
			types.put(name, StaticType.element(switch (name) {
			case INFORMATION -> AssayPackage.Literals.INFORMATION_SET;
			case SERVICE -> AssayPackage.Literals.SERVICE_INSTANCE;
			case CONTEXT -> AssayPackage.Literals.USE_CONTEXT;
			case VERDICT -> AssayPackage.Literals.VERDICT;
			default -> throw new IllegalArgumentException(name + " is no element");
			}));
		}
		return types;
	}
}
