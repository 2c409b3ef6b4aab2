package org.assay.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.core.check.CheckedProject;
import org.assay.model.CustomRule;
import org.assay.model.RuleSeverity;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleTexts;

/** What there is to say about the rules that were applied to a project: those of the catalogue, then the project's own. */
final class RuleNotes {

	private final Map<String, Note> notes = new LinkedHashMap<>();

	/**
	 * What there is to say about a rule.
	 *
	 * @param title what it demands
	 * @param why why it exists; empty if nobody says
	 * @param fix how to fix what it finds; empty if nobody says
	 * @param since version of Assay that has it for the first time; empty for an own rule
	 * @param source law, standard or case that it comes from; empty for an own rule
	 */
	record Note(String code, RuleSeverity severity, String title, String why, String fix, String since, String source) {
	}

	RuleNotes(CheckedProject project, String language) {
		RuleTexts texts = RuleTexts.of(language);
		RuleCatalogue.all().forEach(rule -> notes.put(rule.code(), note(rule, texts)));
		project.corpus().all(CustomRule.class).stream().filter(rule -> rule.getName() != null)
				.forEach(rule -> notes.putIfAbsent(rule.getName(), note(rule)));
	}

	List<Note> all() {
		return List.copyOf(notes.values());
	}

	Optional<Note> find(String code) {
		return Optional.ofNullable(notes.get(code));
	}

	/** Return what a rule demands; empty if nobody says. */
	String title(String code) {
		return find(code).map(Note::title).orElse("");
	}

	/** Return how to fix what a rule finds; empty if nobody says. */
	Optional<String> fix(String code) {
		return find(code).map(Note::fix).filter(fix -> !fix.isEmpty());
	}

	private static Note note(Rule rule, RuleTexts texts) {
		return new Note(rule.code(), rule.severity(), texts.title(rule), texts.why(rule), texts.fix(rule), rule.since(), rule.source());
	}

	private static Note note(CustomRule rule) {
		return new Note(rule.getName(), rule.getSeverity(), plain(rule.getTitle()), plain(rule.getReason()), plain(rule.getFix()), "", "");
	}

	private static String plain(String text) {
		return text == null ? "" : text.strip();
	}
}
