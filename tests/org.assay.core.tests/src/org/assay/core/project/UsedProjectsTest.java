package org.assay.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.core.CannotDo;
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
		return UsedProjects.read(project, places, paths).stream().map(Used::sources).flatMap(List::stream).map(SourceText::content)
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

		assertEquals("uses.path", assertThrows(CannotDo.class, () -> UsedProjects.read(project, places, List.of())).failure().key());
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
}
