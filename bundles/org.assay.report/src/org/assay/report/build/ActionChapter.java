package org.assay.report.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.model.Action;
import org.assay.model.ActionStatus;
import org.assay.model.Finding;
import org.assay.model.NarrativeKind;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inlines;
import org.assay.report.document.Paragraph;
import org.assay.report.document.Section;
import org.assay.report.document.Table;

/** Recommended measures, and how far the actions on risks and findings have come. */
final class ActionChapter {

	private final Material material;
	private final List<Action> recommended;
	private final List<Action> onRisks;
	private final List<Action> onFindings;

	private ActionChapter(Material material) {
		this.material = material;
		this.recommended = List.copyOf(material.assessment().getActions());
		this.onRisks = material.analysis().risks(material.assessment()).stream().map(RiskAnalysis::risks).flatMap(List::stream)
				.map(RiskEvaluation::risk).flatMap(risk -> risk.getActions().stream()).toList();
		this.onFindings = material.assessment().getFindings().stream().map(Finding::getActions).flatMap(List::stream).toList();
	}

	static Section of(Material material) {
		return new ActionChapter(material).chapter();
	}

	private Section chapter() {
		Section.Builder chapter = Section.builder("actions", material.say("actions.heading")).lead(lead());
		chapter.addAll(material.narrative(NarrativeKind.MEASURES));
		if (!onRisks.isEmpty() || !onFindings.isEmpty()) {
			chapter.add(overview());
		}
		byGroup().forEach((group, actions) -> chapter.add(table(group.isEmpty() ? material.say("actions.caption") : group, actions)));
		if (!onFindings.isEmpty()) {
			chapter.add(table(material.say("actions.on-findings"), onFindings));
		}
		if (!onRisks.isEmpty()) {
			chapter.add(Paragraph.of(Inlines.of(material.say("actions.on-risks")).text(" ").link(material.say("annex.risks"), "#annex-risks")
					.text(".")));
		}
		return chapter.addAll(material.flags().notes(FlagTopic.ACTION)).build();
	}

	private String lead() {
		List<Action> all = all();
		if (all.isEmpty()) {
			return material.say("actions.lead.none");
		}
		int done = (int) all.stream().filter(action -> action.getStatus() == ActionStatus.DONE || action.getStatus() == ActionStatus.VERIFIED)
				.count();
		int unowned = (int) all.stream().filter(action -> Material.present(action.getOwner()).isEmpty()).count();
		String first = material.words().plural("actions.lead", all.size()) + " " + (done == 0 ? material.say("actions.lead.nothing-done")
				: material.words().plural("actions.lead.done", done));
		return unowned == 0 ? first : first + " " + (unowned == all.size() ? material.say("actions.lead.nobody")
				: material.words().plural("actions.lead.unowned", unowned));
	}

	private List<Action> all() {
		List<Action> all = new ArrayList<>(recommended);
		all.addAll(onRisks);
		all.addAll(onFindings);
		return all;
	}

	private Table overview() {
		Table.Builder table = Table.builder(material.say("actions.overview"), Column.text(material.say("actions.about")).width(28),
				Column.number(material.say("actions")).width(12), Column.number(material.say("actions.planned")).width(12),
				Column.number(material.say("actions.done")).width(12), Column.number(material.say("actions.no-status")).width(18),
				Column.number(material.say("actions.no-owner")).width(18));
		overviewRow(table, "actions.about.risks", onRisks);
		overviewRow(table, "actions.about.findings", onFindings);
		overviewRow(table, "actions.about.recommended", recommended);
		return table.build();
	}

	private void overviewRow(Table.Builder table, String key, List<Action> actions) {
		if (!actions.isEmpty()) {
			int planned = count(actions, ActionStatus.PLANNED);
			int done = count(actions, ActionStatus.DONE) + count(actions, ActionStatus.VERIFIED);
			int unowned = (int) actions.stream().filter(action -> Material.present(action.getOwner()).isEmpty()).count();
			table.row(Cell.of(material.say(key)), Cell.of(actions.size()), Cell.of(planned), Cell.of(done),
					Cell.of(count(actions, ActionStatus.UNSPECIFIED)), Cell.of(unowned));
		}
	}

	private static int count(List<Action> actions, ActionStatus status) {
		return (int) actions.stream().filter(action -> action.getStatus() == status).count();
	}

	private Map<String, List<Action>> byGroup() {
		Map<String, List<Action>> groups = new LinkedHashMap<>();
		recommended.forEach(action -> groups.computeIfAbsent(Material.isStated(action.getGroup()) ? action.getGroup() : "",
				group -> new ArrayList<>()).add(action));
		return groups;
	}

	private Table table(String caption, List<Action> actions) {
		TrimmedTable table = new TrimmedTable(material, caption, Column.text(material.say("action")).width(56),
				Column.text(material.say("owner")).width(18),
				Column.text(material.say("due")).width(13), Column.text(material.say("status")).width(13));
		for (Action action : actions) {
			Inlines text = Inlines.NONE.strong(material.names().title(action));
			Inlines written = MarkdownInlines.of(action.getText());
			table.row(Cell.of(written.isEmpty() ? text : text.lineBreak().plus(written)),
					Material.present(action.getOwner()).map(owner -> Cell.of(material.names().agent(owner)))
					.orElseGet(() -> Cell.empty(material.say("owner.none"))), material.dateCell(action.getDue()), status(action));
		}
		return table.build();
	}

	private Cell status(Action action) {
		if (action.getStatus() == ActionStatus.UNSPECIFIED) {
			return Cell.empty(material.say("not-stated"));
		}
		String word = material.words().choice(action.getStatus());
		return Cell.of(action.getDoneOn() == null ? word : word + " " + material.words().date(action.getDoneOn()));
	}
}
