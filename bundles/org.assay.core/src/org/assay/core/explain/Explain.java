package org.assay.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.QualifiedNames;
import org.assay.analysis.Reference;
import org.assay.core.Wording;
import org.assay.core.check.CheckedProject;
import org.assay.core.explain.Explanation.Line;
import org.assay.dsl.loading.Places;
import org.assay.model.CustomRule;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.Requirement;
import org.assay.model.Risk;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;
import org.assay.rules.Finding;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleTexts;
import org.eclipse.emf.ecore.EClass;

/** Explains rules and elements. */
public final class Explain {

	private static final int MOST = 20;
	/** Whoever only glances at an element wants to know how it is, not how it is for each of a thousand services. */
	private static final int MOST_AT_A_GLANCE = 4;

	private final Analysis analysis;
	private final Optional<List<Finding>> found;
	private final Wording words;

	private Explain(Analysis analysis, Optional<List<Finding>> found, Wording words) {
		this.analysis = analysis;
		this.found = found;
		this.words = words;
	}

	/** What was found under a name. */
	public sealed interface Answer {

		/** One or several elements that bear the very name. */
		record Found(List<Explanation> explanations) implements Answer {
			public Found {
				explanations = List.copyOf(explanations);
			}
		}

		/** Several elements whose names end so; one of the lines has to be asked for. */
		record Ambiguous(List<Line> meanings) implements Answer {
			public Ambiguous {
				meanings = List.copyOf(meanings);
			}
		}

		/** Nothing of the name; the name probably meant, if there is one. */
		record Unknown(Optional<String> similar) implements Answer {
			public Unknown {
				Objects.requireNonNull(similar);
			}
		}
	}

	/** Explain a rule of the product by its code; empty if there is none of the code. */
	public static Optional<Explanation> rule(String code, String language) {
		Wording words = words(language);
		return RuleCatalogue.find(code.toUpperCase(Locale.ROOT)).map(rule -> rule(rule, RuleTexts.of(language), words));
	}

	/**
	 * Explain an element of a project or of the library that it uses.
	 *
	 * @param name qualified name, or the last parts of one
	 * @param language BCP 47 tag
	 */
	public static Answer name(String name, CheckedProject project, String language) {
		NameSearch search = new NameSearch(project.corpus());
		List<NamedElement> found = search.find(name);
		if (found.isEmpty()) {
			return new Answer.Unknown(search.similar(name));
		}
		Explain explain = new Explain(project.analysis(), Optional.of(project.findings()), words(language));
		boolean ambiguous = found.stream().map(QualifiedNames::of).distinct().count() > 1;
		return ambiguous ? new Answer.Ambiguous(found.stream().map(explain::meaning).toList())
				: new Answer.Found(found.stream().map(explain::element).toList());
	}

	/**
	 * Explain what is derived for an element, and why: the lines that {@link #name} says of it, without the element itself, what was found
	 * and where it is
	 * used. What is derived for many elements, as a requirement is for services, is explained for the first of them.
	 *
	 * @param language BCP 47 tag
	 * @return no lines if nothing is derived for elements of its kind
	 */
	public static Explanation derived(NamedElement element, Analysis analysis, String language) {
		Explain explain = new Explain(analysis, Optional.empty(), words(language));
		Trace trace = explain.trace(MOST_AT_A_GLANCE);
		explain.derived(element, trace);
		return trace.explanation();
	}

	/** Return what elements of a kind are called.
	 * @param language BCP 47 tag */
	public static String kind(EClass kind, String language) {
		return kind(kind, words(language));
	}

	private static String kind(EClass kind, Wording words) {
		return words.find("kind." + kind.getName()).orElse(kind.getName());
	}

	private static Wording words(String language) {
		return Wording.isSwedish(language) ? Swedish.WORDS : English.WORDS;
	}

	private static final class Swedish {
		private static final Wording WORDS = Wording.of(Explain.class, "explain", "sv");
	}

	private static final class English {
		private static final Wording WORDS = Wording.of(Explain.class, "explain", "en");
	}

	private Trace trace(int mostSubjects) {
		return new Trace(analysis, found, words, mostSubjects);
	}

	private static Explanation rule(Rule rule, RuleTexts texts, Wording words) {
		List<Line> lines = new ArrayList<>();
		String severities = String.join(", ", rule.severities().stream().map(severity -> words.say("severity." + severity.getLiteral())).toList()
				.reversed());
		lines.add(line(0, words.say("rule.title", rule.code(), severities, texts.title(rule))));
		lines.add(line(1, words.say("rule.why", texts.why(rule))));
		lines.add(line(1, words.say("rule.fix", texts.fix(rule))));
		lines.add(line(1, words.say("rule.source", rule.source(), rule.since())));
		lines.add(line(1, words.say("rule.page", "docs/rules/" + rule.code() + ".md")));
		return new Explanation(lines);
	}

	private static Line line(int depth, String text) {
		return new Line(depth, text, Optional.empty());
	}

	private Line meaning(NamedElement element) {
		return new Line(1, words.say("meaning", QualifiedNames.nearest(element), kindOf(element)), Optional.of(Places.of(element, null, 0)));
	}

	private Explanation element(NamedElement element) {
		Trace trace = trace(Integer.MAX_VALUE);
		String title = element.getTitle() == null ? "" : " \"" + element.getTitle() + "\"";
		trace.sayAt(element, "element", kindOf(element), QualifiedNames.nearest(element), title);
		trace.below(() -> {
			derived(element, trace);
			findings(element, trace);
			uses(element, trace);
		});
		return trace.explanation();
	}

	private String kindOf(NamedElement element) {
		return kind(element.eClass(), words);
	}

	private void derived(NamedElement element, Trace trace) {
		switch (element) {
			case InformationSet information -> new LevelTrace(trace).explain(analysis.classification(information));
			case ServiceInstance service -> new LevelTrace(trace).explain(analysis.classification(service));
			case Requirement requirement -> new RequirementTrace(trace).explain(requirement);
			case Risk risk -> new RiskTrace(trace).explain(risk);
			case Verdict verdict -> new VerdictTrace(trace).explain(verdict);
			case CustomRule rule -> new OwnRuleTrace(trace).explain(rule);
			default -> {
				// what is typed needs no explanation
			}
		}
	}

	private void findings(NamedElement element, Trace trace) {
		String name = QualifiedNames.nearest(element);
		List<Finding> findings = found.orElse(List.of()).stream().filter(finding -> finding.element().equals(name)).toList();
		if (findings.isEmpty()) {
			return;
		}
		trace.say("findings", findings.size());
		trace.below(() -> findings.stream().limit(MOST).forEach(finding -> trace.sayAt(finding.range(), "finding", finding.code(),
				words.say("severity." + finding.severity().getLiteral()), finding.message())));
	}

	private void uses(NamedElement element, Trace trace) {
		List<Reference> uses = analysis.corpus().references().to(element).stream().filter(use -> analysis.corpus().isOwn(use.source())).toList();
		if (uses.isEmpty()) {
			trace.say("uses.none");
			return;
		}
		trace.say("uses", uses.size());
		trace.below(() -> {
			uses.stream().limit(MOST).forEach(use -> trace.sayAt(Places.of(use.source(), use.feature(), use.index()), "use",
					QualifiedNames.nearest(use.source())));
			if (uses.size() > MOST) {
				trace.say("uses.more", uses.size() - MOST);
			}
		});
	}
}
