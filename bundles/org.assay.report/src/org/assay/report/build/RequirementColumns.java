package org.assay.report.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementCatalogue;
import org.assay.report.document.Cell;
import org.assay.report.document.Inlines;
import org.assay.report.document.Table;

/** The columns of the register of requirements, all catalogues in one. */
final class RequirementColumns {

	private final Material material;
	private final RequirementWords words;
	private final EvidenceWords evidence;

	private RequirementColumns(Material material) {
		this.material = material;
		this.words = new RequirementWords(material);
		this.evidence = new EvidenceWords(material);
	}

	static Table of(Material material) {
		return new RequirementColumns(material).columns().of(material.say("requirements.heading"),
				material.analysis().requirements(material.assessment()).rows().stream());
	}

	private RegisterTable<RequirementRow> columns() {
		RegisterTable<RequirementRow> table = new RegisterTable<>(material);
		table.id("id", row -> material.idCell(row.requirement())).text("requirements.list", row -> list(row.requirement()))
				.id("control", words::controls).text("requirement", row -> Cell.of(material.names().title(row.requirement())))
				.text("sheet.requirement-text", row -> material.cell(MarkdownInlines.of(row.requirement().getText())))
				.text("sheet.recurs", row -> recurs(row.requirement())).text("because", words::because);
		table.badge("fulfilment", row -> Cell.of(words.status(row.status()))).text("sheet.how", this::how).text("evidence", this::evidence)
				.text("sheet.last-done", row -> date(row.lastDone())).text("sheet.due-next", row -> date(row.dueNext()))
				.text("sheet.overdue", row -> Cell.of(material.say(row.isOverdue(material.asOf()) ? "yes" : "no")));
		return table;
	}

	private Cell list(Requirement requirement) {
		return material.titleCell((RequirementCatalogue) requirement.eContainer());
	}

	private Cell recurs(Requirement requirement) {
		return requirement.getInterval() == null ? Cell.empty(material.say("not-stated"))
				: Cell.of(material.words().interval(requirement.getInterval()));
	}

	private Cell how(RequirementRow row) {
		return material.cell(row.answer().map(RequirementAnswer::getHow).map(MarkdownInlines::of).orElse(Inlines.NONE));
	}

	private Cell evidence(RequirementRow row) {
		List<Inlines> lines = row.evidence().stream().map(source -> evidence.line(source).text(", " + evidence.strength(source))).toList();
		return Material.stacked(lines, material.say("sheet.no-evidence"));
	}

	private Cell date(Optional<LocalDate> date) {
		return material.dateCell(date.orElse(null));
	}
}
