package org.assay.analysis.requirement;

import org.assay.analysis.expression.Doubt;
import org.assay.analysis.expression.EvaluatedComparison;
import org.assay.analysis.expression.Failure;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.model.Regulation;

/** One reason why a requirement is in the derived list. */
public sealed interface Because {

	/** It applies to every service. */
	record Always() implements Because {
	}

	/** The level of an aspect makes a comparison hold; the level knows which information or classification it is from. */
	record ByLevel(EffectiveLevel level, EvaluatedComparison comparison) implements Because {
	}

	/** Its condition holds by something that is no level of an aspect, or without any single comparison being enough. */
	record ByCondition() implements Because {
	}

	/** A law that is ticked for the service. */
	record ByLaw(Regulation law) implements Because {
	}

	/** Whether it applies is unknown, because of the level of an aspect; it stays in the list until that is settled. */
	record UnknownLevel(EffectiveLevel level, EvaluatedComparison comparison, Doubt doubt) implements Because {
	}

	/** Whether it applies is unknown, as its condition cannot be evaluated. */
	record NotEvaluable(Failure failure) implements Because {
	}

	/** It says neither when it applies nor under which law; until it does, whether it applies is unknown. */
	record NothingStated() implements Because {
	}
}
