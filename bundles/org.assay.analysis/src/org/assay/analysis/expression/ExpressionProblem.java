package org.assay.analysis.expression;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Why a part of an expression can never have a value, or never holds, whatever the project says.
 *
 * @param element element that the part belongs to
 * @param feature feature in which it stands
 * @param index position in the feature's list; -1 if it is the whole feature
 * @param cause what is wrong
 * @param arguments what belongs to the cause, as {@link Cause} says
 */
public record ExpressionProblem(EObject element, EStructuralFeature feature, int index, Cause cause, List<Object> arguments) {

	public ExpressionProblem {
		Objects.requireNonNull(element);
		Objects.requireNonNull(feature);
		Objects.requireNonNull(cause);
		arguments = List.copyOf(arguments);
	}

	/** Causes; kinds of values are lists of {@link KindOfValue}. */
	public enum Cause {
		/** No element that can be there has the property: path before it, property, similar word or an empty text. */
		PROPERTY,
		/** A property is asked of what has none: path before it, property, kinds of the value. */
		VALUE,
		/** A name has no value here: the name. */
		UNBOUND,
		/** Values are compared that are never equal, since they are of different kinds: kinds of the left side, of the right side. */
		KINDS,
		/** Elements are compared that are never the same, since they are of different types. */
		TYPES,
		/** A list is compared as if it were one value. */
		LIST,
		/** Values without an order are compared by it: kinds of the value. */
		ORDER,
		/** What has no such property is said to handle or to use something: the word, kinds of the value. */
		RELATION,
		/** Something is looked for in what holds nothing: kinds of the value. */
		CONTAINER,
		/** A quantifier speaks of what is no list: kinds of the value. */
		RANGE,
		/** What is no number is calculated with: kinds of the value. */
		NUMBER,
		/** What is no condition stands where one is expected: kinds of the value. */
		CONDITION,
		/** Nothing is equal to none: only {@code is none} can tell. */
		NONE,
		/** A choice is compared with a word that it never is: the word, the words that it can be, a similar one or an empty text. */
		WORD
	}

	/** A kind of value, by a key such as {@code number}. */
	public record KindOfValue(String key) {
	}
}
