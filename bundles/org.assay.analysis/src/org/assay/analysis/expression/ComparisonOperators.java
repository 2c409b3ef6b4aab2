package org.assay.analysis.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.assay.analysis.level.LevelOrder;
import org.assay.analysis.level.Levels;
import org.assay.model.Level;
import org.assay.model.Operator;
import org.assay.model.Region;
import org.assay.model.Scale;
import org.eclipse.emf.ecore.EObject;

/** The operators that compare two values. */
final class ComparisonOperators {

	/** Result of a comparison; a failure or a doubt only where the truth is unknown. */
	record Result(Truth truth, Optional<Doubt> doubt, Optional<Failure> failure) {

		static Result of(Truth truth) {
			return new Result(truth, truth == Truth.UNKNOWN ? Optional.of(Doubt.NOT_STATED) : Optional.empty(), Optional.empty());
		}

		static Result doubtful(Doubt doubt) {
			return new Result(Truth.UNKNOWN, Optional.of(doubt), Optional.empty());
		}

		static Result failed(Failure failure) {
			return new Result(Truth.UNKNOWN, Optional.empty(), Optional.of(failure));
		}

		Result not() {
			return new Result(truth.not(), doubt, failure);
		}
	}

	private final LevelOrder order;

	ComparisonOperators(LevelOrder order) {
		this.order = order;
	}

	/** @param work takes the number of values that are looked at one by one */
	Result apply(Operator operator, Value left, Value right, Environment environment, IntConsumer work) {
		if (left instanceof Value.Failed failed) {
			return Result.failed(failed.failure());
		}
		if (right instanceof Value.Failed failed) {
			return Result.failed(failed.failure());
		}
		return switch (operator) {
		case IS -> right instanceof Value.None ? isNone(left) : ordered(Operator.EQUAL, left, right);
		case IS_NOT -> right instanceof Value.None ? isNone(left).not() : ordered(Operator.UNEQUAL, left, right);
		case IN -> contains(right, left, work);
		case NOT_IN -> contains(right, left, work).not();
		case HANDLES, USES -> related(left, operator.getLiteral(), right, environment, work);
		default -> ordered(operator, left, right);
		};
	}

	private static Result isNone(Value value) {
		return switch (value) {
		case Value.None none -> Result.of(Truth.HOLDS);
		case Value.Unknown unknown -> Result.doubtful(unknown.doubt());
		case Value.Text text -> Result.of(Truth.of(text.value().equals("none")));
		case Value.Several several -> Result.of(Truth.of(several.values().isEmpty()));
		default -> Result.of(Truth.FAILS);
		};
	}

	private Result ordered(Operator operator, Value left, Value right) {
		Optional<Doubt> doubt = doubt(left).or(() -> doubt(right));
		if (doubt.isPresent()) {
			return Result.doubtful(doubt.get());
		}
		if (left instanceof Value.Graded first && right instanceof Value.Graded second) {
			return graded(operator, first, second);
		}
		if (left instanceof Value.Number first && right instanceof Value.Number second) {
			return Result.of(Truth.of(test(operator).test(Long.compare(first.value(), second.value()))));
		}
		if (left instanceof Value.Day first && right instanceof Value.Day second) {
			return Result.of(Truth.of(test(operator).test(first.value().compareTo(second.value()))));
		}
		boolean equality = operator == Operator.EQUAL || operator == Operator.UNEQUAL;
		if (equality && isLevelAndOtherElement(left, right)) {
			return Result.of(Truth.of(operator == Operator.UNEQUAL));
		}
		boolean sameKind = left.getClass() == right.getClass() && !(left instanceof Value.Several);
		if (!sameKind || !equality) {
			return Result.failed(Failure.TYPE_MISMATCH);
		}
		if (left instanceof Value.Condition first && right instanceof Value.Condition second
				&& (first.truth() == Truth.UNKNOWN || second.truth() == Truth.UNKNOWN)) {
			return Result.of(Truth.UNKNOWN);
		}
		return Result.of(Truth.of(left.equals(right) == (operator == Operator.EQUAL)));
	}

