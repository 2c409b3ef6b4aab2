package org.assay.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assay.core.CannotDo;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.Stopwatch;
import org.assay.core.evidence.CitedDocuments;
import org.assay.core.evidence.DocumentTexts;
import org.assay.core.evidence.ReadingCache;
import org.assay.core.project.ProjectFolder;
import org.assay.evidence.reading.Limits;
import org.assay.lsp.Connection.Way;
import org.assay.lsp.text.Uris;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleSamples;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client is told of its texts, by calls and over a pipe. */
class ServerTest {

	private static final Path EXAMPLES = Path.of(System.getProperty("assay.repository"), "examples");
	private static final String ORGANISATION = """
			package a

			organisation Town "The town" {
			  kind municipality
			}
			""";

	@TempDir
	private Path folder;

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	@ParameterizedTest
	@EnumSource
	void tellsOfTheWholeProjectWhenItIsOpened(Way way) throws IOException {
		write("project.assay", "package a\n\nproject P {\n  organisation Town\n}\n");
		Path file = write("town.assay", ORGANISATION + "risk\n");
		try (Connection connection = Connection.to(folder, way, "en")) {
			connection.client().await(Uris.of(file), said -> said.stream().anyMatch(finding -> Client.shown(finding).equals("R101 6:1")));
		}
	}

	@ParameterizedTest
	@EnumSource
	void tellsOfTheTextInTheEditorAndNotOfTheOneOnDisk(Way way) throws IOException {
		write("project.assay", "package a\n\nproject P {\n  organisation Town\n}\n");
		Path file = write("town.assay", ORGANISATION);
		try (Connection connection = Connection.to(folder, way, "en")) {
			String uri = connection.open(file, ORGANISATION.replace("municipality", "municipalty"));
			Diagnostic unknown = connection.client().await(uri, said -> said.stream().anyMatch(finding -> finding.getCode().getLeft().equals("R102")))
					.stream().filter(finding -> finding.getCode().getLeft().equals("R102")).findFirst().orElseThrow();
			assertEquals("R102 4:8", Client.shown(unknown));
			assertEquals("assay", unknown.getSource());
			String page = Files.readString(Uris.path(unknown.getCodeDescription().getHref()).orElseThrow());
			assertTrue(page.startsWith("# R102"), page);
			connection.closeEditor(uri);
			connection.client().await(uri, said -> said.stream().noneMatch(finding -> finding.getCode().getLeft().equals("R102")));
		}
	}

