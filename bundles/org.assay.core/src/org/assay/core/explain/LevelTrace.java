package org.assay.core.explain;

import static org.assay.model.AssayPackage.Literals.ASPECT_LEVEL__LEVEL;

import java.util.HashSet;
import java.util.Set;
import org.assay.analysis.level.EffectiveClassification;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.level.LevelGap;
import org.assay.analysis.level.LevelOrigin;
import org.assay.analysis.level.LevelOrigin.Direction;
import org.assay.model.Aspect;
import org.assay.model.Classification;
import org.assay.model.InformationSet;

/** Explains where effective levels come from. */
final class LevelTrace {

	private final Trace trace;
	private final Set<InformationSet> open = new HashSet<>();

	LevelTrace(Trace trace) {
		this.trace = trace;
	}

	void explain(EffectiveClassification classification) {
		if (classification.levels().isEmpty()) {
			trace.say("level.none");
		}
		classification.levels().forEach(level -> explain(level.aspect().getName(), level));
	}

	/** Explain one level.
	 * @param subject what the line begins with: the aspect, or whose level it is */
	void explain(String subject, EffectiveLevel level) {
		trace.say("level.line", subject, Words.level(level, trace));
		trace.below(() -> {
			origin(level.origin(), level.aspect());
			level.gaps().forEach(this::gap);
		});
	}

	private void origin(LevelOrigin origin, Aspect aspect) {
		switch (origin) {
			case LevelOrigin.Stated stated ->
				trace.sayAt(stated.statement(), ASPECT_LEVEL__LEVEL, "level.stated", what(stated.classification()));
			case LevelOrigin.Range range -> trace.sayAt(range.statement(), ASPECT_LEVEL__LEVEL, "level.range", range.lower().getName(),
					range.upper().getName(), what(range.classification()));
			case LevelOrigin.Inherited inherited -> inherited(inherited, aspect);
			case LevelOrigin.Override override -> override(override, aspect);
			case LevelOrigin.Aggregated aggregated -> {
				trace.sayAt(aggregated.aggregation(), "level.aggregated", Words.text(aggregated.aggregation().getReason()));
				trace.below(() -> explain(trace.word("level.before"), aggregated.before()));
			}
			case LevelOrigin.NotClassified none -> {
				// the gaps say why
			}
			case LevelOrigin.Incomparable several -> trace.say("level.incomparable", Words.names(several.levels()));
		}
	}

	private void inherited(LevelOrigin.Inherited inherited, Aspect aspect) {
		trace.say("level.inherited");
		trace.below(() -> inherited.from().forEach(information -> {
			trace.sayAt(information, "level.of", information.getName());
			if (open.add(information)) {
				trace.below(() -> origin(trace.analysis().classification(information).level(aspect).origin(), aspect));
				open.remove(information);
			}
		}));
		inherited.refused().ifPresent(own -> trace.sayAt(own, ASPECT_LEVEL__LEVEL, "level.refused", Words.name(own.getLevel())));
	}

	private void override(LevelOrigin.Override override, Aspect aspect) {
		String key = override.direction() == Direction.UP ? "level.raised" : "level.lowered";
		trace.say(override.reason().isEmpty() ? key : key + ".because", Words.level(override.inherited(), trace), override.reason());
		trace.below(() -> {
			origin(override.own(), aspect);
			explain(trace.word("level.instead"), override.inherited());
		});
	}

	private void gap(LevelGap gap) {
		trace.sayAt(gap.subject(), "gap." + gap.reason(), gap.subject().getName());
	}

	private String what(Classification classification) {
		StringBuilder what = new StringBuilder(Words.name(classification.getMethod()));
		if (classification.getContext() != null) {
			what.append(" \"").append(classification.getContext()).append('"');
		}
		if (classification.getDate() != null) {
			what.append(' ').append(classification.getDate());
		}
		return what.toString();
	}
}
