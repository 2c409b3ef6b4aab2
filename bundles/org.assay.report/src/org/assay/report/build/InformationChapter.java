package org.assay.report.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.analysis.Containers;
import org.assay.model.Assessment;
import org.assay.model.DataItem;
import org.assay.model.InformationSet;
import org.assay.model.PersonalDataKind;
import org.assay.model.Scope;
import org.assay.model.SecurityProtectionClass;
import org.assay.model.ServiceInstance;
import org.assay.model.Ternary;
import org.assay.report.document.Badge;
import org.assay.report.document.Callout;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Fact;
import org.assay.report.document.Inline;
import org.assay.report.document.Inlines;
import org.assay.report.document.KeyValues;
import org.assay.report.document.Markdown;
import org.assay.report.document.Paragraph;
import org.assay.report.document.Section;
import org.assay.report.document.Table;

/** The information that the service handles, set by set. */
final class InformationChapter {

	private static final Set<PersonalDataKind> GRAVE =
			Set.of(PersonalDataKind.SPECIAL_CATEGORY, PersonalDataKind.CRIMINAL, PersonalDataKind.PROTECTED_IDENTITY);

	private final Material material;

	private InformationChapter(Material material) {
		this.material = material;
	}

	static Section of(Material material) {
		return new InformationChapter(material).chapter();
	}

	/** Return the information that the service handles, then what the scope names besides, each once. */
	static List<InformationSet> sets(Material material) {
		Set<InformationSet> sets = new LinkedHashSet<>();
		material.service().map(ServiceInstance::getHandles).ifPresent(handled -> sets.addAll(Material.present(handled)));
		Scope scope = material.assessment().getScope();
		if (scope != null) {
			sets.addAll(Material.present(scope.getInformation()));
		}
		return List.copyOf(sets);
	}

	private Section chapter() {
		List<InformationSet> sets = sets(material);
		Section.Builder chapter = Section.builder("information", material.say("information.heading"));
		if (sets.isEmpty()) {
			return chapter.lead(material.say("information.lead.none")).build();
		}
		chapter.lead(lead(sets));
		mentioned(sets).forEach(set -> chapter.add(Callout.unassessed(material.names().title(set),
				Paragraph.of(Inlines.of(material.say("information.mentioned")).text(" ").plus(MarkdownInlines.of(set.getDescription()))))));
		chapter.addAll(material.flags().notes(FlagTopic.INFORMATION));
		sets.forEach(set -> chapter.section(section(set)));
		return chapter.build();
	}

	private String lead(List<InformationSet> sets) {
		int items = sets.stream().mapToInt(set -> set.getItems().size()).sum();
		int grave = (int) sets.stream().flatMap(set -> set.getItems().stream()).filter(item -> GRAVE.contains(item.getKind())).count();
		String lead = material.say("information.lead", material.words().count("set", sets.size()), material.words().count("item", items));
		return lead + " " + (grave == 0 ? material.say("information.lead.no-grave") : material.words().plural("information.lead.grave", grave));
	}

	/** Return sets of the project that the assessment speaks of although the service does not handle them. */
	private List<InformationSet> mentioned(List<InformationSet> handled) {
		Assessment assessment = material.assessment();
		return material.corpus().all(InformationSet.class).stream().filter(set -> !handled.contains(set))
				.filter(set -> material.corpus().references().to(set).stream()
						.anyMatch(reference -> Containers.nearest(reference.source(), Assessment.class).filter(found -> found == assessment).isPresent()))
				.toList();
	}

	private Section section(InformationSet set) {
		Section.Builder section = Section.builder("information-" + Anchors.of(set), material.names().title(set));
		if (Material.isStated(set.getDescription())) {
			section.add(new Markdown(set.getDescription()));
		}
		section.add(new KeyValues(facts(set)));
		section.add(set.getItems().isEmpty() ? Callout.unassessed(material.say("information.no-items.title"),
				Paragraph.of(material.say("information.no-items"))) : items(set));
		return section.build();
	}

	private List<Fact> facts(InformationSet set) {
		List<Fact> facts = new ArrayList<>();
		Fact owner = Fact.of(material.say("information.owner"),
				Material.present(set.getOwner()).map(material.names()::agent).orElse(""));
		facts.add(material.source(set).map(owner::from).orElse(owner));
		facts.add(Fact.of(material.say("information.process"), String.join(", ", set.getProcesses())));
		facts.add(Fact.of(material.say("information.public-record"), set.getPublicRecord() == Ternary.UNKNOWN ? ""
				: material.words().choice(set.getPublicRecord())));
		facts.add(Fact.of(material.say("information.protection-class"), set.getProtectionClass() == SecurityProtectionClass.UNKNOWN
				? Inlines.of(Badge.unassessed(Wording.sentence(material.say("not-assessed"))))
				: Inlines.of(material.words().choice(set.getProtectionClass()))));
		return facts;
	}

	private Table items(InformationSet set) {
		Table.Builder table = Table.builder(material.say("information.items.caption", material.names().title(set)),
				Column.text(material.say("information.item")).width(48), Column.text(material.say("information.kind")).width(30),
				Column.text(material.say("information.subject")).width(22));
		for (DataItem item : set.getItems()) {
			Inlines name = Inlines.of(material.names().title(item));
			table.row(Cell.of(item.isTransient() ? name.text(" ").plus(new Inline.Emphasis(material.say("information.transient"))) : name),
					kind(item), material.titleCell(item.getSubject()));
		}
		return table.build();
	}

	private Cell kind(DataItem item) {
		if (item.getKind() == PersonalDataKind.UNSPECIFIED) {
			return Cell.empty(material.say("not-stated"));
		}
		String kind = material.words().choice(item.getKind());
		return GRAVE.contains(item.getKind()) ? Cell.of(Inlines.NONE.strong(kind)) : Cell.of(kind);
	}
}
