package org.assay.dsl.scoping;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.AssayPackage;
import org.assay.model.CustomRule;
import org.assay.model.QuantifiedExpression;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The variables that an expression can name. */
final class BoundVariables {

	private BoundVariables() {
	}

	/** Return the variables bound around a place, the innermost first; none where the reference is not part of an expression. */
	static List<Variable> around(EObject context, EReference reference) {
		if (reference != AssayPackage.Literals.PATH_EXPRESSION__TARGET) {
			return List.of();
		}
		List<Variable> variables = new ArrayList<>();
		for (EObject inner = context, outer = context.eContainer(); outer != null; inner = outer, outer = outer.eContainer()) {
			if (outer instanceof QuantifiedExpression quantified && inner == quantified.getBody() && quantified.getVariable() != null) {
				variables.add(quantified.getVariable());
			} else if (outer instanceof CustomRule rule) {
				variables.addAll(rule.getVariables());
			}
		}
		return variables;
	}
}
