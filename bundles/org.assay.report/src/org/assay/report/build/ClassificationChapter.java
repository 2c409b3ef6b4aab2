package org.assay.report.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.level.EffectiveClassification;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.level.LevelOrigin;
import org.assay.model.Aspect;
import org.assay.model.AspectLevel;
import org.assay.model.Classification;
import org.assay.model.InformationSet;
import org.assay.model.Method;
import org.assay.model.NamedElement;
import org.assay.model.NarrativeKind;
import org.assay.model.Scope;
import org.assay.model.ServiceInstance;
import org.assay.report.document.Callout;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inlines;
import org.assay.report.document.Paragraph;
import org.assay.report.document.Section;
import org.assay.report.document.Table;

/** The classification: the levels that count, where they come from, and what is not classified. */
final class ClassificationChapter {

	private final Material material;
	private final LevelWords levels;

	private ClassificationChapter(Material material) {
		this.material = material;
		this.levels = new LevelWords(material);
	}

	static Section of(Material material) {
		return new ClassificationChapter(material).chapter();
	}

	private Section chapter() {
		Section.Builder chapter = Section.builder("classification", material.say("classification.heading"));
		Optional<ServiceInstance> service = material.service();
		if (service.isEmpty()) {
			return chapter.lead(material.say("matter.lead.no-service")).build();
		}
		EffectiveClassification effective = material.analysis().classification(service.get());
		List<Aspect> aspects = aspects(effective);
		if (aspects.isEmpty()) {
			return chapter.lead(material.say("classification.lead.none")).addAll(material.narrative(NarrativeKind.CLASSIFICATION))
					.addAll(material.flags().notes(FlagTopic.CLASSIFICATION)).build();
		}
		chapter.lead(lead(effective, aspects)).addAll(material.narrative(NarrativeKind.CLASSIFICATION));
		chapter.add(ofService(effective, aspects));
		aspects.stream().map(effective::level).filter(level -> !level.isKnown()).forEach(level -> chapter.add(unknown(level)));
		chapter.addAll(material.flags().notes(FlagTopic.CLASSIFICATION));
		if (!InformationChapter.sets(material).isEmpty()) {
			chapter.section(ofInformation(aspects));
		}
		return chapter.section(judgements(service.get())).build();
	}

	/** Return the aspects of scope and methods, then those that are classified besides. */
	private List<Aspect> aspects(EffectiveClassification effective) {
		Set<Aspect> aspects = new LinkedHashSet<>();
		Scope scope = material.assessment().getScope();
		if (scope != null) {
			aspects.addAll(Material.present(scope.getAspects()));
		}
		Material.present(material.assessment().getMethods()).stream().map(Method::getAspects)
				.forEach(asked -> aspects.addAll(Material.present(asked)));
		effective.levels().forEach(level -> aspects.add(level.aspect()));
		return List.copyOf(aspects);
	}

	private String lead(EffectiveClassification effective, List<Aspect> aspects) {
		List<String> known = aspects.stream().map(effective::level).filter(EffectiveLevel::isKnown)
				.map(level -> material.say(level.isLowerBound() ? "classification.lead.at-least" : "classification.lead.level",
						material.names().inSentence(level.aspect()), levels.inSentence(level))).toList();
		List<String> unknown = aspects.stream().map(effective::level).filter(level -> !level.isKnown())
				.map(level -> material.names().inSentence(level.aspect())).toList();
		String first = known.isEmpty() ? material.say("classification.lead.nothing")
				: material.say("classification.lead", material.words().list(known));
		return unknown.isEmpty() ? first
				: first + " " + material.words().plural("classification.lead.unknown", unknown.size(),
				Wording.sentence(material.words().list(unknown)));
	}

	private Table ofService(EffectiveClassification effective, List<Aspect> aspects) {
		Table.Builder table = Table.builder(material.say("classification.service.caption", material.names().title(effective.subject())),
				Column.text(material.say("aspect")).width(22), Column.badge(material.say("level")).width(22),
				Column.text(material.say("classification.why")).width(56));
		for (Aspect aspect : aspects) {
			EffectiveLevel level = effective.level(aspect);
			Inlines reason = levels.reason(level);
			table.row(Cell.of(material.names().title(aspect)), levels.cell(level), reason.isEmpty()
					? Cell.empty(material.say(level.isKnown() ? "classification.no-reason" : "classification.no-requirements"))
					: Cell.of(capitalised(reason, level)));
		}
		return table.build();
	}

