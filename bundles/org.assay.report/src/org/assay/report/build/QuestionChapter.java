package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.ItemStatus;
import org.assay.model.OpenQuestion;
import org.assay.model.QuestionKind;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inlines;
import org.assay.report.document.Section;
import org.assay.report.document.Table;

/** Questions nobody has answered yet, and those that have been answered. */
final class QuestionChapter {

	private final Material material;
	private final List<OpenQuestion> questions;

	private QuestionChapter(Material material) {
		this.material = material;
		this.questions = List.copyOf(material.assessment().getQuestions());
	}

	static Section of(Material material) {
		return new QuestionChapter(material).chapter();
	}

	private Section chapter() {
		Section.Builder chapter = Section.builder("questions", material.say("questions.heading")).lead(lead());
		if (!questions.isEmpty()) {
			chapter.add(table());
		}
		return chapter.build();
	}

	private String lead() {
		List<OpenQuestion> open = questions.stream().filter(question -> question.getStatus() == ItemStatus.OPEN).toList();
		if (open.isEmpty()) {
			return material.say(questions.isEmpty() ? "questions.lead.none" : "questions.lead.all-answered");
		}
		int unowned = (int) open.stream().filter(question -> Material.present(question.getOwner()).isEmpty()).count();
		String first = material.words().plural("questions.lead", open.size());
		return unowned == 0 ? first : first + " " + (unowned == open.size() ? material.say("questions.lead.nobody")
				: material.words().plural("questions.lead.unowned", unowned));
	}

	private Table table() {
		TrimmedTable table = new TrimmedTable(material, material.say("questions.caption"), Column.text(material.say("question")).width(46),
				Column.text(material.say("kind")).width(17), Column.text(material.say("questions.blocks")).width(18),
				Column.text(material.say("owner-and-status")).width(19));
		for (OpenQuestion question : questions) {
			Inlines text = Inlines.NONE.strong(material.names().title(question));
			Inlines written = MarkdownInlines.of(question.getText());
			text = written.isEmpty() ? text : text.lineBreak().plus(written);
			Inlines answer = MarkdownInlines.of(question.getAnswer());
			table.row(Cell.of(answer.isEmpty() ? text : text.lineBreak().strong(material.say("questions.answer")).text(" ").plus(answer)),
					question.getKind() == QuestionKind.UNSPECIFIED ? Cell.empty(material.say("not-stated"))
							: Cell.of(material.words().choice(question.getKind())), blocks(question), owner(question));
		}
		return table.build();
	}

	private Cell blocks(OpenQuestion question) {
		List<Inlines> lines = Material.present(question.getBlocks()).stream().map(verdict -> Inlines.of(material.names().title(verdict)))
				.toList();
		return Material.stacked(lines, material.say("questions.blocks.none"));
	}

	private Cell owner(OpenQuestion question) {
		List<Inlines> lines = new ArrayList<>();
		Material.present(question.getOwner()).ifPresent(owner -> lines.add(Inlines.of(material.names().agent(owner))));
		if (question.getDue() != null) {
			lines.add(Inlines.of(material.say("by-date", material.words().date(question.getDue()))));
		}
		if (question.getStatus() == ItemStatus.CLOSED) {
			lines.add(Inlines.of(material.words().choice(question.getStatus())));
		}
		return Material.stacked(lines, material.say("owner.none"));
	}
}