	@ParameterizedTest
	@EnumSource
	void aNameThatVanishesIsMissedInOtherFiles(Way way) throws IOException {
		Path project = write("project.assay", "package a\n\nproject P {\n  organisation Town\n}\n");
		Path file = write("town.assay", ORGANISATION);
		try (Connection connection = Connection.to(folder, way, "en")) {
			String uri = connection.open(file, ORGANISATION);
			connection.change(uri, ORGANISATION.replace("organisation Town", "organisation City"));
			connection.client().await(Uris.of(project), said -> said.stream().anyMatch(finding -> Client.shown(finding).equals("R102 4:16")));
			connection.change(uri, ORGANISATION);
			connection.client().await(Uris.of(project), said -> said.stream().noneMatch(finding -> finding.getCode().getLeft().equals("R102")));
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatOthersDoToFilesIsSeenOnceTheClientTellsOfIt(Way way) throws IOException {
		Path project = write("project.assay", "package a\n\nproject P {\n  organisation Town\n}\n");
		Path file = write("town.assay", ORGANISATION);
		try (Connection connection = Connection.to(folder, way, "en")) {
			Files.delete(file);
			connection.server().getWorkspaceService().didChangeWatchedFiles(
					new DidChangeWatchedFilesParams(List.of(new FileEvent(Uris.of(file), FileChangeType.Deleted))));
			connection.client().await(Uris.of(project), said -> said.stream().anyMatch(finding -> finding.getCode().getLeft().equals("R102")));
			write("town.assay", ORGANISATION);
			connection.server().getWorkspaceService().didChangeWatchedFiles(
					new DidChangeWatchedFilesParams(List.of(new FileEvent(Uris.of(file), FileChangeType.Created))));
			connection.client().await(Uris.of(project), said -> said.stream().noneMatch(finding -> finding.getCode().getLeft().equals("R102")));
		}
	}

	@ParameterizedTest
	@EnumSource
	void saysTheSameAsACleanCheck(Way way) throws IOException, CannotDo {
		Path example = EXAMPLES.resolve("v6-meetings");
		for (Path text : texts(example)) {
			Files.copy(text, folder.resolve(text.getFileName()));
		}
		Path file = folder.resolve("teams.assay");
		String text = Files.readString(file);
		String edited = text.replaceFirst("(?m)^  (valid|until|reviewed|decided).*$", "").replaceFirst("\\}\\s*$", "}\n\nrisk\n");
		try (Connection connection = Connection.to(folder, way, "sv")) {
			connection.change(connection.open(file, text), edited);
			Files.writeString(file, edited);
			ProjectFolder project = ProjectFolder.find(folder);
			CheckedProject clean = Check.run(project.read().sources(), Connection.DAY, "sv", corpus -> CitedDocuments.check(corpus, project.documents(),
					() -> new DocumentTexts(ReadingCache.none(), Limits.STANDARD, 1)), new Stopwatch());
			Map<String, List<String>> expected = new TreeMap<>();
			clean.findings().forEach(finding -> expected.computeIfAbsent(finding.range().file(), path -> new ArrayList<>())
					.add(finding.code() + " " + finding.range().line() + ":" + finding.range().column()));
			assertTrue(expected.get("teams.assay").size() > 1, expected.toString());
			expected.forEach((path, findings) -> connection.client().await(Uris.of(folder.resolve(path)),
					said -> said.stream().map(Client::shown).toList().equals(findings)));
		}
	}

	private static List<Path> texts(Path example) throws IOException {
		try (Stream<Path> files = Files.list(example)) {
			return files.filter(file -> file.toString().endsWith(".assay")).toList();
		}
	}

	@ParameterizedTest
	@EnumSource
	void aTextOutsideOfAllFoldersIsAloneAndIsChecked(Way way, @TempDir Path elsewhere) throws IOException {
		write("project.assay", "package a\n\nproject P {\n  organisation Town\n}\n");
		try (Connection connection = Connection.to(folder, way, "en")) {
			String uri = connection.open(elsewhere.resolve("note.assay"), "risk\n");
			connection.client().await(uri, said -> !said.isEmpty());
			connection.closeEditor(uri);
			connection.client().await(uri, List::isEmpty);
		}
	}

	@ParameterizedTest
	@EnumSource
	void aProjectThatCannotBeReadIsAMessageAndNoSilence(Way way) throws IOException {
		write("project.assay", "package a\n\nproject P {\n}\n" + " ".repeat(5 << 20));
		try (Connection connection = Connection.to(folder, way, "sv")) {
			String message = connection.client().awaitMessage(said -> said.startsWith("Warning"));
			assertTrue(message.contains("project.assay") && message.contains("4 MB"), message);
		}
	}

	/** On which samples break their rules. */
	private static final LocalDate SAMPLES = LocalDate.of(2026, 11, 21);
	private static final String DOCUMENT = """
			package a

			project P {
			  organisation Town
			}

			organisation Town "The town" {
			  kind municipality
			}

			document D "D" {
			  file "d.txt"
			}

			cite C in D "Nothing of the kind"
			""";

	@ParameterizedTest
	@EnumSource
	void documentsOfAllProjectsAreRead(Way way) throws IOException {
		List<Path> folders = List.of(folder.resolve("one"), folder.resolve("two"), folder.resolve("three"));
		for (Path project : folders) {
			Files.createDirectories(project);
			Files.writeString(project.resolve("a.assay"), DOCUMENT.replace("d.txt", "d.pdf"));
			// read by a process of its own, which takes long enough for the others to ask in the meantime; never seen before, so not remembered
			Files.copy(EXAMPLES.resolve("nordic-video/documents/encryption-paper.pdf"), project.resolve("d.pdf"));
			Files.writeString(project.resolve("d.pdf"), "\n% " + project + System.nanoTime(), StandardOpenOption.APPEND);
		}
		try (Connection connection = Connection.to(folders, way, "en", () -> Connection.DAY, new JsonObject())) {
			folders.forEach(project -> connection.client().await(Uris.of(project.resolve("a.assay")),
					said -> said.stream().anyMatch(finding -> finding.getCode().getLeft().equals("R117"))));
		}
	}

	@ParameterizedTest
	@EnumSource
	void aProjectThatIsClosedIsNotHeardOfAgain(Way way) throws IOException {
		Path file = write("a.assay", DOCUMENT + "risk\n");
		write("d.txt", "Something else.\n");
		try (Connection connection = Connection.to(folder, way, "en")) {
			connection.client().await(Uris.of(file), said -> !said.isEmpty());
			connection.server().getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
					new WorkspaceFoldersChangeEvent(List.of(), List.of(new WorkspaceFolder(Uris.of(folder), "project")))));
			connection.client().await(Uris.of(file), List::isEmpty);
			String other = connection.open(folder.resolveSibling("other.assay"), "risk\n");
			connection.client().await(other, said -> !said.isEmpty());
			assertEquals(List.of(), connection.client().shown(Uris.of(file)));
		}
	}

	@ParameterizedTest
	@EnumSource
	void whenADayEndsEverythingIsLookedAtOnTheNext(Way way) throws IOException {
		String text = RuleSamples.bad(RuleCatalogue.find("R114").orElseThrow()).orElseThrow();
		Path file = write("a.assay", text);
		AtomicReference<LocalDate> day = new AtomicReference<>(SAMPLES.minusYears(9));
		try (Connection connection = Connection.to(List.of(folder), way, "en", day::get, new JsonObject())) {
			String uri = connection.open(file, text + "risk\n");
			connection.client().await(uri, said -> !said.isEmpty() && said.stream().noneMatch(finding -> finding.getCode().getLeft().equals("R114")));
			day.set(SAMPLES);
			connection.client().await(uri, said -> said.stream().anyMatch(finding -> finding.getCode().getLeft().equals("R114")));
		}
	}

	@ParameterizedTest
	@EnumSource
	void aDayThatIsNoneIsRefusedAloud(Way way) throws IOException {
		write("project.assay", "package a\n\nproject P {\n  organisation Town\n}\n");
		JsonObject options = new JsonObject();
		options.addProperty("asOf", "2026-02-30");
		try (Connection connection = Connection.to(List.of(folder), way, "sv", () -> Connection.DAY, options)) {
			String message = connection.client().awaitMessage(said -> said.startsWith("Warning"));
			assertTrue(message.contains("2026-02-30") && message.contains("någon dag"), message);
		}
	}
}
