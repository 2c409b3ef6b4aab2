package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.risk.RatingModel;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskCounts;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskRating.Computed;
import org.assay.model.RiskModel;
import org.assay.model.ScoreScale;
import org.assay.model.ScoreWord;
import org.assay.report.document.Figure;
import org.assay.report.document.RiskMatrix;
import org.assay.report.document.RiskMatrix.Axis;
import org.assay.report.document.RiskMatrix.MatrixCell;
import org.assay.report.document.RiskMatrix.Step;

/** The risk matrix of one register, as it is before any action. */
final class RiskMatrixFigure {

	/** A matrix with longer axes cannot be read on a page. */
	private static final int LONGEST_AXIS = 12;

	private final Material material;
	private final RiskAnalysis analysis;
	private final RiskWords risks;

	RiskMatrixFigure(Material material, RiskAnalysis analysis, RiskWords risks) {
		this.material = material;
		this.analysis = analysis;
		this.risks = risks;
	}

	/** Return the figure; empty if the model has no scales, or scales too long for a page. */
	Optional<Figure> figure() {
		return analysis.model().filter(model -> fits(model.getLikelihood()) && fits(model.getConsequence())).map(this::figure);
	}

	private Figure figure(RiskModel model) {
		RatingModel ratings = new RatingModel(model);
		List<MatrixCell> cells = new ArrayList<>();
		for (int consequence = model.getConsequence().getLower(); consequence <= model.getConsequence().getUpper(); consequence++) {
			for (int likelihood = model.getLikelihood().getLower(); likelihood <= model.getLikelihood().getUpper(); likelihood++) {
				cells.add(cell(likelihood, consequence, ratings.rate(likelihood, consequence).computed()));
			}
		}
		RiskMatrix matrix = new RiskMatrix(axis("likelihood", model.getLikelihood()), axis("consequence", model.getConsequence()), cells,
				analysis.floor());
		return new Figure(matrix, material.words().plural("matrix.caption", analysis.risks().size()), alternative());
	}

	private MatrixCell cell(int likelihood, int consequence, Optional<Computed> rating) {
		List<String> ids = analysis.risks().stream().filter(risk -> risk.rating().computed()
				.filter(rated -> rated.likelihood() == likelihood && rated.consequence() == consequence).isPresent())
				.map(risk -> risk.risk().getName()).toList();
		return new MatrixCell(likelihood, consequence, rating.flatMap(Computed::band).map(risks::badge),
				rating.filter(Computed::isInDecisionBand).isPresent(), ids);
	}

	private Axis axis(String key, ScoreScale scale) {
		List<Step> steps = new ArrayList<>();
		for (int score = scale.getLower(); score <= scale.getUpper(); score++) {
			steps.add(new Step(score, word(scale, score)));
		}
		return new Axis(material.say(key), steps);
	}

	private String word(ScoreScale scale, int score) {
		return scale.getWords().stream().filter(word -> word.getScore() != null && word.getScore() == score).findFirst()
				.map(word -> title(word, material.words().language().tag())).orElse("");
	}

	/** Return the word for a score in a language; the library's own word where there is no translation. */
	static String title(ScoreWord word, String tag) {
		return word.getTranslations().stream().filter(translation -> tag.equalsIgnoreCase(translation.getLanguage())
				|| tag.startsWith(translation.getLanguage() + "-")).map(translation -> translation.getText()).findFirst()
				.orElse(word.getTitle() == null ? "" : word.getTitle());
	}

	private String alternative() {
		RiskCounts counts = analysis.counts();
		List<String> bands = counts.bands().stream()
				.map(band -> material.say("matrix.alt.band", material.words().language().number(band.risks()),
				material.names().inSentence(band.band()))).toList();
		String highest = analysis.risks().stream().findFirst().filter(risk -> risk.rating().value().isPresent())
				.map(this::highest).orElse("");
		return (material.say("matrix.alt", material.words().count("risk", counts.total()), material.words().list(bands)) + " " + highest).strip();
	}

	private String highest(RiskEvaluation risk) {
		return material.say("matrix.alt.highest", risk.risk().getName(), risk.rating().value().getAsLong());
	}

	private static boolean fits(ScoreScale scale) {
		return scale != null && scale.getLower() != null && scale.getUpper() != null && scale.getUpper() >= scale.getLower()
				&& (long) scale.getUpper() - scale.getLower() < LONGEST_AXIS;
	}
}
