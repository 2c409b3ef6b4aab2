package org.assay.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.Summary;
import org.assay.rules.Finding;
import org.assay.rules.SourceRange;
import org.assay.rules.TextEdit;
import org.assay.rules.TextFix;

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
		put(finding.range(), fields);
		fields.put("element", finding.element());
		fields.put("accepted", finding.accepted());
		fields.put("fixes", finding.fixes().stream().map(JsonFormat::of).toList());
		return fields;
	}

	private static Map<String, Object> of(TextFix fix) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("title", fix.title());
		fields.put("safe", fix.safe());
		fields.put("edits", fix.edits().stream().map(JsonFormat::of).toList());
		return fields;
	}

	private static Map<String, Object> of(TextEdit edit) {
		Map<String, Object> fields = new LinkedHashMap<>();
		put(edit.range(), fields);
		fields.put("newText", edit.newText());
		return fields;
	}

	private static void put(SourceRange range, Map<String, Object> fields) {
		fields.put("file", range.file());
		fields.put("line", range.line());
		fields.put("column", range.column());
		fields.put("endLine", range.endLine());
		fields.put("endColumn", range.endColumn());
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
