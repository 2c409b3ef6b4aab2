package org.assay.report.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskCounts;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.model.Confidence;
import org.assay.model.NarrativeKind;
import org.assay.model.Policy;
import org.assay.model.RiskBand;
import org.assay.model.RiskCategory;
import org.assay.model.RiskModel;
import org.assay.model.ScoreScale;
import org.assay.model.ScoreWord;
import org.assay.model.Source;
import org.assay.report.document.Badge;
import org.assay.report.document.Block;
import org.assay.report.document.Callout;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Fact;
import org.assay.report.document.Inlines;
import org.assay.report.document.KeyValues;
import org.assay.report.document.Paragraph;
import org.assay.report.document.Section;
import org.assay.report.document.Table;

/** The risk analysis: model, matrix, the risks that call for attention, and their spread. */
final class RiskChapter {

	private final Material material;
	private final RiskAnalysis analysis;
	private final RiskWords risks;

	private RiskChapter(Material material, RiskAnalysis analysis) {
		this.material = material;
		this.analysis = analysis;
		this.risks = new RiskWords(material, analysis);
	}

	/** Return the chapter; each register has its own sections. */
	static Section of(Material material) {
		Section.Builder chapter = Section.builder("risks", material.say("risks.heading"));
		List<RiskAnalysis> analyses = material.analysis().risks(material.assessment());
		if (analyses.isEmpty()) {
			return chapter.lead(material.say("risks.lead.none")).build();
		}
		chapter.lead(Inlines.join(" ", analyses.stream().map(analysis -> Inlines.of(new RiskChapter(material, analysis).lead())).toList()));
		chapter.addAll(material.narrative(NarrativeKind.RISK)).addAll(material.flags().notes(FlagTopic.RISK));
		for (int index = 0; index < analyses.size(); index++) {
			String suffix = analyses.size() == 1 ? "" : "-" + (index + 1);
			new RiskChapter(material, analyses.get(index)).sections(suffix).forEach(chapter::section);
		}
		return chapter.build();
	}

	private String lead() {
		RiskCounts counts = analysis.counts();
		List<String> sentences = new ArrayList<>();
		sentences.add(material.words().plural("risks.lead", counts.total()));
		counts.bands().stream().filter(band -> band.band().isMustDecide() && band.risks() > 0).forEach(band ->
			sentences.add(material.words().plural("risks.lead.band", band.risks(), material.names().inSentence(band.band()))));
		if (analysis.floor().isPresent() && counts.atFloor() > 0) {
			sentences.add(material.words().plural("risks.lead.floor", counts.atFloor(), analysis.floor().getAsInt()));
		}
		sentences.add(counts.mustDecide() == 0 ? material.say("risks.lead.nothing-to-decide")
				: counts.lackingDecision() == 0 ? material.words().plural("risks.lead.all-decided", counts.mustDecide())
				: counts.lackingDecision() == counts.mustDecide() ? material.words().plural("risks.lead.none-decided", counts.mustDecide())
				: material.words().plural("risks.lead.undecided", counts.mustDecide(), counts.lackingDecision()));
		return String.join(" ", sentences);
	}

	private List<Section> sections(String suffix) {
		List<Section> sections = new ArrayList<>();
		sections.add(top(suffix));
		new RiskMatrixFigure(material, analysis, risks).figure().ifPresent(figure -> sections.add(
				Section.builder("risk-matrix" + suffix, material.say("matrix.heading")).paragraph(material.say("matrix.intro")).add(figure).build()));
		sections.add(Section.builder("risk-categories" + suffix, material.say("categories.heading")).add(categories()).build());
		sections.add(Section.builder("risk-model" + suffix, material.say("model.heading")).addAll(model()).build());
		return sections;
	}

