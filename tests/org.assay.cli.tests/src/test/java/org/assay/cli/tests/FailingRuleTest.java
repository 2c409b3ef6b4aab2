package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A check that fails, in whatever way, is told by every command, and no result that it could have changed passes for one that is complete.
 */
class FailingRuleTest {

	private static final String FAILING = """
			package org.assay.rules;

			import java.util.List;
			import org.assay.model.InformationSet;

			/** One rule that does what the test wants, and one that works. */
			public final class RuleGroups {
				public static final List<RuleGroup.Factory> ALL = List.of(context -> checks -> {
					checks.on(RuleCatalogue.R10, InformationSet.class, (set, report) -> fail(report, set));
					checks.on(RuleCatalogue.R15, InformationSet.class, (set, report) -> report.at(set, null).with("a"));
				});

				private static void fail(Reporter report, InformationSet set) {
					switch (System.getProperty("failure")) {
						case "null" -> System.getProperty("nothing").length();
						case "stack" -> fail(report, set);
						case "memory" -> report.at(set, null).with(new long[Integer.MAX_VALUE].length, new long[Integer.MAX_VALUE].length);
						case "link" -> throw new NoClassDefFoundError("Missing");
						case "words" -> report.at(set, null).variant("there-are-no-words-for-this").with();
						default -> throw new AssertionError();
					}
				}
			}
			""";

	@TempDir
	static Path classes;

	private static Resident failing;

	@TempDir
	Path folder;

	@BeforeAll
	static void compileFailingRule() throws IOException {
		Path source = Files.writeString(classes.resolve("RuleGroups.java"), FAILING);
		int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-cp", libraries(), "-d", classes.toString(),
				source.toString());
		assertEquals(0, result);
		failing = Resident.of(Stream.concat(Stream.of(classes), Cli.classPath().stream()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"null", "stack", "memory", "link", "words"})
	void checkSaysThatTheResultIsNotReliableAndHidesNoOtherFinding(String failure) {
		project();
		assertUnreliable(run(failure, "check"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"stack", "memory"})
	void aProcessSaysSoAsWell(String failure) throws Exception {
		project();
		assertUnreliable(inAProcess(failure, "check"));
	}

	private static void assertUnreliable(Run run) {
		assertTrue(run.out().contains("error R00 a check of R10 failed, the result is not reliable: "), run.out() + run.err());
		assertTrue(run.out().contains(" R15 "), run.out());
		assertEquals(2, run.code());
		assertFalse(run.err().contains("\tat "), run.err());
	}

	@Test
	void checkFailsEvenIfNobodyAsksForAnythingLessThanErrors() {
		project();
		for (String format : List.of("line", "json")) {
			Run run = run("null", "check", "--format", format, "--fail-on", "error");
			assertTrue(run.out().contains("R00"), run.out());
			assertEquals(2, run.code());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sarif    | "ruleId": "R00"
			sarif    | "executionSuccessful": false
			sarif    | "toolExecutionNotifications": [
			junit    | <error type="R00" message="a check of R10 failed, the result is not reliable: NullPointerException
			gitlab   | "check_name": "R00"
			github   | ::error file=project.assay,line=14,
			markdown | error R00: a check of R10 failed, the result is not reliable: NullPointerException
			""")
	void everyFormatHoldsTheFailureAsAnError(String format, String expected) {
		project();
		Run run = run("null", "check", "--format", format, "--fail-on", "error");
		assertTrue(run.out().contains(expected), run.out() + run.err());
		assertTrue(run.out().contains("a check of R10 failed, the result is not reliable: "), run.out());
		assertTrue(run.out().contains("R15"), "the other finding is there as well: " + run.out());
		assertEquals(2, run.code());
	}

	@Test
	void theFailureIsTheGravestOfItsFormat() throws Exception {
		project();
		JsonObject sarif = Json.objects(Json.document(run("null", "check", "--format", "sarif")), "runs").getFirst();
		JsonObject result = Json.objects(sarif, "results").stream().filter(each -> each.get("ruleId").getAsString().equals("R00")).findFirst()
				.orElseThrow();
		assertEquals("error", result.get("level").getAsString());
		String junit = run("null", "check", "--format", "junit").out();
		FormatsTest.validateJunit(junit);
		assertTrue(junit.lines().anyMatch(line -> line.contains("<testsuites ") && line.contains("errors=\"1\"")), junit);
		JsonArray issues = JsonParser.parseString(run("null", "check", "--format", "gitlab").out()).getAsJsonArray();
		assertTrue(issues.asList().stream().map(JsonElement::getAsJsonObject).filter(issue -> issue.get("check_name").getAsString().equals("R00"))
				.allMatch(issue -> issue.get("severity").getAsString().equals("blocker")), issues.toString());
		assertTrue(run("null", "check", "--format", "github").out().lines().filter(line -> line.contains("R00"))
				.allMatch(line -> line.startsWith("::error ")));
	}

	@Test
	void reportRefuses() {
		project();
		Run run = run("null", "report", "-o", "out");
		assertTrue(run.err().contains("R00") && run.err().contains("no report is made"), run.err());
		assertEquals(2, run.code());
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"list information", "explain Letters"})
	void otherCommandsSaySoAndFail(String command) {
		project();
		Run run = run("null", command.split(" "));
		assertTrue(run.err().contains("R00"), run.out() + run.err());
		assertEquals(2, run.code());
	}

	@Test
	void selfTestNamesTheRule() {
		Run run = run("null", "check", "--self-test");
		assertTrue(run.out().contains("R10 does not find its bad sample"), run.out() + run.err());
		assertEquals(2, run.code());
	}

	private void project() {
		Folder.write(folder, "project.assay", Folder.PROJECT + "\ninformation Letters \"Letters\" { owner Owner }\n");
	}

	/** Run the command line with the class of the test in front of its own, without a start. */
	private Run run(String failure, String... arguments) {
		System.setProperty("failure", failure);
		return failing.run(folder, List.of(arguments));
	}

	private static String libraries() {
		return Cli.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
	}

	/** Run the command line with the class of the test in front of its own. */
	private Run inAProcess(String failure, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-Xlog:disable", "-Dguice_bytecode_gen_option=DISABLED", "-Dfailure=" + failure, "-cp",
				classes + File.pathSeparator + libraries(), "org.assay.cli.Assay", "--language", "en"));
		command.addAll(List.of(arguments));
		Path out = Files.createTempFile(folder, "out", "");
		Path err = Files.createTempFile(folder, "err", "");
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it did not end");
		return new Run(process.exitValue(), Files.readAllBytes(out), Folder.read(err));
	}
}
