package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.Finding;
import org.assay.model.FindingSeverity;
import org.assay.model.ItemStatus;
import org.assay.report.document.Badge;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inlines;
import org.assay.report.document.Section;
import org.assay.report.document.Table;
import org.assay.report.document.Tint;

/** What the analysts found. */
final class FindingChapter {

	private final Material material;
	private final List<Finding> findings;

	private FindingChapter(Material material) {
		this.material = material;
		this.findings = List.copyOf(material.assessment().getFindings());
	}

	static Section of(Material material) {
		return new FindingChapter(material).chapter();
	}

	private Section chapter() {
		Section.Builder chapter = Section.builder("findings", material.say("findings.heading")).lead(lead());
		if (!findings.isEmpty()) {
			chapter.add(table());
		}
		return chapter.addAll(material.flags().notes(FlagTopic.ANALYST_FINDING)).build();
	}

	private String lead() {
		if (findings.isEmpty()) {
			return material.say("findings.lead.none");
		}
		int open = (int) findings.stream().filter(finding -> finding.getStatus() == ItemStatus.OPEN).count();
		int unowned = (int) findings.stream().filter(finding -> finding.getStatus() == ItemStatus.OPEN)
				.filter(finding -> Material.present(finding.getOwner()).isEmpty()).count();
		String lead = material.words().plural("findings.lead", findings.size()) + " " + (open == findings.size()
				? material.say("findings.lead.all-open")
				: material.words().plural("findings.lead.open", open));
		return unowned == 0 ? lead : lead + " " + (unowned == open && open > 1 ? material.say("findings.lead.nobody")
				: material.words().plural("findings.lead.unowned", unowned));
	}

	private Table table() {
		TrimmedTable table = new TrimmedTable(material, material.say("findings.caption"), Column.text(material.say("finding")).width(54),
				Column.text(material.say("kind")).width(16), Column.badge(material.say("severity")).width(13),
				Column.text(material.say("owner-and-status")).width(17));
		for (Finding finding : findings) {
			table.anchoredRow("finding-" + Anchors.of(finding), Cell.of(description(finding)), material.titleCell(finding.getKind()),
					severity(finding), owner(finding));
		}
		return table.build();
	}

	private Inlines description(Finding finding) {
		Inlines text = Inlines.NONE.strong(material.names().title(finding));
		Inlines written = MarkdownInlines.of(finding.getText());
		text = written.isEmpty() ? text : text.lineBreak().plus(written);
		List<Inlines> evidence = new EvidenceWords(material).lines(finding.getEvidence());
		return evidence.isEmpty() ? text
				: text.lineBreak().emphasis(material.say("evidence.label")).text(" ").plus(Inlines.join("; ", evidence));
	}

	private Cell severity(Finding finding) {
		String word = material.words().choice(finding.getSeverity());
		return switch (finding.getSeverity()) {
		case UNSPECIFIED -> Cell.empty(material.say("not-assessed"));
		case LOW -> Cell.of(new Badge(word, "•", Tint.BAND_1));
		case MEDIUM -> Cell.of(new Badge(word, "••", Tint.BAND_2));
		case HIGH -> Cell.of(new Badge(word, "•••", Tint.BAND_4));
		case CRITICAL -> Cell.of(new Badge(word, "••••", Tint.BAND_5));
		};
	}

	private Cell owner(Finding finding) {
		List<Inlines> lines = new ArrayList<>();
		Material.present(finding.getOwner()).ifPresent(owner -> lines.add(Inlines.of(material.names().agent(owner))));
		if (finding.getDue() != null) {
			lines.add(Inlines.of(material.say("by-date", material.words().date(finding.getDue()))));
		}
		if (finding.getStatus() == ItemStatus.CLOSED) {
			lines.add(Inlines.of(finding.getClosedOn() == null ? material.words().choice(finding.getStatus())
					: material.say("closed-on", material.words().date(finding.getClosedOn()))));
		}
		return Material.stacked(lines, material.say("owner.none"));
	}

	/** Return whether a finding is open and grave enough for the first page. */
	static boolean callsForDecision(Finding finding) {
		return finding.getStatus() == ItemStatus.OPEN
				&& (finding.getSeverity() == FindingSeverity.HIGH || finding.getSeverity() == FindingSeverity.CRITICAL);
	}
}
