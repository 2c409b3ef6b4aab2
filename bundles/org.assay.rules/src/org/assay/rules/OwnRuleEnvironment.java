package org.assay.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.assay.analysis.Analysis;
import org.assay.analysis.expression.ElementProperties;
import org.assay.analysis.expression.Environment;
import org.assay.analysis.expression.Value;
import org.assay.analysis.risk.RiskRating;
import org.assay.model.Risk;
import org.assay.model.RuleVariable;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EObject;

/** What names mean in a rule of the project's own: its variables, and the properties of elements. */
final class OwnRuleEnvironment implements Environment {

	private final Analysis analysis;
	private final List<RuleVariable> variables;
	private final List<EObject> bindings;
	private final Supplier<Map<Risk, RiskRating.Computed>> ratings;
	private final Map<EObject, Map<String, Value>> known;

	/**
	 * @param bindings value of each variable, in the same order
	 * @param ratings ratings of all risks that have one; only asked for if a rule looks at them
	 * @param known keeps properties from one combination of values to the next
	 */
	OwnRuleEnvironment(Analysis analysis, List<RuleVariable> variables, List<EObject> bindings,
			Supplier<Map<Risk, RiskRating.Computed>> ratings, Map<EObject, Map<String, Value>> known) {
		this.analysis = analysis;
		this.variables = variables;
		this.bindings = bindings;
		this.ratings = ratings;
		this.known = known;
	}

	@Override
	public Optional<Value> variable(Variable variable) {
		int index = variables.indexOf(variable);
		return index < 0 ? Optional.empty() : Optional.of(new Value.Reference(bindings.get(index)));
	}

	/** Properties as the text states them; the level of an aspect is the effective one, and the value of a risk the model's. */
	@Override
	public Value property(EObject element, String name) {
		return known.computeIfAbsent(element, key -> new HashMap<>(4)).computeIfAbsent(name, key -> value(element, name));
	}

	private Value value(EObject element, String name) {
		if (element instanceof Risk risk && (name.equals("value") || name.equals("band"))) {
			return rated(risk, name);
		}
		return ElementProperties.of(analysis, element, name);
	}

	private Value rated(Risk risk, String name) {
		Optional<RiskRating.Computed> rating = Optional.ofNullable(ratings.get().get(risk));
		if (name.equals("band")) {
			return rating.flatMap(RiskRating.Computed::band).<Value>map(Value.Reference::new).orElse(new Value.None());
		}
		OptionalLong value = rating.map(RiskRating.Computed::value).orElse(OptionalLong.empty());
		return value.isPresent() ? new Value.Number(value.getAsLong()) : new Value.None();
	}
}
