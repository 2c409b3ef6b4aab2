package org.assay.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.Summary;
import org.assay.rules.Finding;

/** Findings as the JSON document that other programs rely on. It is about one project, and its paths are relative to the folder of that. */
final class JsonFormat implements FindingFormat {

	@Override
	public String of(Listing listing) {
		return Json.of(document(listing.projects().getFirst().project()));
	}

	@Override
	public boolean takesSeveral() {
		return false;
	}

	private static Map<String, Object> document(CheckedProject project) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("formatVersion", Json.FORMAT_VERSION);
		document.put("asOf", project.asOf());
		document.put("project", project.name());
		document.put("findings", project.findings().stream().map(JsonFormat::of).toList());
		document.put("summary", of(project.summary()));
		return document;
	}

	private static Map<String, Object> of(Finding finding) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("code", finding.code());
		fields.put("severity", Severities.code(finding.severity()));
		fields.put("message", finding.message());
		fields.put("file", finding.range().file());
		fields.put("line", finding.range().line());
		fields.put("column", finding.range().column());
		fields.put("endLine", finding.range().endLine());
		fields.put("endColumn", finding.range().endColumn());
		fields.put("element", finding.element());
		fields.put("accepted", finding.accepted());
		return fields;
	}

	private static Map<String, Object> of(Summary summary) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("errors", summary.errors());
		fields.put("warnings", summary.warnings());
		fields.put("infos", summary.infos());
		fields.put("accepted", summary.accepted());
		fields.put("files", summary.files());
		fields.put("elements", summary.elements());
		fields.put("known", summary.known());
		fields.put("gone", summary.gone());
		fields.put("omitted", summary.omitted());
		return fields;
	}
}