	/** A level stated with neither context nor reason says only that the service itself is classified. */
	private Inlines capitalised(Inlines reason, EffectiveLevel level) {
		String key = switch (level.origin()) {
		case LevelOrigin.Inherited inherited -> "classification.from.information";
		case LevelOrigin.Aggregated aggregated -> "classification.from.aggregation";
		default -> "classification.from.service";
		};
		return Inlines.of(material.say(key)).text(" ").plus(reason);
	}

	private Callout unknown(EffectiveLevel level) {
		String aspect = material.names().title(level.aspect());
		boolean asked = Material.present(material.assessment().getMethods()).stream()
				.anyMatch(method -> method.getAspects().contains(level.aspect()));
		return Callout.unassessed(aspect, Paragraph.of(Wording.sentence(levels.whyUnknown(level)) + ". "
				+ (asked ? material.say("classification.unknown.asked") + " " : "") + material.say("classification.unknown.follows")));
	}

	private Section ofInformation(List<Aspect> aspects) {
		List<Column> columns = new ArrayList<>(List.of(Column.text(material.say("information")).width(24)));
		aspects.forEach(aspect -> columns.add(Column.text(material.names().title(aspect))));
		Table.Builder table = Table.builder(material.say("classification.information.caption"), columns.toArray(Column[]::new));
		for (InformationSet set : InformationChapter.sets(material)) {
			EffectiveClassification effective = material.analysis().classification(set);
			List<Cell> cells = new ArrayList<>(List.of(Cell.of(material.names().title(set))));
			aspects.forEach(aspect -> cells.add(levels.cell(effective.level(aspect))));
			table.row(cells.toArray(Cell[]::new));
		}
		return Section.builder("classification-information", material.say("classification.information.heading")).add(table.build()).build();
	}

	private Section judgements(ServiceInstance service) {
		Table.Builder table = Table.builder(material.say("judgements.caption"), Column.text(material.say("judgements.subject")).width(25),
				Column.text(material.say("judgements.levels")).width(33), Column.text(material.say("judgements.by")).width(27),
				Column.text(material.say("source")).width(15));
		int rows = rows(table, service, service.getClassifications());
		for (InformationSet set : InformationChapter.sets(material)) {
			rows += rows(table, set, set.getClassifications());
		}
		Section.Builder section = Section.builder("judgements", material.say("judgements.heading"));
		return (rows == 0 ? section.paragraph(material.say("judgements.none"))
				: section.paragraph(material.say("judgements.intro")).add(table.build())).build();
	}

	private int rows(Table.Builder table, NamedElement subject, List<Classification> classifications) {
		for (Classification classification : classifications) {
			Inlines name = Inlines.of(material.names().title(subject));
			table.row(Cell.of(Material.isStated(classification.getContext()) ? name.text(", ").text(classification.getContext()) : name),
					stated(classification), by(classification),
					material.source(classification).map(place -> Cell.of(place)).orElseGet(() -> Cell.empty(material.say("not-stated"))));
		}
		return classifications.size();
	}

	private Cell stated(Classification classification) {
		List<Inlines> lines = new ArrayList<>();
		for (AspectLevel statement : classification.getLevels()) {
			String upper = statement.getUpper() == null ? "" : " " + material.say("to") + " " + material.names().inSentence(statement.getUpper());
			Inlines line = Inlines.of(material.names().title(statement.getAspect()) + ": " + material.names().inSentence(statement.getLevel())
					+ upper);
			lines.add(line);
		}
		return Material.stacked(lines, material.say("not-assessed"));
	}

	private Cell by(Classification classification) {
		String method = material.names().title(classification.getMethod());
		String role = Material.present(classification.getRole()).map(material.names()::agent).orElse(material.say("judgements.no-role"));
		String date = classification.getDate() == null ? material.say("judgements.no-date") : material.words().date(classification.getDate());
		return Material.stacked(List.of(Inlines.of(method), Inlines.of(role), Inlines.of(date)));
	}
}
