package org.assay.analysis.expression;

import java.time.LocalDate;
import java.util.List;
import org.assay.model.Level;
import org.eclipse.emf.ecore.EObject;

/** What an expression evaluates to. */
public sealed interface Value {

	/** Result of a condition. */
	record Condition(Truth truth) implements Value {
	}

	/** A whole number. */
	record Number(long value) implements Value {
	}

	/** A text, a country code or the word of a choice such as {@code public-cloud}. */
	record Text(String value) implements Value {
	}

	/** A day. */
	record Day(LocalDate value) implements Value {
	}

	/**
	 * A level.
	 *
	 * @param level the level
	 * @param lowerBound whether the true level may be higher
	 */
	record Graded(Level level, boolean lowerBound) implements Value {
	}

	/** An element of the model. */
	record Reference(EObject element) implements Value {
	}

	/** Several values in document order. */
	record Several(List<Value> values) implements Value {
		public Several {
			values = List.copyOf(values);
		}
	}

	/** Nothing is stated. Only {@code is none} can tell; every other comparison with it is unknown. */
	record None() implements Value {
	}

	/** Something is known to be unknown; every comparison with it is unknown. */
	record Unknown(Doubt doubt) implements Value {
	}

	/** The expression has no value; conditions around it are unknown. */
	record Failed(Failure failure) implements Value {
	}
}
