package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that a project defines itself looks like one of the product's, whoever asks. */
class OwnRulesTest {

	private static final String MAIL = """
			package demo
			party Cloud "Cloud" { country SE parent US }
			information Letters "Letters" { owner Owner }
			service Mail "Mail" { operator Cloud handles Letters }
			rule Abroad error "Nothing is kept abroad" {
			    for service s, information i
			    where s handles i and s.operator.parent not in EEA
			    say "{i} is handled by {s}, owned from {s.operator.parent}"
			    because "The board decided so in 2024."
			    fix "Choose another operator."
			}
			rule Quiet "Nothing" { for service s where s.tenant = "Nobody" }
			""";

	@TempDir
	Path folder;

	@BeforeEach
	void makeProject() {
		Folder.write(folder, "project.assay", Folder.PROJECT);
		Folder.write(folder, "mail.assay", MAIL);
	}

	@ParameterizedTest
	@ValueSource(strings = {"text", "json", "sarif", "junit", "gitlab", "github", "markdown"})
	void isFoundInEveryFormat(String format) {
		String out = Cli.in(folder).resident().run("check", "--format", format).out();
		assertTrue(out.contains("Abroad"), out);
		assertTrue(out.contains("Letters is handled by Mail, owned from US"), out);
		boolean hints = !format.equals("json") && !format.equals("gitlab");
		assertEquals(hints, out.contains("Choose another operator."), out);
	}

	@Test
	void isListedWithTheSeverityThatItHas() {
		JsonObject document = Json.document(Cli.in(folder).resident().run("list", "rules", "--format", "json"));
		assertEquals("error", Json.row(document, "Abroad").get("severity").getAsString());
		assertEquals("warning", Json.row(document, "Quiet").get("severity").getAsString());
		assertTrue(Json.row(document, "Abroad").get("own").getAsBoolean());
	}

	@Test
	void isExplainedWithReasonFixConditionAndWhatItFinds() {
		String out = Cli.in(folder).resident().run("explain", "Abroad").out();
		assertTrue(out.contains("""
				  severity: error
				  why: The board decided so in 2024.  mail.assay:9
				  how to fix: Choose another operator.  mail.assay:10
				  where: s handles i and s.operator.parent not in EEA  mail.assay:7
				  it finds 1
				    Abroad error: Letters is handled by Mail, owned from US  mail.assay:4
				"""), out);
	}
}
