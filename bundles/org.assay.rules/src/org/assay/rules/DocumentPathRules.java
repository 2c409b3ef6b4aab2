package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.DOCUMENT__FILE;

import org.assay.analysis.ProjectPath;
import org.assay.model.Document;

/**
 * Files that texts name lie in the project folder, so that a project that is handed over is complete and none reads what is not its own.
 */
final class DocumentPathRules implements RuleGroup {

	DocumentPathRules(RuleContext context) {
		// needs nothing but the documents
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R112, Document.class, this::fileMustLieInTheProject);
	}

	private void fileMustLieInTheProject(Document document, Reporter report) {
		if (document.getFile() != null) {
			ProjectPath.problem(document.getFile())
					.ifPresent(problem -> report.at(document, DOCUMENT__FILE).variant(problem.word()).with(document.getFile()));
		}
	}
}
