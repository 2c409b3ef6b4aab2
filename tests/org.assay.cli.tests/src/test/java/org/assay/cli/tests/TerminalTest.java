package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours and progress are for people at a terminal, and for nobody else; commands that need no language do not load it. */
class TerminalTest {

	private static final String ESCAPE = "\u001B[";

	@TempDir
	Path folder;

	@Test
	void coloursFindingsOnATerminal() {
		Folder.project(folder);
		String shown = terminal("", "check");

		assertTrue(shown.contains(ESCAPE + "1;31merror R41" + ESCAPE + "0m"), shown);
		assertTrue(shown.contains(ESCAPE + "1;31m^^" + ESCAPE + "0m"), shown);
	}

	@ParameterizedTest
	@ValueSource(strings = {"NO_COLOR=1 ", "TERM=dumb ", "CLICOLOR_FORCE=1 NO_COLOR=1 "})
	void leavesColoursOutWhereTheyAreNotWanted(String environment) {
		Folder.project(folder);
		String shown = terminal(environment, "check");

		assertTrue(shown.contains("error R41"), shown);
		assertFalse(shown.contains(ESCAPE), shown);
	}

	@Test
	void leavesColoursOutOfFilesPipesAndWhenToldTo() {
		Folder.project(folder);
		String stated = terminal("", "check --no-color");
		terminal("", "check --output out.txt");
		Run piped = Cli.in(folder).run("check");
		Run forced = Cli.in(folder).with("CLICOLOR_FORCE", "1").run("check");
		Run notForced = Cli.in(folder).with("CLICOLOR_FORCE", "0").run("check");

		assertFalse(stated.contains(ESCAPE), stated);
		assertFalse(Folder.read(folder.resolve("out.txt")).contains(ESCAPE));
		assertFalse(piped.out().contains(ESCAPE), piped.out());
		assertTrue(forced.out().contains(ESCAPE), forced.out());
		assertEquals(piped.out(), notForced.out());
	}

	@Test
	void showsProgressForWhatTakesLongAndTakesItAway() {
		// interpreted, even a project of some thousand elements takes longer than a second
		Folder.project(folder);
		Folder.write(folder, "documents.assay", "package demo\n" + IntStream.range(0, 10_000)
				.mapToObj(number -> "document D" + number + " \"A document\" {\n    version \"1\"\n}\n").collect(Collectors.joining()));
		String slow = "ASSAY_JAVA_OPTS=-Xint ";
		String shown = terminal(slow, "check --format line --output out.txt");
		String dumb = terminal(slow + "TERM=dumb ", "check --format line --output out.txt");

		assertTrue(shown.contains("\rchecking… 1 s"), shown);
		assertTrue(shown.matches("(?s).*\r +\r[^\r]*\r\n$"), "the line is gone before the sum: " + shown.replace("\r", "\\r"));
		assertFalse(dumb.contains("checking"), dumb);
	}

	@ParameterizedTest
	@ValueSource(strings = {"version", "help", "help check", "generate-completion bash", "doctor"})
	void loadsNoLanguageForWhatNeedsNone(String command) {
		Path log = folder.resolve("loaded.txt");
		Path empty = Folder.write(folder, "empty/note.txt", "").getParent();
		// the cache brings in all its classes at once, whether anybody asks for them or not
		String options = "-XX:+IgnoreUnrecognizedVMOptions -XX:AOTMode=off -Xlog:class+load:file=" + log;
		Run run = Cli.in(empty).with("ASSAY_JAVA_OPTS", options).run(command.split(" "));

		assertTrue(run.code() < 2, run.err());
		String loaded = Folder.read(log);
		assertTrue(loaded.contains("org.assay.cli.Assay"), "the log is written");
		assertFalse(loaded.contains("org.eclipse.xtext."),
				() -> loaded.lines().filter(line -> line.contains("org.eclipse.xtext.")).findFirst().orElse(""));
		assertFalse(loaded.contains("org.eclipse.emf.ecore.impl."), "no model either");
	}

	/** Run a command at a pseudo terminal and return what it shows. */
	private String terminal(String environment, String arguments) {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")));
		String command = "TERM=xterm " + environment + "assay " + arguments;
		return Cli.in(folder).shell("script -qec '" + command + "' /dev/null < /dev/null").out();
	}
}
