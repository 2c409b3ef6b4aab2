package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor finds what is wrong with a machine or a project, says what to do, and ends with the code of the worst. */
class DoctorCommandTest {

	@TempDir
	Path folder;

	@Test
	void findsNothingToFixInAProject() {
		Folder.project(folder);

		Run run = Cli.in(folder).run("doctor", "--format", "json", "--as-of", "2026-01-20");

		JsonObject document = Json.document(run);
		assertEquals(List.of("formatVersion", "version", "java", "vendor", "system", "state", "checks"), Json.fields(document));
		assertEquals(List.of("assay", "java", "cache", "memory", "fonts", "temporary", "documents", "documentCache", "terminal",
				"locale", "project", "writing", "git"),
				Json.objects(document, "checks").stream().map(check -> check.get("name").getAsString()).toList());
		assertEquals("ok", check(run, "project").get("state").getAsString());
		assertTrue(check(run, "project").get("message").getAsString().contains("2 files, 7 elements; errors: 1"), run.out());
		assertEquals("note", check(run, "git").get("state").getAsString(), "the folder is in no repository");
		assertFalse(check(run, "git").get("advice").isJsonNull(), run.out());
		assertEquals("ok", check(run, "fonts").get("state").getAsString());
	}

	@Test
	void saysWhatToDoAboutAnEmptyFolder() {
		Run run = Cli.in(folder).resident().run("doctor");

		assertTrue(run.out().contains("has no .assay file, expected a project there or above\n"), run.out());
		assertTrue(run.out().contains("→ assay init makes a project in a new or empty folder\n"), run.out());
		assertTrue(run.code() < 2, run.out());
		assertEquals("", run.err());
	}

	@Test
	void judgesTheWorst() {
		Folder.project(folder);
		Run little = Cli.in(folder).with("ASSAY_JAVA_OPTS", "-Xmx100m").run("doctor", "--format", "json");
		Run narrow = Cli.in(folder).with("LC_ALL", "C").run("doctor", "--format", "json");
		Run missing = Cli.in(folder).resident().run("doctor", "nowhere", "--format", "json");
		Folder.write(folder, "broken.assay", "nonsense {");
		Run broken = Cli.in(folder).resident().run("doctor", "--format", "json");

		assertEquals("fix", check(little, "memory").get("state").getAsString());
		assertTrue(check(little, "memory").get("advice").getAsString().contains("-Xmx1g"), little.out());
		assertEquals(1, little.code());
		assertEquals("ok", check(narrow, "locale").get("state").getAsString(), "the launcher sees to letters");
		assertEquals("broken", check(missing, "project").get("state").getAsString());
		assertEquals(2, missing.code());
		assertEquals("fix", check(broken, "project").get("state").getAsString());
		assertEquals(1, broken.code());
	}

	@Test
	void readsTheRepository() throws Exception {
		Folder.project(folder);
		git("init", "-q");
		Run empty = Cli.in(folder).resident().run("doctor", "--format", "json");
		git("add", ".");
		git("-c", "user.name=test", "-c", "user.email=test@example.org", "commit", "-q", "-m", "first");
		Run filled = Cli.in(folder).resident().run("doctor", "--format", "json");
		Folder.write(folder, ".git/HEAD", "nonsense");
		Run broken = Cli.in(folder).resident().run("doctor", "--format", "json");

		assertEquals("note", check(empty, "git").get("state").getAsString(), empty.out());
		assertEquals("ok", check(filled, "git").get("state").getAsString(), filled.out());
		assertFalse(check(broken, "git").get("state").getAsString().equals("ok"), broken.out());
	}

	@Test
	void speaksSwedishAndTestsTheRules() {
		Run run = Cli.in(folder).resident().run("doctor", "--language", "sv", "--self-test");

		assertTrue(run.out().contains("självtest: "), run.out());
		assertTrue(run.out().contains(" regler bedömer sina exempel rätt\n"), run.out());
		assertTrue(run.out().lines().allMatch(line -> line.matches("(bra|obs|åtgärda| {8}) .*")), run.out());
	}

	private void git(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		assertEquals(0, new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor());
	}

	private static JsonObject check(Run run, String name) {
		return Json.objects(Json.document(run), "checks").stream().filter(check -> check.get("name").getAsString().equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError(name + " is not in " + run.out()));
	}
}
