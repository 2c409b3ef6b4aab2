package org.assay.dsl.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.dsl.Loaded;
import org.assay.dsl.NoLibrary;
import org.assay.dsl.Repository;
import org.assay.dsl.loading.ProjectLoader;
import org.assay.dsl.loading.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documents show as text of the language can be read; names may be unknown, since examples leave out what they do not speak of.
 */
class DocsExamplesTest {

	private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```assay( fragment)?\\n(.*?)^```$");
	private static final Set<String> SYNTAX = Set.of("R101", "R104");

	@ParameterizedTest
	@MethodSource("pages")
	void showTextThatCanBeRead(Path page) {
		List<String> problems = new ArrayList<>();
		for (String example : examples(page)) {
			SourceText source = new SourceText(page.getFileName() + ".assay", example.getBytes(StandardCharsets.UTF_8));
			ProjectLoader.create().load(List.of(source), NoLibrary.INSTANCE).problems().stream().filter(problem -> SYNTAX.contains(problem.code()))
					.forEach(problem -> problems.add(Loaded.describe(problem) + "\n" + example));
		}
		assertEquals("", String.join("\n", problems));
	}

	@Test
	void showEachTopicOfTheLanguage() {
		assertTrue(examples(Repository.path("docs/language.md")).size() >= 13);
	}

	/** README.md and the pages of docs; those of single rules show bad samples on purpose. */
	static List<Path> pages() throws IOException {
		try (Stream<Path> docs = Files.list(Repository.path("docs"))) {
			return Stream.concat(Stream.of(Repository.path("README.md")), docs.filter(file -> file.toString().endsWith(".md")).sorted()).toList();
		}
	}

	/** Return the examples of a page; lines that belong into an assessment are put into one. */
	private static List<String> examples(Path page) {
		return EXAMPLE.matcher(Repository.text(page).replace("\r\n", "\n")).results()
				.map(found -> found.group(1) == null ? found.group(2) : "assessment X {\n" + found.group(2) + "}\n").toList();
	}
}
