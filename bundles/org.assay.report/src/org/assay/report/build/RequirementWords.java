package org.assay.report.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.requirement.Because;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.model.Comparison;
import org.assay.model.Control;
import org.assay.model.ControlReference;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementStatus;
import org.assay.report.document.Badge;
import org.assay.report.document.Cell;
import org.assay.report.document.Inline;
import org.assay.report.document.Inlines;

/** Rows of requirement lists in words: why a row is there, and how far it is met. */
final class RequirementWords {

	private final Material material;
	private final ExpressionWords expressions;
	private final EvidenceWords evidence;

	RequirementWords(Material material) {
		this.material = material;
		this.expressions = new ExpressionWords(material);
		this.evidence = new EvidenceWords(material);
	}

	Badge status(RequirementStatus status) {
		String name = material.words().choice(status);
		return switch (status) {
		case MET -> Badge.positive(name);
		case PARTLY -> Badge.conditional(name);
		case NOT_MET -> Badge.negative(name);
		case NOT_APPLICABLE -> Badge.neutral(name);
		case NOT_ASSESSED -> Badge.unassessed(name);
		};
	}

	/** Return the status with what it rests on, or that it is not assessed. */
	Cell fulfilment(RequirementRow row) {
		if (row.status() == RequirementStatus.NOT_ASSESSED) {
			return Cell.empty(material.say("not-assessed"));
		}
		List<Inlines> lines = new ArrayList<>();
		lines.add(Inlines.of(status(row.status())));
		row.answer().map(RequirementAnswer::getHow).map(MarkdownInlines::of).filter(how -> !how.isEmpty()).ifPresent(lines::add);
		row.evidence().forEach(source -> lines.add(evidence.line(source).text(", " + evidence.strength(source))));
		row.expired().forEach(document -> lines.add(Inlines.NONE.strong(material.say("evidence.expired", material.names().title(document)))));
		row.lastDone().ifPresent(date -> lines.add(Inlines.of(material.say("requirement.last-done", material.words().date(date)))));
		row.dueNext().ifPresent(date -> lines.add(Inlines.of(material.say(row.isOverdue(material.asOf()) ? "requirement.overdue"
				: "requirement.due-next", material.words().date(date)))));
		return Material.stacked(lines);
	}

	Cell controls(RequirementRow row) {
		List<Inlines> lines = row.requirement().getControls().stream().map(ControlReference::getControl)
				.filter(control -> control != null && !control.eIsProxy()).map(Control::getName).map(id -> Inlines.NONE.id(id)).toList();
		return Material.stacked(lines, material.say("not-stated"));
	}

	/** Return title and text, with how often the requirement recurs. */
	Inlines text(RequirementRow row) {
		Inlines text = Inlines.NONE.strong(material.names().title(row.requirement()));
		Inlines gist = MarkdownInlines.of(row.requirement().getText());
		text = gist.isEmpty() ? text : text.lineBreak().plus(gist);
		return row.requirement().getInterval() == null ? text
				: text.text(" ").plus(new Inline.Emphasis(material.say("requirement.recurs",
				material.words().interval(row.requirement().getInterval()))));
	}

	/** Return why the row is in the list; aspects with the same comparison are told together. */
	Cell because(RequirementRow row) {
		Map<String, List<String>> aspects = new LinkedHashMap<>();
		List<Inlines> others = new ArrayList<>();
		for (Because because : row.derived().because()) {
			switch (because) {
			case Because.ByLevel level -> aspects.computeIfAbsent(comparison(level.comparison().comparison()), key -> new ArrayList<>())
					.add(material.names().inSentence(level.level().aspect()));
			case Because.UnknownLevel unknown -> others.add(unknown(unknown, others.isEmpty()));
			case Because.Always always -> others.add(Inlines.of(material.say("because.always")));
			case Because.ByCondition condition -> others.add(Inlines.of(expressions.of(row.requirement().getCondition())));
			case Because.ByLaw law -> others.add(Inlines.of(material.say("because.law", material.names().title(law.law()))));
			case Because.NotEvaluable failure -> others.add(Inlines.of(Badge.unassessed(material.say("because.not-evaluable"))));
			case Because.NothingStated nothing -> others.add(Inlines.of(Badge.unassessed(material.say("because.nothing-stated"))));
			}
		}
		List<Inlines> lines = new ArrayList<>();
		aspects.forEach((comparison, names) -> lines.add(Inlines.of(Wording.sentence(comparison) + ": " + material.words().list(names))));
		lines.addAll(others);
		return Material.stacked(lines, material.say("not-stated"));
	}

	/** The aspect stands on the left in all catalogues; the other way round the whole comparison is shown. */
	private String comparison(Comparison comparison) {
		return (material.say("operator.bare." + comparison.getOperator().getName()) + " " + expressions.of(comparison.getRight())).strip();
	}

	private Inlines unknown(Because.UnknownLevel unknown, boolean first) {
		String doubt = material.say("because.doubt." + unknown.doubt().name(), material.names().inSentence(unknown.level().aspect()));
		return first ? Inlines.of(Badge.unassessed(material.say("because.unknown"))).lineBreak().text(doubt) : Inlines.of(doubt);
	}
}
