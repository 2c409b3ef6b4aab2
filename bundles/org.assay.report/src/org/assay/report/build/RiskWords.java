package org.assay.report.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskEvaluation.CountedAction;
import org.assay.analysis.risk.RiskRating;
import org.assay.model.ActionStatus;
import org.assay.model.Risk;
import org.assay.model.RiskBand;
import org.assay.model.RiskCategory;
import org.assay.model.RiskDecision;
import org.assay.model.RiskModel;
import org.assay.model.TreatmentOption;
import org.assay.report.document.Badge;
import org.assay.report.document.Cell;
import org.assay.report.document.Inline;
import org.assay.report.document.Inlines;

/** Risks, their ratings, actions and decisions in words. */
final class RiskWords {

	/** A model with more bands than there are tints is shown without them. */
	private static final int MOST_TINTS = 5;
	/** Begins the line of an action. */
	private static final String ARROW = "\u2192\u00a0";

	private final Material material;
	private final List<RiskBand> bands;
	private final boolean hasValues;

	RiskWords(Material material, RiskAnalysis analysis) {
		this.material = material;
		this.bands = analysis.model().map(RiskWords::bands).orElse(List.of());
		this.hasValues = analysis.model().filter(model -> model.getValue() != null).isPresent();
	}

	/** Return the bands of a model, the lowest first; those without a minimum keep their place in the text before the others. */
	static List<RiskBand> bands(RiskModel model) {
		return model.getBands().stream()
				.sorted(Comparator.comparing(band -> band.getMinimum() == null ? Integer.MIN_VALUE : band.getMinimum())).toList();
	}

	Badge badge(RiskBand band) {
		String name = material.names().title(band);
		int rank = bands.indexOf(band) + 1;
		return rank < 1 || bands.size() > MOST_TINTS ? Badge.neutral(name) : Badge.band(name, rank, bands.size());
	}

	/** Return the band; the description of a risk says why there is none. */
	Cell band(RiskRating rating) {
		return switch (rating) {
		case RiskRating.Computed computed -> computed.band().map(band -> Cell.of(badge(band)))
				.orElseGet(() -> Cell.empty(material.say("risk.no-band")));
		case RiskRating.NotComputable none -> Cell.empty(material.say("risk.missing"));
		};
	}

	/** Return the letter and the title of a category. */
	String category(RiskCategory category) {
		String title = material.names().title(category);
		return Material.isStated(category.getLetter()) ? category.getLetter() + " " + title : title;
	}

	/** Return the value; the description of a risk says why there is none. */
	Cell value(RiskRating rating) {
		if (!hasValues) {
			return Cell.empty(material.say("risk.not-computable.NO_VALUE"));
		}
		return rating.value().isPresent() ? Cell.of(material.words().language().number(rating.value().getAsLong()))
				: Cell.empty(material.say("risk.missing"));
	}

	/** Return value and band together, or why there are none. */
	Cell rating(RiskRating rating) {
		if (rating instanceof RiskRating.NotComputable none) {
			return Cell.empty(why(none));
		}
		Inlines value = rating.value().isPresent() ? Inlines.of(material.words().language().number(rating.value().getAsLong()) + " ")
				: Inlines.NONE;
		Optional<RiskBand> band = rating.computed().flatMap(RiskRating.Computed::band);
		Inlines all = band.isEmpty() ? value : value.badge(badge(band.get()));
		return all.isEmpty() ? Cell.empty(material.say("risk.no-band")) : Cell.of(all);
	}

	private String why(RiskRating.NotComputable none) {
		return material.say("risk.not-computable." + none.reason().name());
	}

	Cell score(Integer score) {
		return score == null ? Cell.empty(material.say("risk.missing")) : Cell.of(score);
	}

	/** Return the title, and why the risk has no value if it has none. */
	Inlines title(RiskEvaluation evaluation) {
		String title = material.names().title(evaluation.risk());
		return evaluation.rating() instanceof RiskRating.NotComputable none
				? Inlines.of(title).lineBreak().emphasis(material.say("risk.no-value", why(none))) : Inlines.of(title);
	}

