package org.assay.report.build;

import java.util.List;
import org.assay.model.Alternative;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inlines;
import org.assay.report.document.Section;
import org.assay.report.document.Table;

/** What else can be done: without the service, instead of it, and while it is down. */
final class AlternativeSection {

	private final Material material;

	private AlternativeSection(Material material) {
		this.material = material;
	}

	static Section of(Material material) {
		return new AlternativeSection(material).section();
	}

	private Section section() {
		List<Alternative> alternatives = material.assessment().getAlternatives();
		Section.Builder section = Section.builder("alternatives", material.say("alternatives.heading"));
		return alternatives.isEmpty() ? section.paragraph(material.say("alternatives.none")).build() : section.add(table(alternatives)).build();
	}

	private Table table(List<Alternative> alternatives) {
		TrimmedTable table = new TrimmedTable(material, material.say("alternatives.caption"), Column.text(material.say("alternative")).width(42),
				Column.text(material.say("alternatives.when")).width(20), Column.text(material.say("alternatives.risks")).width(22),
				Column.text(material.say("owner")).width(16));
		for (Alternative alternative : alternatives) {
			Inlines title = Inlines.NONE.strong(material.names().title(alternative));
			Inlines description = MarkdownInlines.of(alternative.getDescription());
			table.row(Cell.of(description.isEmpty() ? title : title.lineBreak().plus(description)),
					Cell.of(material.words().choice(alternative.getWhen())), risks(alternative),
					Material.present(alternative.getOwner()).map(owner -> Cell.of(material.names().agent(owner)))
							.orElseGet(() -> Cell.empty(material.say("owner.none"))));
		}
		return table.build();
	}

	private Cell risks(Alternative alternative) {
		List<Inlines> risks = Material.present(alternative.getRisks()).stream().map(risk -> Inlines.of(material.names().title(risk))).toList();
		return Material.stacked(risks, material.say("alternatives.no-risks"));
	}
}
