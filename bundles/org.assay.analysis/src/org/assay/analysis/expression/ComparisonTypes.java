package org.assay.analysis.expression;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.expression.ExpressionProblem.Cause;
import org.assay.analysis.expression.ExpressionTypes.Place;
import org.assay.analysis.expression.StaticType.Kind;
import org.assay.model.AssayPackage;
import org.assay.model.Comparison;
import org.assay.model.Expression;
import org.assay.model.NoneLiteral;
import org.assay.model.Operator;
import org.assay.model.TextLiteral;

/** Whether the two sides of a comparison can be compared by its operator, as {@link ComparisonOperators} does it. */
final class ComparisonTypes {

	private static final Set<Kind> ORDERED = EnumSet.of(Kind.NUMBER, Kind.DAY, Kind.LEVEL);

	/** Takes what is wrong. */
	@FunctionalInterface
	interface Reporter {
		void report(Place place, Cause cause, Object... arguments);
	}

	private final Comparison comparison;
	private final StaticProperties properties;
	private final Reporter reporter;

	ComparisonTypes(Comparison comparison, StaticProperties properties, Reporter reporter) {
		this.comparison = comparison;
		this.properties = properties;
		this.reporter = reporter;
	}

	void check(StaticType first, Place left, StaticType second, Place right) {
		boolean tellsNothing = comparison.getRight() instanceof NoneLiteral
				&& (comparison.getOperator() == Operator.IS || comparison.getOperator() == Operator.IS_NOT);
		if (tellsNothing || first.isAnything() || second.isAnything()) {
			return;
		}
		if (first.isNothing() || second.isNothing()) {
			reporter.report(first.isNothing() ? left : right, Cause.NONE);
			return;
		}
		switch (comparison.getOperator()) {
		case EQUAL, UNEQUAL, IS, IS_NOT -> equality(first, left, second, right);
		case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> order(first, left, second, right);
		case IN, NOT_IN -> membership(first, left, comparison.getLeft(), second, right);
		case HANDLES, USES -> relation(first, left, second, right);
		}
	}

	private void equality(StaticType first, Place left, StaticType second, Place right) {
		if (isList(first, left) || isList(second, right)) {
			return;
		}
		boolean alike = first.kinds().stream().allMatch(one -> second.kinds().stream().allMatch(other -> isAlike(one, other)));
		if (!alike) {
			reporter.report(right, Cause.KINDS, ExpressionTypes.kinds(first), ExpressionTypes.kinds(second));
		} else if (first.hasElements() && Collections.disjoint(first.classes(), second.classes())) {
			reporter.report(right, Cause.TYPES);
		} else {
			word(comparison.getRight(), first, right);
			word(comparison.getLeft(), second, left);
		}
	}

	private void order(StaticType first, Place left, StaticType second, Place right) {
		if (isList(first, left) || isList(second, right)) {
			return;
		}
		if (!hasOrder(first)) {
			reporter.report(left, Cause.ORDER, ExpressionTypes.kinds(first));
		} else if (!hasOrder(second)) {
			reporter.report(right, Cause.ORDER, ExpressionTypes.kinds(second));
		} else if (!first.kinds().equals(second.kinds())) {
			reporter.report(right, Cause.KINDS, ExpressionTypes.kinds(first), ExpressionTypes.kinds(second));
		}
	}

	private static boolean hasOrder(StaticType type) {
		return type.kinds().size() == 1 && ORDERED.containsAll(type.kinds());
	}

	private void membership(StaticType element, Place at, Expression written, StaticType container, Place place) {
		boolean region = !container.several() && container.isOnly(AssayPackage.Literals.REGION);
		boolean list = container.several() && !container.single();
		if (!region && !list) {
			reporter.report(place, Cause.CONTAINER, ExpressionTypes.kinds(container));
			return;
		}
		member(element, at, written, region ? StaticType.TEXT : container.member(), place);
	}

	private void member(StaticType element, Place at, Expression written, StaticType members, Place place) {
		if (isList(element, at)) {
			return;
		}
		boolean alike = element.kinds().stream().anyMatch(one -> members.kinds().stream().anyMatch(other -> isAlike(one, other)));
		if (!alike) {
			reporter.report(place, Cause.KINDS, ExpressionTypes.kinds(element), ExpressionTypes.kinds(members));
		} else if (element.hasElements() && !element.hasPlainValues() && !members.hasPlainValues()
				&& Collections.disjoint(element.classes(), members.classes())) {
			reporter.report(place, Cause.TYPES);
		} else {
			word(written, members, at);
		}
	}

	private void relation(StaticType first, Place left, StaticType second, Place right) {
		if (isList(first, left)) {
			return;
		}
		String word = comparison.getOperator().getLiteral();
		Optional<StaticType> related = first.hasPlainValues() ? Optional.empty() : ExpressionTypes.union(first.classes(), word, properties);
		if (related.isEmpty()) {
			reporter.report(left, Cause.RELATION, word, ExpressionTypes.kinds(first));
		} else {
			member(second, right, comparison.getRight(), related.get().member(), right);
		}
	}

	private boolean isList(StaticType type, Place place) {
		if (type.several()) {
			reporter.report(place, Cause.LIST);
		}
		return type.several();
	}

	/** Levels are elements, and words are texts. */
	private static boolean isAlike(Kind one, Kind other) {
		return one == other || isElement(one) && isElement(other) || isText(one) && isText(other);
	}

	private static boolean isElement(Kind kind) {
		return kind == Kind.ELEMENT || kind == Kind.LEVEL;
	}

	private static boolean isText(Kind kind) {
		return kind == Kind.TEXT || kind == Kind.CHOICE;
	}

	/** A choice is always one of its words. */
	private void word(Expression written, StaticType other, Place place) {
		if (written instanceof TextLiteral text && text.getValue() != null && other.isOnly(Kind.CHOICE)
				&& !other.words().contains(text.getValue())) {
			reporter.report(place, Cause.WORD, text.getValue(), List.copyOf(other.words()), NearestWord.to(text.getValue(), other.words()));
		}
	}
}