	/** Return title, cause, event, effects and note of a risk, and its actions, each on a line of its own. */
	Cell description(RiskEvaluation evaluation) {
		Risk risk = evaluation.risk();
		Inlines text = Inlines.NONE.strong(material.names().title(risk));
		text = evaluation.rating() instanceof RiskRating.NotComputable none
				? text.lineBreak().emphasis(material.say("risk.no-value", why(none))) : text;
		text = labelled(text, "risk.cause", MarkdownInlines.of(risk.getCause()));
		text = labelled(text, "risk.event", MarkdownInlines.of(risk.getEvent()));
		for (String effect : risk.getEffects()) {
			text = text.lineBreak().plus(MarkdownInlines.of(effect));
		}
		Inlines note = MarkdownInlines.of(risk.getNote());
		text = note.isEmpty() ? text : text.lineBreak().emphasis(note.plainText());
		return Cell.of(text.plus(actions(evaluation)));
	}

	private Inlines labelled(Inlines before, String key, Inlines text) {
		return text.isEmpty() ? before : before.lineBreak().text(material.say(key) + " ").plus(text);
	}

	/** Return one line for each action, with who, until when and how far. */
	private Inlines actions(RiskEvaluation risk) {
		if (risk.actions().isEmpty()) {
			return Inlines.NONE.lineBreak().emphasis(material.say("risk.no-action"));
		}
		Inlines lines = Inlines.NONE;
		for (CountedAction counted : risk.actions()) {
			lines = lines.lineBreak().text(ARROW).plus(action(counted));
		}
		return lines;
	}

	private Inlines action(CountedAction counted) {
		List<String> particulars = new ArrayList<>();
		Material.present(counted.action().getOwner()).ifPresent(owner -> particulars.add(material.names().title(owner)));
		if (counted.action().getDue() != null) {
			particulars.add(material.say("by-date", material.words().date(counted.action().getDue())));
		}
		if (counted.status() != ActionStatus.UNSPECIFIED) {
			particulars.add(Names.inSentence(material.words().choice(counted.status())));
		}
		Inlines title = Inlines.of(material.names().title(counted.action()));
		return particulars.isEmpty() ? title : title.text(" (" + String.join(", ", particulars) + ")");
	}

	/** Return the decision, or whether one is called for. */
	Cell decision(RiskEvaluation risk) {
		if (risk.decision().isEmpty()) {
			return risk.mustDecide() ? Cell.of(Inlines.NONE.strong(material.say("risk.decision.missing")))
					: Cell.empty(material.say("risk.decision.none"));
		}
		RiskDecision decision = risk.decision().get();
		Inlines line = decision.getOption() == TreatmentOption.UNSPECIFIED ? Inlines.of(material.say("risk.decision.taken"))
				: Inlines.of(material.words().choice(decision.getOption()));
		List<String> particulars = new ArrayList<>();
		Material.present(decision.getRole()).ifPresent(role -> particulars.add(material.names().title(role)));
		if (decision.getDate() != null) {
			particulars.add(material.words().date(decision.getDate()));
		}
		Inlines who = particulars.isEmpty() ? line : line.text(", " + String.join(", ", particulars));
		Inlines reason = MarkdownInlines.of(decision.getReason());
		return reason.isEmpty() ? Cell.of(who) : Cell.of(who).because(reason);
	}

	/** Return the ids of risks as links to the table of all risks. */
	static Inlines ids(List<RiskEvaluation> risks) {
		return Inlines.join(", ", risks.stream()
				.map(risk -> Inlines.of(new Inline.Link(risk.risk().getName(), "#" + anchor(risk.risk())))).toList());
	}

	static String anchor(Risk risk) {
		return "risk-" + Anchors.of(risk);
	}
}
