package org.assay.analysis.expression;

import static org.assay.model.AssayPackage.Literals.AND_EXPRESSION__OPERANDS;
import static org.assay.model.AssayPackage.Literals.ARITHMETIC_STEP__OPERAND;
import static org.assay.model.AssayPackage.Literals.ARITHMETIC__FIRST;
import static org.assay.model.AssayPackage.Literals.BUILT_IN_EXPRESSION__NAME;
import static org.assay.model.AssayPackage.Literals.BUILT_IN_EXPRESSION__SEGMENTS;
import static org.assay.model.AssayPackage.Literals.COMPARISON__LEFT;
import static org.assay.model.AssayPackage.Literals.COMPARISON__RIGHT;
import static org.assay.model.AssayPackage.Literals.NOT_EXPRESSION__OPERAND;
import static org.assay.model.AssayPackage.Literals.OR_EXPRESSION__OPERANDS;
import static org.assay.model.AssayPackage.Literals.PATH_EXPRESSION__SEGMENTS;
import static org.assay.model.AssayPackage.Literals.PATH_EXPRESSION__TARGET;
import static org.assay.model.AssayPackage.Literals.QUANTIFIED_EXPRESSION__BODY;
import static org.assay.model.AssayPackage.Literals.QUANTIFIED_EXPRESSION__RANGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.expression.ExpressionProblem.Cause;
import org.assay.model.AndExpression;
import org.assay.model.Arithmetic;
import org.assay.model.ArithmeticStep;
import org.assay.model.Aspect;
import org.assay.model.BuiltInExpression;
import org.assay.model.Comparison;
import org.assay.model.DateLiteral;
import org.assay.model.Expression;
import org.assay.model.Level;
import org.assay.model.NamedElement;
import org.assay.model.NoneLiteral;
import org.assay.model.NotExpression;
import org.assay.model.NumberLiteral;
import org.assay.model.OrExpression;
import org.assay.model.PathExpression;
import org.assay.model.QuantifiedExpression;
import org.assay.model.TextLiteral;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds what is wrong with an expression whatever the project says. Where it finds nothing, evaluation fails neither for an unknown property nor
 * for values of different kinds. Names that do not resolve are left to whoever resolves them.
 */
public final class ExpressionTypes {

	private final List<ExpressionProblem> problems = new ArrayList<>();

	private ExpressionTypes() {
	}

	/** Where a part of an expression stands. */
	record Place(EObject element, EStructuralFeature feature, int index) {

		Place(EObject element, EStructuralFeature feature) {
			this(element, feature, -1);
		}
	}

	/** Check what has to be a condition, and stands in a feature of an element. */
	public static List<ExpressionProblem> ofCondition(Expression expression, StaticScope scope, EObject owner, EStructuralFeature feature) {
		ExpressionTypes types = new ExpressionTypes();
		types.condition(expression, scope, new Place(owner, feature), 0);
		return List.copyOf(types.problems);
	}

	/** Check what has to be a number. */
	public static List<ExpressionProblem> ofNumber(Expression expression, StaticScope scope, EObject owner, EStructuralFeature feature) {
		ExpressionTypes types = new ExpressionTypes();
		types.number(expression, scope, new Place(owner, feature), 0);
		return List.copyOf(types.problems);
	}

	/** Check properties of a variable that are named outside of an expression; all problems are said to be in one feature. */
	public static List<ExpressionProblem> ofPath(Variable variable, List<String> segments, StaticScope scope, EObject owner,
			EStructuralFeature feature) {
		ExpressionTypes types = new ExpressionTypes();
		types.properties(scope.variable(variable).orElse(StaticType.ANYTHING), variable.getName(), segments, scope, owner, feature, true);
		return List.copyOf(types.problems);
	}

	/** Return the type of an expression, whatever is wrong with it. */
	static StaticType typeOf(Expression expression, StaticScope scope) {
		return new ExpressionTypes().type(expression, scope, new Place(expression, null), 0);
	}

	private void condition(Expression expression, StaticScope scope, Place place, int depth) {
		StaticType type = type(expression, scope, place, depth);
		boolean fits = type.isAnything() || !type.several() && (type.isOnly(StaticType.Kind.CONDITION) || type.isNothing());
		if (!fits) {
			report(place, Cause.CONDITION, kinds(type));
		}
	}

	private void number(Expression expression, StaticScope scope, Place place, int depth) {
		StaticType type = type(expression, scope, place, depth);
		if (!type.isAnything() && (type.several() || !type.isOnly(StaticType.Kind.NUMBER))) {
			report(place, Cause.NUMBER, kinds(type));
		}
	}

	private StaticType type(Expression expression, StaticScope scope, Place place, int depth) {
		if (depth >= ExpressionEvaluator.MAXIMUM_DEPTH) {
			return StaticType.ANYTHING;
		}
		int inner = depth + 1;
		return switch (expression) {
		case null -> StaticType.ANYTHING;
		case OrExpression or -> operands(or.getOperands(), scope, or, OR_EXPRESSION__OPERANDS, inner);
		case AndExpression and -> operands(and.getOperands(), scope, and, AND_EXPRESSION__OPERANDS, inner);
		case NotExpression not -> {
			condition(not.getOperand(), scope, new Place(not, NOT_EXPRESSION__OPERAND), inner);
			yield StaticType.CONDITION;
		}
		case Comparison comparison -> comparison(comparison, scope, inner);
		case QuantifiedExpression quantified -> quantified(quantified, scope, inner);
		case Arithmetic arithmetic -> arithmetic(arithmetic, scope, inner);
		case PathExpression path -> path(path, scope);
		case BuiltInExpression builtIn -> builtIn(builtIn, scope);
		case NumberLiteral number -> StaticType.NUMBER;
		case TextLiteral text -> StaticType.TEXT;
		case DateLiteral date -> StaticType.DAY;
		case NoneLiteral none -> StaticType.NOTHING;
		default -> StaticType.ANYTHING;
		};
	}

