package org.assay.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.core.CannotDo;
import org.assay.core.check.Check;
import org.assay.core.check.Stopwatch;
import org.assay.core.project.UsedProjects.Place;
import org.assay.core.project.UsedProjects.Used;
import org.assay.dsl.loading.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other projects are read inside of the repository, or where whoever asks says so, and nowhere else. */
final class UsedProjectsTest {

	@TempDir
	Path root;

	private ProjectFolder project;

	@BeforeEach
	void makeProjects() throws Exception {
		Files.createDirectories(root.resolve("repository/.git"));
		make("repository/own", "own");
		make("repository/other", "other");
		make("elsewhere", "elsewhere");
		project = ProjectFolder.find(root.resolve("repository/own"));
	}

	private void make(String folder, String name) throws IOException {
		Files.createDirectories(root.resolve(folder));
		Files.writeString(root.resolve(folder).resolve("project.assay"), "package " + name + "\nproject P \"P\"\n");
	}

	private List<String> read(String location, String... permitted) throws CannotDo {
		List<Path> paths = List.of(permitted).stream().map(root::resolve).toList();
		List<Place> places = location.isEmpty() ? List.of() : List.of(new Place(location, Optional.empty()));
		return UsedProjects.of(project, paths).read(places).stream().map(Used::sources).flatMap(List::stream).map(SourceText::content)
				.map(content -> new String(content).lines().findFirst().orElse("")).toList();
	}

	private String refusal(String location) {
		return assertThrows(CannotDo.class, () -> read(location)).failure().key();
	}

	@Test
	void aProjectOfTheSameRepositoryIsRead() throws CannotDo {
		assertEquals(List.of("package other"), read("../other"));
		assertEquals(List.of("package other"), read("../own/./../other"));
	}

	@Test
	void aProjectElsewhereIsReadOnlyIfWhoeverAsksNamesIt() throws CannotDo {
		assertEquals("uses.outside", refusal("../../elsewhere"));
		assertEquals(List.of("package elsewhere"), read("../../elsewhere", "elsewhere"));
		assertEquals(List.of("package elsewhere"), read("", "elsewhere"));
		assertEquals(List.of("package other", "package elsewhere"), read("../other", "elsewhere"));
	}

	@Test
	void aLinkDoesNotLeadOutOfTheRepository() throws IOException {
		Files.createSymbolicLink(root.resolve("repository/link"), root.resolve("elsewhere"));

		assertEquals("uses.outside", refusal("../link"));
	}

	@Test
	void withoutARepositoryNothingBesideTheProjectIsRead() throws Exception {
		Files.delete(root.resolve("repository/.git"));

		assertEquals("uses.outside", refusal("../other"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"/etc", "", "..\\other", "a\0b"})
	void onlyARelativePathNamesAProject(String location) {
		List<Place> places = List.of(new Place(location, Optional.empty()));

		assertEquals("uses.path", assertThrows(CannotDo.class, () -> UsedProjects.of(project).read(places)).failure().key());
	}

	@ParameterizedTest
	@ValueSource(strings = {".", "../own"})
	void theProjectItselfIsNoOther(String location) {
		assertEquals("uses.own", refusal(location));
	}

	@Test
	void aFolderHasToBeThereAndToHoldAProject() throws IOException {
		Files.createDirectories(root.resolve("repository/empty"));

		assertEquals("path.missing", refusal("../missing"));
		assertEquals("project.none", refusal("../empty"));
	}

	private void write(String file, String text) throws IOException {
		Files.createDirectories(root.resolve(file).getParent());
		Files.writeString(root.resolve(file), text);
	}

	/** Return what is found in the project, each as file, line, code and message. */
	private List<String> findings() throws CannotDo {
		return Check.read(project.read().sources(), project.used(), LocalDate.of(2026, 1, 1), "en", Check.Evidence.UNSEEN, new Stopwatch())
				.gaps().stream().map(finding -> finding.range().file() + ":" + finding.range().line() + " " + finding.code() + " " + finding.message()).toList();
	}

	@Test
	void namesOfAProjectThatIsUsedCanBeImported() throws Exception {
		write("repository/other/guide.assay", "package other published\ndocument Guide \"Guide\"\n");
		write("repository/own/project.assay", "package own\nimport other.*\nproject P \"P\" { uses \"../other\" }\n"
				+ "claim C \"C\" { evidence Guide }\n");

		assertEquals(List.of(), findings());
	}

	@Test
	void whyAProjectIsNotReadIsTold() throws Exception {
		Files.createDirectories(root.resolve("repository/empty"));
		Files.createSymbolicLink(root.resolve("repository/link"), root.resolve("elsewhere"));
		write("repository/own/project.assay", """
				package own
				import other.*
				project P "P" {
				    uses "../../elsewhere"
				    uses "../missing"
				    uses "../empty"
				    uses "../own"
				    uses "../link"
				    uses "../other" at "0123456789"
				    uses "/etc"
				}
				""");

		assertEquals(List.of("project.assay:4 R125 ../../elsewhere lies outside of the repository of this project, so that it is not read",
				"project.assay:5 R125 ../missing is not there", "project.assay:6 R125 ../empty holds no project",
				"project.assay:7 R125 ../own lies in the folder of this project itself",
				"project.assay:8 R125 ../link lies outside of the repository of this project, so that it is not read",
				"project.assay:9 R125 ../other cannot be read as of 0123456789; a commit of its repository is expected",
				"project.assay:10 R125 \"/etc\" is no relative path with forward slashes to the folder of another project"), findings());
	}

	@Test
	void whatAProjectUsesThatIsUsedIsConfinedAsWell() throws Exception {
		write("repository/own/project.assay", "package own\nimport other.*\nproject P \"P\" { uses \"../other\" }\n");
		write("repository/other/project.assay", "package other published\nimport elsewhere.*\nproject P \"P\" { uses \"../../elsewhere\" }\n");

		assertEquals(List.of("project.assay:3 R125 ../other → ../../elsewhere lies outside of the repository of this project, so that it is not read"),
				findings());
	}

	@Test
	void projectsThatUseEachOtherAreACircle() throws Exception {
		write("repository/own/project.assay", "package own published\nimport other.*\nproject P \"P\" { uses \"../other\" }\n");
		write("repository/other/project.assay", "package other published\nimport own.*\nproject P \"P\" { uses \"../own/../own\" }\n");

		assertEquals(List.of("project.assay:3 R125 ../other → ../own/../own leads back to a project on the way; "
				+ "projects that use each other in a circle are not read"), findings());
	}

	@Test
	void nothingIsWrittenWhereAProjectIsUsed() throws Exception {
		write("repository/other/guide.assay", "package other published\ndocument Guide \"Guide\"\n");
		write("repository/own/project.assay", "package own\nimport other.*\nproject P \"P\" { uses \"../other\" }\n"
				+ "claim C \"C\" { evidence Guide }\n");
		List<String> before = tree();

		findings();

		assertEquals(before, tree());
	}

	private List<String> tree() throws IOException {
		List<String> files = new ArrayList<>();
		try (Stream<Path> all = Files.walk(root)) {
			for (Path path : all.sorted().toList()) {
				files.add(path + " " + Files.getLastModifiedTime(path) + (Files.isRegularFile(path) ? Files.readString(path) : ""));
			}
		}
		return files;
	}
}
