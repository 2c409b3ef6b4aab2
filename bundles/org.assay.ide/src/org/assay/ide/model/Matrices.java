package org.assay.ide.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.assay.analysis.risk.RatingModel;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskRating.Computed;
import org.assay.ide.Texts;
import org.assay.ide.model.Matrix.MatrixCell;
import org.assay.ide.model.Matrix.RiskEntry;
import org.assay.ide.model.Matrix.Step;
import org.assay.model.RiskBand;
import org.assay.model.RiskModel;
import org.assay.model.RiskRegister;
import org.assay.model.ScoreScale;
import org.assay.report.document.Tint;

/** Makes the risk matrices of a project. */
public final class Matrices {

	/** A longer axis does not fit a view. */
	private static final int LONGEST_AXIS = 20;
	private static final int MOST_TINTS = 5;

	private final Snapshot snapshot;
	private final String language;

	private Matrices(Snapshot snapshot, String language) {
		this.snapshot = snapshot;
		this.language = language;
	}

	/** Return one matrix for each register, in the order of the text. A register without a model has an empty one. */
	public static List<Matrix> of(Snapshot snapshot, String language) {
		Matrices matrices = new Matrices(snapshot, language);
		return snapshot.checked().corpus().all(RiskRegister.class).stream().map(matrices::of).toList();
	}

	private Matrix of(RiskRegister register) {
		RiskAnalysis analysis = snapshot.checked().analysis().risks(register);
		Optional<RiskModel> model = analysis.model().filter(found -> fits(found.getLikelihood()) && fits(found.getConsequence()));
		List<RiskEntry> unrated = analysis.risks().stream().filter(risk -> model.isEmpty() || risk.rating().computed().isEmpty()).map(this::entry)
				.toList();
		return new Matrix(Titles.of(register.getModel(), language), model.map(found -> steps(found.getLikelihood())).orElse(List.of()),
				model.map(found -> steps(found.getConsequence())).orElse(List.of()), model.map(found -> cells(found, analysis)).orElse(List.of()),
						unrated);
	}

	private List<Step> steps(ScoreScale scale) {
		List<Step> steps = new ArrayList<>();
		for (int score = scale.getLower(); score <= scale.getUpper(); score++) {
			int wanted = score;
			steps.add(new Step(score, scale.getWords().stream().filter(word -> word.getScore() != null && word.getScore() == wanted)
					.map(word -> Titles.of(word, language)).findFirst().orElse("")));
		}
		return steps;
	}

	private List<MatrixCell> cells(RiskModel model, RiskAnalysis analysis) {
		RatingModel ratings = new RatingModel(model);
		List<MatrixCell> cells = new ArrayList<>();
		for (int consequence = model.getConsequence().getLower(); consequence <= model.getConsequence().getUpper(); consequence++) {
			for (int likelihood = model.getLikelihood().getLower(); likelihood <= model.getLikelihood().getUpper(); likelihood++) {
				cells.add(cell(likelihood, consequence, ratings.rate(likelihood, consequence).computed(), analysis, model));
			}
		}
		return cells;
	}

	private MatrixCell cell(int likelihood, int consequence, Optional<Computed> rating, RiskAnalysis analysis, RiskModel model) {
		List<RiskEntry> risks = analysis.risks().stream().filter(risk -> risk.rating().computed()
				.filter(rated -> rated.likelihood() == likelihood && rated.consequence() == consequence).isPresent()).map(this::entry).toList();
		Optional<RiskBand> band = rating.flatMap(Computed::band);
		return new MatrixCell(likelihood, consequence, band.map(found -> Titles.of(found, language)), tint(band, model),
				rating.filter(Computed::isInDecisionBand).isPresent(), risks);
	}

	private static Tint tint(Optional<RiskBand> band, RiskModel model) {
		List<RiskBand> bands = model.getBands().stream()
				.sorted(Comparator.comparing(each -> each.getMinimum() == null ? Integer.MIN_VALUE : each.getMinimum())).toList();
		return band.isEmpty() || bands.size() > MOST_TINTS ? Tint.NEUTRAL : Tint.band(bands.indexOf(band.get()) + 1, bands.size());
	}

	private RiskEntry entry(RiskEvaluation evaluation) {
		Optional<Computed> rating = evaluation.rating().computed();
		String value = evaluation.rating().value().isPresent() ? String.valueOf(evaluation.rating().value().getAsLong()) : "";
		String decision = evaluation.decision().map(made -> Texts.or("decision." + made.getOption().getLiteral(), made.getOption().getLiteral()))
				.orElse(evaluation.mustDecide() ? Texts.of("decision.missing") : "");
		return new RiskEntry(Titles.name(evaluation.risk()), evaluation.risk().getName(), Titles.of(evaluation.risk(), language), value,
				rating.flatMap(Computed::band).map(band -> Titles.of(band, language)).orElse(""), evaluation.lacksDecision(), decision,
				Titles.of(evaluation.risk().getOwner(), language), snapshot.place(evaluation.risk()));
	}

	private static boolean fits(ScoreScale scale) {
		return scale != null && scale.getLower() != null && scale.getUpper() != null && scale.getUpper() >= scale.getLower()
				&& (long) scale.getUpper() - scale.getLower() < LONGEST_AXIS;
	}
}
