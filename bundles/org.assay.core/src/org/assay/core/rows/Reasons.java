package org.assay.core.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.level.LevelOrigin;
import org.assay.analysis.requirement.Because;
import org.assay.model.InformationSet;

/** Why a requirement is in the derived list, as fields: one entry for each level, information set or law. */
final class Reasons {

	private Reasons() {
	}

	static List<Row> of(Because because) {
		return switch (because) {
			case Because.ByLevel byLevel -> ofLevel("level", byLevel.level(), null);
			case Because.UnknownLevel unknown -> ofLevel("unknown-level", unknown.level(), unknown.doubt());
			case Because.ByLaw byLaw -> List.of(reason("law", null, null, null, Names.qualified(byLaw.law()), null));
			case Because.Always always -> List.of(reason("always", null, null, null, null, null));
			case Because.ByCondition condition -> List.of(reason("condition", null, null, null, null, null));
			case Because.NotEvaluable failed -> List.of(reason("not-evaluable", null, null, null, null, failed.failure()));
			case Because.NothingStated nothing -> List.of(reason("nothing-stated", null, null, null, null, null));
		};
	}

	private static List<Row> ofLevel(String kind, EffectiveLevel level, Enum<?> doubt) {
		String aspect = Names.word(level.aspect());
		String reached = Names.word(level.level().orElse(null));
		List<Row> reasons = new ArrayList<>();
		if (level.origin() instanceof LevelOrigin.Inherited inherited) {
			for (InformationSet information : inherited.from()) {
				reasons.add(reason(kind, aspect, reached, Names.qualified(information), null, doubt));
			}
		}
		return reasons.isEmpty() ? List.of(reason(kind, aspect, reached, null, null, doubt)) : reasons;
	}

	private static Row reason(String kind, String aspect, String level, String information, String law, Enum<?> doubt) {
		return Row.empty().put("aspect", aspect).put("level", level).put("information", information).put("law", law).put("kind", kind)
				.put("doubt", doubt == null ? null : doubt.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}
}
