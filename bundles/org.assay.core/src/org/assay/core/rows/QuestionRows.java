package org.assay.core.rows;

import java.util.List;
import org.assay.core.check.CheckedProject;
import org.assay.model.OpenQuestion;

/** Questions, open and answered. */
final class QuestionRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		return Row.each(project.corpus().all(OpenQuestion.class), QuestionRows::row);
	}

	private static Row row(OpenQuestion question) {
		return Row.of(question).put("kind", question.getKind()).put("status", question.getStatus())
				.put("owner", Names.qualified(question.getOwner()))
				.put("due", question.getDue()).put("about", Names.qualified(question.getAbout())).put("blocks", Names.qualified(question.getBlocks()))
				.put("answer", question.getAnswer());
	}
}