	private Section top(String suffix) {
		List<Block> blocks = new ArrayList<>();
		List<RiskEvaluation> inBand = analysis.risks().stream()
				.filter(risk -> risk.rating().computed().filter(rating -> rating.isInDecisionBand()).isPresent()).toList();
		List<RiskEvaluation> onlyAtFloor = analysis.risks().stream().filter(risk -> risk.atFloor() && !inBand.contains(risk)).toList();
		if (!inBand.isEmpty()) {
			blocks.add(Paragraph.of(material.words().plural("top.band", inBand.size()) + " " + material.say("risk.scores.note")));
			blocks.add(table(material.say("top.band.caption"), inBand));
		}
		if (!onlyAtFloor.isEmpty()) {
			blocks.add(Paragraph.of(material.say("top.floor", analysis.floor().orElseThrow())));
			blocks.add(table(material.say("top.floor.caption", analysis.floor().orElseThrow()), onlyAtFloor));
		}
		List<RiskEvaluation> untreated = analysis.risks().stream()
				.filter(risk -> risk.actions().isEmpty() && risk.decision().isEmpty()).toList();
		if (!untreated.isEmpty()) {
			blocks.add(Callout.decision(material.words().plural("top.untreated.title", untreated.size()),
					Paragraph.of(RiskWords.ids(untreated).text(" ").text(material.words().plural("top.untreated", untreated.size())))));
		}
		blocks.add(Paragraph.of(Inlines.of(material.say("top.all")).text(" ").link(material.say("annex.risks"), "#annex-risks").text(".")));
		return Section.builder("top-risks" + suffix, material.say("top.heading")).addAll(blocks).build();
	}

	private Table table(String caption, List<RiskEvaluation> rows) {
		TrimmedTable table = new TrimmedTable(material, caption, Column.id(material.say("id")).width(8),
				Column.text(material.say("risk")).width(45),
				Column.number(material.say("likelihood.short")).width(6), Column.number(material.say("consequence.short")).width(6),
				Column.number(material.say("risk.value")).width(9), Column.badge(material.say("band")).width(11),
				Column.text(material.say("decision")).width(15));
		for (RiskEvaluation risk : rows) {
			table.row(Cell.of(RiskWords.ids(List.of(risk))), Cell.of(risks.title(risk)), risks.score(risk.risk().getLikelihood()),
					risks.score(risk.risk().getConsequence()), risks.value(risk.rating()), risks.band(risk.rating()), risks.decision(risk));
		}
		return table.build();
	}

	/** Categories in the order of the model, those without risks too: nothing found is a statement as well. */
	private Table categories() {
		Map<Optional<RiskCategory>, List<RiskEvaluation>> byCategory = new LinkedHashMap<>();
		analysis.model().ifPresent(model -> model.getCategories().forEach(category -> byCategory.put(Optional.of(category), new ArrayList<>())));
		analysis.risks().forEach(risk -> byCategory
				.computeIfAbsent(Material.present(risk.risk().getCategory()), category -> new ArrayList<>()).add(risk));
		Table.Builder table = Table.builder(material.say("categories.caption"), Column.text(material.say("category")).width(34),
				Column.number(material.say("risks")).width(12), Column.text(material.say("categories.highest")).width(22),
				Column.number(material.say("categories.decide")).width(16), Column.number(material.say("categories.untreated")).width(16));
		byCategory.forEach((category, members) -> table.row(Cell.of(category.map(risks::category).orElse(material.say("category.none"))),
				Cell.of(members.size()), highest(members), Cell.of((int) members.stream().filter(RiskEvaluation::lacksDecision).count()),
				Cell.of((int) members.stream().filter(risk -> risk.actions().isEmpty()).count())));
		return table.build();
	}

	private Cell highest(List<RiskEvaluation> members) {
		if (members.isEmpty()) {
			return Cell.empty(material.say("categories.empty"));
		}
		RiskEvaluation first = members.get(0);
		Inlines id = RiskWords.ids(List.of(first));
		return first.rating().value().isEmpty() ? Cell.of(id)
				: Cell.of(id.text(" (" + material.words().language().number(first.rating().value().getAsLong()) + ")"));
	}

