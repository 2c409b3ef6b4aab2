package org.assay.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client is told of its texts, by calls and over a pipe. */
class ServerTest {

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
		Path example = Path.of(System.getProperty("assay.repository"), "examples", "v6-meetings");
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
}
