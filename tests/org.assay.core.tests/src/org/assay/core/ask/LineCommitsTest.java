package org.assay.core.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.core.check.Check;
import org.assay.core.check.ReadProject;
import org.assay.core.check.Stopwatch;
import org.assay.core.git.GitProcess;
import org.assay.core.project.ProjectFolder;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.UsedSource;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions say since which commit they stand, if the project lies in a repository. */
final class LineCommitsTest {

	private static final String TEXT = """
			package town
			project Town "Town"
			organisation Eken "Eken" { role Owner "Owner" }
			service Mail "Mail"
			verdict First "First" on Mail { allow because "Yes" decided by Eken.Owner on 2026-01-10 }
			verdict Second "Second" on Mail { deny because "No" decided by Eken.Owner on 2026-02-10 }
			""";

	@TempDir
	Path temporary;

	private Path project;
	private Git git;

	@BeforeAll
	static void isolate() {
		GitProcess.isolate();
	}

	@BeforeEach
	void makeRepository() throws Exception {
		Path repository = temporary.toRealPath().resolve("repository");
		project = Files.createDirectories(repository.resolve("reviews/town"));
		git = Git.init().setDirectory(repository.toFile()).setInitialBranch("main").call();
	}

	@AfterEach
	void close() {
		git.close();
	}

	private void write(String text) throws Exception {
		Files.writeString(project.resolve("town.assay"), text);
	}

	/** Commit everything, at nine in the evening somewhere where it is the next day already. */
	private String commit(String day) throws Exception {
		git.add().addFilepattern(".").call();
		Instant when = LocalDate.parse(day).minusDays(1).atTime(21, 0).toInstant(ZoneOffset.UTC);
		PersonIdent somebody = new PersonIdent("Somebody", "somebody@example.org", when, ZoneOffset.ofHours(9));
		return git.commit().setMessage("as of " + day).setAuthor(somebody).setCommitter("Somebody", "somebody@example.org").call().name();
	}

	private Asked ask() throws Exception {
		List<SourceText> sources = ProjectFolder.find(project).read().sources();
		ReadProject read = Check.read(sources, UsedSource.NONE, LocalDate.of(2026, 11, 1), "en", Check.Evidence.UNSEEN, new Stopwatch());
		try (LineCommits history = new LineCommits(ProjectFolder.find(project).path(), sources)) {
			return Ask.ask(List.of("decisions"), read, new WhatIf(List.of(), List.of()), List::of, history, "en");
		}
	}

	/** Return the commit and the day of each decision. */
	private List<String> commits() throws Exception {
		return ((Answer.OfRows) ask().answer()).rows().stream().map(row -> row.fields().get("commit") + " " + row.fields().get("committed")).toList();
	}

	@Test
	void eachDecisionNamesTheCommitOfItsLine() throws Exception {
		write(TEXT);
		String first = commit("2026-01-11");
		write(TEXT.replace("because \"No\"", "because \"Not yet\""));
		String second = commit("2026-03-05");

		assertEquals(List.of(first + " 2026-01-11", second + " 2026-03-05"), commits());
		List<String> said = ask().lines().stream().map(Line::text).filter(line -> line.contains("commit")).toList();
		assertEquals(List.of("as it stands since commit " + first.substring(0, 10) + " of 2026-01-11",
				"as it stands since commit " + second.substring(0, 10) + " of 2026-03-05"), said);
		assertFalse(ask().document().toString().contains("Somebody"));
	}

	@Test
	void whatIsNotCommittedHasNoCommit() throws Exception {
		write(TEXT);
		assertEquals(List.of("null null", "null null"), commits(), "no commit at all");

		String first = commit("2026-01-11");
		write("// moved down\n\n" + TEXT.replace("because \"No\"", "because \"Not yet\""));
		assertEquals(List.of(first + " 2026-01-11", "null null"), commits());
	}

	@Test
	void aFileThatMovesKeepsItsHistoryAndLineEndsDoNotCount() throws Exception {
		write(TEXT);
		String first = commit("2026-01-11");
		Files.delete(project.resolve("town.assay"));
		git.rm().addFilepattern("reviews/town/town.assay").call();
		Files.writeString(project.resolve("all.assay"), TEXT);
		commit("2026-02-02");
		Files.writeString(project.resolve("all.assay"), TEXT.replace("\n", "\r\n"));

		assertEquals(List.of(first + " 2026-01-11", first + " 2026-01-11"), commits());
	}

	@Test
	void withoutARepositoryThereAreNoCommits() throws Exception {
		write(TEXT);
		Path alone = temporary.resolve("alone");
		Files.move(project, Files.createDirectories(alone).resolve("town"));
		project = alone.resolve("town");

		assertEquals(List.of("null null", "null null"), commits());
		assertEquals(List.of(), ask().lines().stream().map(Line::text).filter(line -> line.contains("commit")).toList());
	}

	@Test
	void aRepositoryThatLacksObjectsLeavesTheAnswerAsItIs() throws Exception {
		write(TEXT);
		commit("2026-01-11");
		Path objects = git.getRepository().getDirectory().toPath().resolve("objects");
		try (Stream<Path> all = Files.walk(objects)) {
			for (Path object : all.filter(Files::isRegularFile).toList()) {
				object.toFile().setWritable(true);
				Files.delete(object);
			}
		}

		assertEquals(List.of("null null", "null null"), commits());
	}

	@Test
	void nothingInTheRepositoryIsWritten() throws Exception {
		write(TEXT);
		commit("2026-01-11");
		List<String> before = tree();

		commits();

		assertEquals(before, tree());
	}

	private List<String> tree() throws Exception {
		List<String> files = new ArrayList<>();
		try (Stream<Path> all = Files.walk(temporary)) {
			for (Path path : all.sorted().toList()) {
				byte[] content = Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
				files.add(path + " " + Files.getLastModifiedTime(path) + " " + new String(content, StandardCharsets.ISO_8859_1).hashCode());
			}
		}
		return files;
	}

	@Test
	void theHistoryIsAskedOnlyWhereItIsShown() throws Exception {
		write(TEXT);
		List<SourceText> sources = ProjectFolder.find(project).read().sources();
		ReadProject read = Check.read(sources, UsedSource.NONE, LocalDate.of(2026, 11, 1), "en", Check.Evidence.UNSEEN, new Stopwatch());
		LineHistory failing = place -> {
			throw new IllegalStateException("asked for " + place);
		};

		Asked asked = Ask.ask(List.of("contradictions"), read, new WhatIf(List.of(), List.of()), List::of, failing, "en");

		assertEquals("Q13", asked.document().get("number"));
	}
}
