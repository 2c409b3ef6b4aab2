package org.assay.report.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.RuleSeverity;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inline;
import org.assay.report.document.Inlines;
import org.assay.report.document.Section;
import org.assay.report.document.SourceRef;
import org.assay.report.document.Table;
import org.assay.rules.Finding;

/** Everything the tool flagged, rule by rule. Equal messages are told once with all their places. */
final class FlagAnnex {

	static final String ANCHOR = "annex-flags";

	/** Rows are not torn over pages: a row with more places would not fit. */
	private static final int MOST_PLACES = 40;

	private final Material material;

	private FlagAnnex(Material material) {
		this.material = material;
	}

	static Section of(Material material) {
		return new FlagAnnex(material).annex();
	}

	/** Return the anchor of the first finding of a rule. */
	static String anchor(String code) {
		return "flag-" + code.replaceAll("[^A-Za-z0-9.-]", "_");
	}

	private Section annex() {
		Section.Builder annex = Section.annex(ANCHOR, material.say("flags.heading"));
		if (material.flags().all().isEmpty()) {
			return annex.lead(material.say("flags.lead.none")).build();
		}
		annex.lead(lead());
		for (RuleSeverity severity : List.of(RuleSeverity.ERROR, RuleSeverity.WARNING, RuleSeverity.INFO)) {
			List<Finding> findings = material.flags().all().stream().filter(finding -> finding.severity() == severity).toList();
			if (!findings.isEmpty()) {
				annex.add(table(severity, findings));
			}
		}
		return annex.build();
	}

	private String lead() {
		List<String> counts = new ArrayList<>();
		for (RuleSeverity severity : List.of(RuleSeverity.ERROR, RuleSeverity.WARNING, RuleSeverity.INFO)) {
			int open = material.flags().open(severity);
			if (open > 0) {
				counts.add(material.words().count("flag." + severity.getLiteral(), open));
			}
		}
		String open = counts.isEmpty() ? material.say("flags.lead.nothing-open") : material.say("flags.lead", material.words().list(counts));
		int accepted = material.flags().accepted();
		return accepted == 0 ? open : open + " " + material.words().plural("flags.lead.accepted", accepted);
	}

	private Table table(RuleSeverity severity, List<Finding> findings) {
		Table.Builder table = Table.builder(material.say("flags.caption." + severity.getLiteral()),
				Column.id(material.say("flags.code")).width(8),
				Column.text(material.say("flags.message")).width(58), Column.text(material.say("flags.place")).width(34));
		String code = "";
		for (List<Finding> equal : grouped(findings)) {
			Finding first = equal.get(0);
			Cell[] cells = { Cell.id(first.code()), Cell.of(message(first)), places(equal) };
			if (first.code().equals(code)) {
				table.row(cells);
			} else {
				// a rule may have findings of two severities; only the first begins what links lead to
				boolean begun = material.flags().all().stream().filter(finding -> finding.code().equals(first.code())).findFirst()
						.filter(finding -> finding.severity() != severity).isPresent();
				addRow(table, begun ? "" : anchor(first.code()), cells);
			}
			code = first.code();
		}
		return table.build();
	}

	private static void addRow(Table.Builder table, String anchor, Cell[] cells) {
		if (anchor.isEmpty()) {
			table.row(cells);
		} else {
			table.anchoredRow(anchor, cells);
		}
	}

	private static List<List<Finding>> grouped(List<Finding> findings) {
		Map<List<Object>, List<Finding>> groups = new LinkedHashMap<>();
		List<List<Finding>> rows = new ArrayList<>();
		for (Finding finding : findings) {
			List<Object> key = List.of(finding.code(), finding.message(), finding.accepted());
			List<Finding> group = groups.get(key);
			if (group == null || group.size() >= MOST_PLACES) {
				group = new ArrayList<>();
				groups.put(key, group);
				rows.add(group);
			}
			group.add(finding);
		}
		// a rule whose findings have different messages keeps its rows together
		Map<String, List<List<Finding>>> byCode = new LinkedHashMap<>();
		rows.forEach(row -> byCode.computeIfAbsent(row.get(0).code(), code -> new ArrayList<>()).add(row));
		return byCode.values().stream().flatMap(List::stream).toList();
	}

	private Inlines message(Finding finding) {
		Inlines message = Inlines.of(finding.message());
		return finding.accepted().isEmpty() ? message
				: message.lineBreak().plus(new Inline.Emphasis(material.say("flag.accepted", finding.accepted().get())));
	}

	/** One line for each file: the first place in full, of the others the line only. */
	private static Cell places(List<Finding> findings) {
		Map<String, Inlines> files = new LinkedHashMap<>();
		Set<SourceRef> places = new LinkedHashSet<>();
		findings.forEach(finding -> places.add(Flags.place(finding)));
		for (SourceRef place : places) {
			files.merge(place.file(), Inlines.of(place), (before, first) -> before.text(", " + place.line().orElseThrow()));
		}
		return Material.stacked(List.copyOf(files.values()));
	}
}
