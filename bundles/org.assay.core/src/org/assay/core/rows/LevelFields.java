package org.assay.core.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.level.EffectiveClassification;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.level.LevelOrigin;
import org.assay.model.NamedElement;

/** Effective levels as fields: for each aspect the level, its place in the scale, and the elements it comes from. */
final class LevelFields {

	private LevelFields() {
	}

	static Map<String, Object> of(EffectiveClassification classification) {
		Map<String, Object> levels = new LinkedHashMap<>();
		for (EffectiveLevel level : classification.levels()) {
			levels.put(Names.word(level.aspect()), of(level, classification.subject()).fields());
		}
		return levels;
	}

	private static Row of(EffectiveLevel level, NamedElement subject) {
		return Row.empty().put("level", Names.word(level.level().orElse(null))).put("ordinal", level.ordinal())
				.put("from", Names.qualified(from(level.origin(), subject))).put("origin", word(level.origin()))
				.put("lower", Names.word(level.lower().orElse(null))).put("lowerBound", level.isLowerBound());
	}

	/** Return the elements that a level comes from: information sets where it is inherited, else the subject itself. */
	static List<? extends NamedElement> from(LevelOrigin origin, NamedElement subject) {
		return switch (origin) {
			case LevelOrigin.Inherited inherited -> inherited.from();
			case LevelOrigin.NotClassified none -> List.of();
			case LevelOrigin.Incomparable several -> List.of();
			case LevelOrigin.Stated stated -> List.of(subject);
			case LevelOrigin.Range range -> List.of(subject);
			case LevelOrigin.Override override -> List.of(subject);
			case LevelOrigin.Aggregated aggregated -> List.of(subject);
		};
	}

	private static String word(LevelOrigin origin) {
		return switch (origin) {
			case LevelOrigin.Inherited inherited -> "inherited";
			case LevelOrigin.NotClassified none -> "not-classified";
			case LevelOrigin.Incomparable several -> "incomparable";
			case LevelOrigin.Stated stated -> "stated";
			case LevelOrigin.Range range -> "range";
			case LevelOrigin.Override override -> "override";
			case LevelOrigin.Aggregated aggregated -> "aggregated";
		};
	}
}
