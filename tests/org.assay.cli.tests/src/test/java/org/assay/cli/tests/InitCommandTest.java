package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** New projects pass their check, whatever they are called, and nothing is ever replaced by one. */
class InitCommandTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({"minimal, sv", "minimal, en", "kommun, sv", "kommun, en", "myndighet, sv", "myndighet, en", "leverantor, sv",
			"leverantör, en"})
	void everyTemplatePassesItsCheckAndGivesAReport(String template, String language) {
		Run init = cli().run("init", "new", "--template", template, "--language", language, "--as-of", "2026-11-21");
		Run check = cli().run("check", "new", "--as-of", "2026-11-21", "--format", "json");
		Run layout = cli().run("fmt", "--check", "new");
		Run report = cli().run("report", "new", "--as-of", "2026-11-21", "-o", "out");

		assertEquals(0, init.code(), init.err());
		JsonObject summary = Json.document(check).getAsJsonObject("summary");
		assertEquals(0, check.code(), check.out());
		assertEquals(0, summary.get("errors").getAsInt() + summary.get("warnings").getAsInt() + summary.get("infos").getAsInt(), check.out());
		assertTrue(summary.get("elements").getAsInt() > 10, check.out());
		assertEquals(0, layout.code(), layout.out());
		assertEquals(0, report.code(), report.err());
		assertTrue(report.out().matches("out/\\w+-risk\\." + language + "\\.html\nout/\\w+-risk\\." + language + "\\.pdf\n"), report.out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"2024-02-29", "2031-01-01"})
	void aProjectPassesItsCheckOnTheDayItBegins(String day) {
		for (String template : List.of("kommun", "myndighet", "leverantor", "minimal")) {
			Run init = cli().run("init", template, "--template", template, "--as-of", day);
			Run check = cli().run("check", template, "--as-of", day);

			assertEquals(0, init.code(), init.err());
			assertEquals(0, check.code(), check.out());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"x\" } organisation Evil { } //", "<script>alert(1)</script> $(id) `id` ${HOME}", "line\nbreak \u001B[31mred"})
	void aNameIsShownAsItIsAndEndsNoText(String name) {
		Run init = cli().run("init", "new", "--template", "kommun", "--name=" + name, "--as-of", "2026-11-21", "--ci", "github");
		Run check = cli().run("check", "new", "--as-of", "2026-11-21", "--format", "json");

		assertEquals(0, init.code(), init.err());
		JsonObject document = Json.document(check);
		assertEquals(0, check.code(), check.out());
		assertEquals(55, document.getAsJsonObject("summary").get("elements").getAsInt(), "the name adds no element");
		assertTrue(document.get("project").getAsString().matches("[\\p{L}_][\\p{L}\\d_]*"), check.out());
		assertFalse(init.err().contains("\u001B"), init.err());
		assertFalse(Folder.read(folder.resolve("new/README.md")).contains("<script>"), "Markdown is escaped");
		assertFalse(Folder.read(folder.resolve("new/.github/workflows/assay.yml")).contains("alert"), "the name is no part of what is run");
		assertEquals(1, Folder.read(folder.resolve("new/README.md")).lines().filter(line -> line.startsWith("# ")).count());
	}

	@Test
	void theNameIsTheFolderUnlessItIsStated() {
		cli().run("init", "Digital tillsyn");
		Run check = cli().run("check", "Digital tillsyn", "--format", "json");

		assertEquals("DigitalTillsyn", Json.document(check).get("project").getAsString());
		String project = Folder.read(folder.resolve("Digital tillsyn/project.assay"));
		assertTrue(project.startsWith("package digital-tillsyn\n"), project);
		assertTrue(project.contains("project DigitalTillsyn \"Digital tillsyn\" {"), project);
	}

	@Test
	void refusesAFolderThatHoldsAnything() {
		Folder.write(folder, "new/README.md", "mine");

		Run run = cli().run("init", "new");

		assertEquals(2, run.code());
		assertTrue(run.err().contains("is not empty (README.md is in it), expected a folder that is new or empty"), run.err());
		assertEquals(List.of("README.md"), Folder.all(folder.resolve("new")));
		assertEquals("mine", Folder.read(folder.resolve("new/README.md")));
	}

	@Test
	void takesAnEmptyRepository() throws IOException {
		Files.createDirectories(folder.resolve("new/.git"));

		Run run = Cli.in(folder.resolve("new")).run("init");

		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().startsWith("README.md\nproject.assay\n"), run.out());
	}

	@Test
	void writesNothingWhereItCannot() {
		Folder.write(folder, "file", "mine");

		Run run = cli().run("init", "file");

		assertEquals(2, run.code());
		assertEquals("mine", Folder.read(folder.resolve("file")));
		assertEquals(List.of("file"), Folder.all(folder));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--name=                     | "" is no name for a project, expected 1 to 120 characters
			--template=foo              | foo is no value of --template, expected one of minimal, kommun, myndighet, leverantör
			--ci=jenkins                | jenkins is no value of --ci, expected one of none, github, gitlab, azure
			--as-of=+12345-01-01        | could not be read again, choose another name or a day with a year of four digits
			--name=19121212-1212        | the project would not pass its check, choose another name or day; R95
			""")
	void saysWhatIsWrongWithTheWish(String option, String message) {
		Run run = cli().run("init", "new", option);

		assertEquals(2, run.code());
		assertTrue(run.err().contains(message), run.err());
		assertEquals(List.of(), Folder.all(folder));
	}

	@Test
	void everyCommandOfThePipelinesWorks() throws IOException {
		for (String service : List.of("github", "gitlab", "azure")) {
			Path project = folder.resolve(service);
			cli().run("init", service, "--ci", service, "--template", "kommun");
			String file = Folder.read(project.resolve(switch (service) {
				case "github" -> ".github/workflows/assay.yml";
				case "gitlab" -> ".gitlab-ci.yml";
				default -> "azure-pipelines.yml";
			}));
			Matcher command = Pattern.compile("(?m)^ *- (?:bash: )?(assay .*)$|^ *run: (assay .*)$").matcher(file);
			int commands = 0;
			while (command.find()) {
				String line = command.group(1) == null ? command.group(2) : command.group(1);
				Run run = step(project, line.replaceAll("\"\\$(GITHUB_SHA|CI_COMMIT_SHA|BUILD_SOURCEVERSION)\"", "0123abc"));
				assertEquals(0, run.code(), line + ": " + run.err());
				commands++;
			}
			assertTrue(commands >= 4, file);
			assertFalse(file.contains("secrets"), file);
			assertTrue(file.lines().filter(line -> line.contains("uses:")).allMatch(line -> line.matches(".*@v\\d+")), file);
			assertTrue(Folder.all(project).stream().anyMatch(path -> path.matches("report/.*\\.pdf")), service);
		}
		assertTrue(Folder.read(folder.resolve("github/assay.sarif")).contains("\"version\": \"2.1.0\""));
		assertTrue(Folder.read(folder.resolve("gitlab/gl-code-quality-report.json")).startsWith("["));
		assertTrue(Folder.read(folder.resolve("azure/assay-junit.xml")).contains("<testsuites"));
	}

	/** Run a line of a shell; what needs none costs no start. */
	private static Run step(Path project, String line) {
		return line.matches("assay [\\w ./-]+") ? Cli.in(project).resident().run(line.substring("assay ".length()).split(" "))
				: Cli.in(project).shell(line);
	}

	/** The steps are run as they stand; only the download is a copy. */
	@Test
	void thePipelineOfGitLabInstallsIntoTheJobsOwnFolderAndChecksNothingOfIt() throws IOException {
		cli().run("init", "new", "--ci", "gitlab");
		Path project = folder.resolve("new").toRealPath();
		Folder.write(folder, "tool/assay-1/bin/assay", "#!/bin/sh\n").toFile().setExecutable(true);
		Folder.write(folder, "tool/assay-1/library/x.assay", "nonsense {");
		Folder.write(folder, "programs/curl", "#!/bin/sh\nexec cp \"$4\" \"$3\"\n").toFile().setExecutable(true);
		Run packed = Cli.in(folder).shell("tar -czf a.tar.gz -C tool assay-1 && sha256sum a.tar.gz");
		String steps = Folder.read(project.resolve(".gitlab-ci.yml")).replaceAll("(?s).*before_script:\n|  script:.*", "")
				.replaceAll("(?m)^    - ", "");

		Run install = Cli.in(project).with("CI_PROJECT_DIR", project.toString()).with("ASSAY_ARCHIVE", folder.resolve("a.tar.gz").toString())
				.with("ASSAY_SHA256", packed.out().split(" ")[0]).with("PATH", folder.resolve("programs") + ":" + System.getenv("PATH"))
				.shell("set -e\n" + steps + "command -v assay");
		Run swapped = Cli.in(project).with("ASSAY_ARCHIVE", folder.resolve("a.tar.gz").toString()).with("ASSAY_SHA256", "0".repeat(64))
				.with("PATH", folder.resolve("programs") + ":" + System.getenv("PATH")).shell("set -e\n" + steps);
		Run check = Cli.in(project).run("check");

		assertEquals(0, install.code(), install.err());
		assertTrue(install.out().endsWith(project.resolve(".assay-program/bin/assay") + "\n"), install.out());
		assertEquals(1, swapped.code(), "another archive than the one that was chosen");
		assertEquals(0, check.code(), check.out());
	}

	@Test
	void theHookStopsWhatDoesNotPass() throws IOException {
		cli().run("init", "new");
		Run good = hook();
		Path text = folder.resolve("new/project.assay");
		Files.writeString(text, Files.readString(text).replace("likelihood 2", "likelihood 9"));
		Run bad = hook();

		assertEquals(0, good.code(), good.err());
		assertEquals(1, bad.code(), bad.err());
		assertTrue(bad.err().contains("R41"), bad.err());
	}

	private Run hook() {
		return Cli.in(folder.resolve("new")).with("PATH", Cli.binaries() + ":" + System.getenv("PATH")).shell("sh hooks/pre-commit");
	}

	private Cli cli() {
		return Cli.in(folder).resident();
	}
}
