package org.assay.dsl.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.Repository;
import org.assay.dsl.services.AssayGrammarAccess;
import org.junit.jupiter.api.Test;

/** The appendix of docs/language.md is what grammar and model say; -Dgolden.update=true writes it anew. */
class LanguageReferenceTest {

	private static final Path PAGE = Repository.path("docs/language.md");
	private static final String BEGIN = "<!-- generated: syntax -->\n";
	private static final String END = "<!-- end -->";

	@Test
	void showsTheSyntaxOfGrammarAndModel() throws IOException {
		String page = Repository.text(PAGE);
		int from = page.indexOf(BEGIN);
		int to = page.indexOf(END);
		assertTrue(from >= 0 && to > from, "the marks of the appendix are missing in " + PAGE);
		String expected = page.substring(0, from + BEGIN.length()) + appendix() + page.substring(to);
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(PAGE, expected);
		} else {
			assertEquals(expected, page, "run the test with -Dgolden.update=true");
		}
	}

	@Test
	void linksToItsHeadings() {
		List<String> anchors = matches("(?m)^#+ (.*)$", Repository.text(PAGE)).stream().map(Headings::anchor).toList();
		assertEquals(anchors.size(), new TreeSet<>(anchors).size(), "each heading is there once");
		List<String> targets = new ArrayList<>(matches("\\]\\(#([^)]*)\\)", Repository.text(PAGE)));
		assertTrue(targets.size() > 100);
		targets.removeAll(anchors);
		assertEquals(List.of(), targets);
	}

	private static List<String> matches(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
	}

	private static String appendix() {
		AssayGrammarAccess grammar = AssayLanguage.injector().getInstance(AssayGrammarAccess.class);
		return LanguageAppendix.of(grammar.getGrammar(), MetamodelTexts.read(Repository.path("bundles/org.assay.model/model/assay.ecore")));
	}
}
