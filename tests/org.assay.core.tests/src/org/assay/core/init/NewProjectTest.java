package org.assay.core.init;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.files.OutputFile;
import org.assay.model.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** New projects: names in their three shapes, and texts that bear any of them. */
class NewProjectTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			Digital tillsyn       | Digital tillsyn    | DigitalTillsyn    | digital-tillsyn
			Måltider i skolan     | Måltider i skolan  | MåltiderISkolan   | måltider-i-skolan
			e-tjänst              | e-tjänst           | ETjänst           | e-tjänst
			2026 års bedömning    | 2026 års bedömning | Project2026ÅrsBedömning | project-2026-års-bedömning
			a.b/c\\d              | a.b/c\\d           | ABCD              | a-b-c-d
			!!!                   | !!!                | Project           | project
			日本語                | 日本語             | Project           | project
			-rf                   | -rf                | Rf                | rf
			""")
	void aNameHasThreeShapes(String name, String title, String id, String packageName) {
		assertEquals(Optional.of(new ProjectName(title, id, packageName)), ProjectName.of(name));
	}

	@Test
	void aTitleIsOneLineOfCharactersThatAreSeen() {
		assertEquals("a b c d e f é", ProjectName.of(" a\nb\tc\u001Bd\u202Ee\uD800f  e\u0301 ").orElseThrow().title());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "   ", "\u0000\u001B\u202E", "\uD800"})
	void whatCannotBeSeenIsNoName(String name) {
		assertEquals(Optional.empty(), ProjectName.of(name));
		assertEquals(Optional.empty(), ProjectName.of("x".repeat(121)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Måltider", "x\" } organisation Evil { } //", "back\\slash\\", "\"\"\"", "\\\"", "<script>alert(1)</script>",
			"${HOME} $(id) `id` %s {0} @title@ $1", "package", "std", "because", "on", "true", "123", "*/ /* //", "AssayProject \"Assay project\"",
					"2026-11-21"})
	void noNameEndsTheTextThatItStandsIn(String name) throws CannotDo {
		NewProject.Made made = make(Template.KOMMUN, Pipeline.GITHUB, name, "sv", DAY.plusDays(40));
		Project project = made.checked().corpus().project().orElseThrow();

		assertEquals(1, made.checked().corpus().all(Project.class).size());
		assertEquals(55, made.checked().summary().elements(), "the name adds no element");
		assertEquals(name, project.getTitle());
		assertEquals(1, text(made, "README.md").lines().filter(line -> line.startsWith("# ")).count());
		assertFalse(text(made, "README.md").contains("<script>"), text(made, "README.md"));
	}

	@ParameterizedTest
	@EnumSource(Template.class)
	void everyTemplateHasNothingToFindOnTheDayItBegins(Template template) throws CannotDo {
		for (String language : List.of("sv", "en")) {
			for (LocalDate day : List.of(DAY, LocalDate.of(2026, 12, 31), LocalDate.of(2028, 2, 29))) {
				NewProject.Made made = make(template, Pipeline.NONE, "Demo", language, day);
				assertTrue(made.checked().findings().stream().allMatch(finding -> finding.accepted().isPresent()),
						() -> made.checked().findings().toString());
				assertEquals(language, made.checked().language());
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Template.class)
	void theTextsOfTheResourcesAreTheTextsOfTheirDay(Template template) throws Exception {
		for (String language : List.of("sv", "en")) {
			NewProject.Made made = make(template, Pipeline.NONE, "Assay project", language, DAY);
			for (String text : template.texts()) {
				try (var stream = NewProject.class.getResourceAsStream(language + "/" + template.folder() + "/" + text)) {
					String resource = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
					assertEquals(resource.replace("package assayproject\n", "package assay-project\n"), text(made, text),
							"formatted, and no date has moved");
				}
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Pipeline.class)
	void noFileKeepsAMarkOrDependsOnTheName(Pipeline pipeline) throws CannotDo {
		for (String language : List.of("sv", "en")) {
			NewProject.Made made = make(Template.MINIMAL, pipeline, "Demo", language, DAY);
			NewProject.Made other = make(Template.MINIMAL, pipeline, "Other", language, DAY);
			for (int index = 0; index < made.files().size(); index++) {
				OutputFile file = made.files().get(index);
				assertFalse(new String(file.content(), StandardCharsets.UTF_8).matches("(?s).*@[a-z.]+@.*"), file.path());
				if (!file.path().equals("README.md") && !file.path().endsWith(".assay")) {
					assertArrayEquals(file.content(), other.files().get(index).content(), file.path());
				}
			}
		}
	}

	@Test
	void refusesWhatWouldNotPassTheCheck() {
		assertThrows(CannotDo.class, () -> make(Template.MINIMAL, Pipeline.NONE, "19121212-1212", "sv", DAY));
		assertThrows(CannotDo.class, () -> make(Template.MINIMAL, Pipeline.NONE, "Demo", "sv", LocalDate.MAX));
	}

	private static NewProject.Made make(Template template, Pipeline pipeline, String name, String language, LocalDate day) throws CannotDo {
		return NewProject.make(template, pipeline, ProjectName.of(name).orElseThrow(), language, day);
	}

	private static String text(NewProject.Made made, String path) {
		return made.files().stream().filter(file -> file.path().equals(path)).map(file -> new String(file.content(), StandardCharsets.UTF_8))
				.findFirst().orElseThrow();
	}
}
