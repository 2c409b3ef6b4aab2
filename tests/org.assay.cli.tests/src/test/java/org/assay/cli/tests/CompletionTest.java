package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shells take the scripts and complete with them. */
class CompletionTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			assay ch                      | check
			assay --language s            | sv
			assay --language sv expl      | explain
			assay check --fail            | --fail-on
			assay check --fail-on w       | warning
			assay check --fail-on = w     | warning
			assay check --fail-on error --for | --format
			assay check -o x --format sar | sarif
			assay list req                | requirements
			assay explain R10             | R10 R100 R101 R102 R103 R104 R105 R106 R107 R108 R109
			assay init --template my      | myndighet
			assay ask mis                 | misplaced
			assay ask ri                  | risks
			assay ask risks to            | to
			assay ask A in B with ext     | external external-authority
			assay ask A in B --ass        | --assume
			assay help doc                | doctor
			assay generate-completion f   | fish
			""")
	void bashCompletes(String line, String expected) throws Exception {
		String script = "source \"$0\"\nCOMP_WORDS=(" + line + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
				+ "_assay 2>/dev/null\necho \"${COMPREPLY[*]}\"\n";
		Path completion = Folder.write(folder, "assay.bash", Cli.in(folder).resident().run("generate-completion", "bash").out());

		assertEquals(expected + "\n", run(List.of("bash", "-c", script, completion.toString())));
	}

	@Test
	void bashOffersEveryCommandAndOption() throws Exception {
		String script = "source <(\"$0\" generate-completion bash)\nCOMP_WORDS=(assay '')\nCOMP_CWORD=1\n_assay\necho \"${COMPREPLY[*]}\"\n";
		String printed = run(List.of("bash", "-c", script, Cli.binaries().resolve("assay").toString()));
		TreeSet<String> offered = new TreeSet<>(List.of(printed.strip().split(" ")));
		TreeSet<String> described = new TreeSet<>();
		Cli.in(folder).resident().run("help").out().lines().filter(line -> line.matches(" {2}[a-z].*"))
				.forEach(line -> described.add(line.strip().split(" ")[0]));

		assertEquals(described, offered);
	}

	@Test
	void fishCompletes() throws Exception {
		assumeTrue(isInstalled("fish"));
		Path script = Folder.write(folder, "assay.fish", Cli.in(folder).run("generate-completion", "fish").out());

		assertTrue(fish(script, "assay ch").startsWith("check\t"), "commands");
		assertTrue(fish(script, "assay check --fail-on w").startsWith("warning\t"), "values");
		assertTrue(fish(script, "assay explain R41").startsWith("R41"), "rules");
	}

	private String fish(Path script, String line) throws Exception {
		return run(List.of("fish", "-c", "source " + script + "; complete -C '" + line + "'"));
	}

	@Test
	void zshReadsTheScript() throws Exception {
		assumeTrue(isInstalled("zsh"));
		Path script = Folder.write(folder, "assay.zsh", Cli.in(folder).run("generate-completion", "zsh", "--language", "sv").out());

		assertEquals("_assay\n", run(List.of("zsh", "-f", "-c", "autoload -U compinit; compinit -u -D; source " + script
				+ "; echo $_comps[assay]")));
	}

	@Test
	void knowsNoOtherShell() {
		Run run = Cli.in(folder).resident().run("generate-completion", "bsh");

		assertEquals("assay: bsh is no shell that can be completed for, expected one of bash, zsh, fish, did you mean bash?\n", run.err());
		assertEquals(2, run.code());
	}

	@Test
	void takesTheShellOfTheUser() {
		Run run = Cli.in(folder).with("SHELL", "/usr/bin/fish").run("generate-completion");

		assertEquals(Cli.in(folder).resident().run("generate-completion", "fish").out(), run.out());
	}

	private static boolean isInstalled(String shell) {
		return List.of(System.getenv("PATH").split(":")).stream().anyMatch(bin -> Files.isExecutable(Path.of(bin, shell)));
	}

	private String run(List<String> command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.environment().put("HOME", folder.toString());
		Process process = builder.start();
		process.getOutputStream().close();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return out;
	}
}
