package org.assay.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.cli.RuleNotes.Note;
import org.assay.model.RuleSeverity;

/**
 * The rules in a SARIF file: all that were applied, not only those that found something. Their help stands in the file, as their pages
 * come with the program and have no address.
 */
final class SarifRules {

	private static final String NAME = "Assay";

	private final Session session;
	private final List<Map<String, Object>> rules = new ArrayList<>();
	private final Map<String, Integer> indexes = new LinkedHashMap<>();

	SarifRules(RuleNotes notes, Session session) {
		this.session = session;
		for (Note note : notes.all()) {
			indexes.put(note.code(), rules.size());
			rules.add(descriptor(note));
		}
	}

	/** Return the component that found the results. */
	Map<String, Object> driver() {
		String version = VersionCommand.version();
		Map<String, Object> driver = new LinkedHashMap<>();
		driver.put("name", NAME);
		driver.put("version", version);
		semantic(version).ifPresent(semantic -> driver.put("semanticVersion", semantic));
		driver.put("language", session.language());
		driver.put("rules", rules);
		return driver;
	}

	/** Return the place of a rule in the list. */
	Optional<Integer> index(String code) {
		return Optional.ofNullable(indexes.get(code));
	}

	static String level(RuleSeverity severity) {
		return switch (severity) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "note";
			case OFF -> "none";
		};
	}

	/** Return the three numbers that a version begins with. */
	private static Optional<String> semantic(String version) {
		String[] parts = version.split("\\.");
		boolean isNumbered = parts.length >= 3 && List.of(parts).subList(0, 3).stream().allMatch(part -> part.matches("\\d+"));
		return isNumbered ? Optional.of(parts[0] + "." + parts[1] + "." + parts[2]) : Optional.empty();
	}

	private Map<String, Object> descriptor(Note note) {
		Map<String, Object> rule = new LinkedHashMap<>();
		rule.put("id", note.code());
		rule.put("shortDescription", SarifFormat.message(note.title()));
		if (!note.why().isEmpty()) {
			rule.put("fullDescription", SarifFormat.message(note.why()));
		}
		rule.put("defaultConfiguration", Map.of("level", level(note.severity())));
		rule.put("help", help(note));
		rule.put("properties", properties(note));
		return rule;
	}

	private Map<String, Object> help(Note note) {
		List<String> plain = new ArrayList<>();
		List<String> marked = new ArrayList<>();
		section("", note.title(), plain, marked);
		section("", note.why(), plain, marked);
		section("rule.fix", note.fix(), plain, marked);
		section("rule.source", note.source(), plain, marked);
		Map<String, Object> help = new LinkedHashMap<>();
		help.put("text", SarifText.of(String.join("\n", plain)));
		help.put("markdown", String.join("\n\n", marked).replace("{", "{{").replace("}", "}}"));
		return help;
	}

	private void section(String heading, String text, List<String> plain, List<String> marked) {
		if (!text.isEmpty()) {
			String name = heading.isEmpty() ? "" : session.say(heading);
			plain.add(name.isEmpty() ? text : name + ": " + text);
			marked.add(name.isEmpty() ? MarkdownText.paragraph(text) : "**" + name + ":** " + MarkdownText.of(text));
		}
	}

	private static Map<String, Object> properties(Note note) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("tags", List.of(note.since().isEmpty() ? "own-rule" : "assay"));
		// GitHub shows findings that are no weaknesses of security by this word
		properties.put("problem.severity", switch (note.severity()) {
			case ERROR -> "error";
			case WARNING -> "warning";
			default -> "recommendation";
		});
		if (!note.since().isEmpty()) {
			properties.put("since", note.since());
		}
		return properties;
	}
}
