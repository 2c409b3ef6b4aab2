package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arguments that mean nothing, help, version, and the language of it all. */
class UsageTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiterString = " => ", textBlock = """
			chek => chek is no command, did you mean check?
			--verbose check => --verbose is no option that can stand before the command
			check --frmat json => --frmat is no option of check, did you mean --format?
			check --frmat=json => --frmat is no option of check, did you mean --format?
			check --format jsn => jsn is no value of --format, expected one of text, line, json, sarif, junit, gitlab, github, markdown, did you mean json?
			check --format => --format needs a value
			check --format --fail-on info => --format needs a value
			check --format text --format line => --format is stated twice
			check --as-of 2026-02-30 => 2026-02-30 is no date for --as-of, expected one such as 2026-11-21
			check --language de => de is no value of --language, expected one of sv, en
			list => KIND [PATH] is missing, see assay help list
			list risks . more => more is one argument too many, see assay help list
			explain => CODE|NAME [PATH] is missing, see assay help explain
			report --format html,docx => docx is no value of --format, expected one of html, pdf, xlsx
			version now => now is one argument too many, see assay help version
			help chek => chek is no command, did you mean check?
			""", quoteCharacter = '"')
	void saysWhatIsWrongWithTheArguments(String arguments, String message) {
		Run run = run(arguments.split(" "));

		assertEquals("assay: " + message + "\n", run.err());
		assertEquals("", run.out());
		assertEquals(2, run.code());
	}

	@Test
	void describesItself() {
		Run none = Cli.in(folder).run();
		Run help = Cli.in(folder).run("help");
		Run option = Cli.in(folder).run("--help");

		for (String command : List.of("check", "list", "explain", "report", "fmt", "init", "watch", "doctor", "generate-completion", "version",
				"help")) {
			assertTrue(help.out().contains("\n  " + command + " "), command + " is not in " + help.out());
		}
		assertEquals(help.out(), none.out());
		assertEquals(help.out(), option.out());
		assertTrue(help.out().lines().allMatch(line -> line.length() <= 100), help.out());
		assertEquals(0, help.code());
	}

	@ParameterizedTest
	@CsvSource({"check, --fail-on", "list, --format", "explain, --as-of", "report, --kind", "fmt, --check", "init, --template",
			"watch, --poll", "doctor, --self-test", "generate-completion, --language",
			"version, --help", "help, --language"})
	void describesEachCommand(String command, String option) {
		Run byCommand = run("help", command);
		Run byOption = run(command, "--help");
		Run swedish = run(command, "--help", "--language", "sv");

		assertTrue(byCommand.out().startsWith("Usage: assay " + command + " [OPTIONS]"), byCommand.out());
		assertTrue(byCommand.out().contains(option), byCommand.out());
		assertEquals(byCommand.out(), byOption.out());
		assertTrue(swedish.out().startsWith("Användning: assay " + command + " [FLAGGOR]"), swedish.out());
		assertEquals(0, byOption.code());
	}

	@Test
	void tellsItsVersion() {
		Run run = Cli.in(folder).run("version");

		assertTrue(run.out().matches("assay \\S+\njava \\S+\n"), run.out());
		assertEquals(run.out(), Cli.in(folder).run("--version").out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''          | ''    | ''          | en
			''          | ''    | sv_SE.UTF-8 | sv
			''          | ''    | de_DE.UTF-8 | en
			''          | C     | sv_SE.UTF-8 | en
			''          | sv_SE | C           | sv
			sv          | C     | C           | sv
			en          | ''    | sv_SE.UTF-8 | en
			""")
	void speaksTheLanguageOfTheUser(String own, String all, String lang, String expected) {
		Run run = Cli.in(folder).with("ASSAY_LANGUAGE", own).with("LC_ALL", all).with("LANG", lang).run("chek");

		String swedish = "assay: chek är inget kommando, menade du check?\n";
		assertEquals(expected.equals("sv") ? swedish : "assay: chek is no command, did you mean check?\n", run.err());
	}

	@Test
	void prefersTheLanguageThatIsStated() {
		Run before = Cli.in(folder).with("ASSAY_LANGUAGE", "en").run("--language", "sv", "list", "risk");
		Run after = Cli.in(folder).with("ASSAY_LANGUAGE", "en").run("list", "risk", "--language=sv");

		assertTrue(before.err().contains("menade du risks?"), before.err());
		assertEquals(before.err(), after.err());
	}

	@Test
	void writesUtf8WhateverTheLocale() {
		for (String locale : new String[] {"C", "POSIX", "sv_SE.ISO-8859-1"}) {
			Run run = Cli.in(folder).with("LC_ALL", locale).run("help", "--language", "sv");

			assertTrue(run.out().contains("Användning: assay KOMMANDO"), locale + ": " + run.out());
		}
	}

	@Test
	void takesArgumentsAsTheyAre() {
		Folder.write(folder, "arguments.txt", "version");

		Run file = run("check", "@arguments.txt");
		Run dashes = run("check", "--", "--help");

		assertTrue(file.err().contains("@arguments.txt does not exist"), file.err());
		assertTrue(dashes.err().contains("--help does not exist"), dashes.err());
	}

	@Test
	void showsNoStackTraceUnlessAskedTo() {
		Run without = run("check", "nowhere");
		Run with = run("check", "nowhere", "--stacktrace");

		assertFalse(without.err().contains("\tat "), without.err());
		assertTrue(with.err().contains("\tat org.assay.core."), with.err());
		assertEquals(2, with.code());
	}

	@Test
	void saysWhatToDoWhenMemoryIsShort() {
		Folder.project(folder);
		Folder.write(folder, "many.assay", "package demo\n" + "information Letters \"Letters\" { owner Owner }\n".repeat(60_000));

		Run run = Cli.in(folder).with("ASSAY_JAVA_OPTS", "-Xmx40m").run("check");

		assertEquals("assay: not enough memory; give it more, such as ASSAY_JAVA_OPTS=-Xmx2g\n", run.err());
		assertEquals("", run.out());
		assertEquals(2, run.code());
	}

	/** Run a command without a start; that a process does the same is what the other tests show. */
	private Run run(String... arguments) {
		return Cli.in(folder).resident().run(arguments);
	}
}
