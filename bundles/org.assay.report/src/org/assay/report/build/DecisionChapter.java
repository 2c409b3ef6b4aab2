package org.assay.report.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.reassessment.Reassessments;
import org.assay.analysis.reassessment.StatedInterval;
import org.assay.model.Assessment;
import org.assay.model.Condition;
import org.assay.model.NamedElement;
import org.assay.model.NarrativeKind;
import org.assay.model.Position;
import org.assay.model.ReassessmentSubject;
import org.assay.model.Verdict;
import org.assay.report.build.MissingDecisions.Missing;
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

/** Conclusion, verdicts with their conditions, decisions that are missing, alternatives, and the way forward. */
final class DecisionChapter {

	private final Material material;
	private final VerdictWords verdicts;
	private final List<Missing> missing;

	private DecisionChapter(Material material) {
		this.material = material;
		this.verdicts = new VerdictWords(material);
		this.missing = new MissingDecisions(material).all();
	}

	static Section of(Material material) {
		return new DecisionChapter(material).chapter();
	}

	private Section chapter() {
		Section.Builder chapter = Section.builder("decisions", material.say("decisions.heading")).lead(lead());
		chapter.addAll(material.narrative(NarrativeKind.CONCLUSION)).addAll(material.narrative(NarrativeKind.RECOMMENDATION));
		material.assessment().getVerdicts().forEach(verdict -> chapter.section(verdict(verdict)));
		chapter.section(missing(material.flags().notes(FlagTopic.DECISION)));
		chapter.section(AlternativeSection.of(material));
		if (!material.assessment().getPositions().isEmpty()) {
			chapter.section(Section.builder("positions", material.say("positions.heading")).paragraph(material.say("positions.intro"))
					.add(positions()).build());
		}
		return chapter.section(wayForward()).build();
	}

	private String lead() {
		List<Verdict> all = material.assessment().getVerdicts();
		if (all.isEmpty()) {
			return material.say("decisions.lead.no-verdict");
		}
		int proposals = (int) all.stream().filter(verdicts::isProposal).count();
		String first = proposals == 0 ? material.words().plural("decisions.lead.decided", all.size())
				: material.words().plural("decisions.lead.proposed", proposals);
		return missing.isEmpty() ? first + " " + material.say("decisions.lead.nothing-missing")
				: first + " " + material.words().plural("decisions.lead.missing", missing.size());
	}

	private Section verdict(Verdict verdict) {
		Section.Builder section = Section.builder("verdict-" + Anchors.of(verdict),
				material.say("verdict.heading", material.names().title(verdict)));
		section.add(new KeyValues(facts(verdict)));
		if (!verdict.getConditions().isEmpty()) {
			section.add(conditions(verdict.getConditions()));
		}
		return section.build();
	}

	private List<Fact> facts(Verdict verdict) {
		List<Fact> facts = new ArrayList<>();
		Fact result = Fact.of(material.say("verdict.result"), Inlines.of(verdicts.badge(verdict)));
		result = material.source(verdict).map(result::from).orElse(result);
		Inlines rationale = MarkdownInlines.of(verdict.getRationale());
		facts.add(rationale.isEmpty() ? result : result.because(rationale));
		facts.add(Fact.of(material.say("verdict.covers"), covers(verdict)));
		facts.add(Fact.of(material.say("verdict.up-to"), verdicts.upTo(verdict)));
		facts.add(decided(verdict));
		facts.add(Fact.of(material.say("verdict.valid"), validity(verdict)));
		facts.add(Fact.of(material.say("verdict.rests-on"), Inlines.join("; ", new EvidenceWords(material).lines(verdict.getRestsOn()))));
		facts.add(Fact.of(material.say("verdict.triggers"), String.join("; ",
				verdict.getTriggers().stream().map(verdicts::trigger).toList())));
		return facts;
	}

	private String covers(Verdict verdict) {
		List<NamedElement> covered = new ArrayList<>(Material.present(verdict.getFunctions()));
		covered.addAll(Material.present(verdict.getAspects()));
		covered.addAll(Material.present(verdict.getContexts()));
		covered.addAll(Material.present(verdict.getInformation()));
		return String.join(", ", covered.stream().map(material.names()::title).toList());
	}

	private Fact decided(Verdict verdict) {
		Fact fact = Fact.of(material.say("verdict.decided"), verdicts.isProposal(verdict) ? "" : decision(verdict));
		return verdicts.isProposal(verdict) ? fact.because(material.say("verdict.not-decided")) : fact;
	}

