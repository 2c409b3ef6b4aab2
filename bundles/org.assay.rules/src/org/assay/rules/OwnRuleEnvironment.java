package org.assay.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assay.analysis.Analysis;
import org.assay.analysis.expression.ElementProperties;
import org.assay.analysis.expression.Environment;
import org.assay.analysis.expression.Value;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskRating;
import org.assay.model.InformationSet;
import org.assay.model.Risk;
import org.assay.model.RiskRegister;
import org.assay.model.RuleVariable;
import org.assay.model.ServiceInstance;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EObject;

/** What names mean in a rule of the project's own: its variables, and the properties of elements. */
final class OwnRuleEnvironment implements Environment {

	private final Analysis analysis;
	private final List<RuleVariable> variables;
	private final List<EObject> bindings;

	/** @param bindings value of each variable, in the same order */
	OwnRuleEnvironment(Analysis analysis, List<RuleVariable> variables, List<EObject> bindings) {
		this.analysis = analysis;
		this.variables = variables;
		this.bindings = bindings;
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
		Optional<RiskRating.Computed> rating = Optional.ofNullable(risk.eContainer()).filter(RiskRegister.class::isInstance)
				.flatMap(register -> analysis.risks((RiskRegister) register).risks().stream().filter(each -> each.risk() == risk).findFirst())
				.map(RiskEvaluation::rating).flatMap(RiskRating::computed);
		OptionalLong value = rating.map(RiskRating.Computed::value).orElse(OptionalLong.empty());
		if (name.equals("band")) {
			return rating.flatMap(RiskRating.Computed::band).<Value>map(Value.Reference::new).orElse(new Value.None());
		}
		return value.isPresent() ? new Value.Number(value.getAsLong()) : new Value.None();
	}
}
