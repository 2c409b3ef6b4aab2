package org.assay.report.build;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.level.LevelGap;
import org.assay.analysis.level.LevelOrigin;
import org.assay.analysis.level.Levels;
import org.assay.model.Aggregation;
import org.assay.model.AspectLevel;
import org.assay.model.Classification;
import org.assay.model.Level;
import org.assay.model.NamedElement;
import org.assay.report.document.Badge;
import org.assay.report.document.Cell;
import org.assay.report.document.Inlines;

/** Levels, and why they are what they are, in words. */
final class LevelWords {

	/** A scale with more levels than there are tints is shown without them. */
	private static final int MOST_TINTS = 5;

	private final Material material;

	LevelWords(Material material) {
		this.material = material;
	}

	Badge badge(Level level) {
		int size = Levels.scale(level).map(scale -> scale.getLevels().size()).orElse(0);
		String name = Wording.sentence(material.names().title(level));
		return size < 1 || size > MOST_TINTS ? Badge.neutral(name) : Badge.band(name, Levels.ordinal(level).orElse(0) + 1, size);
	}

	/** Return a cell with the level, or one that says why there is none. */
	Cell cell(EffectiveLevel effective) {
		return effective.level().map(level -> Cell.of(badge(level))).orElseGet(() -> Cell.empty(whyUnknown(effective)));
	}

	/** Return the cell with the origin of the level below it. */
	Cell reasonedCell(EffectiveLevel effective) {
		Inlines reason = reason(effective);
		Cell cell = cell(effective);
		return reason.isEmpty() || !effective.isKnown() ? cell : cell.because(reason);
	}

	/** Return the level as a word inside a sentence; "not assessed" if there is none. */
	String inSentence(EffectiveLevel effective) {
		return effective.level().map(material.names()::inSentence).orElseGet(() -> whyUnknown(effective));
	}

	String whyUnknown(EffectiveLevel effective) {
		if (effective.origin() instanceof LevelOrigin.Incomparable) {
			return material.say("level.incomparable");
		}
		return effective.gaps().isEmpty() ? material.say("not-assessed")
				: material.say("level.unknown." + effective.gaps().get(0).reason().name());
	}

	/** Return where a level comes from, and what is not known about it, as a short clause. */
	Inlines reason(EffectiveLevel effective) {
		Inlines origin = origin(effective.origin());
		if (!effective.isLowerBound()) {
			return origin;
		}
		List<String> missing = effective.gaps().stream().map(LevelGap::subject).distinct().map(material.names()::title).toList();
		return Inlines.join("; ", List.of(origin, Inlines.of(material.say("level.lower-bound", material.words().list(missing)))));
	}

	private Inlines origin(LevelOrigin origin) {
		return switch (origin) {
		case LevelOrigin.Stated stated -> stated(stated.classification(), stated.statement());
		case LevelOrigin.Range range -> Inlines.join("; ", List.of(Inlines.of(material.say("level.range",
				material.names().inSentence(range.lower()), material.names().inSentence(range.upper()))),
				stated(range.classification(), range.statement())));
		case LevelOrigin.Inherited inherited -> inherited(inherited);
		case LevelOrigin.Override override -> override(override);
		case LevelOrigin.Aggregated aggregated -> aggregated(aggregated.aggregation());
		case LevelOrigin.NotClassified none -> Inlines.NONE;
		case LevelOrigin.Incomparable incomparable -> Inlines.of(material.say("level.incomparable"));
		};
	}

	private Inlines stated(Classification classification, AspectLevel statement) {
		String context = Optional.ofNullable(classification.getContext()).filter(text -> !text.isBlank())
				.map(text -> material.say("level.context", text)).orElse("");
		return Inlines.join("; ", List.of(Inlines.of(context), MarkdownInlines.of(statement.getReason())));
	}

	private Inlines inherited(LevelOrigin.Inherited inherited) {
		List<? extends NamedElement> from = inherited.from();
		Inlines text = Inlines.of(material.say("level.inherited", material.names().titles(from)));
		return inherited.refused().isEmpty() ? text : text.text("; ").text(material.say("level.refused",
				material.names().inSentence(inherited.refused().get().getLevel())));
	}

	private Inlines override(LevelOrigin.Override override) {
		String key = override.direction() == LevelOrigin.Direction.UP ? "level.raised" : "level.lowered";
		Inlines from = Inlines.of(material.say(key, inSentence(override.inherited())));
		return Inlines.join("; ", List.of(origin(override.own()), from));
	}

	private Inlines aggregated(Aggregation aggregation) {
		Inlines reason = MarkdownInlines.of(aggregation.getReason());
		return Inlines.join(": ", List.of(Inlines.of(material.say("level.aggregated")), reason));
	}
}