	private List<Block> model() {
		if (analysis.model().isEmpty()) {
			return List.of(Callout.unassessed(material.say("model.none.title"), Paragraph.of(material.say("model.none"))));
		}
		RiskModel model = analysis.model().get();
		List<Block> blocks = new ArrayList<>();
		List<Fact> facts = new ArrayList<>();
		facts.add(Fact.of(material.say("model.name"), material.names().title(model)));
		facts.add(Fact.of(material.say("model.value"), model.getValue() == null ? "" : new ExpressionWords(material).of(model.getValue())));
		facts.add(Fact.of(material.say("likelihood"), scale(model.getLikelihood())));
		facts.add(Fact.of(material.say("consequence"), scale(model.getConsequence())));
		facts.add(floor(model));
		facts.add(Fact.of(material.say("model.date"), analysis.register().getDate() == null ? ""
				: material.words().date(analysis.register().getDate())));
		blocks.add(new KeyValues(facts));
		blocks.add(bands(model));
		List<Source> unverified = model.getSources().stream().filter(source -> source.getConfidence() == Confidence.UNVERIFIED).toList();
		unverified.forEach(source -> blocks.add(Callout.warning(material.say("model.unverified"), Paragraph.of(source.getText() + "."))));
		blocks.add(Paragraph.note(Inlines.of(material.say("model.caution"))));
		return blocks;
	}

	private String scale(ScoreScale scale) {
		if (scale == null || scale.getLower() == null || scale.getUpper() == null) {
			return "";
		}
		String words = String.join(", ", scale.getWords().stream().map(word -> word.getScore() + " " + Names.inSentence(title(word))).toList());
		String range = scale.getLower() + "\u2013" + scale.getUpper();
		return words.isEmpty() ? material.say("model.scale.no-words", range) : range + ": " + words;
	}

	private String title(ScoreWord word) {
		return RiskMatrixFigure.title(word, material.words().language().tag());
	}

	private Fact floor(RiskModel model) {
		if (analysis.floor().isEmpty()) {
			return Fact.of(material.say("model.floor"), material.say("model.floor.none"));
		}
		Fact fact = Fact.of(material.say("model.floor"), material.say("model.floor.value", analysis.floor().getAsInt()));
		boolean ofPolicy = material.organisation().map(organisation -> organisation.getPolicy()).map(Policy::getConsequenceFloor).isPresent();
		return fact.because(material.say(ofPolicy ? "model.floor.policy" : "model.floor.model"));
	}

	private Table bands(RiskModel model) {
		Map<RiskBand, Integer> counts = new LinkedHashMap<>();
		analysis.counts().bands().forEach(counted -> counts.put(counted.band(), counted.risks()));
		Table.Builder table = Table.builder(material.say("bands.caption"), Column.badge(material.say("band")).width(28),
				Column.text(material.say("bands.from")).width(28), Column.text(material.say("bands.decide")).width(28),
				Column.number(material.say("risks")).width(16));
		List<RiskBand> falling = new ArrayList<>(RiskWords.bands(model)).reversed();
		falling.forEach(band -> table.row(Cell.of(risks.badge(band)), band.getMinimum() == null ? Cell.empty(material.say("bands.cells"))
				: Cell.of(material.say("bands.minimum", band.getMinimum())), Cell.of(material.say(band.isMustDecide() ? "yes" : "no")),
				Cell.of(counts.getOrDefault(band, 0))));
		if (analysis.counts().withoutBand() > 0) {
			table.row(Cell.of(Badge.neutral(Wording.sentence(material.say("risk.no-band")))), Cell.empty(material.say("bands.outside")),
					Cell.of(material.say("no")), Cell.of(analysis.counts().withoutBand()));
		}
		if (analysis.counts().notComputable() > 0) {
			table.row(Cell.of(Badge.unassessed(Wording.sentence(material.say("not-assessed")))), Cell.empty(material.say("bands.not-computable")),
					Cell.of(material.say("no")), Cell.of(analysis.counts().notComputable()));
		}
		return table.build();
	}
}
