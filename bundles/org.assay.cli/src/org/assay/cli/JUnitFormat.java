package org.assay.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.assay.rules.Finding;
import org.assay.rules.RuleCatalogue;

/**
 * Findings as results of tests in the XML of JUnit: a suite for each file, a test for each finding. A finding at or above the severity
 * at which the check fails is a failure, an accepted one is skipped, any other is passed and tells itself in its output. A file without
 * findings is one test that is passed, so that there are results if nothing was found. Tests are named by rule and element, not by line
 * and message, because GitLab and Jenkins know a test again by its name and drop one whose name is not the only one.
 */
final class JUnitFormat implements FindingFormat {

	private static final String CLEAN = "check";

	@Override
	public String of(Listing listing) {
		List<Suite> suites = new ArrayList<>();
		listing.projects().forEach(opened -> suites.addAll(suites(opened, listing)));
		Xml xml = new Xml();
		xml.open("testsuites", "name", "Assay", "tests", sum(suites, Suite::tests), "failures", sum(suites, Suite::failures), "errors",
				sum(suites, Suite::errors));
		suites.forEach(suite -> suite.write(xml));
		return xml.close().toString();
	}

	private static int sum(List<Suite> suites, ToIntFunction<Suite> count) {
		return suites.stream().mapToInt(count).sum();
	}

	private static List<Suite> suites(Opened opened, Listing listing) {
		RepositoryPaths paths = RepositoryPaths.of(opened, listing.session());
		RuleNotes notes = new RuleNotes(opened.project(), listing.session().language());
		Map<String, List<Finding>> byFile = new LinkedHashMap<>();
		opened.files().sources().forEach(source -> byFile.put(source.path(), new ArrayList<>()));
		opened.project().findings().forEach(finding -> byFile.computeIfAbsent(finding.range().file(), file -> new ArrayList<>()).add(finding));
		List<Suite> suites = new ArrayList<>();
		byFile.forEach((file, findings) -> suites.add(new Suite(paths.of(file), findings, listing, notes)));
		return suites;
	}

	/**
	 * The findings in one file.
	 *
	 * @param path path of the file in the repository
	 */
	private record Suite(String path, List<Finding> findings, Listing listing, RuleNotes notes) {

		int tests() {
			return Math.max(1, findings.size());
		}

		int errors() {
			return (int) findings.stream().filter(Suite::isError).count();
		}

		int failures() {
			return (int) findings.stream().filter(finding -> !isError(finding) && listing.fails(finding)).count();
		}

		int skipped() {
			return (int) findings.stream().filter(finding -> finding.accepted().isPresent()).count();
		}

		/** What the program could not check is no fault of the text. */
		private static boolean isError(Finding finding) {
			return finding.code().equals(RuleCatalogue.R00.code());
		}

		void write(Xml xml) {
			xml.open("testsuite", "name", path, "tests", tests(), "failures", failures(), "errors", errors(), "skipped", skipped());
			Map<String, Integer> seen = new HashMap<>();
			for (Finding finding : findings) {
				String name = (finding.code() + " " + finding.element()).strip();
				int number = seen.merge(name, 1, Integer::sum);
				xml.open("testcase", "classname", path, "name", number == 1 ? name : name + " (" + number + ")");
				write(finding, xml);
				xml.close();
			}
			if (findings.isEmpty()) {
				xml.empty("testcase", "classname", path, "name", CLEAN);
			}
			xml.close();
		}

		private void write(Finding finding, Xml xml) {
			if (finding.accepted().isPresent()) {
				xml.leaf("skipped", text(finding) + listing.session().say("check.acceptedBecause", finding.accepted().get()));
			} else if (isError(finding) || listing.fails(finding)) {
				xml.leaf(isError(finding) ? "error" : "failure", text(finding), "type", finding.code(), "message", finding.message());
			} else {
				xml.leaf("system-out", text(finding));
			}
		}

		/** GitLab shows the text and not the message, so all is in the text. */
		private String text(Finding finding) {
			String hint = notes.fix(finding.code()).map(fix -> listing.session().say("check.hint", fix) + "\n").orElse("");
			return path + ":" + finding.range().line() + ":" + finding.range().column() + ": " + listing.session().say("severity."
					+ Severities.code(finding.severity())) + " " + finding.code() + " " + finding.message() + "\n" + hint;
		}
	}
}
