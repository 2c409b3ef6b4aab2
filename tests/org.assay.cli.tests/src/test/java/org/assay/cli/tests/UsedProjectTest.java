package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assay.cli.tests.Cli.Run;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two projects that docs/language.md shows: a town imports what its region publishes. */
class UsedProjectTest {

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```assay\\n(.*?)^```$");
	private static final PersonIdent SOMEBODY = new PersonIdent("Somebody", "somebody@example.org");

	@TempDir
	Path temporary;

	private Path town;
	private Path region;
	private Git git;

	@BeforeEach
	void makeProjects() throws Exception {
		Path repository = temporary.toRealPath().resolve("repository");
		git = Git.init().setDirectory(Files.createDirectories(repository).toFile()).setInitialBranch("main").call();
		String page = Files.readString(Cli.repository().resolve("docs/language.md"));
		List<String> blocks = BLOCK.matcher(page.substring(page.indexOf("### Using what others publish"))).results().map(MatchResult::group)
				.map(block -> block.replaceAll("(?m)^```.*\\n?", "")).toList();
		region = Folder.write(repository, "region/shared.assay", blocks.get(0)).getParent();
		Folder.write(region, "project.assay", "package region\n\nproject Region \"Region\" { language en }\n\ninformation Menus \"Menus\"\n");
		town = Folder.write(repository, "town/project.assay", blocks.get(1)).getParent();
	}

	@AfterEach
	void close() {
		git.close();
	}

	private String commit() throws Exception {
		git.add().addFilepattern(".").call();
		return git.commit().setMessage("state").setAuthor(SOMEBODY).setCommitter(SOMEBODY).call().name();
	}

	private Run assay(String... arguments) {
		return Cli.in(town.getParent()).resident().run(arguments);
	}

	private List<String> gaps() {
		return assay("check", "town", "--as-of", "2026-10-01", "--format", "line").out().lines()
				.filter(line -> line.matches(".* (R10[1-9]|R125) .*")).toList();
	}

	@Test
	void everyCommandKnowsWhatTheRegionPublishes() {
		assertEquals(List.of(), gaps());

		Run explained = assay("explain", "region.shared.PlannerVerdict", "town", "--as-of", "2026-10-01");
		assertEquals(0, explained.code(), explained.err());
		assertTrue(explained.out().startsWith("verdict region.shared.PlannerVerdict \"Planning of meals in the region\"  region/shared.assay:"),
				explained.out());

		Run asked = assay("ask", "anything", "in", "TownPlanner", "--project", "town", "--as-of", "2026-10-01", "--format", "json");
		assertEquals("not-assessed", Json.document(asked).get("result").getAsString(), "their verdict is theirs");
		JsonObject others = Json.document(assay("ask", "others", "on", "TownPlanner", "--project", "town", "--as-of", "2026-10-01",
				"--format", "json"));
		assertEquals("region.shared.PlannerVerdict", Json.objects(others, "rows").getFirst().get("name").getAsString());
	}

	@Test
	void whatTheRegionKeepsToItselfIsAnError() {
		Folder.write(town, "own.assay", "package town\n\nimport region.*\n\nservice Mail \"Mail\" { handles Menus }\n");

		List<String> gaps = gaps();
		assertEquals(2, gaps.size(), gaps::toString);
		assertTrue(gaps.get(0).contains("R109 region is part of ../region, which does not publish it"), gaps::toString);
		assertTrue(gaps.get(1).contains("R102 information Menus cannot be used; region.Menus belongs to another project"), gaps::toString);
		assertEquals(2, assay("ask", "gaps", "--project", "town").code(), "no answer rests on a name that means nothing");
	}

	@Test
	void aCommitPinsWhatTheRegionSaid() throws Exception {
		String then = commit();
		Folder.write(region, "shared.assay", Files.readString(region.resolve("shared.assay")).replace("document Exam ", "document Examination ")
				.replace("rests-on Exam", "rests-on Examination"));
		assertEquals(1, gaps().size());
		assertTrue(gaps().getFirst().contains("R102"), gaps()::toString);

		Folder.write(town, "project.assay", Files.readString(town.resolve("project.assay"))
				.replace("uses \"../region\"", "uses \"../region\" at \"" + then + "\""));
		assertEquals(List.of(), gaps());
	}

	@Test
	void anErrorOfTheRegionIsToldWhereItIsNamed() {
		Folder.write(region, "other.assay", "package region\n\nservice Broken \"Broken\" { handles Nothing }\n");

		Run run = assay("check", "town", "--as-of", "2026-10-01", "--language", "sv");
		assertEquals(1, run.code());
		assertTrue(run.out().contains("R125 ../region har fel"), run.out());
		assertFalse(run.out().contains("Nothing"), "their findings are theirs");
	}
}
