package org.assay.report.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.NaturalIdOrder;
import org.assay.analysis.QualifiedNames;
import org.assay.model.Assessment;
import org.assay.model.RuleSeverity;
import org.assay.report.document.Block;
import org.assay.report.document.FlagNote;
import org.assay.report.document.Inlines;
import org.assay.report.document.SourceRef;
import org.assay.rules.Finding;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleTexts;
import org.assay.rules.SourceRange;

/**
 * What the tool flagged, sorted by severity, rule and place. Findings inside other assessments than the report's are left
 * out; a report on all that a project holds leaves none out.
 */
final class Flags {

	/** From so many findings of one rule on, one note stands for all of them. */
	private static final int TOGETHER = 3;
	private static final int EXAMPLES = 6;
	private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing((Finding finding) -> finding.severity()).reversed()
			.thenComparing(Finding::code, NaturalIdOrder.IDS).thenComparing(finding -> finding.range().file())
			.thenComparing(finding -> finding.range().line()).thenComparing(finding -> finding.range().column())
			.thenComparing(Finding::message);

	private final List<Finding> findings;
	private final Wording words;
	private final RuleTexts rules;

	Flags(ReportInput input, Wording words) {
		this.words = words;
		this.rules = RuleTexts.of(words.language().tag());
		List<String> others = input.analysis().corpus().all(Assessment.class).stream()
				.filter(other -> input.assessment().filter(own -> own != other).isPresent())
				.map(QualifiedNames::nearest).toList();
		this.findings = input.findings().stream()
				.filter(finding -> others.stream().noneMatch(other -> isInside(finding.element(), other))).sorted(GRAVEST_FIRST).toList();
	}

	List<Finding> all() {
		return findings;
	}

	/** Return how many findings of a severity nobody has accepted. */
	int open(RuleSeverity severity) {
		return (int) findings.stream().filter(finding -> finding.severity() == severity && finding.accepted().isEmpty()).count();
	}

	/** Return how many findings somebody answers for. */
	int accepted() {
		return (int) findings.stream().filter(finding -> finding.accepted().isPresent()).count();
	}

	/** Return notes on the findings of a topic; many of one rule are told in one note. */
	List<Block> notes(FlagTopic topic) {
		Map<String, List<Finding>> byRule = new LinkedHashMap<>();
		findings.stream().filter(finding -> FlagTopic.of(finding.code()) == topic)
				.forEach(finding -> byRule.computeIfAbsent(key(finding), key -> new ArrayList<>()).add(finding));
		List<Block> notes = new ArrayList<>();
		byRule.values().forEach(group -> {
			if (group.size() < TOGETHER) {
				group.forEach(finding -> notes.add(note(finding)));
			} else {
				notes.add(together(group));
			}
		});
		return notes;
	}

	/** Return what a rule demands; empty for a rule that the catalogue does not have. */
	Optional<String> title(String code) {
		return rule(code).map(rules::title);
	}

	/** Return where a finding stands. */
	static SourceRef place(Finding finding) {
		SourceRange range = finding.range();
		return SourceRef.line(range.file(), range.line());
	}

	static FlagNote.Severity severity(Finding finding) {
		return switch (finding.severity()) {
		case ERROR -> FlagNote.Severity.ERROR;
		case WARNING -> FlagNote.Severity.WARNING;
		default -> FlagNote.Severity.INFO;
		};
	}

	private FlagNote note(Finding finding) {
		Inlines message = Inlines.of(finding.message());
		if (finding.accepted().isPresent()) {
			message = message.text(". ").emphasis(words.get("flag.accepted", finding.accepted().get()));
		}
		return new FlagNote(finding.code(), severity(finding), message, Optional.of(place(finding)));
	}

	private FlagNote together(List<Finding> group) {
		Finding first = group.get(0);
		List<String> examples = group.stream().map(finding -> lastName(finding.element())).filter(name -> !name.isEmpty()).distinct()
				.limit(EXAMPLES).toList();
		Inlines message = Inlines.of(words.get(first.accepted().isPresent() ? "flag.together.accepted" : "flag.together",
				title(first.code()).orElse(first.message()), words.language().number(group.size())));
		if (!examples.isEmpty()) {
			message = message.text(words.get(examples.size() < group.size() ? "flag.examples" : "flag.places")).text(" ")
					.plus(Inlines.ids(examples));
		}
		message = message.text(". ").link(words.get("flag.all"), "#" + FlagAnnex.anchor(first.code()));
		return new FlagNote(first.code(), severity(first), message, Optional.empty());
	}

	private Optional<Rule> rule(String code) {
		return RuleCatalogue.find(code);
	}

	private static String key(Finding finding) {
		return finding.code() + finding.severity() + finding.accepted().isPresent();
	}

	private static String lastName(String qualifiedName) {
		return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
	}

	private static boolean isInside(String element, String container) {
		return !container.isEmpty() && (element.equals(container) || element.startsWith(container + "."));
	}
}
