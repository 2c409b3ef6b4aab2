package org.assay.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleTexts;
import org.junit.jupiter.api.Test;

/** The page that says which rules offer fixes holds what they offer for their samples and in the cases of {@link FixCasesTest}. */
class FixPageTest {

	private static final RuleTexts TEXTS = RuleTexts.of("en");

	@Test
	void pageIsUpToDate() throws IOException {
		String repository = System.getProperty("assay.repository");
		assumeTrue(repository != null, "the page is not part of the bundle");
		Path page = Path.of(repository, "docs/fixes.md");
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(page, page());
		}
		assertEquals(page(), Files.readString(page));
	}

	private static String page() throws IOException {
		Map<String, List<Offered>> offered = new TreeMap<>();
		Stream.concat(OfferedFixesTest.samples().stream().map(OfferedFixesTest.Sample::offered), FixCasesTest.cases().stream()
				.map(FixCasesTest.Case::offered))
				.forEach(each -> offered.computeIfAbsent(each.finding().code(), code -> new ArrayList<>()).add(each));
		String rows = RuleCatalogue.all().stream().filter(rule -> offered.containsKey(rule.code()))
				.map(rule -> row(rule, offered.get(rule.code()))).collect(Collectors.joining());
		String none = RuleCatalogue.all().stream().map(Rule::code).filter(code -> !offered.containsKey(code)).collect(Collectors.joining(", "));
		return """
				# Fixes

				Many findings offer one or several changes of the text each of which takes the finding away, the preferred one first. Editors offer them where
				the finding stands; `assay check --format json` and `--format sarif` list them with the places they change. A fix leaves all else as
				it is written: comments, layout and line ends.

				A fix is *safe* if it needs no judgement, because the text can only mean one thing: a misspelt name with one candidate, a date with a digit too
				few, a value that is stated twice in the same words. `assay check --fix` applies the safe ones, and nothing else does. All others are only
				offered: whether a level is raised or a verdict narrowed is for somebody to decide who answers for it. A fix that names a role is offered if the
				project has one role only.

				The table shows what is offered for the samples of the rules and for the cases that are tested. %d of %d rules offer fixes.

				| rule | demands | fixes, such as | safe |
				|---|---|---|---|
				%s
				No fix is obvious for the others: %s.
				""".formatted(offered.size(), RuleCatalogue.all().size(), rows, none);
	}

	private static String row(Rule rule, Collection<Offered> offered) {
		Set<String> titles = offered.stream().map(each -> code(each.fix().title())).collect(Collectors.toCollection(LinkedHashSet::new));
		long safe = offered.stream().filter(each -> each.fix().safe()).count();
		return "| [%1$s](rules/%1$s.md) | %2$s | %3$s | %4$s |\n".formatted(rule.code(), TEXTS.title(rule), String.join("; ", titles),
				safe == 0 ? "no" : safe == offered.size() ? "yes" : "some");
	}

	private static String code(String title) {
		return "`" + title.replace("|", "\\|").replace("`", "'") + "`";
	}
}
