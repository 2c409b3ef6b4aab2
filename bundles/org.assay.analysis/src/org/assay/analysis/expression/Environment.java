package org.assay.analysis.expression;

import java.util.Optional;
import org.assay.model.Aspect;
import org.assay.model.BuiltInName;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EObject;

/** The values that names have where an expression stands. A name without a value there makes the expression fail. */
public interface Environment {

	/** Return the level of an aspect that is named by itself, such as {@code confidentiality}. */
	default Optional<Value> aspect(Aspect aspect) {
		return Optional.empty();
	}

	/** Return the value of a built-in name. */
	default Optional<Value> builtIn(BuiltInName name) {
		return Optional.empty();
	}

	/** Return the value of a variable. */
	default Optional<Value> variable(Variable variable) {
		return Optional.empty();
	}

	/** Return the value of a property of an element; {@code name} is the word of the language, such as {@code operator}. */
	default Value property(EObject element, String name) {
		return new Value.Failed(Failure.UNKNOWN_PROPERTY);
	}

	/** Return an environment that differs from this one by the value of one variable. */
	default Environment with(Variable bound, Value value) {
		Environment outer = this;
		return new Environment() {
			@Override
			public Optional<Value> aspect(Aspect aspect) {
				return outer.aspect(aspect);
			}

			@Override
			public Optional<Value> builtIn(BuiltInName name) {
				return outer.builtIn(name);
			}

			@Override
			public Optional<Value> variable(Variable variable) {
				return variable == bound ? Optional.of(value) : outer.variable(variable);
			}

			@Override
			public Value property(EObject element, String name) {
				return outer.property(element, name);
			}
		};
	}
}
