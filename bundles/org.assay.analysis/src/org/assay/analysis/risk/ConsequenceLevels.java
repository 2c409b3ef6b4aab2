package org.assay.analysis.risk;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.model.Level;
import org.assay.model.Mapping;
import org.assay.model.MappingEntry;
import org.assay.model.MappingKind;
import org.assay.model.RiskModel;
import org.assay.model.Scale;
import org.assay.model.ScoreScale;

/** The levels of classification scales that consequence scores of risk models stand for. */
public final class ConsequenceLevels {

	private final List<Mapping> mappings;

	public ConsequenceLevels(Corpus corpus) {
		this.mappings = corpus.everything(Mapping.class);
	}

	/**
	 * Return the level that a score stands for: the level of that number, where the scores are the numbers of a scale, else the one that a
	 * mapping of the model leaves no choice about; empty if there is none, or mappings disagree.
	 */
	public Optional<Level> level(RiskModel model, Integer score) {
		if (score == null) {
			return Optional.empty();
		}
		Optional<Scale> own = Optional.ofNullable(model.getConsequence()).map(ScoreScale::getScale).filter(Linked::is);
		if (own.isPresent()) {
			return own.get().getLevels().stream().filter(level -> score.equals(level.getNumber())).findFirst();
		}
		List<Level> mapped = mappings.stream().filter(mapping -> mapping.getFrom() == model).flatMap(mapping -> mapping.getEntries().stream())
				.filter(entry -> covers(entry, score)).map(entry -> entry.getTargets().get(0)).filter(Linked::is)
				.filter(Level.class::isInstance).map(Level.class::cast).distinct().toList();
		return mapped.size() == 1 ? Optional.of(mapped.get(0)) : Optional.empty();
	}

	private static boolean covers(MappingEntry entry, int score) {
		boolean decides = entry.getKind() == MappingKind.EQUALS || entry.getKind() == MappingKind.PART_OF;
		int upper = entry.getScoreTo() == null ? Integer.MIN_VALUE : entry.getScoreTo();
		return decides && entry.getTargets().size() == 1 && entry.getScoreFrom() != null && score >= entry.getScoreFrom()
				&& score <= Math.max(upper, entry.getScoreFrom());
	}
}