	/** A level is an element as well, and no other one is the same. */
	private static boolean isLevelAndOtherElement(Value left, Value right) {
		return left instanceof Value.Graded && right instanceof Value.Reference || left instanceof Value.Reference && right instanceof Value.Graded;
	}

	/** A level that is a lower bound stands for itself and all levels above it: the result has to be the same for all. */
	private Result graded(Operator operator, Value.Graded left, Value.Graded right) {
		OptionalInt comparison = order.compare(left.level(), right.level());
		if (comparison.isEmpty()) {
			return Result.doubtful(Doubt.INCOMPARABLE_SCALES);
		}
		int lowest = isOpen(right) ? -1 : comparison.getAsInt();
		int highest = isOpen(left) ? 1 : comparison.getAsInt();
		boolean some = false;
		boolean every = true;
		for (int possible = lowest; possible <= highest; possible++) {
			boolean holds = test(operator).test(possible);
			some |= holds;
			every &= holds;
		}
		return every ? Result.of(Truth.HOLDS) : some ? Result.doubtful(Doubt.LOWER_BOUND) : Result.of(Truth.FAILS);
	}

	/** Nothing is above the highest level of a scale. */
	private static boolean isOpen(Value.Graded graded) {
		Level level = graded.level();
		int size = Levels.scale(level).map(Scale::getLevels).map(List::size).orElse(0);
		return graded.lowerBound() && Levels.ordinal(level).orElse(-1) != size - 1;
	}

	private Result contains(Value container, Value element, IntConsumer work) {
		Optional<Doubt> doubt = doubt(element).or(() -> container instanceof Value.None ? Optional.empty() : doubt(container));
		if (doubt.isPresent()) {
			return Result.doubtful(doubt.get());
		}
		Optional<List<Value>> members = members(container);
		if (members.isEmpty() || element instanceof Value.Several) {
			return Result.failed(Failure.TYPE_MISMATCH);
		}
		work.accept(members.get().size());
		Truth truth = Truth.FAILS;
		for (Value member : members.get()) {
			boolean elements = member instanceof Value.Reference && element instanceof Value.Reference;
			truth = truth.or(elements ? Truth.of(member.equals(element)) : ordered(Operator.EQUAL, member, element).truth());
			if (truth == Truth.HOLDS) {
				break;
			}
		}
		return Result.of(truth);
	}

	/** {@code a handles b} says that b is in the property of a by that name. */
	private Result related(Value left, String property, Value right, Environment environment, IntConsumer work) {
		Optional<Doubt> doubt = doubt(left);
		if (doubt.isPresent()) {
			return Result.doubtful(doubt.get());
		}
		EObject element = switch (left) {
		case Value.Reference reference -> reference.element();
		case Value.Graded graded -> graded.level();
		default -> null;
		};
		if (element == null) {
			return Result.failed(Failure.TYPE_MISMATCH);
		}
		Value members = environment.property(element, property);
		return members instanceof Value.Failed failed ? Result.failed(failed.failure()) : contains(members, right, work);
	}

	private static Optional<List<Value>> members(Value container) {
		return switch (container) {
		case Value.Several several -> Optional.of(several.values());
		case Value.None none -> Optional.of(List.of());
		case Value.Reference reference when reference.element() instanceof Region region -> {
			List<Value> countries = new ArrayList<>();
			region.getCountries().forEach(country -> countries.add(new Value.Text(country)));
			yield Optional.of(countries);
		}
		default -> Optional.empty();
		};
	}

	private static Optional<Doubt> doubt(Value value) {
		return switch (value) {
		case Value.None none -> Optional.of(Doubt.NOT_STATED);
		case Value.Unknown unknown -> Optional.of(unknown.doubt());
		default -> Optional.empty();
		};
	}

	private static IntPredicate test(Operator operator) {
		return switch (operator) {
		case EQUAL -> comparison -> comparison == 0;
		case UNEQUAL -> comparison -> comparison != 0;
		case LESS -> comparison -> comparison < 0;
		case LESS_EQUAL -> comparison -> comparison <= 0;
		case GREATER -> comparison -> comparison > 0;
		case GREATER_EQUAL -> comparison -> comparison >= 0;
		default -> throw new IllegalArgumentException(operator + " has no order");
		};
	}
}