	private String decision(Verdict verdict) {
		String role = Material.present(verdict.getDecidedBy()).map(material.names()::agent).orElse(material.say("not-stated"));
		return verdict.getDecidedOn() == null ? role : role + ", " + material.words().date(verdict.getDecidedOn());
	}

	private String validity(Verdict verdict) {
		String from = verdict.getValidFrom() == null ? "" : material.say("from", material.words().date(verdict.getValidFrom()));
		String until = verdict.getValidUntil() == null ? "" : material.say("until", material.words().date(verdict.getValidUntil()));
		return (from + " " + until).strip();
	}

	private Table conditions(List<Condition> conditions) {
		EvidenceWords evidence = new EvidenceWords(material);
		Table.Builder table = Table.builder(material.say("conditions.caption"), Column.text(material.say("condition")).width(40),
				Column.badge(material.say("state")).width(22), Column.text(material.say("condition.addressee")).width(16),
				Column.text(material.say("evidence")).width(22));
		for (Condition condition : conditions) {
			List<Inlines> lines = evidence.lines(condition.getEvidence());
			table.row(Cell.of(material.names().title(condition)), verdicts.state(condition), verdicts.addressee(condition),
					Material.stacked(lines, material.say("evidence.none")));
		}
		return table.build();
	}

	private Section missing(List<Block> notes) {
		Section.Builder section = Section.builder("missing-decisions", material.say("missing.heading"));
		if (missing.isEmpty()) {
			return section.paragraph(material.say("missing.none")).addAll(notes).build();
		}
		TrimmedTable table = new TrimmedTable(material, material.say("missing.caption"), Column.text(material.say("missing.what")).width(62),
				Column.text(material.say("missing.role")).width(24), Column.text(material.say("due")).width(14));
		missing.forEach(decision -> table.row(Cell.of(decision.what()), Cell.of(decision.role()),
				material.dateCell(decision.when().orElse(null))));
		return section.add(table.build()).addAll(notes).build();
	}

	private Table positions() {
		Table.Builder table = Table.builder(material.say("positions.caption"), Column.text(material.say("position")).width(54),
				Column.text(material.say("position.holder")).width(26), Column.text(material.say("date")).width(20));
		for (Position position : material.assessment().getPositions()) {
			table.row(Cell.of(words(position)), holder(position), material.dateCell(position.getDate()));
		}
		return table.build();
	}

	private Inlines words(Position position) {
		Inlines words = Inlines.of(material.names().title(position));
		Inlines text = MarkdownInlines.of(position.getText());
		words = text.isEmpty() ? words : words.lineBreak().plus(text);
		List<String> others = Material.present(position.getContradicts()).stream().map(material.names()::title).toList();
		return others.isEmpty() ? words : words.lineBreak().text(material.say("position.contradicts", material.words().list(others)));
	}

	private Cell holder(Position position) {
		return Material.present(position.getHolder()).map(holder -> Cell.of(material.names().agent(holder)))
				.orElseGet(() -> Cell.of(material.words().choice(position.getHolderKind())));
	}

	private Section wayForward() {
		Section.Builder section = Section.builder("way-forward", material.words().choice(NarrativeKind.WAY_FORWARD));
		section.addAll(material.narrative(NarrativeKind.WAY_FORWARD)).addAll(reassessment());
		return section.addAll(material.narrative(NarrativeKind.NOTE)).build();
	}

	/** The shortest interval binds; several different ones are a contradiction that the reader must see. */
	private List<Block> reassessment() {
		Assessment assessment = material.assessment();
		List<Block> blocks = new ArrayList<>();
		for (ReassessmentSubject subject : ReassessmentSubject.VALUES) {
			List<StatedInterval> intervals = material.analysis().reassessments().intervals(assessment, subject);
			Optional<LocalDate> due = Optional.ofNullable(assessment.getDate()).flatMap(date -> Reassessments.due(intervals, date));
			if (due.isEmpty()) {
				continue;
			}
			StatedInterval shortest = Reassessments.shortest(intervals).orElseThrow();
			blocks.add(Paragraph.of(material.say("reassess", material.words().choice(subject), material.words().interval(shortest.interval()),
					material.words().date(due.get()))));
			if (intervals.stream().map(StatedInterval::interval).distinct().count() > 1) {
				blocks.add(Callout.warning(material.say("reassess.several.title"), Paragraph.of(several(intervals))));
			}
		}
		return blocks;
	}

	private String several(List<StatedInterval> intervals) {
		return Wording.sentence(material.words().list(intervals.stream().map(interval -> {
			String reason = interval.statement().getReason();
			String length = material.words().interval(interval.interval());
			return Material.isStated(reason) ? length + " (" + Names.inSentence(reason) + ")" : length;
		}).toList())) + ".";
	}
}
