package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.DOCUMENT__FILE;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
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
					.ifPresent(problem -> report.at(document, DOCUMENT__FILE).variant(problem.word())
							.fix(fix(document, problem.word())).with(document.getFile()));
		}
	}

	/** The same place is meant, only written in another way. */
	private static Optional<Fix> fix(Document document, String problem) {
		String path = switch (problem) {
			case "backslash" -> document.getFile().replace('\\', '/');
			case "dot" -> Arrays.stream(document.getFile().split("/")).filter(name -> !name.isEmpty() && !name.equals("."))
					.collect(Collectors.joining("/"));
			default -> "";
		};
		return path.isEmpty() ? Optional.empty() : Optional.of(Fix.replace(document, DOCUMENT__FILE, Written.quoted(path)).safely());
	}
}
