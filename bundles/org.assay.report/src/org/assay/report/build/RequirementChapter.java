package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.expression.Truth;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.requirement.AssessmentRequirements;
import org.assay.analysis.requirement.Because;
import org.assay.analysis.requirement.RequirementCounts;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementView;
import org.assay.report.document.Badge;
import org.assay.report.document.Block;
import org.assay.report.document.Callout;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inline;
import org.assay.report.document.Inlines;
import org.assay.report.document.Paragraph;
import org.assay.report.document.Section;
import org.assay.report.document.Table;

/** The derived requirements: how many, for whom, how far met; and an annex with the rows of each catalogue. */
final class RequirementChapter {

	private final Material material;
	private final AssessmentRequirements requirements;
	private final RequirementWords words;

	private RequirementChapter(Material material) {
		this.material = material;
		this.requirements = material.analysis().requirements(material.assessment());
		this.words = new RequirementWords(material);
	}

	static Section of(Material material) {
		return new RequirementChapter(material).chapter();
	}

	/** Return one annex for each catalogue that has rows. */
	static List<Section> annexes(Material material) {
		RequirementChapter chapter = new RequirementChapter(material);
		return chapter.requirements.catalogues().stream().filter(catalogue -> !chapter.requirements.rows(catalogue).isEmpty())
				.map(chapter::annex).toList();
	}

	private Section chapter() {
		Section.Builder chapter = Section.builder("requirements", material.say("requirements.heading")).lead(lead());
		if (requirements.rows().isEmpty()) {
			return chapter.addAll(material.flags().notes(FlagTopic.REQUIREMENT)).build();
		}
		chapter.paragraph(material.say("requirements.intro")).add(summary());
		requirements.outsideCatalogue().forEach(level -> chapter.add(outsideCatalogue(level)));
		chapter.addAll(doubts());
		return chapter.addAll(material.flags().notes(FlagTopic.REQUIREMENT)).build();
	}

	private String lead() {
		RequirementCounts counts = requirements.counts();
		if (counts.total() == 0) {
			return material.say("requirements.lead.none");
		}
		List<String> perView = new ArrayList<>();
		for (RequirementView view : RequirementView.VALUES) {
			int rows = requirements.rows(view).size();
			if (rows > 0) {
				perView.add(material.say("requirements.lead.view." + view.getLiteral(), material.words().language().number(rows)));
			}
		}
		String total = material.words().plural("requirements.lead", counts.total(), material.words().list(perView));
		return total + " " + status(counts);
	}

	private String status(RequirementCounts counts) {
		if (counts.notAssessed() == counts.total()) {
			return material.say("requirements.lead.nothing-assessed");
		}
		String met = material.words().plural("requirements.lead.met", counts.met());
		return counts.notAssessed() == 0 ? met : met + " " + material.words().plural("requirements.lead.not-assessed", counts.notAssessed());
	}

	private Table summary() {
		Table.Builder table = Table.builder(material.say("requirements.caption"), Column.text(material.say("requirements.list")).width(26),
				Column.number(material.say("requirements.total")).width(9), Column.number(material.say("requirements.met")).width(12),
				Column.number(material.say("requirements.partly")).width(11), Column.number(material.say("requirements.not-met")).width(13),
				Column.number(material.say("requirements.not-applicable")).width(14), Column.number(material.say("requirements.not-assessed"))
				.width(15));
		for (RequirementCatalogue catalogue : requirements.catalogues()) {
			RequirementCounts counts = RequirementCounts.of(requirements.rows(catalogue));
			table.row(Cell.of(new Inline.Link(material.names().title(catalogue), "#" + anchor(catalogue))), Cell.of(counts.total()),
					Cell.of(counts.met()), Cell.of(counts.partly()), Cell.of(counts.notMet()), Cell.of(counts.notApplicable()),
					Cell.of(counts.notAssessed()));
		}
		return table.build();
	}

