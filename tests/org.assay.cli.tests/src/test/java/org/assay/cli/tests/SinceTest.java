package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assay.cli.tests.Cli.Run;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what a project did not have in a revision is reported: what somebody has changed, and what follows from it elsewhere. */
class SinceTest {

	private static final PersonIdent SOMEBODY = new PersonIdent("Somebody", "somebody@example.org");

	@TempDir
	Path temporary;

	private Path repository;
	private Path project;
	private Git git;
	private RevCommit first;

	@BeforeEach
	void makeRepository() throws Exception {
		repository = temporary.toRealPath().resolve("repository");
		project = Folder.project(repository.resolve("reviews/town"));
		git = Git.init().setDirectory(repository.toFile()).setInitialBranch("main").call();
		first = commit("first");
	}

	@AfterEach
	void close() {
		git.close();
	}

	@Test
	void nothingIsNewInWhatWasCommitted() {
		Run run = since("HEAD", "--fail-on", "info");
		assertEquals(0, run.code(), run.out());
		assertTrue(run.out().contains(" known findings left out"), run.out());
		assertEquals("", run.err());
	}

	@Test
	void whatWasChangedIsNewAndSoIsWhatFollowsFromItElsewhere() {
		Folder.write(project, "project.assay", "\n\n" + Folder.PROJECT.replace("role Owner", "role Boss"));
		Run run = since("HEAD", "--format", "line");
		assertEquals(1, run.code());
		assertTrue(run.out().contains("risks.assay:13:19: error R102"), run.out());
		assertTrue(run.out().lines().noneMatch(line -> line.contains("R41")), run.out());
	}

	@Test
	void revisionsAreNamedAsGitNamesThem() throws Exception {
		git.tag().setName("v1").setAnnotated(true).setTagger(SOMEBODY).setMessage("one").call();
		Folder.write(project, "risks.assay", Folder.RISKS.replace("consequence 3", "consequence 30"));
		commit("second");
		assertEquals(List.of(0), Stream.of("HEAD", "main").map(revision -> since(revision).code()).distinct().toList());
		for (String revision : List.of("HEAD~1", "v1", first.getName().substring(0, 10))) {
			Run run = since(revision);
			assertEquals(1, run.code(), revision);
			assertTrue(run.out().contains("consequence 30") && !run.out().contains("likelihood 17"), revision + run.out());
		}
	}

	@Test
	void packedObjectsAndRefsAreRead() throws Exception {
		git.tag().setName("v1").setAnnotated(false).call();
		git.gc().setExpire(Instant.now()).call();
		assertTrue(Files.exists(repository.resolve(".git/packed-refs")), "refs are packed");
		Folder.write(project, "risks.assay", Folder.RISKS.replace("consequence 3", "consequence 30"));
		assertTrue(since("v1").out().contains("consequence 30"));
	}

	@Test
	void furtherWorkTreeHasTheSameHistory() throws Exception {
		Path tree = temporary.toRealPath().resolve("tree");
		Path administration = repository.resolve(".git/worktrees/tree");
		Folder.write(administration, "HEAD", first.getName() + "\n");
		Folder.write(administration, "commondir", "../..\n");
		Folder.write(administration, "gitdir", tree.resolve(".git") + "\n");
		Folder.write(tree, ".git", "gitdir: " + administration + "\n");
		Folder.project(tree.resolve("reviews/town"));
		Folder.write(tree.resolve("reviews/town"), "risks.assay", Folder.RISKS.replace("consequence 3", "consequence 30"));
		for (String revision : List.of("HEAD", "main")) {
			Run run = Cli.in(tree).resident().run("check", "reviews/town", "--since", revision);
			assertTrue(run.out().contains("consequence 30") && !run.out().contains("likelihood 17"), run.out() + run.err());
		}
	}

	@Test
	void shallowCloneSaysThatItHasNoMore() throws Exception {
		Folder.write(project, "risks.assay", Folder.RISKS.replace("consequence 3", "consequence 30"));
		commit("second");
		Path clone = temporary.toRealPath().resolve("clone");
		Git.cloneRepository().setURI(repository.toUri().toString()).setDirectory(clone.toFile()).setDepth(1).call().close();
		assertEquals(0, Cli.in(clone).resident().run("check", "reviews/town", "--since", "HEAD").code());
		Run run = Cli.in(clone).resident().run("check", "reviews/town", "--since", "HEAD~1");
		assertEquals(2, run.code(), run.out());
		assertTrue(run.err().contains("HEAD~1 is no revision of the shallow clone in " + clone + ", get more of its history"), run.err());
	}