	private StaticType operands(List<Expression> operands, StaticScope scope, Expression owner, EStructuralFeature feature, int depth) {
		for (int index = 0; index < operands.size(); index++) {
			condition(operands.get(index), scope, new Place(owner, feature, index), depth);
		}
		return StaticType.CONDITION;
	}

	private StaticType comparison(Comparison comparison, StaticScope scope, int depth) {
		Place left = new Place(comparison, COMPARISON__LEFT);
		Place right = new Place(comparison, COMPARISON__RIGHT);
		StaticType first = type(comparison.getLeft(), scope, left, depth);
		StaticType second = type(comparison.getRight(), scope, right, depth);
		new ComparisonTypes(comparison, new StaticProperties(scope), this::report).check(first, left, second, right);
		return StaticType.CONDITION;
	}

	private StaticType quantified(QuantifiedExpression quantified, StaticScope scope, int depth) {
		Place range = new Place(quantified, QUANTIFIED_EXPRESSION__RANGE);
		StaticType type = type(quantified.getRange(), scope, range, depth);
		if (!type.isAnything() && (type.single() || !type.several())) {
			report(range, Cause.RANGE, kinds(type));
			type = StaticType.ANYTHING;
		}
		StaticScope inside = quantified.getVariable() == null ? scope : scope.with(quantified.getVariable(), type.member());
		condition(quantified.getBody(), inside, new Place(quantified, QUANTIFIED_EXPRESSION__BODY), depth);
		return StaticType.CONDITION;
	}

	private StaticType arithmetic(Arithmetic arithmetic, StaticScope scope, int depth) {
		number(arithmetic.getFirst(), scope, new Place(arithmetic, ARITHMETIC__FIRST), depth);
		for (ArithmeticStep step : arithmetic.getSteps()) {
			number(step.getOperand(), scope, new Place(step, ARITHMETIC_STEP__OPERAND), depth);
		}
		return StaticType.NUMBER;
	}

	private StaticType path(PathExpression path, StaticScope scope) {
		NamedElement target = path.getTarget();
		if (target == null || target.eIsProxy()) {
			return StaticType.ANYTHING;
		}
		Optional<StaticType> start = switch (target) {
		case Variable variable -> scope.variable(variable);
		case Aspect aspect when path.getSegments().isEmpty() -> scope.hasAspects() ? Optional.of(StaticType.LEVEL) : Optional.empty();
		case Level level -> Optional.of(StaticType.LEVEL);
		default -> Optional.of(StaticType.element(target.eClass()));
		};
		if (start.isEmpty()) {
			report(new Place(path, PATH_EXPRESSION__TARGET), Cause.UNBOUND, target.getName());
			return StaticType.ANYTHING;
		}
		return properties(start.get(), target.getName(), path.getSegments(), scope, path, PATH_EXPRESSION__SEGMENTS, false);
	}

	private StaticType builtIn(BuiltInExpression builtIn, StaticScope scope) {
		Optional<StaticType> start = scope.builtIn(builtIn.getName());
		if (start.isEmpty()) {
			report(new Place(builtIn, BUILT_IN_EXPRESSION__NAME), Cause.UNBOUND, builtIn.getName().getLiteral());
			return StaticType.ANYTHING;
		}
		return properties(start.get(), builtIn.getName().getLiteral(), builtIn.getSegments(), scope, builtIn,
				BUILT_IN_EXPRESSION__SEGMENTS, false);
	}

	private StaticType properties(StaticType start, String name, List<String> segments, StaticScope scope, EObject owner,
			EStructuralFeature feature, boolean inOneFeature) {
		StaticProperties properties = new StaticProperties(scope);
		StaticType type = start;
		StringBuilder path = new StringBuilder(String.valueOf(name));
		for (int index = 0; index < segments.size() && !type.isAnything(); index++) {
			type = property(type, path.toString(), segments.get(index), properties, new Place(owner, feature, inOneFeature ? -1 : index));
			path.append('.').append(segments.get(index));
		}
		return type;
	}

	/** A class that lacks what another has that can be there as well does not state it. */
	private StaticType property(StaticType type, String path, String word, StaticProperties properties, Place place) {
		if (type.hasPlainValues()) {
			report(place, Cause.VALUE, path, word, kinds(type));
			return StaticType.ANYTHING;
		}
		Optional<StaticType> found = union(type.classes(), word, properties);
		if (found.isEmpty()) {
			report(place, Cause.PROPERTY, path, word, NearestWord.to(word, properties.words(type.classes())));
			return StaticType.ANYTHING;
		}
		StaticType one = found.get();
		return !type.several() ? one : type.single() ? one.or(one.list()) : one.list();
	}

	static Optional<StaticType> union(Set<EClass> classes, String word, StaticProperties properties) {
		return classes.stream().flatMap(type -> properties.of(type, word).stream()).reduce(StaticType::or);
	}

	private void report(Place place, Cause cause, Object... arguments) {
		problems.add(new ExpressionProblem(place.element(), place.feature(), place.index(), cause, List.of(arguments)));
	}

	static List<ExpressionProblem.KindOfValue> kinds(StaticType type) {
		return type.spoken().stream().map(ExpressionProblem.KindOfValue::new).toList();
	}
}