	private Callout outsideCatalogue(EffectiveLevel level) {
		return Callout.warning(material.say("requirements.outside.title", material.names().title(level.aspect())),
				Paragraph.of(material.say("requirements.outside", material.names().inSentence(level.level().orElseThrow()))));
	}

	private List<Block> doubts() {
		List<Block> blocks = new ArrayList<>();
		List<RequirementRow> uncertain = requirements.rows().stream().filter(row -> row.derived().applies() == Truth.UNKNOWN).toList();
		if (!uncertain.isEmpty()) {
			blocks.add(Callout.unassessed(material.words().plural("requirements.uncertain.title", uncertain.size()),
					Paragraph.of(Inlines.of(material.say("requirements.uncertain")).text(" ").plus(ids(uncertain)))));
		}
		List<RequirementRow> overdue = requirements.rows().stream().filter(row -> row.isOverdue(material.asOf())).toList();
		if (!overdue.isEmpty()) {
			blocks.add(Callout.warning(material.words().plural("requirements.overdue.title", overdue.size()), Paragraph.of(ids(overdue))));
		}
		if (!requirements.untriggered().isEmpty()) {
			blocks.add(Callout.note(material.words().plural("requirements.untriggered.title", requirements.untriggered().size()),
					Paragraph.of(Inlines.ids(requirements.untriggered().stream().map(answer -> answer.getRequirement().getName()).toList()))));
		}
		return blocks;
	}

	private static Inlines ids(List<RequirementRow> rows) {
		return Inlines.ids(rows.stream().map(row -> row.requirement().getName()).toList());
	}

	private Section annex(RequirementCatalogue catalogue) {
		List<RequirementRow> rows = requirements.rows(catalogue);
		RequirementCounts counts = RequirementCounts.of(rows);
		Section.Builder annex = Section.annex(anchor(catalogue), material.names().title(catalogue))
				.lead(material.words().plural("annex.requirements.lead", counts.total()) + " " + status(counts));
		annex.paragraph(material.say("annex.requirements.why", levels(rows)));
		return annex.add(table(catalogue, rows)).build();
	}

	/** The levels that triggered rows are the same for the whole list; they are told once. */
	private String levels(List<RequirementRow> rows) {
		LevelWords levels = new LevelWords(material);
		List<String> told = rows.stream().flatMap(row -> row.derived().because().stream()).map(RequirementChapter::level)
				.flatMap(Optional::stream).distinct()
				.map(level -> material.say("classification.lead.level", material.names().inSentence(level.aspect()), levels.inSentence(level)))
				.toList();
		return told.isEmpty() ? material.say("annex.requirements.no-levels") : material.words().list(told);
	}

	private static Optional<EffectiveLevel> level(Because because) {
		return switch (because) {
		case Because.ByLevel level -> Optional.of(level.level());
		case Because.UnknownLevel unknown -> Optional.of(unknown.level());
		default -> Optional.empty();
		};
	}

	private Table table(RequirementCatalogue catalogue, List<RequirementRow> rows) {
		String framework = Material.present(catalogue.getFramework()).map(material.names()::title).orElse("");
		boolean answered = rows.stream().anyMatch(row -> row.answer().isPresent());
		Table.Builder table = Table.builder(framework.isEmpty() ? material.names().title(catalogue)
				: material.say("annex.requirements.caption", material.names().title(catalogue), framework), Column.id(material.say("id")).width(7),
				Column.id(material.say("control")).width(11), Column.text(material.say("requirement")).width(answered ? 38 : 46),
				Column.text(material.say("because")).width(answered ? 18 : 21), Column.text(material.say("fulfilment")).width(answered ? 26 : 15));
		for (RequirementRow row : rows) {
			table.anchoredRow("requirement-" + Anchors.of(row.requirement()), Cell.id(row.requirement().getName()), words.controls(row),
					Cell.of(words.text(row)), words.because(row), words.fulfilment(row));
		}
		return table.rowHeader(2).build();
	}

	private static String anchor(RequirementCatalogue catalogue) {
		return "annex-requirements-" + Anchors.of(catalogue);
	}
}
