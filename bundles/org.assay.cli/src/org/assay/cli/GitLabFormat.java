package org.assay.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.rules.Finding;
import org.assay.rules.RuleCatalogue;

/** Findings for the Code Quality report of GitLab. It knows no accepted findings, so these are left out. */
final class GitLabFormat implements FindingFormat {

	@Override
	public String of(Listing listing) {
		Fingerprints fingerprints = new Fingerprints();
		List<Map<String, Object>> issues = new ArrayList<>();
		for (Opened opened : listing.projects()) {
			RepositoryPaths paths = RepositoryPaths.of(opened, listing.session());
			opened.project().findings().stream().filter(finding -> finding.accepted().isEmpty())
					.forEach(finding -> issues.add(issue(finding, paths, fingerprints)));
		}
		return Json.of(issues);
	}

	private static Map<String, Object> issue(Finding finding, RepositoryPaths paths, Fingerprints fingerprints) {
		Map<String, Object> lines = new LinkedHashMap<>();
		lines.put("begin", finding.range().line());
		lines.put("end", finding.range().endLine());
		Map<String, Object> location = new LinkedHashMap<>();
		location.put("path", paths.of(finding.range().file()));
		location.put("lines", lines);
		Map<String, Object> issue = new LinkedHashMap<>();
		issue.put("description", Legible.line(finding.code() + " " + finding.message()));
		issue.put("check_name", finding.code());
		issue.put("fingerprint", fingerprints.next(finding));
		issue.put("severity", severity(finding));
		issue.put("location", location);
		return issue;
	}

	private static String severity(Finding finding) {
		if (finding.code().equals(RuleCatalogue.R00.code())) {
			return "blocker";
		}
		return switch (finding.severity()) {
			case ERROR -> "critical";
			case WARNING -> "minor";
			default -> "info";
		};
	}
}
