package org.assay.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.Summary;
import org.assay.rules.Finding;
import org.assay.rules.RuleCatalogue;

/**
 * Findings as SARIF 2.1.0, one run for each project. No path of the machine, no clock and no environment is in it, so the same input
 * gives the same bytes.
 */
final class SarifFormat implements FindingFormat {

	/** Stands for the folder of the repository; whoever reads the file knows where that is. */
	static final String ROOT = "%SRCROOT%";

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	@Override
	public String of(Listing listing) {
		Fingerprints fingerprints = new Fingerprints();
		Map<String, Object> log = new LinkedHashMap<>();
		log.put("version", "2.1.0");
		log.put("$schema", SCHEMA);
		log.put("runs", listing.projects().stream().map(opened -> run(opened, listing.session(), fingerprints)).toList());
		return Json.of(log);
	}

	private static Map<String, Object> run(Opened opened, Session session, Fingerprints fingerprints) {
		CheckedProject project = opened.project();
		RepositoryPaths paths = RepositoryPaths.of(opened, session);
		SarifRules rules = new SarifRules(new RuleNotes(project, session.language()), session);
		SarifResults results = new SarifResults(opened.files().sources(), rules, paths, fingerprints);
		Map<String, Object> run = new LinkedHashMap<>();
		run.put("tool", Map.of("driver", rules.driver()));
		run.put("language", session.language());
		// a category of its own for each project, so that the results of one do not replace those of another
		run.put("automationDetails", Map.of("id", "assay/" + RepositoryPaths.uri(paths.folder())));
		run.put("invocations", List.of(invocation(project, results)));
		run.put("columnKind", "utf16CodeUnits");
		run.put("defaultEncoding", "UTF-8");
		run.put("defaultSourceLanguage", "assay");
		run.put("originalUriBaseIds", Map.of(ROOT, Map.of("description", message(session.say("sarif.root")))));
		run.put("artifacts", results.artifacts());
		run.put("results", project.findings().stream().map(results::result).toList());
		run.put("properties", properties(project));
		return run;
	}

	/** What keeps the result from being reliable is told to people as a result and to programs as a failure of the run. */
	private static Map<String, Object> invocation(CheckedProject project, SarifResults results) {
		Map<String, Object> invocation = new LinkedHashMap<>();
		invocation.put("executionSuccessful", project.isReliable());
		List<Finding> failures = project.findings().stream().filter(finding -> finding.code().equals(RuleCatalogue.R00.code())).toList();
		if (!failures.isEmpty()) {
			invocation.put("toolExecutionNotifications", failures.stream().map(results::notification).toList());
		}
		return invocation;
	}

	private static Map<String, Object> properties(CheckedProject project) {
		Summary summary = project.summary();
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("project", project.name());
		properties.put("asOf", project.asOf());
		properties.put("errors", summary.errors());
		properties.put("warnings", summary.warnings());
		properties.put("infos", summary.infos());
		properties.put("accepted", summary.accepted());
		properties.put("elements", summary.elements());
		properties.put("rules", RuleCatalogue.all().size());
		return properties;
	}

	/** Return a message object of a text. */
	static Map<String, Object> message(String text) {
		return Map.of("text", SarifText.of(text));
	}
}
