package org.assay.cli;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.dsl.loading.SourceText;
import org.assay.rules.Finding;
import org.assay.rules.SourceRange;
import org.assay.rules.TextEdit;
import org.assay.rules.TextFix;

/** The findings in a SARIF file, and the files they are in. */
final class SarifResults {

	private final List<SourceText> sources;
	private final SarifRules rules;
	private final RepositoryPaths paths;
	private final Fingerprints fingerprints;
	private final Map<String, Integer> indexes = new HashMap<>();

	SarifResults(List<SourceText> sources, SarifRules rules, RepositoryPaths paths, Fingerprints fingerprints) {
		this.sources = sources;
		this.rules = rules;
		this.paths = paths;
		this.fingerprints = fingerprints;
		sources.forEach(source -> indexes.put(source.path(), indexes.size()));
	}

	/** Return the files that were read, in their order. */
	List<Map<String, Object>> artifacts() {
		return sources.stream().map(this::artifact).toList();
	}

	private Map<String, Object> artifact(SourceText source) {
		Map<String, Object> artifact = new LinkedHashMap<>();
		artifact.put("location", location(source.path()));
		artifact.put("length", source.content().length);
		artifact.put("roles", List.of("analysisTarget"));
		artifact.put("hashes", Map.of("sha-256", sha256(source.content())));
		return artifact;
	}

	/** Return a finding. */
	Map<String, Object> result(Finding finding) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("ruleId", finding.code());
		rules.index(finding.code()).ifPresent(index -> result.put("ruleIndex", index));
		result.put("level", SarifRules.level(finding.severity()));
		result.put("message", SarifFormat.message(finding.message()));
		result.put("locations", List.of(place(finding)));
		result.put("partialFingerprints", Map.of(Fingerprints.NAME, fingerprints.next(finding)));
		result.put("suppressions", finding.accepted().map(SarifResults::suppression).map(List::of).orElse(List.of()));
		if (!finding.fixes().isEmpty()) {
			result.put("fixes", finding.fixes().stream().map(this::fix).toList());
		}
		return result;
	}

	/** Return a fix; one description for each, and one change for each file. */
	private Map<String, Object> fix(TextFix fix) {
		Map<String, List<TextEdit>> files = new LinkedHashMap<>();
		fix.edits().forEach(edit -> files.computeIfAbsent(edit.range().file(), file -> new ArrayList<>()).add(edit));
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("description", SarifFormat.message(fix.title()));
		fields.put("artifactChanges", files.entrySet().stream().map(file -> change(file.getKey(), file.getValue())).toList());
		return fields;
	}

	private Map<String, Object> change(String file, List<TextEdit> edits) {
		Map<String, Object> change = new LinkedHashMap<>();
		change.put("artifactLocation", location(file));
		change.put("replacements", edits.stream().map(SarifResults::replacement).toList());
		return change;
	}

	private static Map<String, Object> replacement(TextEdit edit) {
		Map<String, Object> replacement = new LinkedHashMap<>();
		replacement.put("deletedRegion", region(edit.range()));
		replacement.put("insertedContent", Map.of("text", edit.newText()));
		return replacement;
	}

	/** Return a finding that is a failure of the program. */
	Map<String, Object> notification(Finding finding) {
		Map<String, Object> notification = new LinkedHashMap<>();
		notification.put("associatedRule", Map.of("id", finding.code()));
		notification.put("level", "error");
		notification.put("message", SarifFormat.message(finding.message()));
		notification.put("locations", List.of(place(finding)));
		return notification;
	}

	private static Map<String, Object> suppression(String reason) {
		Map<String, Object> suppression = new LinkedHashMap<>();
		suppression.put("kind", "inSource");
		suppression.put("status", "accepted");
		suppression.put("justification", reason);
		return suppression;
	}

	private Map<String, Object> place(Finding finding) {
		Map<String, Object> physical = new LinkedHashMap<>();
		physical.put("artifactLocation", location(finding.range().file()));
		physical.put("region", region(finding.range()));
		Map<String, Object> place = new LinkedHashMap<>();
		place.put("physicalLocation", physical);
		if (!finding.element().isEmpty()) {
			place.put("logicalLocations", List.of(Map.of("fullyQualifiedName", finding.element())));
		}
		return place;
	}

	private Map<String, Object> location(String file) {
		Map<String, Object> location = new LinkedHashMap<>();
		Optional<String> path = paths.find(file);
		location.put("uri", RepositoryPaths.uri(path.orElse(file)));
		path.ifPresent(known -> location.put("uriBaseId", SarifFormat.ROOT));
		Optional.ofNullable(indexes.get(file)).ifPresent(index -> location.put("index", index));
		return location;
	}

	private static Map<String, Object> region(SourceRange range) {
		Map<String, Object> region = new LinkedHashMap<>();
		region.put("startLine", range.line());
		region.put("startColumn", range.column());
		region.put("endLine", range.endLine());
		region.put("endColumn", range.endColumn());
		return region;
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException(missing);
		}
	}
}
