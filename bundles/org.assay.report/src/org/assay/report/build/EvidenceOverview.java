package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inlines;
import org.assay.report.document.Section;
import org.assay.report.document.Table;

/** All documents in one table, those that have to be seen to first. */
final class EvidenceOverview {

	private final Material material;
	private final EvidenceRegister register;
	private final DocumentWords words;

	private EvidenceOverview(Material material, EvidenceRegister register) {
		this.material = material;
		this.register = register;
		this.words = new DocumentWords(material);
	}

	static Section of(Material material, EvidenceRegister register) {
		return new EvidenceOverview(material, register).chapter();
	}

	private Section chapter() {
		Section.Builder chapter = Section.builder("overview", material.say("register.overview.heading")).lead(lead());
		return register.documents().isEmpty() ? chapter.build() : chapter.add(table()).build();
	}

	private String lead() {
		int all = register.documents().size();
		if (all == 0) {
			return material.say("register.overview.none");
		}
		int needing = (int) register.documents().stream().filter(entry -> entry.need().compareTo(RegisteredDocument.Need.ENDING) <= 0).count();
		String count = material.words().plural("register.overview.lead", all);
		return count + " " + (needing == 0 ? material.say("register.overview.nothing") : material.words()
				.plural("register.overview.needing", needing));
	}

	private Table table() {
		Table.Builder table = Table.builder(material.say("register.overview.caption"), Column.text(material.say("document")).width(35),
				Column.text(material.say("register.issuer")).width(20), Column.text(material.say("documents.strength")).width(16),
				Column.text(material.say("register.file-and-citations")).width(18), Column.number(material.say("register.bears")).width(11));
		for (RegisteredDocument entry : register.documents()) {
			table.row(document(entry), words.issuer(entry.document()), words.strength(entry.document()), file(entry),
					Cell.of(material.words().language().number(entry.bearings().size())));
		}
		return table.build();
	}

	private Cell document(RegisteredDocument entry) {
		List<Inlines> lines = new ArrayList<>();
		lines.add(words.link(entry.document()));
		lines.add(Inlines.of(words.edition(entry.document())));
		words.validity(entry).ifPresent(lines::add);
		return Material.stacked(lines.stream().filter(line -> !line.isEmpty()).toList());
	}

	private Cell file(RegisteredDocument entry) {
		List<Inlines> lines = new ArrayList<>();
		lines.add(Inlines.of(words.file(entry)));
		words.found(entry).ifPresent(found -> lines.add(Inlines.of(found)));
		return Material.stacked(lines);
	}
}
