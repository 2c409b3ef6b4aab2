package org.assay.analysis.expression;

/** Why an expression has no value. */
public enum Failure {
	/** A name in the expression does not resolve. */
	UNRESOLVED,
	/** A property is not known for the element it is asked of. */
	UNKNOWN_PROPERTY,
	/** A built-in name or variable has no value where the expression stands. */
	UNBOUND,
	/** Values of kinds that cannot be compared or calculated with. */
	TYPE_MISMATCH,
	/** An operand is missing. */
	INCOMPLETE,
	/** A number does not fit into 64 bits. */
	OVERFLOW,
	/** Nested deeper than {@link ExpressionEvaluator#MAXIMUM_DEPTH}. */
	TOO_DEEP,
	/** More steps than {@link ExpressionEvaluator#MAXIMUM_STEPS}. */
	TOO_LONG,
	/** A kind of expression that is not evaluated. */
	NOT_SUPPORTED
}
