package org.assay.rules;

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
import org.assay.model.InformationSet;
import org.assay.model.Risk;
import org.assay.model.RuleVariable;
import org.assay.model.ServiceInstance;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EObject;

/** What names mean in a rule of the project's own: its variables, and the properties of elements. */
final class OwnRuleEnvironment implements Environment {

	private final Analysis analysis;
	private final List<RuleVariable> variables;
	private final List<EObject> bindings;
	private final Supplier<Map<Risk, RiskRating.Computed>> ratings;

	/**
	 * @param bindings value of each variable, in the same order
	 * @param ratings ratings of all risks that have one; only asked for if a rule looks at them
	 */
	OwnRuleEnvironment(Analysis analysis, List<RuleVariable> variables, List<EObject> bindings,
			Supplier<Map<Risk, RiskRating.Computed>> ratings) {
		this.analysis = analysis;
		this.variables = variables;
		this.bindings = bindings;
		this.ratings = ratings;
	}

	@Override
	public Optional<Value> variable(Variable variable) {
		int index = variables.indexOf(variable);
		return index < 0 ? Optional.empty() : Optional.of(new Value.Reference(bindings.get(index)));
	}

	/** Properties as the text states them; the level of an aspect is the effective one, and the value of a risk the model's. */
	@Override
	public Value property(EObject element, String name) {
		if (element instanceof InformationSet information) {
			return ElementProperties.of(element, name, Optional.of(analysis.classification(information)));
		}
		if (element instanceof ServiceInstance service) {
			return ElementProperties.of(element, name, Optional.of(analysis.classification(service)));
		}
		if (element instanceof Risk risk && (name.equals("value") || name.equals("band"))) {
			return rated(risk, name);
		}
		return ElementProperties.of(element, name, Optional.empty());
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