	@Test
	void whatCannotBeComparedIsSaidSo() throws Exception {
		assertRefused("nothing is no revision of the repository in " + repository, since("nothing"));
		assertRefused("HEAD~1 is no revision", since("HEAD~1"));
		assertRefused("HEAD: is no revision", since("HEAD:"));
		assertRefused("^^^{} is no revision", since("^^^{}"));
		Path elsewhere = Folder.project(temporary.toRealPath().resolve("elsewhere"));
		assertRefused(elsewhere + " is in no Git repository", Cli.in(elsewhere).resident().run("check", "--since", "HEAD"));
		try (Stream<Path> objects = Files.walk(repository.resolve(".git/objects"))) {
			for (Path object : objects.filter(Files::isRegularFile).filter(path -> !path.endsWith(first.getName().substring(2))).toList()) {
				Files.delete(object);
			}
		}
		assertRefused("revision HEAD is not completely in " + repository, since("HEAD"));
		Folder.write(repository, ".git/config", "[core\n");
		assertRefused("the Git repository in " + repository + " cannot be read", since("HEAD"));
	}

	@Test
	void projectThatTheRevisionDoesNotHaveIsNewAsAWhole() {
		Path other = Folder.project(repository.resolve("reviews/other"));
		Run run = Cli.in(other).run("check", "--since", "HEAD");
		assertEquals(1, run.code());
		assertTrue(run.err().contains(other + " is not in HEAD, so all of it is new"), run.err());
		assertTrue(run.out().contains("error R41"), run.out());
	}

	@Test
	void linksAndProjectsInsideAreNoPartOfTheOldProject() throws Exception {
		Folder.write(repository, "secret.txt", Folder.RISKS.replace("A1", "A2"));
		Files.createSymbolicLink(project.resolve("link.assay"), repository.resolve("secret.txt"));
		Folder.project(project.resolve("inside"));
		Folder.write(project, ".hidden/more.assay", Folder.RISKS.replace("Review", "More"));
		commit("links");
		Files.delete(project.resolve("link.assay"));
		Folder.write(project, "link.assay", Folder.RISKS.replace("Review", "Another").replace("service Mail \"Mail\" { status planned }", ""));
		Run run = since("HEAD", "--format", "line");
		assertTrue(run.out().contains("link.assay:11:24: error R41"), run.out() + run.err());
		assertTrue(run.out().lines().noneMatch(line -> line.contains("risks.assay")), run.out());
	}

	@Test
	void environmentConfigurationAndHooksHaveNoSayAndNothingIsWritten() throws Exception {
		Path home = temporary.resolve("home");
		Folder.write(home, ".gitconfig", "[core\nthis is no configuration");
		Folder.write(home, ".config/jgit/config", "[filesystem\n");
		Folder.write(repository, ".git/hooks/post-checkout", "#!/bin/sh\ntouch hooked\n").toFile().setExecutable(true);
		Folder.write(repository, ".gitattributes", "*.assay filter=evil\n");
		Files.writeString(repository.resolve(".git/config"), "[filter \"evil\"]\n\tsmudge = touch hooked\n\tclean = touch hooked\n",
				StandardOpenOption.APPEND);
		List<String> before = Folder.all(temporary);
		Run run = Cli.in(project).with("HOME", home.toString()).with("XDG_CONFIG_HOME", home.resolve(".config").toString())
				.with("GIT_DIR", temporary.resolve("nowhere").toString()).with("GIT_OBJECT_DIRECTORY", "/nowhere").run("check", "--since", "HEAD");
		assertEquals(0, run.code(), run.out() + run.err());
		assertEquals("", run.err());
		assertEquals(before, Folder.all(temporary));
	}

	private static void assertRefused(String expected, Run run) {
		assertEquals(2, run.code(), run.out());
		assertTrue(run.err().contains(expected), run.err());
		assertEquals("", run.out());
	}

	private Run since(String revision, String... options) {
		return Cli.in(project).resident().run(Stream.concat(Stream.of("check", "--as-of", "2026-02-01", "--since", revision),
				Stream.of(options)).toArray(String[]::new));
	}

	private RevCommit commit(String message) throws GitAPIException, IOException {
		git.add().addFilepattern(".").call();
		return git.commit().setMessage(message).setAuthor(SOMEBODY).setCommitter(SOMEBODY).setSign(false).call();
	}
}
